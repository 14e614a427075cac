// SPDX-License-Identifier: MIT
#include "ui/resize/change/ConditionList.h"

#include "ui/language/ResizeTexts.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

ConditionList::ConditionList(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Spacing::half);
    setRole(m_title, "secondary");
    m_title->setWordWrap(true);
    m_layout->addWidget(m_title);
    hide();
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void ConditionList::setConditions(const QList<Condition> &conditions)
{
    const bool same = std::equal(m_lines.begin(), m_lines.end(), conditions.begin(), conditions.end(),
        [](const Line &line, Condition condition) { return line.condition == condition; });
    if (same)
        return; // a box being ticked lives on
    const QList<Line> before = std::exchange(m_lines, {});
    for (const Condition condition : conditions) {
        const bool ticked = std::any_of(before.begin(), before.end(),
            [condition](const Line &line) { return line.condition == condition && line.box->isChecked(); });
        addLine(condition, ticked);
    }
    for (const Line &line : before)
        delete line.row;
    setVisible(!conditions.isEmpty());
    retranslateUi();
}

void ConditionList::addLine(Condition condition, bool ticked)
{
    auto *row = new QWidget(this);
    const Line line{condition, row, new QCheckBox(row), new WrapLabel(row)};
    line.box->setObjectName(u"condition"_s);
    line.box->setChecked(ticked);
    line.text->installEventFilter(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::control);
    layout->addWidget(line.box, 0, Qt::AlignTop);
    layout->addWidget(line.text, 1);
    m_layout->addWidget(row);
    connect(line.box, &QCheckBox::toggled, this, &ConditionList::changed);
    m_lines.append(line);
}

void ConditionList::clearTicks()
{
    for (const Line &line : std::as_const(m_lines))
        line.box->setChecked(false);
}

bool ConditionList::allConfirmed() const
{
    return std::all_of(
        m_lines.begin(), m_lines.end(), [](const Line &line) { return line.box->isChecked(); });
}

bool ConditionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        for (const Line &line : std::as_const(m_lines)) {
            if (line.text == watched && isEnabled())
                line.box->toggle();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ConditionList::retranslateUi()
{
    m_title->setText(tr("The service does not check all of this beforehand. Tick what holds:"));
    for (const Line &line : std::as_const(m_lines)) {
        const QString text = Texts::condition(line.condition);
        line.text->setText(text);
        line.box->setAccessibleName(text);
    }
}

} // namespace dcs
