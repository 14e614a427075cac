// SPDX-License-Identifier: MIT
#include "ui/resize/single/InstanceSummary.h"

#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

InstanceSummary::InstanceSummary(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(new WrapLabel(this)), m_id(new WrapLabel(this)),
      m_statusIcon(new QLabel(this)), m_status(new QLabel(this)), m_memoryBar(new QProgressBar(this))
{
    setRole(m_name, "title");
    setRole(m_id, "small");
    m_memoryBar->setTextVisible(false);
    m_memoryBar->setRange(0, 100);
    m_memoryBar->setMaximumHeight(Spacing::control);

    auto *status = new QHBoxLayout;
    status->setSpacing(Spacing::half);
    status->addWidget(m_statusIcon);
    status->addWidget(m_status, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, Spacing::control, 0);
    layout->setSpacing(0);
    layout->addWidget(m_name);
    layout->addWidget(m_id);
    layout->addSpacing(Spacing::control);
    layout->addLayout(status);
    for (std::size_t row = 0; row < m_fields.size(); ++row) {
        Field &field = m_fields.at(row);
        field.caption = new QLabel(this);
        field.value = new WrapLabel(this);
        setRole(field.caption, "small");
        layout->addSpacing(Spacing::control);
        layout->addWidget(field.caption);
        layout->addWidget(field.value);
        if (row == MemoryUsed) {
            layout->addSpacing(Spacing::half);
            layout->addWidget(m_memoryBar);
        }
    }
    layout->addStretch(1);
    connect(theme, &Theme::changed, this, &InstanceSummary::updateStatus);
    onLanguageChange(this, [this] { retranslateUi(); });
}

void InstanceSummary::setInstance(const Instance &instance)
{
    m_instance = instance;
    retranslateUi();
}

QString InstanceSummary::caption(Row row)
{
    switch (row) {
    case Engine:
        return tr("Engine");
    //: Type of an instance: single-node, master/standby ...
    case Type:
        return tr("Type");
    case Capacity:
        return tr("Capacity");
    case Specification:
        return tr("Specification");
    case MemoryUsed:
        return tr("Memory used");
    case Zone:
        return tr("Availability zone");
    //: How the instance is paid
    case Billing:
        return tr("Billing");
    case RowCount:
        break;
    }
    return {};
}

QString InstanceSummary::value(Row row) const
{
    switch (row) {
    case Engine:
        return Texts::engineAndVersion(m_instance);
    case Type:
        return Texts::cacheMode(m_instance.cacheMode);
    case Capacity:
        return Texts::capacity(m_instance.capacity);
    case Specification:
        return m_instance.specCode;
    case MemoryUsed:
        return memoryText();
    case Zone:
        return m_instance.zones.join(u", "_s);
    case Billing:
        return Texts::chargingMode(m_instance.chargingMode);
    case RowCount:
        break;
    }
    return {};
}

QString InstanceSummary::memoryText() const
{
    const std::optional<double> use = memoryUse(m_instance);
    if (!use) {
        return {};
    }
    //: Memory: used, of the usable, share in per cent
    return tr("%1 of %2 (%3)")
        .arg(Texts::memory(*m_instance.usedMemoryMb), Texts::memory(*m_instance.maxMemoryMb),
            Texts::percent(*use));
}

void InstanceSummary::retranslateUi()
{
    m_name->setText(displayName(m_instance));
    m_id->setText(m_instance.id);
    m_id->setVisible(!m_instance.name.isEmpty());
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto row = static_cast<Row>(i);
        const QString text = value(row);
        m_fields.at(i).caption->setText(caption(row));
        m_fields.at(i).value->setText(text.isEmpty() ? u"–"_s : text);
        //: Spoken: a name and its value, "Capacity: 8 GB"
        m_fields.at(i).value->setAccessibleName(tr("%1: %2").arg(caption(row), text));
    }
    const std::optional<double> use = memoryUse(m_instance);
    m_memoryBar->setVisible(use.has_value());
    m_memoryBar->setValue(std::clamp(qRound(use.value_or(0) * 100), 0, 100));
    m_memoryBar->setAccessibleName(caption(MemoryUsed));
    updateStatus();
}

void InstanceSummary::updateStatus()
{
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
    const Tone tone = Texts::tone(m_instance.status.value);
    m_statusIcon->setPixmap(m_theme->icon(Texts::icon(m_instance.status.value), tone)
                                .pixmap(QSize(extent, extent), devicePixelRatioF()));
    m_status->setText(Texts::status(m_instance.status));
    setTone(m_status, tone);
}

} // namespace dcs
