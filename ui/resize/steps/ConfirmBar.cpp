// SPDX-License-Identifier: MIT
#include "ui/resize/steps/ConfirmBar.h"

#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/Note.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

ConfirmBar::ConfirmBar(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_question(new Note(theme, Note::Look::Line, this)), m_cancel(new QPushButton(this)),
      m_confirm(new QPushButton(this)), m_typedLabel(new QLabel(this)), m_typed(new QLineEdit(this))
{
    m_question->setObjectName(u"question"_s);
    m_cancel->setObjectName(u"confirmCancel"_s);
    m_confirm->setObjectName(u"confirmResize"_s);
    m_cancel->setAutoDefault(false);
    m_confirm->setAutoDefault(false);
    setPrimary(m_confirm);
    m_typed->setObjectName(u"typedWord"_s);
    m_typedLabel->setTextFormat(Qt::PlainText);
    m_typedLabel->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(Spacing::half);
    words->addWidget(m_question);
    words->addWidget(m_typedLabel);
    words->addWidget(m_typed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::control, Spacing::control, Spacing::control, Spacing::control);
    setFrameShape(QFrame::StyledPanel);
    layout->setSpacing(Spacing::control);
    layout->addLayout(words, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_confirm);
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmBar::cancelled);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmBar::confirmed);
    connect(m_typed, &QLineEdit::textChanged, this, &ConfirmBar::updateConfirm);
    setTypedWord({}, false);
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ConfirmBar::ask(const QString &question, const QString &buttonText)
{
    setTexts(question, buttonText);
    m_typed->clear();
    if (m_word.isEmpty()) {
        m_cancel->setFocus();
    } else {
        m_typed->setFocus();
    }
}

void ConfirmBar::setTexts(const QString &question, const QString &buttonText)
{
    m_question->setNote(m_isProduction ? Tone::Bad : Tone::Caution, question);
    m_confirm->setText(buttonText);
    m_confirm->setAccessibleDescription(question);
}

void ConfirmBar::setConfirmEnabled(bool enabled)
{
    m_confirmEnabled = enabled;
    updateConfirm();
}

void ConfirmBar::setTypedWord(const QString &word, bool isProduction)
{
    m_word = word;
    m_isProduction = isProduction;
    setTone(this, isProduction ? Tone::Bad : Tone::Caution);
    if (isProduction) {
        setTone(m_confirm, Tone::Bad);
    } else {
        clearTone(m_confirm);
    }
    m_typedLabel->setVisible(!word.isEmpty());
    m_typed->setVisible(!word.isEmpty());
    retranslateUi();
    updateConfirm();
}

void ConfirmBar::updateConfirm()
{
    m_confirm->setEnabled(m_confirmEnabled && m_typed->text().trimmed() == m_word.trimmed());
}

void ConfirmBar::retranslateUi()
{
    //: Button: back to the choice of a target
    m_cancel->setText(tr("Cancel"));
    const QString request = m_isProduction
        //: %1 is the name of an instance, or the number of instances
        ? tr("This is production. Type %1 to go on.").arg(m_word)
        //: %1 is the name of an instance, or the number of instances
        : tr("Type %1 to go on.").arg(m_word);
    m_typedLabel->setText(request);
    m_typed->setAccessibleName(request);
}

} // namespace dcs
