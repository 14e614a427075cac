// SPDX-License-Identifier: MIT
#pragma once

#include "operations/check/ResizeChecker.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace dcs {

/// The checks by the service of several changes: a first one alone until the service has taken it, for it may
/// have no such check, then a few at a time. That there is none, or that the user is not allowed, holds for
/// all that are left: nothing more is asked. Begins by itself; finished exactly once, from the event loop,
/// then it deletes itself. Owned by its parent; deleting it stops it. Lives in the GUI thread.
class BatchChecker : public QObject {
    Q_OBJECT
public:
    static constexpr int maxAtOnce = 5;

    /// times: of each check.
    BatchChecker(DcsClient *client, const QList<ResizeRequest> &requests, const ResizeCheckTimes &times,
        QObject *parent);

    /// Ends those that have not ended as not checked, with ErrorKind::Cancelled. Nothing happens if all have.
    void cancel();
    const QList<ResizeRequest> &requests() const { return m_requests; }
    /// How many have begun, those that have ended included.
    qsizetype begun() const { return m_next; }
    /// Only once finished: one for each request, in their order.
    const QList<ResizeCheckResult> &results() const { return m_results; }

Q_SIGNALS:
    /// begun() is another number.
    void progressed();
    void finished();

private:
    void goOn();
    void begin(qsizetype index);
    void ended(qsizetype index, const ResizeCheckResult &result);
    /// What has no result yet has this one.
    void endRest(const ResizeCheckResult &result);

    QPointer<DcsClient> m_client;
    QList<ResizeRequest> m_requests;
    ResizeCheckTimes m_times;
    QList<ResizeCheckResult> m_results;
    QHash<qsizetype, ResizeChecker *> m_running; ///< by index of the request
    qsizetype m_next = 0; ///< index of the request to be checked next
    int m_atOnce = 1;
    bool m_isOver = false;
};

} // namespace dcs
