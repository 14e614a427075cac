// SPDX-License-Identifier: MIT
#include "ui/resize/batch/SendBar.h"

#include "ui/language/Texts.h"
#include "ui/resize/batch/BatchTexts.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/Note.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dcs {

SendBar::SendBar(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_question(new Note(theme, Note::Look::Line, this)),
      m_typed(new QLineEdit(this)), m_send(new QPushButton(this)), m_back(new QPushButton(this))
{
    m_question->setObjectName(u"question"_s);
    m_typed->setObjectName(u"typedWord"_s);
    m_typed->setFixedWidth(Spacing::group * 8);
    m_send->setObjectName(u"confirmResize"_s);
    m_back->setObjectName(u"confirmCancel"_s);
    setPrimary(m_send);
    for (QPushButton *button : {m_send, m_back})
        button->setAutoDefault(false); // Enter elsewhere must not press it
    setFrameShape(QFrame::StyledPanel);

    auto *sending = new QHBoxLayout;
    sending->setSpacing(Spacing::control);
    sending->addWidget(m_typed);
    sending->addWidget(m_send);
    sending->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(Spacing::half);
    left->addWidget(m_question);
    left->addLayout(sending);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::group, Spacing::control, Spacing::control, Spacing::control);
    layout->setSpacing(Spacing::group);
    layout->addLayout(left, 1);
    layout->addWidget(m_back, 0, Qt::AlignRight | Qt::AlignBottom);
    connect(m_send, &QPushButton::clicked, this, &SendBar::confirmed);
    connect(m_back, &QPushButton::clicked, this, &SendBar::cancelled);
    connect(m_typed, &QLineEdit::textChanged, this, &SendBar::updateSend);
    connect(theme, &Theme::changed, this, &SendBar::retranslateUi);
    setState({});
    onLanguageChange(this, [this] { retranslateUi(); });
}

void SendBar::setState(const State &state)
{
    m_state = state;
    const bool isGrave = state.isProduction || state.mayLoseData;
    setTone(this, isGrave ? Tone::Bad : Tone::Quiet);
    if (isGrave)
        setTone(m_send, Tone::Bad);
    else
        clearTone(m_send);
    m_typed->setVisible(state.isTyped);
    retranslateUi();
}

void SendBar::begin()
{
    m_typed->clear();
    (m_state.isTyped ? static_cast<QWidget *>(m_typed) : m_back)->setFocus(Qt::OtherFocusReason);
}

void SendBar::updateSend()
{
    const bool fits = !m_state.isTyped || m_typed->text().trimmed() == QString::number(m_state.instances);
    m_send->setEnabled(fits && m_state.instances > 0 && m_state.blocker.isEmpty());
}

void SendBar::retranslateUi()
{
    const QString number = QString::number(m_state.instances);
    const QString request = m_state.isProduction
        //: %1 is a number
        ? tr("This is production. Type the number of instances, %1, to go on.").arg(number)
        : m_state.mayLoseData
            //: %1 is a number
            ? tr("Data may be lost. Type the number of instances, %1, to go on.").arg(number)
            //: %1 is a number
            : tr("Type the number of instances, %1, to go on.").arg(number);
    const bool isGrave = m_state.isProduction || m_state.mayLoseData;
    const QString question = !m_state.blocker.isEmpty() ? m_state.blocker
        : m_state.isTyped                               ? request
                          : tr("The changes are sent when you press the button.");
    m_question->setNote(isGrave ? Tone::Bad : Tone::Quiet, question);
    m_typed->setAccessibleName(request);
    m_send->setText(BatchTexts::action(m_state.instances));
    m_send->setAccessibleDescription(question);
    //: Button: from the review of a plan to the plan; nothing is sent
    m_back->setText(tr("Back to the plan"));
    m_back->setIcon(m_theme->icon(u"chevron-left"_s));
    updateSend();
}

} // namespace dcs
