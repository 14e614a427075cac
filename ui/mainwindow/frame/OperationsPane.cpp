// SPDX-License-Identifier: MIT
#include "ui/mainwindow/frame/OperationsPane.h"

#include "operations/run/ResizeQueue.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationTexts.h"
#include "ui/operations/OperationsPanel.h"
#include "ui/operations/batches/BatchesBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int lineHeight = 36;
constexpr int smallLineHeight = 32;

} // namespace

OperationsPane::OperationsPane(OperationsPanel *panel, BatchesBar *batches, const ResizeQueue *queue,
    const Theme *theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_queue(queue), m_panel(panel), m_line(new QWidget(this)),
      m_open(new QToolButton(this)), m_fold(new QToolButton(this)), m_title(new QLabel(this)),
      m_last(new QLabel(this)), m_key(new QLabel(this))
{
    setObjectName(u"operationsPane"_s);
    setFrameShape(QFrame::StyledPanel);
    setProperty("pane", true);
    m_open->setObjectName(u"openOperations"_s);
    m_fold->setObjectName(u"foldOperations"_s);
    m_last->setObjectName(u"lastOperation"_s);
    m_last->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setRole(m_last, "secondary");
    setRole(m_key, "small");
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QToolButton *button : {m_open, m_fold}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    }

    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(Spacing::control, 0, Spacing::group, 0);
    line->setSpacing(Spacing::control);
    line->addWidget(m_open);
    line->addWidget(m_title);
    line->addWidget(m_last, 1);
    line->addWidget(m_key);
    panel->addToHead(m_fold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(batches);
    column->addWidget(m_line);
    column->addWidget(panel, 1);

    connect(queue, &ResizeQueue::added, this, [this] {
        if (!m_isChosen)
            show(true);
        m_isChosen = true;
        showLast();
    });
    connect(queue, &ResizeQueue::changed, this, &OperationsPane::showLast);
    connect(queue, &ResizeQueue::settled, this, &OperationsPane::showLast);
    connect(panel, &OperationsPanel::listChanged, this, &OperationsPane::showLast);
    connect(theme, &Theme::changed, this, &OperationsPane::drawIcons);
    setRoom(WindowRoom::Wide);
    drawIcons();
    show(false);
    showLast();
}

void OperationsPane::setOpen(bool isOpen)
{
    m_isChosen = true;
    if (isOpen != m_isOpen)
        show(isOpen);
}

void OperationsPane::setRoom(WindowRoom room)
{
    m_line->setFixedHeight(qMax(room == WindowRoom::Small ? smallLineHeight : lineHeight,
        m_title->sizeHint().height() + Spacing::control));
    m_room = room;
    fitFolded();
    showLast();
}

void OperationsPane::show(bool isOpen)
{
    const bool hadFocus = m_open->hasFocus() || m_fold->hasFocus();
    m_isOpen = isOpen;
    m_line->setVisible(!isOpen);
    m_panel->setVisible(isOpen);
    fitFolded();
    if (hadFocus)
        (isOpen ? m_fold : m_open)->setFocus(Qt::OtherFocusReason);
    Q_EMIT openChanged(isOpen);
}

/// A folded pane is as high as its lines, whatever there is room for.
void OperationsPane::fitFolded()
{
    setMaximumHeight(m_isOpen ? QWIDGETSIZE_MAX : layout()->sizeHint().height());
}

bool OperationsPane::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitFolded();
    return QFrame::event(event);
}

void OperationsPane::drawIcons()
{
    m_open->setIcon(m_theme->icon(u"chevron-right"_s));
    m_fold->setIcon(m_theme->icon(u"chevron-down"_s));
}

/// Also the other texts.
void OperationsPane::showLast()
{
    m_title->setText(tr("Operations"));
    setAccessibleName(tr("Operations"));
    m_key->setText(QKeySequence(Qt::CTRL | Qt::Key_J).toString(QKeySequence::NativeText));
    m_open->setAccessibleName(tr("Show operations"));
    m_open->setToolTip(tr("Show operations"));
    m_fold->setAccessibleName(tr("Fold operations"));
    m_fold->setToolTip(tr("Fold operations"));
    QString text = underWayText();
    if (text.isEmpty() && m_room != WindowRoom::Small) {
        const std::optional<Operation> last = m_panel->newest();
        text = last ? lastText(*last) : QString();
    }
    m_last->setText(text);
    m_last->setToolTip(text);
}

QString OperationsPane::underWayText() const
{
    const auto waiting =
        static_cast<int>(std::ranges::count_if(m_queue->operations(), &Operation::isPending));
    const int running = m_queue->unsettledCount() - waiting;
    const QString text = running > 0 ? tr("%n resize(s) under way", "", running) : QString();
    if (waiting == 0)
        return text;
    if (running <= 0)
        return tr("%n resize(s) waiting", "", waiting);
    //: %1 is "3 resizes under way"; the others have not been sent
    return tr("%1 · %n waiting", "", waiting).arg(text);
}

QString OperationsPane::lastText(const Operation &operation) const
{
    const QDateTime ended = operation.finishedAt.isValid() ? operation.finishedAt : operation.startedAt;
    //: the last operation: %1 an instance, %2 a change ("8 GB → 16 GB"), %3 a state, %4 date and time
    return tr("Last: %1 %2, %3 %4")
        .arg(OperationTexts::instance(operation), OperationTexts::change(operation.request),
            Texts::operationState(operation.state), Texts::dateTime(ended));
}

void OperationsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showLast();
    QFrame::changeEvent(event);
}

} // namespace dcs
