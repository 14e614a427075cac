// SPDX-License-Identifier: MIT
#include "ui/instances/StatusCounts.h"

#include "ui/instances/SizeSuggestion.h"
#include "ui/language/OutsideText.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LanguageChange.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

StatusCounts::StatusCounts(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new FlowLayout(this)), m_extentLabel(new QLabel(this)),
      m_instancesBar(makeQuotaBar(u"instanceQuota"_s)), m_memoryBar(makeQuotaBar(u"memoryQuota"_s))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Spacing::control);
    m_extentLabel->setObjectName(u"listExtent"_s);
    m_extentLabel->hide();
    setTone(m_extentLabel, Tone::Caution);
    m_layout->addWidget(m_extentLabel);
    connect(theme, &Theme::changed, this, &StatusCounts::setIcons);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

StatusCounts::QuotaBar StatusCounts::makeQuotaBar(const QString &objectName)
{
    QuotaBar made{new QWidget(this), new QLabel(this), new QProgressBar(this)};
    made.widget->setObjectName(objectName);
    setRole(made.label, "secondary");
    made.bar->setTextVisible(false);
    made.bar->setFixedWidth(made.bar->fontMetrics().horizontalAdvance(u'0') * 12);
    auto *layout = new QHBoxLayout(made.widget);
    layout->setContentsMargins(Spacing::control, 0, Spacing::control, 0);
    layout->setSpacing(Spacing::control);
    layout->addWidget(made.label);
    layout->addWidget(made.bar);
    made.widget->hide();
    return made;
}

void StatusCounts::display(const QList<Instance> &instances, const QSet<QString> &chosen)
{
    m_chosen = chosen;
    const QList<FilterValue> values = statusValues(instances, chosen);
    const bool sameStatuses = std::ranges::equal(values, m_values, {}, &FilterValue::key, &FilterValue::key);
    m_values = values;
    if (!sameStatuses)
        rebuildButtons(values);
    for (qsizetype i = 0; i < values.size(); ++i) {
        QToolButton *button = m_buttons[i];
        //: a status and how many instances are in it: "Running 31"
        const QString text = tr("%1 %L2").arg(values[i].text, Texts::number(values[i].count));
        button->setText(OutsideText::label(text));
        button->setAccessibleName(text);
        button->setChecked(chosen.contains(values[i].key));
    }
}

void StatusCounts::rebuildButtons(const QList<FilterValue> &values)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_layout->removeWidget(m_instancesBar.widget);
    m_layout->removeWidget(m_memoryBar.widget);
    for (const FilterValue &value : values) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"statusCount_%1"_s.arg(value.key));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, [this, key = value.key](bool on) {
            QSet<QString> keys = m_chosen;
            if (on)
                keys.insert(key);
            else
                keys.remove(key);
            Q_EMIT chosenByUser(keys);
        });
        m_layout->addWidget(button);
        m_buttons.append(button);
    }
    m_layout->addWidget(m_instancesBar.widget);
    m_layout->addWidget(m_memoryBar.widget);
    setIcons();
}

void StatusCounts::setIcons()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const Status status = statusFromWire(m_values[i].key);
        m_buttons[i]->setIcon(m_theme->icon(Texts::icon(status), Texts::tone(status)));
    }
}

void StatusCounts::setExtent(const ListExtent &extent)
{
    m_extent = extent;
    retranslateUi();
}

void StatusCounts::setQuota(const Quota &quota, const QString &location)
{
    m_quota = quota;
    m_location = location;
    retranslateUi();
}

void StatusCounts::showQuota(const QuotaBar &quotaBar, const QString &quotaText, double share) const
{
    const QString text = m_location.isEmpty() ? quotaText : m_location + u" · "_s + quotaText;
    quotaBar.label->setText(text);
    showShare(quotaBar.bar, share);
    quotaBar.bar->setAccessibleName(text);
}

/// Texts of the quotas; those of the counts come with the next display.
void StatusCounts::retranslateUi()
{
    m_extentLabel->setText(Texts::listExtent(m_extent));
    m_extentLabel->setVisible(!m_extent.isWhole);
    const auto &instances = m_quota.instances;
    m_instancesBar.widget->setVisible(instances && instances->limit > 0);
    if (instances && instances->limit > 0) {
        //: quota of the project, used and allowed number of instances: "Instance quota 40 / 100"
        const QString text = tr("Instance quota %1 / %2");
        showQuota(m_instancesBar, text.arg(Texts::number(instances->used), Texts::number(instances->limit)),
            static_cast<double>(instances->used) / static_cast<double>(instances->limit));
    }
    const auto &memory = m_quota.memory;
    m_memoryBar.widget->setVisible(memory && !memory->limit.isNull());
    if (memory && !memory->limit.isNull()) {
        //: quota of the project, used and allowed memory of all instances: "Memory quota 320 GB / 1,000 GB"
        const QString text = tr("Memory quota %1 / %2");
        showQuota(m_memoryBar, text.arg(Texts::capacity(memory->used), Texts::capacity(memory->limit)),
            static_cast<double>(memory->used.megabytes()) / static_cast<double>(memory->limit.megabytes()));
    }
}

} // namespace dcs
