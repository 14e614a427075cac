// SPDX-License-Identifier: MIT
#include "ui/widgets/FormField.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

FormField::FormField(QFormLayout *form, QWidget *editor, QWidget *input)
    : QWidget(form->parentWidget()), m_form(form), m_input(input ? input : editor),
      m_label(new QLabel(form->parentWidget())), m_message(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::half);
    layout->addWidget(editor);
    layout->addWidget(m_message);
    m_message->setObjectName(u"problem"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    setRole(m_message, "small");
    setTone(m_message, Tone::Bad);
    m_label->setBuddy(m_input);
    m_input->installEventFilter(this);
    form->addRow(m_label, this);
}

void FormField::setLabel(const QString &text)
{
    m_label->setText(text);
    QString plain = text;
    m_input->setAccessibleName(plain.remove(u'&'));
}

void FormField::setProblem(const QString &problem)
{
    m_problem = problem;
    updateMessage();
}

void FormField::reveal()
{
    m_revealed = true;
    updateMessage();
}

void FormField::setRowVisible(bool visible) { m_form->setRowVisible(this, visible); }

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            reveal();
            Q_EMIT left();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::updateMessage()
{
    const QString shown = m_revealed ? m_problem : QString();
    m_message->setText(shown);
    m_message->setVisible(!shown.isEmpty());
    m_input->setAccessibleDescription(shown);
}

} // namespace dcs
