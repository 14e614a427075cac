// SPDX-License-Identifier: MIT
#include "ui/operations/RunsBar.h"

#include "ui/operations/OperationTexts.h"
#include "ui/operations/RunRow.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

/// Those that still have something to send, oldest first.
QList<RunSummary> summaries(const ResizeQueue &queue)
{
    QList<RunSummary> all;
    QHash<QString, qsizetype> places;
    for (const Operation &operation : queue.operations()) {
        const QString &runId = operation.runId();
        const RollingRun *run = queue.run(runId);
        if (!run)
            continue;
        if (!places.contains(runId)) {
            places.insert(runId, all.size());
            all.append(RunSummary{.runId = runId,
                .instanceName = OperationTexts::instance(operation),
                .pauseReason = run->pauseReason()});
        }
        all[places.value(runId)].add(operation);
    }
    all.removeIf([](const RunSummary &summary) { return summary.pending == 0; });
    // One that is alone is read and sent at once: a line that flashes up would tell nothing.
    all.removeIf(
        [](const RunSummary &summary) { return summary.all == 1 && summary.waitReason == WaitReason::None; });
    return all;
}

} // namespace

RunsBar::RunsBar(ResizeQueue *queue, const Theme *theme, QWidget *parent)
    : QWidget(parent), m_queue(queue), m_theme(theme)
{
    setObjectName(u"runsBar"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Half);
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    m_everySecond.setInterval(1000);
    connect(&m_soon, &QTimer::timeout, this, &RunsBar::showRuns);
    connect(&m_everySecond, &QTimer::timeout, this, &RunsBar::showRuns);
    const auto updateSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(queue, &ResizeQueue::added, this, updateSoon);
    connect(queue, &ResizeQueue::changed, this, updateSoon);
    connect(queue, &ResizeQueue::settled, this, updateSoon);
    connect(queue, &ResizeQueue::runChanged, this, updateSoon);
    showRuns();
}

void RunsBar::showRuns()
{
    const QList<RunSummary> runs = summaries(*m_queue);
    while (m_rows.size() > runs.size())
        m_rows.takeLast()->deleteLater(); // one of its buttons may be on the stack
    while (m_rows.size() < runs.size()) {
        auto *row = new RunRow(m_theme, this);
        layout()->addWidget(row);
        m_rows.append(row);
        connect(row, &RunRow::pauseRequested, this, [this, row] { m_queue->pause(row->summary().runId); });
        connect(row, &RunRow::resumeRequested, this, [this, row] { m_queue->resume(row->summary().runId); });
        connect(row, &RunRow::cancelRequested, this, [this, row] { askToCancel(row->summary().runId); });
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (qsizetype i = 0; i < runs.size(); ++i)
        m_rows.at(i)->setSummary(runs.at(i), now);
    setVisible(!runs.isEmpty());
    const bool counts = std::any_of(
        runs.cbegin(), runs.cend(), [](const RunSummary &run) { return run.waitsUntil.isValid(); });
    if (counts && !m_everySecond.isActive())
        m_everySecond.start();
    else if (!counts)
        m_everySecond.stop();
}

void RunsBar::askToCancel(const QString &runId)
{
    const QList<RunSummary> runs = summaries(*m_queue);
    const auto run =
        std::find_if(runs.cbegin(), runs.cend(), [&](const RunSummary &each) { return each.runId == runId; });
    if (run == runs.cend())
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Cancel what is not sent"),
        tr("%n resize(s) that have not been sent will be cancelled. What has been sent cannot be cancelled: "
           "the service carries it out.",
            "", run->pending),
        QMessageBox::NoButton, window());
    QPushButton *keep = box->addButton(tr("&Keep them"), QMessageBox::RejectRole);
    const QPushButton *cancel = box->addButton(tr("&Cancel them"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(cancel, &QAbstractButton::clicked, m_queue,
        [queue = m_queue, runId] { queue->cancelPending(runId); });
    box->open();
}

void RunsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showRuns();
    QWidget::changeEvent(event);
}

} // namespace dcs
