// SPDX-License-Identifier: MIT
#include "ui/resize/steps/BatchCheckBar.h"

#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/resize/steps/BatchList.h"
#include "ui/resize/steps/CheckBar.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/Note.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

using Verdict = ResizeCheckResult::Verdict;

BatchCheckBar::BatchCheckBar(
    BatchList *findings, const ErrorCatalogue *errors, const Theme *theme, QWidget *parent)
    : QFrame(parent), m_findings(findings), m_errors(errors), m_busy(new QProgressBar(this)),
      m_text(new Note(theme, Note::Look::Line, this)), m_back(new QPushButton(this)),
      m_leaveOut(new QPushButton(this)), m_goOn(new QPushButton(this))
{
    m_busy->setObjectName(u"checkBusy"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumSize(Spacing::group * 4, Spacing::control);
    m_text->setObjectName(u"checkText"_s);
    m_back->setObjectName(u"checkBack"_s);
    m_leaveOut->setObjectName(u"checkLeaveOut"_s);
    m_goOn->setObjectName(u"checkGoOn"_s);
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::TabFocus); // while no button is to have it
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::control, Spacing::control, Spacing::control, Spacing::control);
    layout->setSpacing(Spacing::control);
    layout->addWidget(m_busy, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    for (QPushButton *button : {m_back, m_leaveOut, m_goOn}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_back, &QPushButton::clicked, this, &BatchCheckBar::cancelled);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { Q_EMIT leftOut(listedIds()); });
    connect(m_goOn, &QPushButton::clicked, this, &BatchCheckBar::passed);
    present();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void BatchCheckBar::begin(BatchChecker *check)
{
    stop();
    m_check = check;
    connect(check, &BatchChecker::progressed, this, &BatchCheckBar::retranslateUi);
    connect(check, &BatchChecker::finished, this, &BatchCheckBar::ended);
    present();
    // None of the buttons: a second Enter is to do nothing.
    setFocus(Qt::OtherFocusReason);
}

void BatchCheckBar::stop()
{
    if (m_check) {
        m_check->disconnect(this);
        m_check->cancel();
        m_check.clear();
    }
    m_requests.clear();
    m_results.clear();
    present(); // takes no more height than the other bars
}

bool BatchCheckBar::isWithoutCheck() const { return count(Verdict::NotOffered) > 0; }

void BatchCheckBar::ended()
{
    m_requests = m_check->requests();
    m_results = m_check->results();
    m_check.clear();
    if (listedIds().isEmpty()) {
        Q_EMIT passed();
        return;
    }
    present();
    Q_EMIT found();
    m_back->setFocus(Qt::OtherFocusReason);
}

void BatchCheckBar::present()
{
    m_busy->setVisible(m_check);
    m_leaveOut->setVisible(!m_check && listedIds().size() < m_requests.size());
    m_goOn->setVisible(!m_check);
    setTone(this, m_check ? Tone::Busy : Tone::Caution);
    retranslateUi();
}

qsizetype BatchCheckBar::count(Verdict verdict) const
{
    return std::count_if(m_results.begin(), m_results.end(),
        [verdict](const ResizeCheckResult &each) { return each.verdict == verdict; });
}

QStringList BatchCheckBar::listedIds() const
{
    QStringList ids;
    for (qsizetype i = 0; i < m_results.size(); ++i) {
        const Verdict verdict = m_results.at(i).verdict;
        if (verdict == Verdict::Findings || verdict == Verdict::NotChecked)
            ids.append(m_requests.at(i).instanceId);
    }
    return ids;
}

void BatchCheckBar::fillList()
{
    QList<BatchList::Line> lines;
    for (qsizetype i = 0; i < m_results.size(); ++i) {
        const ResizeCheckResult &result = m_results.at(i);
        const BatchList::Cell instance{m_requests.at(i).instanceName, m_requests.at(i).instanceId};
        for (const ResizeFinding &finding : result.findings) {
            const QString words = finding.text.isEmpty() ? Texts::resizeFinding(finding) : finding.text;
            lines.append({instance, {words, Texts::riskItem(finding.item)}});
        }
        if (result.verdict == Verdict::NotChecked) {
            const QStringList why = CheckBar::reason(result, *m_errors);
            //: In a list of what a check found; %1 tells why
            lines.append({instance, {tr("Not checked. %1").arg(why.first()), why.value(1)}});
        }
    }
    //: Column: what the service's check found about an instance
    m_findings->setLines({tr("Instance"), tr("Finding")}, lines);
    m_findings->setAccessibleName(tr("What the check found"));
}

QString BatchCheckBar::text() const
{
    if (m_check)
        //: Two numbers of instances
        return tr("Checking %1 of %2…")
            .arg(Texts::number(m_check->begun()), Texts::number(m_check->requests().size()));
    QStringList lines;
    if (const auto found = static_cast<int>(count(Verdict::Findings)); found > 0)
        lines.append(tr("The service's check found what speaks against %n of the changes.", nullptr, found));
    if (const auto unchecked = static_cast<int>(count(Verdict::NotChecked)); unchecked > 0)
        lines.append(tr("The service could not check %n of the changes.", nullptr, unchecked));
    return lines.join(u'\n');
}

void BatchCheckBar::retranslateUi()
{
    fillList();
    m_text->setNote(m_check ? Tone::Busy : Tone::Caution, text());
    m_back->setText(m_check ? tr("Cancel")
                            //: Button: back to the plan; nothing is sent
                            : tr("Back"));
    //: Button: goes on without the instances that a check found something about
    m_leaveOut->setText(tr("Leave out %n instance(s)", nullptr, static_cast<int>(listedIds().size())));
    m_goOn->setText(tr("Go on with all"));
    setAccessibleName(m_text->text());
    m_busy->setAccessibleName(m_text->text());
    for (QPushButton *button : {m_leaveOut, m_goOn})
        button->setAccessibleDescription(m_text->text());
}

} // namespace dcs
