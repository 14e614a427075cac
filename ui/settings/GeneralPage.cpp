// SPDX-License-Identifier: MIT
#include "ui/settings/GeneralPage.h"

#include "ui/language/Texts.h"
#include "ui/settings/PathRow.h"
#include "ui/settings/SettingsForm.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/LanguageChange.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr std::array allLanguages{Language::Code::English, Language::Code::Chinese};
constexpr std::array ThemeModes{ThemeMode::System, ThemeMode::Light, ThemeMode::Dark};
const QList<int> usualIntervals{
    0, Settings::shortestRefreshSeconds, 30, 60, 120, 300, Settings::longestRefreshSeconds};

} // namespace

GeneralPage::GeneralPage(const SettingsServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_language(new QComboBox), m_theme(new QComboBox),
      m_interval(new QComboBox), m_notifications(new QCheckBox),
      m_settingsPlace(new PathRow(services.store->file()->fileName())),
      m_journalPlace(new PathRow(services.journalPath)), m_notOpened(new QLabel)
{
    buildUi();
    showSettings();
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
    connectUi();
}

void GeneralPage::buildUi()
{
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);
    m_interval->setObjectName(u"refreshInterval"_s);
    m_notifications->setObjectName(u"notifications"_s);
    m_settingsPlace->field()->setObjectName(u"settingsPlace"_s);
    m_settingsPlace->button()->setObjectName(u"openSettings"_s);
    m_journalPlace->field()->setObjectName(u"journalPlace"_s);
    m_journalPlace->button()->setObjectName(u"openJournal"_s);
    m_notOpened->setObjectName(u"notOpened"_s);
    m_notOpened->setWordWrap(true);
    m_notOpened->setTextFormat(Qt::PlainText);
    m_notOpened->hide();
    setTone(m_notOpened, Tone::Bad);
    // The names of languages are the same in every language.
    m_language->addItems({u"English"_s, u"中文"_s});
    m_theme->addItems({QString(), QString(), QString()});

    auto *form = settingsForm(this);
    m_languageField = new FormField(form, m_language);
    m_themeField = new FormField(form, m_theme);
    m_intervalField = new FormField(form, m_interval);
    form->addRow(m_notifications);
    m_settingsField = new FormField(form, m_settingsPlace, m_settingsPlace->field());
    m_journalField = new FormField(form, m_journalPlace, m_journalPlace->field());
    m_journalField->setRowVisible(!m_services.journalPath.isEmpty());
    form->addRow(m_notOpened);
}

void GeneralPage::connectUi()
{
    connect(m_language, &QComboBox::activated, this,
        [this](int index) { m_services.speak(allLanguages.at(static_cast<std::size_t>(index))); });
    connect(m_theme, &QComboBox::activated, this, [this](int index) {
        m_services.store->change([index](Settings &settings) {
            settings.themeMode = ThemeModes.at(static_cast<std::size_t>(index));
        });
    });
    connect(m_interval, &QComboBox::activated, this, [this] {
        m_services.store->change(
            [this](Settings &settings) { settings.refreshSeconds = m_interval->currentData().toInt(); });
    });
    connect(m_notifications, &QCheckBox::toggled, this, [this](bool on) {
        m_services.store->change([on](Settings &settings) { settings.notifications = on; });
    });
    for (PathRow *location : {m_settingsPlace, m_journalPlace})
        connect(location->button(), &QPushButton::clicked, this,
            [this, location] { openFolderOf(location->path()); });
    connect(m_services.language, &Language::changed, this, &GeneralPage::showSettings);
    connect(m_services.store, &SettingsStore::changed, this, &GeneralPage::showSettings);
}

void GeneralPage::showSettings()
{
    const Settings settings = m_services.store->settings();
    m_language->setCurrentIndex(m_services.language->current() == Language::Code::Chinese ? 1 : 0);
    m_theme->setCurrentIndex(static_cast<int>(settings.themeMode));
    fillIntervals();
    m_notifications->setChecked(settings.notifications);
}

void GeneralPage::fillIntervals()
{
    const int present = m_services.store->settings().refreshSeconds;
    QList<int> intervals = usualIntervals;
    if (!intervals.contains(present)) {
        intervals.append(present);
        std::sort(intervals.begin(), intervals.end());
    }
    m_interval->clear();
    for (const int seconds : std::as_const(intervals)) {
        //: The list of instances is read again after a time, or only when the user asks for it
        m_interval->addItem(seconds == 0 ? tr("Off") : Texts::duration(seconds * qint64(1000)), seconds);
    }
    m_interval->setCurrentIndex(m_interval->findData(present));
}

void GeneralPage::openFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    m_notOpenedPath = m_services.openUrl(QUrl::fromLocalFile(folder)) ? QString() : folder;
    retranslateUi();
}

void GeneralPage::retranslateUi()
{
    m_languageField->setLabel(tr("&Language"));
    //: Light or dark
    m_themeField->setLabel(tr("&Theme"));
    //: A theme
    m_theme->setItemText(0, tr("As the desktop"));
    //: A theme
    m_theme->setItemText(1, tr("Light"));
    //: A theme
    m_theme->setItemText(2, tr("Dark"));
    //: A duration follows, or "Off"
    m_intervalField->setLabel(tr("Refresh the l&ist after"));
    fillIntervals();
    m_notifications->setText(tr("Noti&fy of ended resizes while the window is not in front"));
    //: A path follows
    m_settingsField->setLabel(tr("&Settings"));
    //: A path follows
    m_journalField->setLabel(tr("&Journal of resizes"));
    m_settingsPlace->button()->setText(tr("&Open folder"));
    m_journalPlace->button()->setText(tr("Op&en folder"));
    //: %1 is a folder
    m_notOpened->setText(
        tr("Nothing on this computer opens the folder %1.").arg(QDir::toNativeSeparators(m_notOpenedPath)));
    m_notOpened->setVisible(!m_notOpenedPath.isEmpty());
}

} // namespace dcs
