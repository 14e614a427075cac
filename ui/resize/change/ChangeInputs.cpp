// SPDX-License-Identifier: MIT
#include "ui/resize/change/ChangeInputs.h"

#include "ui/language/Texts.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// "group-0 · 192.168.0.12 · cn-north-4a", as far as told.
QString nodeText(const Shard &shard, const ShardNode &node)
{
    QStringList parts{shard.name, node.ip, node.zone};
    parts.removeAll(QString());
    return parts.isEmpty() ? node.nodeId : parts.join(u" · "_s);
}

} // namespace

ChangeInputs::ChangeInputs(QWidget *parent)
    : QWidget(parent), m_zoneLabel(new QLabel(this)), m_zone(new QComboBox(this)),
      m_nodeLabel(new QLabel(this)), m_node(new QComboBox(this)), m_keepLabel(new QLabel(this)),
      m_keep(new QListWidget(this)), m_hint(new WrapLabel(this))
{
    m_zone->setObjectName(u"zone"_s);
    m_node->setObjectName(u"node"_s);
    m_keep->setObjectName(u"nodesToKeep"_s);
    m_hint->setObjectName(u"inputHint"_s);
    m_zoneLabel->setBuddy(m_zone);
    m_nodeLabel->setBuddy(m_node);
    m_keepLabel->setBuddy(m_keep);
    m_keep->setMaximumHeight(Spacing::compactRowHeight * 4);
    m_keep->setSelectionMode(QAbstractItemView::NoSelection);
    setRole(m_hint, "secondary");
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing::control);
    grid->setVerticalSpacing(Spacing::half);
    grid->addWidget(m_zoneLabel, 0, 0);
    grid->addWidget(m_zone, 0, 1);
    grid->addWidget(m_nodeLabel, 1, 0);
    grid->addWidget(m_node, 1, 1);
    grid->addWidget(m_keepLabel, 2, 0, Qt::AlignTop);
    grid->addWidget(m_keep, 2, 1);
    grid->addWidget(m_hint, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &ChangeInputs::changed);
    connect(m_node, &QComboBox::currentIndexChanged, this, &ChangeInputs::changed);
    connect(m_keep, &QListWidget::itemChanged, this, &ChangeInputs::changed);
    hide();
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void ChangeInputs::setChange(const Instance &instance, const std::optional<Candidate> &change)
{
    m_instance = instance;
    m_change = change;
    fillZones();
    fillNodes();
    setVisible(change && !change->inputs.isEmpty());
    if ((needs(ResizeInput::NodeToDrop) || needs(ResizeInput::NodesToKeep)) && !m_topology
        && m_topologyProblem.isEmpty())
        Q_EMIT topologyWanted();
}

void ChangeInputs::setZones(const QList<Zone> &zones)
{
    m_zones = zones;
    fillZones();
}

void ChangeInputs::setTopology(const InstanceTopology &topology)
{
    m_topology = topology;
    m_topologyProblem.clear();
    fillNodes();
    Q_EMIT changed();
}

void ChangeInputs::setTopologyFailed(const QString &reason)
{
    m_topologyProblem = reason;
    retranslateUi();
    Q_EMIT changed();
}

void ChangeInputs::clearChoices()
{
    m_topologyProblem.clear();
    m_zone->setCurrentIndex(-1);
    m_node->setCurrentIndex(-1);
    for (int i = 0; i < m_keep->count(); ++i)
        m_keep->item(i)->setCheckState(Qt::Unchecked);
}

void ChangeInputs::addTo(ResizeOptions &options) const
{
    if (needs(ResizeInput::ZoneOfNewReplica) && m_zone->currentIndex() >= 0)
        options.zones = QStringList{m_zone->currentData().toString()};
    if (needs(ResizeInput::NodeToDrop))
        options.nodeId = m_node->currentData().toString();
    if (needs(ResizeInput::NodesToKeep))
        options.reservedIps = nodesToKeep();
}

QString ChangeInputs::missing() const
{
    if (needs(ResizeInput::ZoneOfNewReplica) && m_zone->currentIndex() < 0)
        return tr("Choose the zone of the new replica.");
    if (needs(ResizeInput::NodeToDrop) && m_node->currentIndex() < 0) {
        if (m_topologyProblem.isEmpty() && !m_topology)
            return tr("Reading the replicas…");
        return tr("Choose the replica to remove.");
    }
    const qsizetype kept = needs(ResizeInput::NodesToKeep) ? nodesToKeep().size() : 0;
    if (kept > 0 && m_change->kind == ChangeKind::Size && m_change->after.shards
        && kept != *m_change->after.shards) {
        //: %1 is a number of shards
        return tr("Tick as many nodes as shards stay (%1), or none.")
            .arg(Texts::number(*m_change->after.shards));
    }
    return {};
}

bool ChangeInputs::needs(ResizeInput input) const { return m_change && m_change->inputs.contains(input); }

QStringList ChangeInputs::nodesToKeep() const
{
    QStringList ips;
    for (int i = 0; i < m_keep->count(); ++i) {
        if (m_keep->item(i)->checkState() == Qt::Checked)
            ips.append(m_keep->item(i)->data(Qt::UserRole).toString());
    }
    return ips;
}

void ChangeInputs::fillZones()
{
    const QSignalBlocker blocker(m_zone);
    const QString chosen = m_zone->currentData().toString();
    m_zone->clear();
    QList<Zone> zones = m_zones;
    if (zones.isEmpty()) {
        for (const QString &code : m_instance.zones)
            zones.append({code, code, {}, true});
    }
    std::stable_partition(zones.begin(), zones.end(), [this](const Zone &zone) {
        return m_instance.zones.contains(zone.code) || m_instance.zoneIds.contains(zone.id);
    });
    for (const Zone &zone : std::as_const(zones)) {
        if (zone.hasResources && m_zone->findData(zone.code) < 0)
            m_zone->addItem(
                zone.name.isEmpty() || zone.name == zone.code ? zone.code : zone.code + u" · "_s + zone.name,
                zone.code);
    }
    m_zone->setCurrentIndex(chosen.isEmpty() ? -1 : m_zone->findData(chosen));
}

void ChangeInputs::fillNodes()
{
    const QSignalBlocker nodeBlocker(m_node);
    const QSignalBlocker keepBlocker(m_keep);
    const QString chosen = m_node->currentData().toString();
    const QStringList kept = nodesToKeep();
    m_node->clear();
    m_keep->clear();
    const bool keepsMasters = m_change && m_change->kind == ChangeKind::Size;
    for (const Shard &shard : m_topology ? m_topology->shards : QList<Shard>()) {
        for (const ShardNode &node : shard.nodes) {
            if (node.role == NodeRole::Replica)
                m_node->addItem(nodeText(shard, node), node.nodeId);
            if (!node.ip.isEmpty() && (node.role == NodeRole::Master) == keepsMasters) {
                auto *item = new QListWidgetItem(nodeText(shard, node), m_keep);
                item->setData(Qt::UserRole, node.ip);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
                item->setCheckState(kept.contains(node.ip) ? Qt::Checked : Qt::Unchecked);
            }
        }
    }
    m_node->setCurrentIndex(chosen.isEmpty() ? -1 : m_node->findData(chosen));
    retranslateUi();
}

void ChangeInputs::retranslateUi()
{
    const bool keep = needs(ResizeInput::NodesToKeep);
    const bool drop = needs(ResizeInput::NodeToDrop);
    m_zoneLabel->setText(tr("&Zone of the new replica:"));
    m_nodeLabel->setText(tr("Replica to re&move:"));
    m_keepLabel->setText(tr("&Nodes to keep:"));
    const QString choose = tr("Choose…");
    m_zone->setPlaceholderText(choose);
    m_node->setPlaceholderText(choose);
    for (QWidget *widget : {static_cast<QWidget *>(m_zoneLabel), static_cast<QWidget *>(m_zone)})
        widget->setVisible(needs(ResizeInput::ZoneOfNewReplica));
    for (QWidget *widget : {static_cast<QWidget *>(m_nodeLabel), static_cast<QWidget *>(m_node)})
        widget->setVisible(drop);
    for (QWidget *widget : {static_cast<QWidget *>(m_keepLabel), static_cast<QWidget *>(m_keep)})
        widget->setVisible(keep);
    m_hint->setVisible(keep || (drop && !m_topologyProblem.isEmpty()));
    m_hint->setText(!m_topologyProblem.isEmpty()
            //: %1 is the reason
            ? tr("The nodes could not be read: %1").arg(m_topologyProblem)
            : tr("If none is ticked, the service picks at random what is removed."));
}

} // namespace dcs
