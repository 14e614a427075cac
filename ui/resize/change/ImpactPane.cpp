// SPDX-License-Identifier: MIT
#include "ui/resize/change/ImpactPane.h"

#include "ui/resize/change/ImpactText.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int NumberOfFacts = 3;

} // namespace

ImpactPane::ImpactPane(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_area(new QScrollArea(this)), m_content(new QWidget),
      m_layout(new QVBoxLayout(m_content)), m_title(new QLabel(m_content)), m_hint(new WrapLabel(m_content)),
      m_facts(new QWidget(m_content)), m_factGrid(new QGridLayout(m_facts)), m_rule(new QFrame(m_content)),
      m_lines(new QVBoxLayout)
{
    setProperty("pane", true);
    setFrameShape(QFrame::StyledPanel);
    m_area->setObjectName(u"impact"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    m_content->installEventFilter(this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    setRole(m_hint, "secondary");
    m_rule->setFrameShape(QFrame::HLine);
    m_factGrid->setContentsMargins(0, 0, 0, 0);
    m_factGrid->setHorizontalSpacing(Spacing::control);
    m_factGrid->setVerticalSpacing(0);
    for (int i = 0; i < NumberOfFacts; ++i) {
        const Fact fact{new WrapLabel(m_facts), new WrapLabel(m_facts)};
        setRole(fact.caption, "small");
        fact.value->setFont(bold);
        m_factGrid->addWidget(fact.caption, 0, i);
        m_factGrid->addWidget(fact.value, 1, i);
        m_factGrid->setColumnStretch(i, 1);
        m_factLabels.append(fact);
    }
    m_lines->setSpacing(Spacing::half + 2);
    m_layout->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, Spacing::control);
    m_layout->setSpacing(Spacing::control);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_hint);
    m_layout->addWidget(m_facts);
    m_layout->addWidget(m_rule);
    m_layout->addLayout(m_lines);
    m_layout->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_area);
    retranslateUi();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ImpactPane::setChange(const std::optional<Candidate> &change, const Quota &quota)
{
    m_change = change;
    m_quota = quota;
    retranslateUi();
}

void ImpactPane::addOnTop(QWidget *widget) { m_layout->insertWidget(0, widget); }

void ImpactPane::addBelow(QWidget *widget) { m_layout->insertWidget(m_layout->count() - 1, widget); }

int ImpactPane::wholeHeight(int width) const
{
    const QMargins inside = layout()->contentsMargins();
    const int frame = 2 * frameWidth() + inside.left() + inside.right();
    m_layout->activate();
    return m_layout->totalHeightForWidth(width - frame) + frame;
}

bool ImpactPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        Q_EMIT wholeHeightChanged();
    return QFrame::eventFilter(watched, event);
}

void ImpactPane::retranslateUi()
{
    //: Title of the list of what a change does to the users of the instance
    m_title->setText(tr("Impact"));
    m_area->setAccessibleName(m_title->text());
    m_hint->setText(tr("Choose a target to see what changes."));
    m_hint->setVisible(!m_change);
    m_facts->setVisible(m_change.has_value());
    m_rule->setVisible(m_change.has_value());
    if (m_change)
        showFacts();
    showLines();
}

void ImpactPane::showFacts()
{
    const QList<ImpactFact> facts = impactFacts(m_change->impact);
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const Fact &labels = m_factLabels.at(i);
        labels.caption->setText(facts.at(i).caption);
        labels.value->setText(facts.at(i).value);
        if (facts.at(i).tone == Tone::Quiet)
            clearTone(labels.value);
        else
            setTone(labels.value, facts.at(i).tone);
        //: Spoken: a fact and its value
        labels.value->setAccessibleName(tr("%1: %2").arg(facts.at(i).caption, facts.at(i).value));
    }
}

void ImpactPane::showLines()
{
    QList<ImpactLine> lines;
    if (m_change) {
        lines = impactDetails(m_change->impact, m_change->sourceDifference);
        lines.append({Tone::Quiet, quotaLine(m_quota, m_change->before.capacity, m_change->after.capacity)});
    }
    while (m_notes.size() < lines.size()) {
        m_notes.append(new Note(m_theme, Note::Look::Line, m_content));
        m_lines->addWidget(m_notes.last());
    }
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        m_notes.at(i)->setVisible(i < lines.size());
        if (i < lines.size())
            m_notes.at(i)->setNote(lines.at(i).tone, lines.at(i).text);
    }
}

} // namespace dcs
