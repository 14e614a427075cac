// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "operations/WatchSettings.h"

#include <QHash>
#include <QObject>

namespace dcs {

class InstanceFollower;
class OperationRunner;

/// Looks on for a while, slowly, after resizes of one project whose end rests on time alone: the change may
/// have been carried out late. Lives in the GUI thread.
class LateWatch : public QObject {
    Q_OBJECT
public:
    LateWatch(const WatchSettings &settings, QObject *parent);

    void setClient(DcsClient *client);
    /// Takes the run over, and deletes it when there is nothing more to be seen.
    void add(OperationRunner *run);
    /// Looks no more after the earlier resize of this instance: it has a new one.
    void drop(const QString &instanceId);
    /// A reading that was made for another purpose.
    void read(const Instance &instance, bool isWhole);

private:
    struct Entry {
        OperationRunner *run; ///< child
        int readingsLeft;
    };
    void wasRead(const Instance &instance, bool isWhole);

    WatchSettings m_settings;
    InstanceFollower *m_follower; ///< child
    QHash<QString, Entry> m_entries; ///< by instance id
};

} // namespace dcs
