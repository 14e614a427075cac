// SPDX-License-Identifier: MIT
#include "ui/advice/AdviceView.h"

#include "ui/advice/AdviceDetails.h"
#include "ui/advice/AdviceList.h"
#include "ui/advice/AdviceStrip.h"
#include "ui/advice/AdviceTexts.h"
#include "ui/advice/PlanBar.h"
#include "ui/language/Texts.h"
#include "ui/widgets/Banner.h"

#include <QBoxLayout>
#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QProgressBar>
#include <QSplitter>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailsWidth = 368;
constexpr int smallestDetails = 300;
constexpr int listsWidth = 1040; ///< at first, beside the details

StripFigure figureOf(const AdviceModel &model)
{
    StripFigure figure{model.rowCount()};
    QList<AdviceChange> priced;
    for (const AdviceChange &change : model.changes(false)) {
        const bool isRefund = model.kind() == Advice::Kind::LargerThanNeeded
            && change.instance.chargingMode == ChargingMode::YearlyMonthly;
        if (!change.perMonth)
            ++figure.withoutPrice;
        else if (!isRefund)
            priced.append(change);
    }
    figure.perMonth = sumsOf(priced);
    return figure;
}

} // namespace

AdviceView::AdviceView(AdviceBook *book, const Theme *theme, QWidget *parent)
    : QWidget(parent), m_book(book), m_theme(theme), m_strip(new AdviceStrip(book, theme)),
      m_banner(new Banner(theme)), m_state(new QLabel),
      m_progress(new QProgressBar), m_lists{new AdviceList(Advice::Kind::WillBeFull, book, theme),
                                        new AdviceList(Advice::Kind::LargerThanNeeded, book, theme),
                                        new AdviceList(Advice::Kind::ShortOfSomethingElse, book, theme)},
      m_details(new AdviceDetails(book, theme)), m_plan(new PlanBar)
{
    m_state->setObjectName(u"adviceState"_s);
    m_state->setWordWrap(true);
    setRole(m_state, "secondary");
    m_progress->setObjectName(u"adviceProgress"_s);
    m_progress->setTextVisible(false);
    auto *lists = new QSplitter(Qt::Vertical);
    for (AdviceList *list : m_lists)
        lists->addWidget(list);
    lists->setChildrenCollapsible(false);
    lists->setHandleWidth(Spacing::control);
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(Spacing::control);
    leftColumn->addWidget(m_state);
    leftColumn->addWidget(m_progress);
    leftColumn->addWidget(lists, 1);
    leftColumn->addWidget(m_plan);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(left);
    columns->addWidget(m_details);
    columns->setStretchFactor(0, 1);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(Spacing::control);
    columns->setSizes({listsWidth, detailsWidth});
    m_details->setMinimumWidth(smallestDetails);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::control);
    column->addWidget(m_strip);
    column->addWidget(m_banner);
    column->addWidget(columns, 1);

    for (AdviceList *list : m_lists) {
        connect(list, &AdviceList::currentChanged, this, [this, list] { takeCurrent(list); });
        connect(list->model(), &AdviceModel::choiceChanged, this, &AdviceView::takeChoices);
    }
    connect(book, &AdviceBook::changed, this, &AdviceView::takeItems);
    connect(book, &AdviceBook::pricesChanged, this, &AdviceView::takePrices);
    connect(book->evidence()->metrics(), &MetricsService::statusChanged, this, &AdviceView::showStatus);
    connect(m_banner, &Banner::actionTriggered, book->evidence()->metrics(), &MetricsService::tryAgain);
    connect(m_details, &AdviceDetails::resizeRequested, this, &AdviceView::resizeRequested);
    connect(m_details, &AdviceDetails::dismissRequested, this, &AdviceView::askWhyNot);
    connect(m_plan, &PlanBar::planRequested, this, [this] { Q_EMIT planRequested(ticked()); });
    connect(m_plan, &PlanBar::clearRequested, this, [this] {
        for (AdviceList *list : m_lists)
            list->model()->tickAll(false);
    });
    takeItems();
}

int AdviceView::count() const { return m_count; }

void AdviceView::setReadOnly(bool readOnly)
{
    m_plan->setVisible(!readOnly);
    m_details->setReadOnly(readOnly);
}

QList<AdviceChange> AdviceView::ticked() const
{
    QList<AdviceChange> changes;
    for (const AdviceList *list : m_lists)
        changes += list->model()->changes(true);
    return changes;
}

void AdviceView::takeItems()
{
    const QList<AdviceItem> items = m_book->items();
    AdviceList *withCurrent = nullptr;
    for (AdviceList *list : m_lists) {
        list->setItems(items);
        if (list->current())
            withCurrent = list;
    }
    m_lists[2]->setVisible(m_lists[2]->model()->rowCount() > 0);
    takeCurrent(withCurrent);
    takePrices();
    takeChoices();
    showStatus();
    if (m_count != int(items.size())) {
        m_count = int(items.size());
        Q_EMIT countChanged();
    }
}

void AdviceView::takePrices()
{
    for (AdviceList *list : m_lists)
        list->model()->announceTexts();
    m_strip->setFigures(figureOf(*m_lists[0]->model()), figureOf(*m_lists[1]->model()));
    m_plan->setChanges(ticked());
}

void AdviceView::takeChoices() { m_plan->setChanges(ticked()); }

/// Of all lists one row is current.
void AdviceView::takeCurrent(AdviceList *list)
{
    const AdviceItem *item = list ? list->current() : nullptr;
    if (item) {
        for (AdviceList *other : m_lists) {
            if (other != list) {
                const QSignalBlocker quiet(other);
                other->clearCurrent();
            }
        }
    }
    m_details->present(item, list ? list->model() : nullptr);
}

void AdviceView::showStatus()
{
    const MetricsStatus status = m_book->evidence()->metrics()->status();
    switch (status.access) {
    case MetricsAccess::Good:
        m_banner->dismiss();
        break;
    case MetricsAccess::NoPermission:
        m_banner->present(Tone::Quiet, u"info"_s,
            tr("No permission for metrics: the action ces:metricData:list is missing. The lists rest on what "
               "this program has read itself."),
            tr("Try again"));
        break;
    case MetricsAccess::NoEndpoint:
        if (status.wanted > 0)
            m_banner->present(Tone::Quiet, u"info"_s,
                tr("No endpoint of Cloud Eye is known. The lists rest on what this program has read "
                   "itself."));
        break;
    case MetricsAccess::Unreachable:
        m_banner->present(Tone::Quiet, u"info"_s, tr("Cloud Eye cannot be reached."), tr("Try again"));
        break;
    }
    const int total = m_book->total();
    const int examined = m_book->examined();
    const bool isReading = status.isReading && examined < total;
    m_progress->setVisible(isReading);
    m_progress->setRange(0, total);
    m_progress->setValue(examined);
    QString text;
    if (isReading)
        text = tr("Reading metrics: %1 of %2").arg(Texts::number(examined), Texts::number(total));
    else if (m_count == 0 && examined == total && total > 0)
        text = tr("Nothing to advise: all %n instances are between 0 and %1 at their peak.", nullptr, total)
                   .arg(AdviceTexts::percent(m_book->thresholds().aimPercent));
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void AdviceView::askWhyNot(const Instance &instance)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Do not advise again"));
    dialog->setLabelText(tr("Reason (may stay empty):"));
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this, instance](const QString &reason) { m_book->dismiss(instance, reason.trimmed()); });
    dialog->open();
}

void AdviceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showStatus();
        takePrices();
    }
}

} // namespace dcs
