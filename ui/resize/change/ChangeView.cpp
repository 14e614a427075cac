// SPDX-License-Identifier: MIT
#include "ui/resize/change/ChangeView.h"

#include "ui/language/Texts.h"
#include "ui/resize/change/ChangeOptions.h"
#include "ui/resize/change/ComparisonView.h"
#include "ui/resize/change/ImpactText.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/Note.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

ChangeView::ChangeView(const Theme *theme, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_hint(new QLabel), m_content(new QWidget),
      m_options(new ChangeOptions(theme)), m_comparison(new ComparisonView(m_content)),
      m_quota(new Note(theme, Note::Look::Line, m_content)),
      m_payment(new Note(theme, Note::Look::Line, m_content)), m_impactTitle(new QLabel(m_content)),
      m_impact(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *sizes = new QVBoxLayout;
    sizes->setSpacing(Spacing::control);
    sizes->addWidget(m_comparison);
    sizes->addWidget(m_quota);
    sizes->addWidget(m_payment);
    sizes->addStretch(1);

    setRole(m_impactTitle, "secondary");
    m_impact->setSpacing(Spacing::half);
    m_impact->addWidget(m_impactTitle);
    m_impact->addStretch(1);

    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Spacing::group);
    columns->addLayout(sizes, 1);
    columns->addLayout(m_impact, 1);

    m_hint->setAlignment(Qt::AlignCenter);
    setRole(m_hint, "secondary");

    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Spacing::control, Spacing::control, Spacing::control, Spacing::control);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_options);
    layout->addWidget(m_content);
    setWidget(page);
    setChange({});
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ChangeView::setChange(const std::optional<Change> &change)
{
    m_change = change;
    m_hint->setVisible(!change);
    m_content->setVisible(change.has_value());
    m_options->setChange(
        change ? change->instance : Instance(), change ? std::optional(change->candidate) : std::nullopt);
    retranslateUi();
}

void ChangeView::retranslateUi()
{
    setAccessibleName(tr("What changes"));
    m_hint->setText(tr("Choose a target to see what changes."));
    //: Title of the list of what a change does to the users of the instance
    m_impactTitle->setText(tr("Impact"));
    if (!m_change) {
        return;
    }
    const Specification &target = m_change->candidate.specification;
    m_comparison->setSizes(SizeFacts::withCounts(m_change->present, m_change->candidate.before),
        SizeFacts::withCounts(target, m_change->candidate.after));
    m_quota->setNote(Tone::Quiet, quotaLine(m_change->quota, m_change->present.capacity, target.capacity));
    m_payment->setNote(Tone::Quiet, tr("No order: pay-per-use"));
    m_payment->setVisible(m_change->instance.chargingMode == ChargingMode::PayPerUse);
    showImpact(*m_change);
}

void ChangeView::showImpact(const Change &change)
{
    const QList<ImpactLine> lines = impactLines(change.candidate.impact, change.candidate.sourceDifference);
    while (m_impactNotes.size() < lines.size()) {
        auto *note = new Note(m_theme, Note::Look::Line, m_content);
        m_impactNotes.append(note);
        m_impact->insertWidget(static_cast<int>(m_impactNotes.size()), note); // after the title
    }
    for (qsizetype i = 0; i < m_impactNotes.size(); ++i) {
        Note *note = m_impactNotes.at(i);
        note->setVisible(i < lines.size());
        if (i < lines.size()) {
            note->setNote(lines.at(i).tone, lines.at(i).text);
        }
    }
}

} // namespace dcs
