// SPDX-License-Identifier: MIT
#include "ui/resize/steps/BatchFooter.h"

#include "ui/language/Texts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

BatchFooter::BatchFooter(QWidget *parent)
    : QWidget(parent), m_text(new WrapLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(this)), m_submit(new QPushButton(this))
{
    m_text->setObjectName(u"blocker"_s);
    m_progress->setObjectName(u"checkBusy"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximumSize(Spacing::group * 15, Spacing::control);
    m_progress->hide();
    m_cancel->setObjectName(u"cancel"_s);
    m_submit->setObjectName(u"submit"_s);
    setRole(m_text, "secondary");
    setPrimary(m_submit);
    setFocusPolicy(Qt::TabFocus); // while no button is to have it
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Spacing::control);
    layout->addWidget(m_progress, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    for (QPushButton *button : {m_cancel, m_submit}) {
        button->setAutoDefault(false); // Enter elsewhere must not press it
        layout->addWidget(button);
    }
    connect(m_submit, &QPushButton::clicked, this, &BatchFooter::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!back())
            Q_EMIT cancelled();
    });
    retranslateUi();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void BatchFooter::setPlan(const QList<ResizeRequest> &requests, const QString &blocker)
{
    m_requests = requests;
    m_blocker = blocker;
    if (requests != m_submitted || !blocker.isEmpty())
        back();
    retranslateUi();
}

void BatchFooter::setCheck(Check check) { m_check = std::move(check); }

bool BatchFooter::back()
{
    if (m_step == Step::Choosing)
        return false;
    if (m_checker) {
        m_checker->disconnect(this);
        m_checker->cancel();
        m_checker.clear();
    }
    m_results.clear();
    goTo(Step::Choosing);
    return true;
}

void BatchFooter::goTo(Step step)
{
    m_step = step;
    retranslateUi();
    Q_EMIT stepChanged();
}

void BatchFooter::submit()
{
    if (m_step != Step::Choosing || !m_blocker.isEmpty())
        return;
    m_submitted = m_requests;
    m_results.clear();
    if (!m_check) {
        goTo(Step::Reviewing);
        return;
    }
    m_checker = m_check(m_submitted);
    connect(m_checker, &BatchChecker::progressed, this, &BatchFooter::retranslateUi);
    connect(m_checker, &BatchChecker::finished, this, &BatchFooter::checked);
    // None of the buttons: a second Enter is to do nothing.
    setFocus(Qt::OtherFocusReason);
    goTo(Step::Checking);
}

void BatchFooter::checked()
{
    m_results = m_checker->results();
    m_checker.clear();
    goTo(Step::Reviewing);
}

void BatchFooter::retranslateUi()
{
    const bool isChecking = m_checker;
    if (isChecking) {
        const auto all = static_cast<int>(m_checker->requests().size());
        m_progress->setRange(0, all);
        m_progress->setValue(static_cast<int>(m_checker->begun()));
        //: Two numbers of instances
        m_text->setText(tr("Checking %1 of %2…").arg(Texts::number(m_checker->begun()), Texts::number(all)));
    } else {
        m_text->setText(m_blocker.isEmpty()
                ? tr("Nothing is sent yet: the service checks the plan, then you confirm it.")
                : m_blocker);
    }
    m_progress->setVisible(isChecking);
    m_progress->setAccessibleName(m_text->text());
    setAccessibleName(m_text->text());
    m_cancel->setText(tr("Cancel"));
    //: Button: has the service check a plan and shows what would be done; it sends nothing
    m_submit->setText(tr("Check and review"));
    m_submit->setEnabled(m_step == Step::Choosing && m_blocker.isEmpty());
    m_submit->setAccessibleDescription(m_text->text());
}

} // namespace dcs
