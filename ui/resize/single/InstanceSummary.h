// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <array>

class QLabel;
class QProgressBar;

namespace dcs {

class WrapLabel;

/// What the instance is now: name, id, status, engine, type, capacity, specification, memory used, zone,
/// billing.
class InstanceSummary : public QWidget {
    Q_OBJECT
public:
    explicit InstanceSummary(const Theme *theme, QWidget *parent = nullptr);

    void setInstance(const Instance &instance);

private:
    enum Row { Engine, Type, Capacity, Specification, MemoryUsed, Zone, Billing, RowCount };
    struct Field {
        QLabel *caption = nullptr;
        WrapLabel *value = nullptr;
    };

    static QString caption(Row row);
    QString value(Row row) const;
    QString memoryText() const;
    void retranslateUi();
    void updateStatus();

    const Theme *m_theme;
    Instance m_instance;
    WrapLabel *m_name;
    WrapLabel *m_id;
    QLabel *m_statusIcon;
    QLabel *m_status;
    QProgressBar *m_memoryBar;
    std::array<Field, RowCount> m_fields;
};

} // namespace dcs
