// SPDX-License-Identifier: MIT
#include "ui/batches/BatchHead.h"

#include "ui/language/OutsideText.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationTexts.h"
#include "ui/operations/batches/BatchPartsBar.h"
#include "ui/widgets/LanguageChange.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 14;

} // namespace

BatchHead::BatchHead(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_title(new QLabel(this)), m_facts(new QLabel(this)),
      m_pause(new QPushButton(this)), m_resume(new QPushButton(this)), m_cancel(new QPushButton(this)),
      m_report(new QPushButton(this)), m_bar(new BatchPartsBar(theme, barHeight, this)), m_counts(),
      m_end(new QLabel(this))
{
    setProperty("pane", true);
    setFrameShape(QFrame::StyledPanel);
    m_title->setObjectName(u"batchTitle"_s);
    setRole(m_title, "title");
    setRole(m_facts, "secondary");
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_pause->setObjectName(u"pauseBatch"_s);
    m_resume->setObjectName(u"resumeBatch"_s);
    m_cancel->setObjectName(u"cancelBatch"_s);
    m_report->setObjectName(u"reportBatch"_s);
    m_end->setObjectName(u"batchEnd"_s);
    m_end->setTextFormat(Qt::RichText);
    auto *first = new QHBoxLayout;
    first->setSpacing(Spacing::control);
    first->addWidget(m_title);
    first->addWidget(m_facts, 1);
    for (QPushButton *button : {m_pause, m_resume, m_cancel, m_report})
        first->addWidget(button);
    auto *last = new QHBoxLayout;
    last->setSpacing(Spacing::control);
    for (Count &count : m_counts) {
        count = {new QLabel(this), new QLabel(this), new QLabel(this)};
        setRole(count.number, "figure");
        setRole(count.word, "secondary");
        last->addWidget(count.icon);
        last->addWidget(count.number);
        last->addWidget(count.word);
        last->addSpacing(Spacing::control);
    }
    last->addStretch();
    last->addWidget(m_end);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, Spacing::control);
    column->setSpacing(Spacing::control);
    column->addLayout(first);
    column->addWidget(m_bar);
    column->addLayout(last);
    connect(m_pause, &QPushButton::clicked, this, &BatchHead::pauseClicked);
    connect(m_resume, &QPushButton::clicked, this, &BatchHead::resumeClicked);
    connect(m_cancel, &QPushButton::clicked, this, &BatchHead::cancelClicked);
    connect(m_report, &QPushButton::clicked, this, &BatchHead::reportClicked);
    connect(theme, &Theme::changed, this, &BatchHead::write);
    onLanguageChange(this, [this] { write(); });
}

void BatchHead::display(const State &state, const QDateTime &now)
{
    m_state = state;
    m_now = now;
    write();
}

/// "24 instances · confirmed 18:52:40 by li.wei · 3 at once, one first, stops after 2 failures"
QString BatchHead::facts() const
{
    const JournalBatchCounts &counts = m_state.counts;
    QStringList how{tr("%n at once", nullptr, m_state.settings.maxRunning)};
    if (m_state.settings.canary)
        how.append(tr("one first"));
    if (m_state.settings.stopAfterFailures > 0)
        how.append(tr("stops after %n failure(s)", nullptr, m_state.settings.stopAfterFailures));
    if (m_state.settings.inOwnWindow)
        how.append(tr("each in its maintenance window"));
    return QStringList{tr("%n instance(s)", nullptr, counts.total),
        //: %1 is a time, %2 an access key id or user name
        tr("confirmed %1 by %2")
            .arg(OperationTexts::time(counts.confirmedAt, m_now), OutsideText::within(m_state.who)),
        how.join(u", "_s)}
        .join(u" · "_s);
}

/// In HTML, the time large.
QString BatchHead::expectedEnd() const
{
    if (m_state.counts.isOver() || !m_state.endsEarliest.isValid())
        return {};
    const QString from = m_state.endsEarliest.toLocalTime().toString(u"HH:mm"_s);
    const QString to = m_state.endsLatest.toLocalTime().toString(u"HH:mm"_s);
    const QString range = from == to ? from : from + u"–"_s + to;
    //: %1 is a time, or a range of times: "20:16–20:32"
    const QString text = m_state.isPaused ? tr("If resumed now, ends about %1") : tr("ends about %1");
    return text.arg(u"<b>"_s + range + u"</b>"_s);
}

void BatchHead::showCounts()
{
    const JournalBatchCounts &counts = m_state.counts;
    struct Shown {
        int number;
        QString icon;
        Tone tone;
        QString word;
        bool always;
    };
    const std::array<Shown, 6> shown{{{counts.done, u"op-done"_s, Tone::Good, tr("done"), true},
        {counts.failed, u"op-failed"_s, Tone::Bad, tr("failed"), false},
        {counts.inProgress(), u"op-extending"_s, Tone::Busy, tr("in progress"), false},
        {counts.notSent, u"op-waiting"_s, Tone::Quiet, tr("waiting"), false},
        {counts.skipped, u"op-skipped"_s, Tone::Quiet, tr("skipped"), false},
        {counts.cancelled, u"op-cancelled"_s, Tone::Quiet, tr("cancelled"), false}}};
    QStringList spoken;
    const int side = fontMetrics().height();
    for (size_t i = 0; i < shown.size(); ++i) {
        const Shown &each = shown.at(i);
        const Count &labels = m_counts.at(i);
        const bool isVisible = each.always || each.number > 0;
        labels.icon->setPixmap(
            m_theme->icon(each.icon, each.tone).pixmap(QSize(side, side), devicePixelRatioF()));
        labels.number->setText(Texts::number(each.number));
        labels.word->setText(each.word);
        for (QLabel *label : {labels.icon, labels.number, labels.word})
            label->setVisible(isVisible);
        if (isVisible)
            spoken.append(Texts::number(each.number) + u' ' + each.word);
    }
    const int ended = counts.done + counts.failed + counts.skipped + counts.cancelled;
    m_bar->display(
        {counts.done, counts.failed, counts.inProgress(), counts.total, ended}, spoken.join(u", "_s));
}

void BatchHead::write()
{
    m_title->setText(tr("Batch %1").arg(m_state.counts.number));
    m_facts->setText(facts());
    m_facts->setToolTip(facts());
    m_end->setText(expectedEnd());
    m_pause->setText(tr("Pause"));
    m_pause->setIcon(m_theme->icon(u"pause"_s));
    m_resume->setText(tr("Resume"));
    m_resume->setIcon(m_theme->icon(u"play"_s));
    m_cancel->setText(tr("Cancel those not sent…"));
    m_report->setText(tr("Report"));
    const bool canSend = m_state.isHere && m_state.counts.notSent > 0;
    m_pause->setVisible(canSend && !m_state.isPaused);
    m_resume->setVisible(canSend && m_state.isPaused);
    m_resume->setEnabled(m_state.canResume);
    m_cancel->setVisible(canSend);
    showCounts();
}

} // namespace dcs
