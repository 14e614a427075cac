// SPDX-License-Identifier: MIT
#include "ui/resize/steps/BatchFooter.h"

#include "ui/resize/steps/BatchCheckBar.h"
#include "ui/resize/steps/ConfirmBar.h"
#include "ui/resize/steps/SubmitBar.h"

#include <utility>

namespace dcs {

BatchFooter::BatchFooter(
    BatchList *findings, const ErrorCatalogue *errors, const Theme *theme, QWidget *parent)
    : QStackedWidget(parent), m_submitBar(new SubmitBar),
      m_checkBar(new BatchCheckBar(findings, errors, theme)), m_confirmBar(new ConfirmBar(theme))
{
    for (QWidget *bar : {static_cast<QWidget *>(m_submitBar), static_cast<QWidget *>(m_checkBar),
             static_cast<QWidget *>(m_confirmBar)})
        addWidget(bar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as the wrapped texts need
    connect(m_submitBar, &SubmitBar::submitted, this, &BatchFooter::submit);
    connect(m_submitBar, &SubmitBar::cancelled, this, &BatchFooter::cancelled);
    connect(m_checkBar, &BatchCheckBar::passed, this, &BatchFooter::ask);
    connect(m_checkBar, &BatchCheckBar::found, this, [this] { goTo(Step::Deciding); });
    connect(m_checkBar, &BatchCheckBar::leftOut, this, &BatchFooter::leaveOut);
    connect(m_checkBar, &BatchCheckBar::cancelled, this, &BatchFooter::back);
    connect(m_confirmBar, &ConfirmBar::confirmed, this, &BatchFooter::confirm);
    connect(m_confirmBar, &ConfirmBar::cancelled, this, &BatchFooter::back);
}

void BatchFooter::setPlan(const Plan &plan)
{
    m_plan = plan;
    m_submitBar->setState(plan.buttonText, plan.blocker);
    if (plan.requests != m_submitted || !plan.blocker.isEmpty())
        back();
    if (m_step == Step::Asking)
        m_confirmBar->setTexts(question(), plan.buttonText);
}

void BatchFooter::setCheck(Check check) { m_check = std::move(check); }

void BatchFooter::setTyped(bool isTyped, bool isProduction)
{
    m_isTyped = isTyped;
    m_isProduction = isProduction;
}

bool BatchFooter::back()
{
    if (m_step == Step::Choosing)
        return false;
    goTo(Step::Choosing);
    return true;
}

void BatchFooter::goTo(Step step)
{
    m_step = step;
    switch (step) {
    case Step::Choosing:
        m_checkBar->stop();
        m_confirmBar->setTypedWord({}, false);
        m_confirmBar->setTexts({}, {}); // takes no more height than the other bars
        setCurrentWidget(m_submitBar);
        break;
    case Step::Checking:
    case Step::Deciding:
        setCurrentWidget(m_checkBar);
        break;
    case Step::Asking:
        setCurrentWidget(m_confirmBar);
        m_confirmBar->setTypedWord(
            m_isTyped ? QString::number(m_submitted.size()) : QString(), m_isProduction);
        m_confirmBar->ask(question(), m_plan.buttonText);
        break;
    }
    Q_EMIT stepChanged();
}

void BatchFooter::submit()
{
    if (m_step != Step::Choosing || m_isDone || !m_plan.blocker.isEmpty())
        return;
    m_submitted = m_plan.requests;
    if (!m_check) {
        ask();
        return;
    }
    goTo(Step::Checking);
    m_checkBar->begin(m_check(m_submitted));
}

void BatchFooter::leaveOut(const QStringList &instanceIds)
{
    m_submitted.removeIf(
        [&](const ResizeRequest &request) { return instanceIds.contains(request.instanceId); });
    Q_EMIT leftOut(instanceIds);
    if (m_step == Step::Deciding)
        ask();
}

void BatchFooter::ask() { goTo(Step::Asking); }

QString BatchFooter::question() const
{
    if (!m_check || !m_checkBar->isWithoutCheck())
        return m_plan.question;
    return m_plan.question + u'\n' + tr("There is no check beforehand here: the changes are sent without.");
}

void BatchFooter::confirm()
{
    if (m_isDone || m_step != Step::Asking)
        return;
    m_isDone = true;
    Q_EMIT confirmed(m_submitted);
}

} // namespace dcs
