// SPDX-License-Identifier: MIT
#include "ui/operations/RunsBar.h"

#include "ui/language/LanguageChange.h"
#include "ui/operations/RunLine.h"
#include "ui/operations/RunReportDialog.h"
#include "ui/operations/RunTexts.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonMs = 50;
constexpr int linesAtOnce = 3; ///< the others are scrolled to

} // namespace

RunsBar::RunsBar(
    ResizeQueue *queue, const ErrorCatalogue *errors, const Theme *theme, Clock clock, QWidget *parent)
    : QScrollArea(parent), m_queue(queue), m_errors(errors), m_theme(theme), m_clock(std::move(clock))
{
    setObjectName(u"runsBar"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *lines = new QWidget;
    m_column = new QVBoxLayout(lines);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setWidget(lines);

    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_everySecond.setInterval(1000);
    connect(&m_soon, &QTimer::timeout, this, &RunsBar::showRuns);
    connect(&m_everySecond, &QTimer::timeout, this, &RunsBar::showRuns);
    const auto later = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(queue, &ResizeQueue::added, this, later);
    connect(queue, &ResizeQueue::changed, this, later);
    connect(queue, &ResizeQueue::settled, this, later);
    connect(queue, &ResizeQueue::runChanged, this, later);
    connect(theme, &Theme::changed, this, &RunsBar::showRuns);
    onLanguageChange(this, [this] { showRuns(); });
    showRuns();
}

void RunsBar::setProjects(const QStringList &projectIds)
{
    if (projectIds == m_projectIds)
        return;
    m_projectIds = projectIds;
    showRuns();
}

bool RunsBar::isShown(const RunSummary &run) const
{
    return !m_dismissed.contains(run.runId) && (run.isBatch || run.isPaused());
}

void RunsBar::showRuns()
{
    QMap<QString, RunLine *> gone = m_lines;
    bool countsDown = false;
    const QDateTime now = m_clock();
    const QList<RunSummary> runs = runSummaries(*m_queue);
    for (const RunSummary &run : runs) {
        if (!isShown(run))
            continue;
        RunLine *line = gone.take(run.runId);
        if (!line)
            line = addLine(run.runId);
        line->display(run, now, m_projectIds.contains(run.projectId));
        countsDown |= run.nextAt.isValid();
    }
    for (auto line = gone.cbegin(); line != gone.cend(); ++line) {
        m_lines.remove(line.key());
        line.value()->hide();
        line.value()->deleteLater();
    }
    if (countsDown && !m_everySecond.isActive())
        m_everySecond.start();
    if (!countsDown)
        m_everySecond.stop();
    setVisible(!m_lines.isEmpty());
    fitHeight();
}

RunLine *RunsBar::addLine(const QString &runId)
{
    auto *line = new RunLine(m_theme, widget());
    connect(line, &RunLine::pauseClicked, this, [this, runId] { m_queue->pause(runId); });
    connect(line, &RunLine::resumeClicked, this, [this, runId] { m_queue->resume(runId); });
    connect(line, &RunLine::cancelClicked, this, [this, runId] { askToCancel(runId); });
    connect(line, &RunLine::reportClicked, this, [this, runId] { showReport(runId); });
    connect(line, &RunLine::dismissClicked, this, [this, runId] {
        m_dismissed.insert(runId);
        showRuns();
    });
    m_column->addWidget(line);
    m_lines.insert(runId, line);
    return line;
}

/// As high as its lines, up to a few of them.
void RunsBar::fitHeight()
{
    int height = 0;
    int count = 0;
    for (int i = 0; i < m_column->count() && count < linesAtOnce; ++i) {
        QWidget *line = m_column->itemAt(i)->widget();
        if (line->isHidden())
            continue;
        const int width = viewport()->width();
        height += line->layout()->hasHeightForWidth() ? line->layout()->totalHeightForWidth(width)
                                                      : line->sizeHint().height();
        ++count;
    }
    setFixedHeight(height);
}

void RunsBar::askToCancel(const QString &runId)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Cancel those not sent"),
        RunTexts::cancelQuestion(m_lines.value(runId)->run()), QMessageBox::NoButton, this);
    QPushButton *keep = box->addButton(tr("Keep them"), QMessageBox::RejectRole);
    const QAbstractButton *cancel = box->addButton(tr("Cancel those not sent"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(cancel, &QAbstractButton::clicked, this, [this, runId] { m_queue->cancelPending(runId); });
    box->open();
}

void RunsBar::askBeforeQuitting(const std::function<void()> &quit)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Quit"),
        RunTexts::quitQuestion(runSummaries(*m_queue)), QMessageBox::Cancel, window());
    const QAbstractButton *sure = box->addButton(tr("Quit anyway"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(sure, &QAbstractButton::clicked, this, [this, quit] {
        pauseRuns(m_queue);
        quit();
    });
    box->open();
}

void RunsBar::showReport(const QString &runId)
{
    auto *dialog = new RunReportDialog(RunReport::of(operationsOf(*m_queue, runId), *m_errors), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void RunsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        showRuns();
    QScrollArea::changeEvent(event);
}

void RunsBar::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

} // namespace dcs
