// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <optional>

namespace dcs {

/// Asks how far the changes of instances are (v2 of the API: the background tasks of an instance, then the
/// progress of its change). What fails is asked again with the next wish, unless the endpoint has no such
/// call or does not allow it: then nothing is asked any more until there is another client.
class ProgressReader : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// From now on by this client, which may refuse and offer other things than the one before.
    void setClient(DcsClient *client);
    /// Sends one request at most; none while one about this instance is under way, or about any as long as
    /// it is not known whether the endpoint has such a call.
    void ask(const QString &instanceId);
    void forget(const QString &instanceId);

Q_SIGNALS:
    /// percent: 0 to 100.
    void progress(const QString &instanceId, int percent, std::optional<int> remainingSeconds);

private:
    void askForTask(const QString &instanceId);
    void askForProgress(const QString &instanceId, const QString &taskId);
    void failed(const ApiError &error);

    QPointer<DcsClient> m_client;
    QHash<QString, QString> m_tasks; ///< id of the running change, by instance
    QHash<QString, QPointer<ApiJobBase>> m_jobs; ///< by instance
    std::optional<bool> m_isOffered; ///< by the endpoint, to these credentials; unset: not known yet
};

} // namespace dcs
