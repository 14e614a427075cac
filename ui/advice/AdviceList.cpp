// SPDX-License-Identifier: MIT
#include "ui/advice/AdviceList.h"

#include "ui/advice/AdviceDelegate.h"
#include "ui/language/Texts.h"
#include "ui/widgets/TableLook.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <array>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 20;
/// At first, px: the name takes what is left.
constexpr std::array<int, AdviceModel::ColumnCount> widths{40, 200, 80, 216, 150, 140, 140};

QString nameOf(Advice::Kind kind)
{
    switch (kind) {
    case Advice::Kind::WillBeFull:
        return u"willBeFull"_s;
    case Advice::Kind::LargerThanNeeded:
        return u"largerThanNeeded"_s;
    case Advice::Kind::ShortOfSomethingElse:
        return u"shortOfSomethingElse"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

AdviceList::AdviceList(Advice::Kind kind, const AdviceBook *book, const Theme *theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_model(new AdviceModel(kind, book, this)),
      m_table(new QTableView(this)), m_icon(new QLabel(this)), m_title(new QLabel(this)),
      m_count(new QLabel(this)), m_note(new QLabel(this)), m_selectAll(new QPushButton(this))
{
    setProperty("pane", true);
    setFrameShape(QFrame::StyledPanel);
    m_table->setObjectName(nameOf(kind));
    setTableLook(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AdviceDelegate(m_model, theme, this));
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(Spacing::rowHeight);
    m_table->installEventFilter(this);
    setWidths();
    setRole(m_title, "title");
    setRole(m_count, "title");
    setTone(m_count, Tone::Quiet);
    setRole(m_note, "secondary");
    m_selectAll->setFlat(true);
    m_selectAll->setObjectName(u"selectAll"_s);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(Spacing::group, Spacing::control, Spacing::control, Spacing::half);
    head->setSpacing(Spacing::control + Spacing::half);
    head->addWidget(m_icon);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addWidget(m_note, 1);
    head->addWidget(m_selectAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);

    connect(m_selectAll, &QPushButton::clicked, this,
        [this] { m_model->tickAll(m_model->tickedCount() < int(m_model->changes(false).size())); });
    connect(m_model, &AdviceModel::choiceChanged, this, &AdviceList::updateHead);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &AdviceList::currentChanged);
    connect(m_table, &QTableView::doubleClicked, this, &AdviceList::activated);
    connect(theme, &Theme::changed, this, &AdviceList::drawIcon);
    drawIcon();
    retranslateUi();
}

void AdviceList::setWidths()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(false);
    header->setFixedHeight(Spacing::HeaderHeight);
    for (int column = 0; column < AdviceModel::ColumnCount; ++column)
        header->resizeSection(column, widths.at(static_cast<std::size_t>(column)));
    header->setSectionResizeMode(AdviceModel::Tick, QHeaderView::Fixed);
    header->setSectionResizeMode(AdviceModel::Name, QHeaderView::Stretch);
}

void AdviceList::setItems(const QList<AdviceItem> &items)
{
    const AdviceItem *before = current();
    const QString id = before ? before->instance.id : QString();
    const QSignalBlocker quiet(this); // the same row is current again, unless it has gone
    if (m_model->setItems(items) && !id.isEmpty())
        makeCurrent(id);
    updateHead();
}

const AdviceItem *AdviceList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->itemAt(index.row()) : nullptr;
}

void AdviceList::makeCurrent(const QString &instanceId)
{
    if (const int row = m_model->rowOf(instanceId); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, AdviceModel::Name));
}

void AdviceList::clearCurrent() { m_table->setCurrentIndex({}); }

bool AdviceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_table->currentIndex().isValid()) {
        const int row = m_table->currentIndex().row();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Space:
            m_model->setTicked(row, !m_model->isTicked(row));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT activated();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void AdviceList::drawIcon()
{
    const bool isWarning = m_model->kind() != Advice::Kind::LargerThanNeeded;
    m_icon->setPixmap(
        m_theme->icon(isWarning ? u"warning"_s : u"advice"_s, isWarning ? Tone::Caution : Tone::Busy)
            .pixmap(iconSize));
}

void AdviceList::updateHead()
{
    m_count->setText(Texts::number(m_model->rowCount()));
    const qsizetype possible = m_model->changes(false).size();
    m_selectAll->setEnabled(possible > 0);
    m_selectAll->setText(
        possible > 0 && m_model->tickedCount() == int(possible) ? tr("Select none") : tr("Select all"));
}

void AdviceList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void AdviceList::retranslateUi()
{
    switch (m_model->kind()) {
    case Advice::Kind::WillBeFull:
        m_title->setText(tr("Will be full"));
        m_note->setText(tr("by the peaks of 30 days, soonest first"));
        break;
    case Advice::Kind::LargerThanNeeded:
        m_title->setText(tr("Larger than needed"));
        m_note->setText(tr("at least 14 days measured, nothing evicted, largest saving first"));
        break;
    case Advice::Kind::ShortOfSomethingElse:
        m_title->setText(tr("Short of something else"));
        m_note->setText(tr("CPU, connections or bandwidth"));
        break;
    }
    m_table->setAccessibleName(m_title->text());
    m_model->announceTexts();
    updateHead();
}

} // namespace dcs
