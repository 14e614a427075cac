// SPDX-License-Identifier: MIT
#include "ui/settings/ResizingPage.h"

#include "ui/settings/SettingsForm.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/LanguageChange.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int millisecondsPerSecond = 1000;

} // namespace

ResizingPage::ResizingPage(SettingsStore *store, QWidget *parent)
    : QWidget(parent), m_store(store), m_running(new QSpinBox), m_pause(new QSpinBox),
      m_failures(new QSpinBox), m_canary(new QCheckBox), m_typedWord(new QCheckBox), m_quitting(new QCheckBox)
{
    buildUi();
    showSettings();
    connectUi();
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void ResizingPage::buildUi()
{
    m_running->setObjectName(u"maxRunning"_s);
    m_running->setRange(1, BatchSettings::mostRunning);
    m_pause->setObjectName(u"pause"_s);
    m_pause->setRange(0, BatchSettings::longestPauseMs / millisecondsPerSecond);
    m_failures->setObjectName(u"stopAfterFailures"_s);
    m_failures->setRange(1, BatchSettings::mostFailures);
    m_canary->setObjectName(u"canary"_s);
    m_typedWord->setObjectName(u"typedWord"_s);
    m_quitting->setObjectName(u"quitting"_s);

    auto *form = settingsForm(this);
    m_batchesHeading = addHeading(form);
    m_runningField = new FormField(form, m_running);
    m_pauseField = new FormField(form, m_pause);
    m_failuresField = new FormField(form, m_failures);
    form->addRow(m_canary);
    m_confirmationsHeading = addHeading(form);
    form->addRow(m_typedWord);
    form->addRow(m_quitting);
}

void ResizingPage::connectUi()
{
    const auto keep = [this] {
        m_store->change([this](Settings &settings) {
            settings.batches = {m_running->value(), m_pause->value() * millisecondsPerSecond,
                m_failures->value(), m_canary->isChecked()};
            settings.confirmations = {m_typedWord->isChecked(), m_quitting->isChecked()};
        });
    };
    for (QSpinBox *box : {m_running, m_pause, m_failures})
        connect(box, &QSpinBox::valueChanged, this, keep);
    for (QCheckBox *box : {m_canary, m_typedWord, m_quitting})
        connect(box, &QCheckBox::toggled, this, keep);
}

void ResizingPage::showSettings()
{
    const Settings settings = m_store->settings();
    m_running->setValue(settings.batches.maxRunning);
    m_pause->setValue(settings.batches.pauseMs / millisecondsPerSecond);
    m_failures->setValue(settings.batches.stopAfterFailures);
    m_canary->setChecked(settings.batches.canary);
    m_typedWord->setChecked(settings.confirmations.typedWord);
    m_quitting->setChecked(settings.confirmations.quitting);
}

void ResizingPage::retranslateUi()
{
    m_batchesHeading->setText(tr("What resizing several instances starts with"));
    //: How many resizes are under way at the same time; a number follows
    m_runningField->setLabel(tr("In progress &at once"));
    //: From the end of a resize to the beginning of the next; a number of seconds follows
    m_pauseField->setLabel(tr("Pause &between"));
    //: Seconds
    m_pause->setSuffix(tr(" s"));
    //: A number of failed resizes follows
    m_failuresField->setLabel(tr("Stop after fail&ures"));
    //: One resize is tried; the others begin once it has succeeded
    m_canary->setText(tr("Try &one first"));
    m_confirmationsHeading->setText(tr("Confirmations"));
    m_typedWord->setText(tr("Confirm every resize by t&yping, not only in production"));
    m_quitting->setText(tr("Ask before &quitting while resizes are not finished"));
}

} // namespace dcs
