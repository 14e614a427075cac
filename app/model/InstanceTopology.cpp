// SPDX-License-Identifier: MIT
#include "model/InstanceTopology.h"

using namespace Qt::StringLiterals;

namespace dcs {

Word<NodeRole> nodeRoleFromWire(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == "master"_L1)
        return {NodeRole::Master, text};
    if (word == "slave"_L1)
        return {NodeRole::Replica, text};
    return {NodeRole::Unknown, text};
}

Word<NodeStatus> nodeStatusFromWire(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == "active"_L1)
        return {NodeStatus::Active, text};
    if (word == "inactive"_L1)
        return {NodeStatus::Inactive, text};
    return {NodeStatus::Unknown, text};
}

} // namespace dcs
