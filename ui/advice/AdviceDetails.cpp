// SPDX-License-Identifier: MIT
#include "ui/advice/AdviceDetails.h"

#include "ui/advice/AdviceTexts.h"
#include "ui/charts/Charts.h"
#include "ui/charts/HistoryChart.h"
#include "ui/language/Texts.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/WrapLabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>

#include <array>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 72;
constexpr int barHeight = 6;
constexpr std::array spans{HistorySpan::Day, HistorySpan::Week, HistorySpan::Month};
constexpr int monthSpan = 2;
constexpr int forecastDays = 14; ///< drawn at least

/// A peak as a bar.
class PeakBar : public QWidget {
public:
    PeakBar(double percent, const Theme *theme, const MemoryLevels &levels, QWidget *parent)
        : QWidget(parent), m_percent(percent), m_theme(theme), m_levels(levels)
    {
        setFixedSize(barWidth, Spacing::TagHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        charts::usageBar(&painter, QRectF(0, (height() - barHeight) / 2.0, width(), barHeight), m_percent, {},
            m_theme->colours(), m_levels);
    }

private:
    double m_percent;
    const Theme *m_theme;
    MemoryLevels m_levels;
};

MemoryLevels levelsOf(const AdviceThresholds &thresholds)
{
    const double full = thresholds.fullPercent;
    return {std::min(MemoryLevels().caution, full), full};
}

std::optional<Projection> projectionOf(const AdviceItem &item, const AdviceThresholds &thresholds)
{
    const Forecast &forecast = item.advice.forecast;
    if (item.advice.kind != Advice::Kind::WillBeFull || !forecast.hasLine())
        return std::nullopt;
    Projection projection{forecast.percentNow, forecast.percentPerDay,
        std::min(double(thresholds.lookAheadDays), std::max(double(forecastDays), forecast.inDays + 4))};
    if (forecast.kind == Forecast::Kind::Reaches) {
        projection.reachesInDays = forecast.inDays;
        projection.earliestInDays = forecast.earliestInDays;
        projection.latestInDays = forecast.latestInDays;
    }
    return projection;
}

} // namespace

AdviceDetails::AdviceDetails(AdviceBook *book, const Theme *theme, QWidget *parent)
    : QFrame(parent), m_book(book), m_theme(theme), m_content(new QWidget), m_nothing(new QLabel(this)),
      m_title(new WrapLabel), m_facts(new WrapLabel), m_reason(new Note(theme, Note::Look::Banner)),
      m_why(new QLabel), m_span(new SegmentedControl), m_chart(new HistoryChart(theme)),
      m_evidence(new QVBoxLayout), m_proposed(new QLabel), m_proposedNote(new QLabel),
      m_targetsPlace(new QVBoxLayout), m_resize(new QPushButton), m_dismiss(new QPushButton)
{
    setProperty("pane", true);
    setFrameShape(QFrame::StyledPanel);
    setRole(m_title, "title");
    setRole(m_facts, "small");
    setRole(m_proposedNote, "small");
    m_reason->setObjectName(u"adviceReason"_s);
    m_resize->setObjectName(u"resizeAdvised"_s);
    m_dismiss->setObjectName(u"dismissAdvice"_s);
    m_dismiss->setFlat(true);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    setRole(m_nothing, "secondary");
    for (std::size_t i = 0; i < spans.size(); ++i)
        m_span->addSegment();
    m_span->setCurrent(monthSpan);

    auto *why = new QHBoxLayout;
    why->addWidget(m_why, 1);
    why->addWidget(m_span);
    auto *proposed = new QHBoxLayout;
    proposed->addWidget(m_proposed, 1);
    proposed->addWidget(m_proposedNote);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_resize);
    buttons->addWidget(m_dismiss);
    buttons->addStretch(1);
    m_evidence->setSpacing(Spacing::half);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    column->setSpacing(Spacing::control);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_reason);
    column->addSpacing(Spacing::half);
    column->addLayout(why);
    column->addWidget(m_chart);
    column->addLayout(m_evidence);
    column->addSpacing(Spacing::half);
    column->addLayout(proposed);
    column->addLayout(m_targetsPlace);
    column->addSpacing(Spacing::half);
    column->addLayout(buttons);
    column->addStretch(1);

    auto *area = new QScrollArea(this);
    area->setWidget(m_content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false); // the pane shows through
    m_content->setAutoFillBackground(false);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_nothing);
    layout->addWidget(area, 1);

    connect(m_span, &SegmentedControl::chosen, this, &AdviceDetails::readHistory);
    connect(book->evidence()->metrics(), &MetricsService::historyChanged, this, &AdviceDetails::showChart);
    connect(book, &AdviceBook::pricesChanged, this, &AdviceDetails::showTargets);
    connect(m_resize, &QPushButton::clicked, this, [this] {
        const AdviceTarget *target = m_model->targetOf(*m_item);
        Q_EMIT resizeRequested(
            {m_item->instance, target->candidate, m_book->priceChange(*m_item, target->candidate).perMonth});
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { Q_EMIT dismissRequested(m_item->instance); });
    retranslateUi();
}

void AdviceDetails::present(const AdviceItem *item, AdviceModel *model)
{
    const bool isOther = !item || !m_item || m_item->instance.id != item->instance.id;
    m_model = model;
    m_item = item ? std::optional(*item) : std::nullopt;
    if (isOther && item)
        readHistory();
    showAll();
}

void AdviceDetails::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showAll();
}

void AdviceDetails::readHistory()
{
    if (!m_item)
        return;
    const auto span = spans.at(static_cast<std::size_t>(m_span->current()));
    m_book->evidence()->metrics()->readHistory(m_item->instance.id, span);
    showChart();
}

void AdviceDetails::showAll()
{
    m_nothing->setVisible(!m_item);
    m_content->setVisible(m_item.has_value());
    if (!m_item)
        return;
    const Instance &instance = m_item->instance;
    m_title->setText(instance.name.isEmpty() ? instance.id : instance.name);
    m_facts->setText(AdviceTexts::facts(instance));
    const bool isSmaller = m_item->advice.kind == Advice::Kind::LargerThanNeeded;
    m_reason->setNote(isSmaller ? Tone::Busy : Tone::Caution,
        AdviceTexts::reason(*m_item, m_book->thresholds(), m_book->evidence()->now()));
    showChart();
    showEvidence();
    showTargets();
}

void AdviceDetails::showChart()
{
    if (!m_item)
        return;
    const auto span = spans.at(static_cast<std::size_t>(m_span->current()));
    const std::optional<InstanceHistory> history =
        m_book->evidence()->metrics()->history(m_item->instance.id, span);
    HistoryChartData shown{tr("Memory"), {}};
    shown.levels = levelsOf(m_book->thresholds());
    const bool isKnown = history && history->series.contains(Metric::MemoryUsage);
    if (isKnown)
        shown.series = history->series.value(Metric::MemoryUsage);
    else if (span == HistorySpan::Month)
        shown.series = m_item->memory;
    const bool isReading = history && history->state == InstanceHistory::State::Reading;
    shown.emptyText = isReading && !isKnown ? tr("Reading…") : tr("No data of this kind for this instance");
    if (span == HistorySpan::Month)
        shown.projection = projectionOf(*m_item, m_book->thresholds());
    m_chart->setData(shown);
}

void AdviceDetails::showEvidence()
{
    while (QLayoutItem *old = m_evidence->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const AdviceEvidence &evidence : m_item->advice.evidence) {
        auto *line = new Note(m_theme);
        line->setNote(AdviceTexts::tone(evidence.verdict), AdviceTexts::evidence(evidence));
        m_evidence->addWidget(line);
    }
}

void AdviceDetails::showTargets()
{
    delete m_targets;
    m_targets = nullptr;
    if (!m_item)
        return;
    m_targets = new QWidget;
    auto *grid = new QGridLayout(m_targets);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(Spacing::control);
    grid->setColumnStretch(3, 1);
    const AdviceTarget *chosen = m_model->targetOf(*m_item);
    int row = 0;
    for (const AdviceTarget &target : m_item->advice.targets) {
        auto *button = new QRadioButton(Texts::capacity(target.candidate.after.capacity));
        button->setChecked(&target == chosen || (chosen && target == *chosen));
        connect(button, &QRadioButton::clicked, this, [this, specification = target.candidate.specification] {
            m_model->choose(m_item->instance.id, specification);
            showButtons();
        });
        grid->addWidget(button, row, 0);
        const QString price = AdviceTexts::priceChange(m_book->priceChange(*m_item, target.candidate));
        if (target.peakThenPercent) {
            grid->addWidget(
                new PeakBar(*target.peakThenPercent, m_theme, levelsOf(m_book->thresholds()), m_targets), row,
                1);
            grid->addWidget(new QLabel(AdviceTexts::percent(*target.peakThenPercent)), row, 2);
        }
        grid->addWidget(new QLabel(price), row, 3, Qt::AlignRight);
        button->setAccessibleDescription(
            QStringList{AdviceTexts::peakThen(target), price}.join(u' ').trimmed());
        ++row;
    }
    m_targetsPlace->addWidget(m_targets);
    showButtons();
}

void AdviceDetails::showButtons()
{
    const AdviceTarget *target = m_model->targetOf(*m_item);
    m_proposed->setVisible(target);
    m_proposedNote->setVisible(target);
    m_resize->setVisible(target && !m_readOnly);
    if (target)
        m_resize->setText(AdviceTexts::resizeTo(target->candidate));
    const QString currency = m_model->currency();
    m_proposedNote->setText(currency.isEmpty()
            ? tr("peak then · price a month")
            : tr("peak then · %1 a month").arg(AdviceTexts::currency(currency)));
}

void AdviceDetails::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void AdviceDetails::retranslateUi()
{
    m_nothing->setText(tr("Choose an instance to see why it is advised about."));
    m_why->setText(tr("<b>Why</b>"));
    m_proposed->setText(tr("<b>Proposed</b>"));
    m_why->setTextFormat(Qt::RichText);
    m_proposed->setTextFormat(Qt::RichText);
    m_span->segment(0)->setText(tr("24 h"));
    m_span->segment(1)->setText(tr("7 d"));
    m_span->segment(2)->setText(tr("30 d"));
    m_dismiss->setText(tr("Do not advise again"));
    showAll();
}

} // namespace dcs
