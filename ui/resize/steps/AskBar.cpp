// SPDX-License-Identifier: MIT
#include "ui/resize/steps/AskBar.h"

#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/Note.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

AskBar::AskBar(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_busy(new QProgressBar(this)), m_text(new Note(theme, Note::Look::Line, this)),
      m_typed(new QLineEdit(this)), m_send(new QPushButton(this)), m_back(new QPushButton(this)),
      m_backColumn(new QVBoxLayout)
{
    m_busy->setObjectName(u"checkBusy"_s);
    m_text->setObjectName(u"stepText"_s);
    m_typed->setObjectName(u"typedWord"_s);
    m_send->setObjectName(u"confirmResize"_s);
    m_back->setObjectName(u"stepBack"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumSize(Spacing::group * 4, Spacing::control);
    m_typed->setMaximumWidth(Spacing::group * 16);
    m_send->setAutoDefault(false);
    m_back->setAutoDefault(false);
    setPrimary(m_send);
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::TabFocus); // while no button is to have it
    layOut();
    connect(m_back, &QPushButton::clicked, this, &AskBar::cancelled);
    connect(m_send, &QPushButton::clicked, this, &AskBar::confirmed);
    connect(m_typed, &QLineEdit::textChanged, this, &AskBar::updateSend);
    setQuestion({});
    onLanguageChange(this, [this] { retranslateUi(); });
}

void AskBar::layOut()
{
    auto *way = new QHBoxLayout;
    way->setSpacing(Spacing::control);
    way->addWidget(m_typed, 1);
    way->addWidget(m_send);
    way->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(Spacing::half);
    words->addWidget(m_text);
    words->addLayout(way);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, Spacing::control);
    layout->setSpacing(Spacing::group);
    layout->addWidget(m_busy, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    m_backColumn->addStretch(1);
    m_backColumn->addWidget(m_back);
    layout->addLayout(m_backColumn);
}

void AskBar::setQuestion(const Question &question)
{
    m_question = question;
    setTone(this, question.tone);
    m_text->setNote(question.tone, question.text);
    m_busy->setVisible(question.isBusy);
    m_typed->setVisible(!question.word.isEmpty());
    m_send->setVisible(!question.buttonText.isEmpty());
    m_send->setText(question.buttonText);
    m_send->setAccessibleDescription(question.text);
    if (question.tone == Tone::Bad)
        setTone(m_send, Tone::Bad);
    else
        clearTone(m_send);
    setAccessibleName(question.text);
    m_busy->setAccessibleName(question.text);
    m_typed->setAccessibleName(question.text);
    retranslateUi();
    updateSend();
}

void AskBar::begin()
{
    m_typed->clear();
    if (m_question.word.isEmpty())
        m_back->setFocus(Qt::OtherFocusReason);
    else
        m_typed->setFocus(Qt::OtherFocusReason);
}

void AskBar::focusNothing() { setFocus(Qt::OtherFocusReason); }

void AskBar::setSendEnabled(bool enabled)
{
    m_sendEnabled = enabled;
    updateSend();
}

void AskBar::setBackPlace(QSize size, int below)
{
    m_back->setMinimumSize(size);
    m_backColumn->setContentsMargins(0, 0, 0, std::max(below - layout()->contentsMargins().bottom(), 0));
}

void AskBar::updateSend()
{
    m_send->setEnabled(m_sendEnabled && m_typed->text().trimmed() == m_question.word.trimmed());
}

void AskBar::retranslateUi()
{
    //: Button: back to the choice of a target; nothing is sent
    m_back->setText(tr("Back"));
}

} // namespace dcs
