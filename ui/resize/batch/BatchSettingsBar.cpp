// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchSettingsBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LanguageChange.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int secondsPerHour = 60 * 60;
constexpr int millisecondsPerSecond = 1000;

/// Label and fields that stay in one line.
QWidget *grouped(const QList<QWidget *> &parts, QWidget *parent)
{
    auto *group = new QWidget(parent);
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::control);
    for (QWidget *part : parts)
        layout->addWidget(part);
    return group;
}

/// The next full hour that is at least half an hour away, local time.
QDateTime suggestedTime(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime().addSecs(secondsPerHour + secondsPerHour / 2);
    return QDateTime(local.date(), QTime(local.time().hour(), 0));
}

} // namespace

BatchSettingsBar::BatchSettingsBar(const QDateTime &now, QWidget *parent)
    : QWidget(parent), m_runningLabel(new QLabel(this)), m_running(new QSpinBox(this)),
      m_pauseLabel(new QLabel(this)), m_pause(new QSpinBox(this)), m_failuresLabel(new QLabel(this)),
      m_failures(new QSpinBox(this)), m_canary(new QCheckBox(this)), m_startLabel(new QLabel(this)),
      m_start(new QComboBox(this)), m_time(new QDateTimeEdit(suggestedTime(now), this))
{
    m_running->setObjectName(u"maxRunning"_s);
    m_running->setRange(1, BatchSettings::mostRunning);
    m_pause->setObjectName(u"pause"_s);
    m_pause->setRange(0, BatchSettings::longestPauseMs / millisecondsPerSecond);
    m_failures->setObjectName(u"stopAfterFailures"_s);
    m_failures->setRange(1, BatchSettings::mostFailures);
    m_canary->setObjectName(u"canary"_s);
    m_start->setObjectName(u"start"_s);
    m_start->addItems({QString(), QString(), QString()});
    m_start->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_time->setObjectName(u"startTime"_s);
    m_time->setCalendarPopup(true);
    m_time->hide();
    m_runningLabel->setBuddy(m_running);
    m_pauseLabel->setBuddy(m_pause);
    m_failuresLabel->setBuddy(m_failures);
    m_startLabel->setBuddy(m_start);

    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::group);
    layout->addWidget(grouped({m_startLabel, m_start, m_time}, this));
    layout->addWidget(grouped({m_runningLabel, m_running}, this));
    layout->addWidget(grouped({m_pauseLabel, m_pause}, this));
    layout->addWidget(grouped({m_failuresLabel, m_failures}, this));
    layout->addWidget(m_canary);
    setDefaults({});
    connectUi();
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void BatchSettingsBar::setDefaults(const BatchSettings &defaults)
{
    m_running->setValue(defaults.maxRunning);
    m_pause->setValue(defaults.pauseMs / millisecondsPerSecond);
    m_failures->setValue(defaults.stopAfterFailures);
    m_canary->setChecked(defaults.canary);
}

void BatchSettingsBar::connectUi()
{
    for (QSpinBox *box : {m_running, m_pause, m_failures})
        connect(box, &QSpinBox::valueChanged, this, &BatchSettingsBar::changed);
    connect(m_canary, &QCheckBox::toggled, this, &BatchSettingsBar::changed);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &BatchSettingsBar::changed);
    connect(m_start, &QComboBox::currentIndexChanged, this, [this] {
        m_time->setVisible(start() == Start::GivenTime);
        Q_EMIT changed();
    });
}

BatchSettingsBar::Start BatchSettingsBar::start() const
{
    return static_cast<Start>(m_start->currentIndex());
}

BatchSettings BatchSettingsBar::settings() const
{
    BatchSettings settings;
    settings.maxRunning = m_running->value();
    settings.pauseMs = m_pause->value() * millisecondsPerSecond;
    settings.stopAfterFailures = m_failures->value();
    settings.canary = m_canary->isChecked();
    settings.inOwnWindow = start() == Start::OwnWindow;
    if (start() == Start::GivenTime)
        settings.notBefore = m_time->dateTime().toUTC();
    return settings;
}

void BatchSettingsBar::retranslateUi()
{
    //: When the resizes of a plan begin
    m_startLabel->setText(tr("Sta&rt:"));
    //: The resizes of a plan begin at once
    m_start->setItemText(0, tr("Now"));
    //: Each resize of a plan waits for the maintenance window of its instance
    m_start->setItemText(1, tr("In maintenance windows"));
    //: The resizes of a plan begin at the time that follows
    m_start->setItemText(2, tr("At"));
    m_time->setAccessibleName(tr("Start at this time"));
    m_time->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    //: How many resizes are under way at the same time; a number follows
    m_runningLabel->setText(tr("At &once:"));
    //: From the end of a resize to the beginning of the next; a number of seconds follows
    m_pauseLabel->setText(tr("Pause &between:"));
    //: Seconds
    m_pause->setSuffix(tr(" s"));
    //: A number of failed resizes follows
    m_failuresLabel->setText(tr("Stop after fail&ures:"));
    //: One resize is tried; the others begin once it has succeeded
    m_canary->setText(tr("Try one f&irst"));
    m_canary->setToolTip(tr("One resize is made alone. The others start once it has succeeded."));
}

} // namespace dcs
