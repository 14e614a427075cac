// SPDX-License-Identifier: MIT
#include "ui/advice/AdviceDelegate.h"

#include "ui/advice/AdviceModel.h"
#include "ui/charts/Charts.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace dcs {

namespace {

constexpr int markWidth = 3; ///< of the current row
constexpr int sparkHeight = 24;
constexpr int sparkWidth = 116;
constexpr double measuredShare = 0.74; ///< of its width; the rest is what is expected
constexpr double dotRadius = 2;
constexpr double forecastLine = 1.25;
constexpr double fullPercent = 100;

} // namespace

AdviceDelegate::AdviceDelegate(const AdviceModel *model, const Theme *theme, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme)
{
}

QSize AdviceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics first(option.font);
    const QFontMetrics second(Theme::smallFont());
    int width = std::max(first.horizontalAdvance(index.data().toString()),
        second.horizontalAdvance(index.data(AdviceModel::SecondLineRole).toString()));
    if (index.column() == AdviceModel::Evidence)
        width += sparkWidth + Spacing::control;
    return {width + 2 * Spacing::control,
        std::max(Spacing::rowHeight, first.height() + second.height() + Spacing::control)};
}

void AdviceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, index);
    if (index.column() == AdviceModel::Tick)
        paintTick(painter, option, index);
    else if (index.column() == AdviceModel::Evidence)
        paintEvidence(painter, option, index);
    else
        paintLines(painter, option, index);
    painter->restore();
}

void AdviceDelegate::paintGround(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &colours = m_theme->colours();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (m_model->isTicked(index.row()) || isCurrent)
        painter->fillRect(option.rect, colours.selection);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.grid);
    if (isCurrent && index.column() == AdviceModel::Tick)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), markWidth, option.rect.height()), colours.accent);
}

void AdviceDelegate::paintTick(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem tick = option;
    const int size = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    tick.rect = QRect(0, 0, size, size);
    tick.rect.moveCenter(option.rect.center());
    tick.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
    tick.state |= m_model->isTicked(index.row()) ? QStyle::State_On : QStyle::State_Off;
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, painter, option.widget);
}

void AdviceDelegate::paintLines(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &colours = m_theme->colours();
    const QString second = index.data(AdviceModel::SecondLineRole).toString();
    QFont font = option.font;
    if (index.data(AdviceModel::BoldRole).toBool())
        font.setWeight(QFont::DemiBold);
    const QFont small = Theme::smallFont();
    const QRect content = option.rect.adjusted(Spacing::control, 0, -Spacing::control, 0);
    const int firstHeight = QFontMetrics(font).height();
    const int secondHeight = second.isEmpty() ? 0 : QFontMetrics(small).height();
    const QRect upper(content.left(), content.center().y() - (firstHeight + secondHeight) / 2 + 1,
        content.width(), firstHeight);
    const auto side = static_cast<int>(index.data(Qt::TextAlignmentRole).toInt() | Qt::AlignVCenter);
    painter->setFont(font);
    painter->setPen(colours.text);
    painter->drawText(
        upper, side, QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, upper.width()));
    if (second.isEmpty())
        return;
    const QRect lower(content.left(), upper.bottom() + 1, content.width(), secondHeight);
    painter->setFont(small);
    painter->setPen(colours.secondaryText);
    painter->drawText(lower, side, QFontMetrics(small).elidedText(second, Qt::ElideRight, lower.width()));
}

void AdviceDelegate::paintEvidence(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &colours = m_theme->colours();
    const AdviceItem &item = m_model->itemAt(index.row());
    const AdviceThresholds &thresholds = m_model->book()->thresholds();
    const MemoryLevels levels{double(std::min(80, thresholds.fullPercent)), double(thresholds.fullPercent)};
    QRectF spark(option.rect.left() + Spacing::control, 0, sparkWidth, sparkHeight);
    spark.moveTop(option.rect.center().y() - sparkHeight / 2.0);
    const bool hasForecast = m_model->kind() == Advice::Kind::WillBeFull;
    QRectF measured = spark;
    if (hasForecast)
        measured.setWidth(spark.width() * measuredShare);
    const auto yOf = [&](double percent) {
        return spark.bottom() - std::clamp(percent / fullPercent, 0.0, 1.0) * (spark.height() - dotRadius);
    };
    const double full = yOf(thresholds.fullPercent);
    painter->setPen(QPen(colours.bad, 1, Qt::DotLine));
    painter->drawLine(QPointF(spark.left(), full), QPointF(spark.right(), full));
    charts::sparkline(painter, measured, item.memory.values, colours, levels);
    if (hasForecast && item.advice.forecast.hasLine()) {
        const Forecast &forecast = item.advice.forecast;
        const QPointF end(spark.right() - dotRadius, yOf(forecast.percentIn(thresholds.lookAheadDays)));
        painter->setPen(QPen(colours.secondaryText, forecastLine, Qt::DashLine));
        painter->drawLine(QPointF(measured.right(), yOf(forecast.percentNow)), end);
    }
    const double peak = item.advice.peakPercent.value_or(0);
    const bool isNormal = levels.levelOf(peak) == MemoryLevel::Normal;
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(isNormal ? colours.text : colours.tone(charts::toneOf(levels.levelOf(peak))));
    const QRectF words(spark.right() + Spacing::control, option.rect.top(),
        option.rect.right() - spark.right() - Spacing::control, option.rect.height());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
}

} // namespace dcs
