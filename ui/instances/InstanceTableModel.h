// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace dcs {

/// The instances as a table. A new list becomes row inserts, removals and changes of exactly the rows that
/// differ, never a reset, so that selection, scroll position and sort survive.
class InstanceTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column {
        Name,
        Status,
        Engine,
        Type,
        Capacity,
        MemoryUsed,
        Specification,
        Address,
        Zone,
        Billing,
        MaintenanceWindow,
        Created,
        Region, ///< and Project: of use where several places are shown together
        Project
    };
    Q_ENUM(Column)
    static constexpr int numberOfColumns = static_cast<int>(Column::Project) + 1;

    enum Role {
        SortRole = Qt::UserRole, ///< raw value, comparable; invalid if the service did not tell it
        SecondLineRole, ///< the lighter second line of a cell, "" if none
        ShareRole, ///< MemoryUsed: used share 0..1 as double, or invalid
        InstanceIdRole,
        ToneRole, ///< Status: int of Tone
        MatchStartRole, ///< Name, in a searched list: where the second line matches; invalid if it does not
        MatchLengthRole,
        StaleRole ///< bool: the last reading of the instance's place failed
    };

    explicit InstanceTableModel(const Theme *theme, QObject *parent = nullptr);
    ~InstanceTableModel() override;

    /// The new list. Rows keep their places, new ones go to the end in the order of the list. Of several
    /// instances with one id the first counts.
    void setInstances(const QList<Instance> &instances);
    /// The instances of these projects are marked as not up to date.
    void setStaleProjects(const QSet<QString> &projectIds);
    const Instance &instanceAt(int row) const { return *m_instances.at(static_cast<size_t>(row)); }
    /// The instance with this id, or null. Valid until the next setInstances.
    const Instance *find(const QString &instanceId) const { return m_byId.value(instanceId); }
    /// Announces changed header and cell texts after a change of language or theme.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using InstancesById = QHash<QString, const Instance *>;

    void removeAllBut(const InstancesById &wanted);
    void changeTo(const InstancesById &wanted);
    void append(const QList<const Instance *> &added);
    void announceAll();
    bool isWanted(int row, const InstancesById &wanted) const;

    bool isStale(const Instance &instance) const { return m_staleProjects.contains(instance.projectId); }
    QVariant decoration(const Instance &instance, Column column) const;

    const Theme *m_theme;
    std::vector<std::unique_ptr<Instance>> m_instances; ///< pointers: taking rows out moves no instance
    InstancesById m_byId;
    QSet<QString> m_staleProjects;
};

} // namespace dcs
