// SPDX-License-Identifier: MIT
#pragma once

#include "ui/instances/InstanceFilter.h"

#include <QWidget>

namespace dcs {

class FilterButton;

/// The three filters of the table: status, engine and version, type.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Offers the values of these instances, and shows the choice. The filter's text is not looked at.
    void display(const QList<Instance> &instances, const InstanceFilter &filter);

Q_SIGNALS:
    void statusesChosen(const QSet<QString> &keys);
    void enginesChosen(const QSet<QString> &keys);
    void typesChosen(const QSet<QString> &keys);

private:
    void retranslateUi();

    FilterButton *m_status;
    FilterButton *m_engine;
    FilterButton *m_type;
};

} // namespace dcs
