// SPDX-License-Identifier: MIT
#include "ui/resize/change/ComparisonView.h"

#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/WrapLabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace dcs {

ComparisonView::ComparisonView(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing::control);
    grid->setVerticalSpacing(Spacing::half);
    grid->setColumnStretch(3, 1);
    int line = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows.at(i);
        row.name = new QLabel(this);
        row.before = new WrapLabel(this);
        row.arrow = new QLabel(u"→"_s, this);
        row.after = new WrapLabel(this);
        setRole(row.name, "secondary");
        grid->addWidget(row.name, line, 0, Qt::AlignTop);
        if (allSizeFacts.at(i)
            == SizeFact::Specification) { // codes are long: the new one stands below the old one
            grid->addWidget(row.before, line, 1, 1, 3);
            ++line;
            grid->addWidget(row.arrow, line, 0, Qt::AlignTop | Qt::AlignRight);
            grid->addWidget(row.after, line, 1, 1, 3);
        } else {
            grid->addWidget(row.before, line, 1);
            grid->addWidget(row.arrow, line, 2, Qt::AlignTop);
            grid->addWidget(row.after, line, 3);
        }
        ++line;
    }
    grid->setRowStretch(line, 1);
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ComparisonView::setSizes(const Specification &before, const Specification &after)
{
    m_before = before;
    m_after = after;
    retranslateUi();
}

void ComparisonView::retranslateUi()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        fillRow(m_rows.at(i), allSizeFacts.at(i));
    }
}

void ComparisonView::fillRow(Row &row, SizeFact fact)
{
    const QString name = SizeFacts::name(fact);
    const QString before = SizeFacts::text(fact, m_before);
    const QString after = SizeFacts::text(fact, m_after);
    const bool changes = before != after;
    row.name->setText(name);
    row.before->setText(before);
    row.before->setToolTip(SizeFacts::detail(fact, m_before));
    row.after->setText(after);
    row.after->setToolTip(SizeFacts::detail(fact, m_after));
    setRole(row.before, "secondary");
    row.arrow->setVisible(changes);
    row.after->setVisible(changes);
    QFont bold = font();
    bold.setBold(true);
    row.after->setFont(bold);
    //: Spoken: fact, what it is before the change
    row.before->setAccessibleName(
        changes ? tr("%1 now: %2").arg(name, before) : tr("%1 stays: %2").arg(name, before));
    //: Spoken: fact, what it is after the change
    row.after->setAccessibleName(tr("%1 afterwards: %2").arg(name, after));
}

} // namespace dcs
