// SPDX-License-Identifier: MIT
#pragma once

#include "account/session/SessionGroup.h"
#include "operations/run/ResizeQueue.h"

#include <QObject>

namespace dcs {

/// Sessions that were signed out of, but through which resizes that had been sent are still read. Each goes
/// when the last of them has ended.
class RetiredSessions : public QObject {
    Q_OBJECT
public:
    RetiredSessions(ResizeQueue *queue, QObject *parent);

    /// Takes the sessions over; nothing more is sent through them.
    void add(SessionGroup *sessions);

private:
    bool isFollowed(const SessionGroup &sessions) const;
    void removeUnused();

    ResizeQueue *m_queue;
    QList<SessionGroup *> m_retired; ///< children
};

} // namespace dcs
