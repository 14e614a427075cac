// SPDX-License-Identifier: MIT
#include "ui/settings/SettingsDialog.h"

#include "ui/settings/GeneralPage.h"
#include "ui/settings/NetworkPage.h"
#include "ui/settings/ResizingPage.h"
#include "ui/widgets/FormArea.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/Note.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

SettingsDialog::SettingsDialog(const SettingsServices &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_pages(new QTabWidget(this)),
      m_network(new NetworkPage(services)), m_notSaved(new Note(services.theme, Note::Look::Banner, this)),
      m_close(new QPushButton(this))
{
    setObjectName(u"settings"_s);
    m_pages->setObjectName(u"settingsPages"_s);
    m_pages->addTab(new FormArea(new GeneralPage(services), m_pages), QString());
    m_pages->addTab(new FormArea(new ResizingPage(services.store), m_pages), QString());
    m_pages->addTab(new FormArea(m_network, m_pages), QString());
    m_notSaved->setObjectName(u"notSaved"_s);
    m_close->setObjectName(u"closeSettings"_s);
    m_close->setAutoDefault(false); // Enter belongs to the fields
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    column->setSpacing(Spacing::group);
    column->addWidget(m_pages, 1);
    column->addWidget(m_notSaved);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(services.store, &SettingsStore::changed, this, &SettingsDialog::showWhetherSaved);
    resize(Spacing::group * 42, Spacing::group * 36);
    showWhetherSaved();
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void SettingsDialog::showNetwork() { m_pages->setCurrentIndex(m_pages->count() - 1); }

void SettingsDialog::done(int result)
{
    m_network->commit();
    QDialog::done(result);
}

void SettingsDialog::showWhetherSaved() { m_notSaved->setVisible(!m_services.store->isWritable()); }

void SettingsDialog::retranslateUi()
{
    setWindowTitle(tr("Settings"));
    //: Page of the settings
    m_pages->setTabText(0, tr("&General"));
    //: Page of the settings
    m_pages->setTabText(1, tr("&Resizing"));
    //: Page of the settings
    m_pages->setTabText(2, tr("&Network"));
    m_notSaved->setNote(Tone::Caution,
        //: %1 is a file
        tr("Settings cannot be saved in %1. Changes last until the program ends.")
            .arg(QDir::toNativeSeparators(m_services.store->file()->fileName())));
    m_close->setText(tr("&Close"));
}

} // namespace dcs
