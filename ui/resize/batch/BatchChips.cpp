// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchChips.h"

#include "ui/language/Texts.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LanguageChange.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// A round button that stays pressed.
class Chip final : public QPushButton {
public:
    Chip(const Theme *theme, QWidget *parent) : QPushButton(parent), m_theme(theme) { }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ThemeColours &colours = m_theme->colours();
        const double radius = height() / 2.0;
        const bool isOn = isChecked() || isDown();
        paint::box(&painter, rect(), isOn ? colours.selection : colours.surface,
            isChecked() ? colours.accent : colours.field, radius);
        if (hasFocus())
            paint::focusRing(&painter, rect(), colours.accent, radius);
        painter.setPen(isEnabled() ? colours.text : colours.disabledText);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme *m_theme;
};

} // namespace

BatchChips::BatchChips(const Theme *theme, QWidget *parent) : QWidget(parent), m_field(new QLineEdit)
{
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips);
    flow->setContentsMargins({});
    flow->setSpacing(Spacing::control);
    auto *group = new QButtonGroup(this);
    for (int chip = 0; chip <= notHolding; ++chip) {
        auto *button = new Chip(theme, chips);
        button->setObjectName(u"chip%1"_s.arg(chip));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setFixedHeight(Spacing::SmallControlHeight);
        group->addButton(button, chip);
        flow->addWidget(button);
        m_chips.append(button);
        m_counts.append(0);
    }
    m_chips.first()->setChecked(true);
    m_field->setObjectName(u"rowFilter"_s);
    m_field->setClearButtonEnabled(true);
    m_field->setFixedWidth(Spacing::group * 11);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::control, Spacing::control, Spacing::control, 0);
    layout->setSpacing(Spacing::control);
    layout->addWidget(chips, 1);
    layout->addWidget(m_field, 0, Qt::AlignTop);
    connect(group, &QButtonGroup::idClicked, this, &BatchChips::chosen);
    connect(m_field, &QLineEdit::textChanged, this, &BatchChips::typed);
    retranslateUi();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void BatchChips::setPlan(const ResizePlan &plan, qsizetype notHoldingCount)
{
    m_counts.fill(0);
    for (const PlanRow &row : plan.rows()) {
        for (int chip = 0; chip < notHolding; ++chip)
            m_counts[chip] += BatchFilterModel::belongs(row, true, static_cast<PlanFilter>(chip)) ? 1 : 0;
    }
    m_counts[static_cast<int>(PlanFilter::CannotBeResized)] = plan.unavailable().size();
    m_counts[notHolding] = notHoldingCount;
    if (current() >= static_cast<int>(PlanFilter::CannotBeResized) && m_counts.at(current()) == 0) {
        m_chips.first()->setChecked(true);
        Q_EMIT chosen(0);
    }
    retranslateUi();
}

int BatchChips::current() const
{
    for (int chip = 0; chip < m_chips.size(); ++chip) {
        if (m_chips.at(chip)->isChecked())
            return chip;
    }
    return 0;
}

QString BatchChips::caption(int chip)
{
    //: Rows of a plan; so are the following. A number follows
    const QStringList captions{tr("All"), tr("May lose data"), tr("Interrupted"), tr("Read-only"),
        tr("Orders to be paid"), tr("Unchanged"), tr("Cannot be resized"), tr("Does not hold")};
    return captions.at(chip);
}

void BatchChips::retranslateUi()
{
    for (int chip = 0; chip < m_chips.size(); ++chip) {
        m_chips.at(chip)->setText(caption(chip) + u"  "_s + Texts::number(m_counts.at(chip)));
        m_chips.at(chip)->setVisible(
            chip < static_cast<int>(PlanFilter::CannotBeResized) || m_counts.at(chip) > 0);
    }
    m_field->setPlaceholderText(tr("Filter rows"));
    m_field->setAccessibleName(tr("Filter rows"));
}

} // namespace dcs
