// SPDX-License-Identifier: MIT
#include "ui/widgets/ValueText.h"

#include <QTextDocument>
#include <QTextLayout>
#include <QWheelEvent>

namespace dcs {

ValueText::ValueText(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Dozens of values are no stops of the tab key: the pane scrolls by keyboard and copies all of them.
    setFocusPolicy(Qt::ClickFocus);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ValueText::setValue(const QString &value)
{
    // A value that stays keeps its selection.
    if (toPlainText() == value)
        return;
    setPlainText(value);
    updateGeometry();
}

int ValueText::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    double height = 0;
    const QStringList paragraphs = toPlainText().split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font());
        layout.setTextOption(document()->defaultTextOption());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width - margins.left() - margins.right());
            height += line.height();
        }
        layout.endLayout();
    }
    return qCeil(height) + margins.top() + margins.bottom();
}

QSize ValueText::sizeHint() const
{
    const int width = qCeil(document()->idealWidth());
    return {width, heightForWidth(this->width())};
}

QSize ValueText::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'0') * 8, fontMetrics().height()};
}

void ValueText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void ValueText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

/// The pane around it scrolls.
void ValueText::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace dcs
