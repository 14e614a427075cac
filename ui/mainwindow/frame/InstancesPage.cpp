// SPDX-License-Identifier: MIT
#include "ui/mainwindow/frame/InstancesPage.h"

#include "ui/mainwindow/frame/OperationsPane.h"
#include "ui/mainwindow/frame/PaneSplitter.h"
#include "ui/overview/OverviewStrip.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Pane.h"

#include <QEvent>
#include <QFrame>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int narrowestDetails = 280;
constexpr int widestDetails = 560;
constexpr int usualOperations = 260;
constexpr auto detailsKey = "window/detailsWidth"_L1;
constexpr auto operationsKey = "window/operationsHeight"_L1;

int usualDetails(WindowRoom room)
{
    switch (room) {
    case WindowRoom::Wide:
        return 368;
    case WindowRoom::Medium:
        return 320;
    case WindowRoom::Small:
        return narrowestDetails;
    }
    Q_UNREACHABLE();
}

} // namespace

InstancesPage::InstancesPage(const Parts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_columns(new PaneSplitter(Qt::Horizontal)),
      m_rows(new PaneSplitter(Qt::Vertical)), m_tablePane(makePane(parts.table, u"tablePane"_s)),
      m_detailsPane(makePane(parts.details, u"detailsPane"_s))
{
    setObjectName(u"instancesPage"_s);
    m_detailsPane->setMinimumWidth(narrowestDetails);
    m_detailsPane->setMaximumWidth(widestDetails);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::control, 0, Spacing::control, Spacing::control);
    column->setSpacing(Spacing::control);
    column->addWidget(parts.overview);
    column->addWidget(m_columns, 1);
    m_rows->addWidget(m_tablePane);
    m_rows->addWidget(parts.operations);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_detailsPane);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);
    namePanes();
    connect(m_columns, &QSplitter::splitterMoved, this, [this] { m_detailsWidth = m_detailsPane->width(); });
    connect(m_rows, &QSplitter::splitterMoved, this, [this] {
        if (m_parts.operations->isOpen())
            m_operationsHeight = m_parts.operations->height();
    });
    connect(m_columns, &PaneSplitter::resetRequested, this, &InstancesPage::resetColumns);
    connect(m_rows, &PaneSplitter::resetRequested, this, &InstancesPage::resetRows);
    connect(parts.operations, &OperationsPane::openChanged, this, &InstancesPage::place);
}

void InstancesPage::namePanes()
{
    m_tablePane->setAccessibleName(tr("Instances"));
    m_detailsPane->setAccessibleName(tr("Details"));
}

void InstancesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        namePanes();
    QWidget::changeEvent(event);
}

void InstancesPage::setRoom(WindowRoom room)
{
    m_room = room;
    m_parts.overview->setRoom(room);
    m_parts.operations->setRoom(room);
    place();
}

void InstancesPage::setDetailsShown(bool isShown)
{
    m_detailsPane->setVisible(isShown);
    place();
}

QList<QWidget *> InstancesPage::panes() const
{
    return {m_parts.overview, m_tablePane, m_parts.operations, m_detailsPane};
}

/// Gives the panes their wanted sizes within what there is.
void InstancesPage::place()
{
    const int details = m_detailsWidth > 0 ? m_detailsWidth : usualDetails(m_room);
    m_columns->setSizes({qMax(0, m_columns->width() - details - m_columns->handleWidth()), details});
    const int height = m_rows->height() - m_rows->handleWidth();
    const int wanted = m_operationsHeight > 0 ? m_operationsHeight : usualOperations;
    const int operations =
        m_parts.operations->isOpen() ? qMin(wanted, height / 2) : m_parts.operations->maximumHeight();
    m_rows->setSizes({qMax(0, height - operations), operations});
}

void InstancesPage::resetColumns()
{
    m_detailsWidth = 0;
    place();
}

void InstancesPage::resetRows()
{
    m_operationsHeight = 0;
    place();
}

void InstancesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    place();
}

void InstancesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layout()->activate();
    place();
}

void InstancesPage::save(QSettings &settings) const
{
    settings.setValue(detailsKey, m_detailsWidth);
    settings.setValue(operationsKey, m_operationsHeight);
}

void InstancesPage::restore(const QSettings &settings)
{
    const int details = settings.value(detailsKey).toInt();
    m_detailsWidth = details > 0 ? qBound(narrowestDetails, details, widestDetails) : 0;
    m_operationsHeight = qMax(0, settings.value(operationsKey).toInt());
    place();
}

} // namespace dcs
