// SPDX-License-Identifier: MIT
#include "ui/resize/steps/CheckBar.h"

#include "ui/language/ErrorTexts.h"
#include "ui/language/ResizeTexts.h"
#include "ui/resize/targets/TargetsModel.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/Note.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dcs {

using Verdict = ResizeCheckResult::Verdict;

CheckBar::CheckBar(const ErrorCatalogue *errors, const Theme *theme, QWidget *parent)
    : QFrame(parent), m_errors(errors), m_busy(new QProgressBar(this)),
      m_text(new Note(theme, Note::Look::Line, this)), m_back(new QPushButton(this)),
      m_goOn(new QPushButton(this))
{
    m_busy->setObjectName(u"checkBusy"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumSize(Spacing::group * 4, Spacing::control);
    m_text->setObjectName(u"checkText"_s);
    m_back->setObjectName(u"checkBack"_s);
    m_goOn->setObjectName(u"checkGoOn"_s);
    m_back->setAutoDefault(false);
    m_goOn->setAutoDefault(false);
    setPrimary(m_goOn);
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::TabFocus); // while no button is to have it
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::control, Spacing::control, Spacing::control, Spacing::control);
    layout->setSpacing(Spacing::control);
    layout->addWidget(m_busy, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_back);
    layout->addWidget(m_goOn);
    connect(m_back, &QPushButton::clicked, this, &CheckBar::cancelled);
    connect(m_goOn, &QPushButton::clicked, this, &CheckBar::passed);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void CheckBar::begin(ResizeChecker *check)
{
    stop();
    m_check = check;
    connect(check, &ResizeChecker::finished, this, &CheckBar::ended);
    present(State::Checking);
    // Neither button: a second Enter is to do nothing.
    setFocus(Qt::OtherFocusReason);
}

void CheckBar::sayChanged()
{
    stop();
    present(State::Changed);
    m_back->setFocus(Qt::OtherFocusReason);
}

void CheckBar::stop()
{
    if (!m_check)
        return;
    m_check->disconnect(this);
    m_check->cancel();
    m_check.clear();
}

void CheckBar::setGoOnEnabled(bool enabled) { m_goOn->setEnabled(enabled); }

void CheckBar::ended()
{
    m_result = m_check->result();
    m_check.clear();
    if (m_result.verdict == Verdict::NothingFound || m_result.verdict == Verdict::NotOffered) {
        Q_EMIT passed();
        return;
    }
    present(State::Ended);
    m_back->setFocus(Qt::OtherFocusReason);
}

void CheckBar::present(State state)
{
    m_state = state;
    m_busy->setVisible(state == State::Checking);
    m_goOn->setVisible(state == State::Ended);
    setTone(this, state == State::Checking ? Tone::Busy : Tone::Caution);
    retranslateUi();
}

QString CheckBar::resultText() const
{
    if (m_result.verdict == Verdict::Findings) {
        QStringList lines{tr("The service's check found what speaks against this change:")};
        for (const ResizeFinding &finding : m_result.findings)
            lines.append(u"• "_s + Texts::resizeFinding(finding));
        return lines.join(u'\n');
    }
    const QStringList lines{tr("The service could not check this change. Nothing was sent.")};
    return (lines + reason(m_result, *m_errors)).join(u'\n');
}

QStringList CheckBar::reason(const ResizeCheckResult &notChecked, const ErrorCatalogue &errors)
{
    if (!notChecked.error)
        return {tr("The check had no result in time.")};
    const Texts::ErrorText error = Texts::error(*notChecked.error, errors);
    QStringList lines{error.summary, joinedSentences({error.meaning, error.remedy})};
    lines.removeAll(QString());
    return lines;
}

void CheckBar::retranslateUi()
{
    //: Button: back to the choice of a target; nothing is sent
    m_back->setText(tr("Back"));
    m_goOn->setText(m_result.verdict == Verdict::Findings ? tr("Go on anyway") : tr("Go on without a check"));
    switch (m_state) {
    case State::Checking:
        m_text->setNote(Tone::Busy, tr("The service is checking the change…"));
        break;
    case State::Changed:
        m_text->setNote(
            Tone::Caution, tr("The instance has changed meanwhile: choose again. Nothing was sent."));
        break;
    case State::Ended:
        m_text->setNote(Tone::Caution, resultText());
        break;
    }
    const QString text = m_text->text();
    setAccessibleName(text);
    m_busy->setAccessibleName(text);
    m_goOn->setAccessibleDescription(text);
    m_text->setToolTip(m_state == State::Ended && m_result.error
            ? Texts::error(*m_result.error, *m_errors).technical
            : QString());
}

} // namespace dcs
