// SPDX-License-Identifier: MIT
#include "ui/resize/steps/ResizeFooter.h"

#include "ui/resize/steps/CheckBar.h"
#include "ui/resize/steps/ConfirmBar.h"
#include "ui/resize/steps/SubmitBar.h"

namespace dcs {

namespace {

/// Whether they change the same, whatever the instance is called.
bool areSame(const ResizeRequest &one, ResizeRequest other)
{
    other.instanceName = one.instanceName;
    return one == other;
}

} // namespace

ResizeFooter::ResizeFooter(const ErrorCatalogue *errors, const Theme *theme, QWidget *parent)
    : QStackedWidget(parent), m_submitBar(new SubmitBar), m_checkBar(new CheckBar(errors, theme)),
      m_confirmBar(new ConfirmBar(theme))
{
    for (QWidget *bar : {static_cast<QWidget *>(m_submitBar), static_cast<QWidget *>(m_checkBar),
             static_cast<QWidget *>(m_confirmBar)})
        addWidget(bar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_submitBar, &SubmitBar::submitted, this, &ResizeFooter::submit);
    connect(m_submitBar, &SubmitBar::cancelled, this, &ResizeFooter::cancelled);
    connect(m_checkBar, &CheckBar::passed, this, &ResizeFooter::checked);
    connect(m_checkBar, &CheckBar::cancelled, this, &ResizeFooter::back);
    connect(m_confirmBar, &ConfirmBar::confirmed, this, &ResizeFooter::confirm);
    connect(m_confirmBar, &ConfirmBar::cancelled, this, &ResizeFooter::back);
}

void ResizeFooter::setChange(const Change &change)
{
    m_change = change;
    const bool canBeConfirmed = change.blocker.isEmpty();
    m_submitBar->setState(change.buttonText, change.blocker);
    m_submitBar->setBusy(change.isBusy);
    m_checkBar->setGoOnEnabled(canBeConfirmed);
    m_confirmBar->setTexts(change.question, change.buttonText);
    m_confirmBar->setConfirmEnabled(canBeConfirmed);
    if (!change.request) {
        back();
    } else if (m_step != Step::Choosing && !areSame(*change.request, m_submitted)) {
        goTo(Step::Checking);
        m_checkBar->sayChanged();
    }
}

void ResizeFooter::setCheck(Check check) { m_check = std::move(check); }

void ResizeFooter::setTypedWord(const QString &word, bool isProduction)
{
    m_confirmBar->setTypedWord(word, isProduction);
}

void ResizeFooter::focusSubmit() { m_submitBar->focusSubmit(); }

bool ResizeFooter::back()
{
    if (m_step == Step::Choosing)
        return false;
    goTo(Step::Choosing);
    return true;
}

void ResizeFooter::goTo(Step step)
{
    const bool wasChoosing = m_step == Step::Choosing;
    m_step = step;
    switch (step) {
    case Step::Choosing:
        m_checkBar->stop();
        setCurrentWidget(m_submitBar);
        break;
    case Step::Checking:
        setCurrentWidget(m_checkBar);
        break;
    case Step::Asking:
        setCurrentWidget(m_confirmBar);
        m_confirmBar->ask(m_change.question, m_change.buttonText);
        break;
    }
    if (wasChoosing != (step == Step::Choosing))
        Q_EMIT choosingChanged(step == Step::Choosing);
}

void ResizeFooter::submit()
{
    if (m_step != Step::Choosing || m_isDone || !m_change.request || !m_change.blocker.isEmpty())
        return;
    m_submitted = *m_change.request;
    if (!m_check) {
        checked();
        return;
    }
    goTo(Step::Checking);
    m_checkBar->begin(m_check(m_submitted));
}

void ResizeFooter::checked()
{
    if (!m_change.blocker.isEmpty())
        back();
    else if (m_change.question.isEmpty())
        confirm();
    else
        goTo(Step::Asking);
}

void ResizeFooter::confirm()
{
    if (m_isDone || !m_change.request || !m_change.blocker.isEmpty())
        return;
    m_isDone = true;
    Q_EMIT confirmed(*m_change.request);
}

} // namespace dcs
