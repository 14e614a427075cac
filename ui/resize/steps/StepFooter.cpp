// SPDX-License-Identifier: MIT
#include "ui/resize/steps/StepFooter.h"

#include "ui/resize/steps/AskBar.h"
#include "ui/resize/steps/SubmitBar.h"
#include "ui/widgets/LanguageChange.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dcs {

namespace {

using Verdict = ResizeCheckResult::Verdict;

/// Whether they change the same, whatever the instance is called.
bool areSame(const ResizeRequest &one, ResizeRequest other)
{
    other.instanceName = one.instanceName;
    return one == other;
}

} // namespace

StepFooter::StepFooter(QWidget *left, const Theme *theme, QWidget *parent)
    : QWidget(parent), m_choosing(new QWidget(this)), m_submitBar(new SubmitBar(m_choosing)),
      m_askBar(new AskBar(theme, this))
{
    auto *choosing = new QHBoxLayout(m_choosing);
    choosing->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, Spacing::control);
    choosing->setSpacing(Spacing::group);
    choosing->addWidget(left, 1, Qt::AlignVCenter);
    choosing->addWidget(m_submitBar, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_choosing);
    layout->addWidget(m_askBar);
    m_askBar->hide();
    connect(m_submitBar, &SubmitBar::submitted, this, &StepFooter::submit);
    connect(m_submitBar, &SubmitBar::cancelled, this, &StepFooter::cancelled);
    connect(m_askBar, &AskBar::confirmed, this, &StepFooter::confirm);
    connect(m_askBar, &AskBar::cancelled, this, &StepFooter::back);
    onLanguageChange(this, [this] { updateBar(); });
}

void StepFooter::setChange(const Change &change)
{
    m_change = change;
    const bool canBeConfirmed = change.blocker.isEmpty();
    const bool asks = !change.question.isEmpty();
    //: A button that asks once more before it does what %1 says
    m_submitBar->setState(asks ? tr("%1…").arg(change.buttonText) : change.buttonText, change.blocker);
    m_submitBar->setPrice(canBeConfirmed ? change.priceText : QString());
    m_submitBar->setBusy(change.isBusy);
    m_askBar->setSendEnabled(canBeConfirmed);
    if (!change.request)
        back();
    else if (m_step != Step::Choosing && !areSame(*change.request, m_submitted))
        goTo(Step::Changed);
    updateBar();
}

void StepFooter::setCheck(Check check) { m_check = std::move(check); }

void StepFooter::setTypedWord(const QString &word, bool isProduction)
{
    m_word = word;
    m_isProduction = isProduction;
    updateBar();
}

void StepFooter::focusSubmit() { m_submitBar->focusSubmit(); }

bool StepFooter::back()
{
    if (m_step == Step::Choosing)
        return false;
    goTo(Step::Choosing);
    return true;
}

void StepFooter::reopen()
{
    m_isDone = false;
    back();
}

void StepFooter::goTo(Step step)
{
    const bool wasChoosing = m_step == Step::Choosing;
    const bool isChoosing = step == Step::Choosing;
    m_step = step;
    if (step != Step::Checking)
        stopCheck();
    if (step != Step::Asking && m_result) {
        m_result.reset();
        Q_EMIT checked(m_result);
    }
    if (wasChoosing && !isChoosing) {
        const QRect submit = m_submitBar->submitPlace(this);
        m_askBar->setBackPlace(submit.size(), height() - 1 - submit.bottom());
    }
    updateBar();
    m_choosing->setVisible(isChoosing);
    m_askBar->setVisible(!isChoosing);
    if (step == Step::Checking)
        m_askBar->focusNothing();
    else if (!isChoosing)
        m_askBar->begin();
    if (wasChoosing != isChoosing)
        Q_EMIT choosingChanged(isChoosing);
}

void StepFooter::submit()
{
    if (m_step != Step::Choosing || m_isDone || !m_change.request || !m_change.blocker.isEmpty())
        return;
    m_submitted = *m_change.request;
    if (!m_check) {
        goOn();
        return;
    }
    goTo(Step::Checking);
    m_running = m_check(m_submitted);
    connect(m_running, &ResizeChecker::finished, this, &StepFooter::checkEnded);
}

void StepFooter::stopCheck()
{
    if (!m_running)
        return;
    m_running->disconnect(this);
    m_running->cancel();
    m_running.clear();
}

void StepFooter::checkEnded()
{
    m_result = m_running->result();
    m_running.clear();
    goOn();
}

bool StepFooter::hasDoubt() const
{
    return m_result && (m_result->verdict == Verdict::Findings || m_result->verdict == Verdict::NotChecked);
}

void StepFooter::goOn()
{
    if (!m_change.blocker.isEmpty() && !hasDoubt()) {
        back();
    } else if (m_change.question.isEmpty() && !hasDoubt()) {
        confirm();
    } else {
        Q_EMIT checked(m_result);
        goTo(Step::Asking);
    }
}

void StepFooter::confirm()
{
    if (m_isDone || !m_change.request || !m_change.blocker.isEmpty())
        return;
    m_isDone = true;
    const ResizeRequest request = *m_change.request; // a receiver may change the change
    Q_EMIT confirmed(request);
}

QString StepFooter::questionText() const
{
    QStringList lines;
    if (hasDoubt()) {
        const auto findings = static_cast<int>(m_result->findings.size());
        if (m_result->verdict == Verdict::NotChecked)
            lines.append(tr("The service could not check this change. Nothing was sent."));
        else if (m_change.question.isEmpty())
            lines.append(tr("The service's check found what speaks against this change."));
        else //: The user goes on although the service's check found something
            lines.append(tr("%n finding(s) of the service's check is/are ignored.", nullptr, findings));
    }
    if (!m_change.question.isEmpty()) {
        lines.append(m_change.question);
        if (!m_word.isEmpty()) {
            //: %1 is the name of an instance
            lines.append(m_isProduction ? tr("This is production. Type %1 to go on.").arg(m_word)
                                        //: %1 is the name of an instance
                                        : tr("Type %1 to go on.").arg(m_word));
        }
    }
    return lines.join(u'\n');
}

QString StepFooter::sendText() const
{
    if (!m_change.question.isEmpty())
        return m_change.buttonText;
    return m_result && m_result->verdict == Verdict::NotChecked ? tr("Go on without a check")
                                                                : tr("Go on anyway");
}

void StepFooter::updateBar()
{
    switch (m_step) {
    case Step::Choosing:
        break;
    case Step::Checking:
        m_askBar->setQuestion(
            {.tone = Tone::Busy, .text = tr("The service is checking the change…"), .isBusy = true});
        break;
    case Step::Changed:
        m_askBar->setQuestion({.tone = Tone::Caution,
            .text = tr("The instance has changed meanwhile: choose again. Nothing was sent.")});
        break;
    case Step::Asking:
        m_askBar->setQuestion({.tone = m_change.question.isEmpty() ? Tone::Caution : Tone::Bad,
            .text = questionText(),
            .buttonText = sendText(),
            .word = m_change.question.isEmpty() ? QString() : m_word});
        break;
    }
}

} // namespace dcs
