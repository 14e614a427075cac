// SPDX-License-Identifier: MIT
#pragma once

#include "model/InstanceTopology.h"
#include "model/Zone.h"
#include "model/resize/ResizeRules.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QListWidget;

namespace dcs {

class WrapLabel;

/// What a change needs to be told besides its target: the zone of a new replica, the replica to remove, the
/// nodes to keep. Hidden if there is nothing to tell.
class ChangeInputs : public QWidget {
    Q_OBJECT
public:
    explicit ChangeInputs(QWidget *parent = nullptr);

    /// The present choices stay as far as they are still there.
    void setChange(const Instance &instance, const std::optional<Candidate> &change);
    /// Zones of the region; those of the instance are offered before they are read.
    void setZones(const QList<Zone> &zones);
    /// Shards and replicas of the instance.
    void setTopology(const InstanceTopology &topology);
    /// Why shards and replicas are not known, in words.
    void setTopologyFailed(const QString &reason);
    void clearChoices();

    /// Fills in what is chosen here.
    void addTo(ResizeOptions &options) const;
    /// What is still to be chosen; empty: nothing.
    QString missing() const;

Q_SIGNALS:
    void changed();
    /// The change cannot be made without knowing shards and replicas.
    void topologyWanted();

private:
    bool needs(ResizeInput input) const;
    QStringList nodesToKeep() const;
    void fillZones();
    void fillNodes();
    void retranslateUi();

    Instance m_instance;
    std::optional<Candidate> m_change;
    QList<Zone> m_zones;
    std::optional<InstanceTopology> m_topology;
    QString m_topologyProblem;
    QLabel *m_zoneLabel;
    QComboBox *m_zone;
    QLabel *m_nodeLabel;
    QComboBox *m_node;
    QLabel *m_keepLabel;
    QListWidget *m_keep;
    WrapLabel *m_hint;
};

} // namespace dcs
