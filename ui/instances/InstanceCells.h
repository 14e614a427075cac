// SPDX-License-Identifier: MIT
#pragma once

#include "ui/instances/InstanceTableModel.h"

#include <QCoreApplication>

namespace dcs {

/// What each column of the table of instances says about an instance, in the present language.
class InstanceCells {
    Q_DECLARE_TR_FUNCTIONS(dcs::InstanceCells)
public:
    using Column = InstanceTableModel::Column;

    static QString header(Column column);
    /// "–" where the service told nothing.
    static QString text(const Instance &instance, Column column);
    /// isStale: what the cells say is not up to date.
    static QString secondLine(const Instance &instance, Column column, bool isStale = false);
    /// The whole content of a cell that may be cut off; "" where there is nothing to add.
    static QString toolTip(const Instance &instance, Column column, bool isStale = false);
    /// "Status: Running": what the cell says to those who do not see its column, icon and bar.
    static QString accessibleText(const Instance &instance, Column column, bool isStale = false);
    /// Comparable value, invalid if nothing is known.
    static QVariant sortValue(const Instance &instance, Column column);
    static Qt::Alignment alignment(Column column);

    /// "" where the service told nothing.
    static QString engine(const Instance &instance);
    static QString type(const Instance &instance);
    static QString billing(const Instance &instance);
    /// "97%", "" if not known.
    static QString memoryShare(const Instance &instance);
    /// "7.8 GB / 8 GB" as far as the numbers are known.
    static QString memoryAmounts(const Instance &instance);
    /// The address a client connects to, "192.168.0.10:6379"; several of a Redis Cluster in one text with
    /// this separator.
    static QString addresses(const Instance &instance, const QString &separator);
};

} // namespace dcs
