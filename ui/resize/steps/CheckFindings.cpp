// SPDX-License-Identifier: MIT
#include "ui/resize/steps/CheckFindings.h"

#include "ui/language/ErrorTexts.h"
#include "ui/language/ResizeTexts.h"
#include "ui/resize/steps/CheckText.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/WrapLabel.h"

#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

using Verdict = ResizeCheckResult::Verdict;

CheckFindings::CheckFindings(const ErrorCatalogue *errors, const Theme *theme, QWidget *parent)
    : QWidget(parent), m_errors(errors), m_theme(theme), m_layout(new QVBoxLayout(this)),
      m_title(new WrapLabel(this))
{
    m_title->setObjectName(u"findingsTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    setTone(m_title, Tone::Caution);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Spacing::half);
    m_layout->addWidget(m_title);
    hide();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void CheckFindings::setResult(const std::optional<ResizeCheckResult> &result)
{
    m_result = result;
    retranslateUi();
}

QList<CheckFindings::Line> CheckFindings::lines() const
{
    QList<Line> lines;
    if (m_result->verdict == Verdict::NotChecked) {
        const QStringList reason = uncheckedReason(*m_result, *m_errors);
        return {{reason.first(), reason.value(1)}};
    }
    for (const ResizeFinding &finding : m_result->findings) {
        const QString item = Texts::riskItem(finding.item);
        if (item.isEmpty() || finding.text.isEmpty())
            lines.append({Texts::resizeFinding(finding)});
        else //: The service's own words, in its language
            lines.append({item, tr("The service says: “%1”").arg(finding.text)});
    }
    return lines;
}

void CheckFindings::addRow()
{
    const Row row{new Note(m_theme, Note::Look::Line, this), new WrapLabel(this)};
    row.own->setObjectName(u"finding"_s);
    row.service->setObjectName(u"findingOfService"_s);
    setRole(row.service, "small");
    row.service->setContentsMargins(
        style()->pixelMetric(QStyle::PM_SmallIconSize) + Spacing::control, 0, 0, 0);
    m_layout->addWidget(row.own);
    m_layout->addWidget(row.service);
    m_rows.append(row);
}

void CheckFindings::retranslateUi()
{
    const bool speaks =
        m_result && (m_result->verdict == Verdict::Findings || m_result->verdict == Verdict::NotChecked);
    setVisible(speaks);
    if (!speaks)
        return;
    m_title->setText(m_result->verdict == Verdict::Findings
            ? tr("Service check: %n finding(s)", nullptr, static_cast<int>(m_result->findings.size()))
            : tr("The service could not check this change. Nothing was sent."));
    m_title->setToolTip(m_result->error ? Texts::error(*m_result->error, *m_errors).technical : QString());
    const QList<Line> shown = lines();
    while (m_rows.size() < shown.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Line line = shown.value(i);
        m_rows.at(i).own->setVisible(i < shown.size());
        m_rows.at(i).own->setNote(Tone::Caution, line.own);
        m_rows.at(i).service->setText(line.service);
        m_rows.at(i).service->setVisible(!line.service.isEmpty());
    }
}

} // namespace dcs
