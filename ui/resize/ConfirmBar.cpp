// SPDX-License-Identifier: MIT
#include "ui/resize/ConfirmBar.h"

#include "ui/resize/Note.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dcs {

ConfirmBar::ConfirmBar(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_question(new Note(theme, Note::Look::Line, this)), m_cancel(new QPushButton(this)),
      m_confirm(new QPushButton(this))
{
    m_question->setObjectName(u"question"_s);
    m_cancel->setObjectName(u"confirmCancel"_s);
    m_confirm->setObjectName(u"confirmResize"_s);
    m_cancel->setAutoDefault(false);
    m_confirm->setAutoDefault(false);
    setPrimary(m_confirm);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::Control, Spacing::Control, Spacing::Control, Spacing::Control);
    setFrameShape(QFrame::StyledPanel);
    setTone(this, Tone::Caution);
    layout->setSpacing(Spacing::Control);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_confirm);
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmBar::cancelled);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmBar::confirmed);
    retranslateUi();
}

void ConfirmBar::ask(const QString &question, const QString &buttonText)
{
    setTexts(question, buttonText);
    m_cancel->setFocus();
}

void ConfirmBar::setTexts(const QString &question, const QString &buttonText)
{
    m_question->setNote(Tone::Caution, question);
    m_confirm->setText(buttonText);
    m_confirm->setAccessibleDescription(question);
}

void ConfirmBar::setConfirmEnabled(bool enabled) { m_confirm->setEnabled(enabled); }

void ConfirmBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QFrame::changeEvent(event);
}

void ConfirmBar::retranslateUi()
{
    //: Button: back to the choice of a target
    m_cancel->setText(tr("Cancel"));
}

} // namespace dcs
