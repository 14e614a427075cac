// SPDX-License-Identifier: MIT
#include "ui/operations/batches/BatchesBar.h"

#include "ui/operations/batches/BatchLine.h"
#include "ui/operations/batches/BatchProgressTexts.h"
#include "ui/operations/batches/BatchReportDialog.h"
#include "ui/widgets/LanguageChange.h"

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

BatchesBar::BatchesBar(
    ResizeQueue *queue, const ErrorCatalogue *errors, const Theme *theme, Clock clock, QWidget *parent)
    : QScrollArea(parent), m_queue(queue), m_errors(errors), m_theme(theme), m_clock(std::move(clock))
{
    setObjectName(u"batchesBar"_s);
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
    connect(&m_soon, &QTimer::timeout, this, &BatchesBar::showBatches);
    connect(&m_everySecond, &QTimer::timeout, this, &BatchesBar::showBatches);
    const auto later = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(queue, &ResizeQueue::added, this, later);
    connect(queue, &ResizeQueue::changed, this, later);
    connect(queue, &ResizeQueue::settled, this, later);
    connect(queue, &ResizeQueue::batchChanged, this, later);
    connect(queue, &ResizeQueue::sendersChanged, this, later);
    connect(theme, &Theme::changed, this, &BatchesBar::showBatches);
    onLanguageChange(this, [this] { showBatches(); });
    showBatches();
}

bool BatchesBar::isShown(const BatchSummary &batch) const
{
    return !m_dismissed.contains(batch.batchId) && (batch.isBatch || batch.isPaused());
}

void BatchesBar::showBatches()
{
    QMap<QString, BatchLine *> gone = m_lines;
    bool countsDown = false;
    const QDateTime now = m_clock();
    const QList<BatchSummary> batches = batchSummaries(*m_queue);
    for (const BatchSummary &batch : batches) {
        if (!isShown(batch))
            continue;
        BatchLine *line = gone.take(batch.batchId);
        if (!line)
            line = addLine(batch.batchId);
        line->display(batch, now);
        countsDown |= batch.nextAt.isValid();
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

BatchLine *BatchesBar::addLine(const QString &batchId)
{
    auto *line = new BatchLine(m_theme, widget());
    connect(line, &BatchLine::pauseClicked, this, [this, batchId] { m_queue->pause(batchId); });
    connect(line, &BatchLine::resumeClicked, this, [this, batchId] { m_queue->resume(batchId); });
    connect(line, &BatchLine::cancelClicked, this, [this, batchId] { askToCancel(batchId); });
    connect(line, &BatchLine::reportClicked, this, [this, batchId] { showReport(batchId); });
    connect(line, &BatchLine::dismissClicked, this, [this, batchId] {
        m_dismissed.insert(batchId);
        showBatches();
    });
    m_column->addWidget(line);
    m_lines.insert(batchId, line);
    return line;
}

/// As high as its lines, up to a few of them.
void BatchesBar::fitHeight()
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

void BatchesBar::askToCancel(const QString &batchId)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Cancel those not sent"),
        BatchProgressTexts::cancelQuestion(m_lines.value(batchId)->batch()), QMessageBox::NoButton, this);
    QPushButton *keep = box->addButton(tr("Keep them"), QMessageBox::RejectRole);
    const QAbstractButton *cancel = box->addButton(tr("Cancel those not sent"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(cancel, &QAbstractButton::clicked, this, [this, batchId] { m_queue->cancelPending(batchId); });
    box->open();
}

void BatchesBar::askBeforeQuitting(const std::function<void()> &quit)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Quit"),
        BatchProgressTexts::quitQuestion(batchSummaries(*m_queue)), QMessageBox::Cancel, window());
    const QAbstractButton *sure = box->addButton(tr("Quit anyway"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(sure, &QAbstractButton::clicked, this, [this, quit] {
        pauseBatches(m_queue);
        quit();
    });
    box->open();
}

void BatchesBar::showReport(const QString &batchId)
{
    auto *dialog =
        new BatchReportDialog(BatchReport::of(operationsOf(*m_queue, batchId), *m_errors), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void BatchesBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        showBatches();
    QScrollArea::changeEvent(event);
}

void BatchesBar::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

} // namespace dcs
