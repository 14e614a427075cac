// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace dcs {

/// What is known about the background tasks of an instance.
struct TaskReport {
    QList<BackgroundTask> tasks = {}; ///< newest first
    QHash<QString, TaskProgress> progress = {}; ///< of running ones, by id, as far as told
    std::optional<ApiError> error = {}; ///< of the last reading; tasks are those of the one before
    friend bool operator==(const TaskReport &, const TaskReport &) = default;
};

/// Reads the background tasks of one instance (v2 of the API), and how far those are that run; again after a
/// pause while any does, as far as is known: a reading that fails is no end of them. Nothing is asked of an
/// endpoint any more that has no such call: it has nothing to report. Lives in the GUI thread.
class TaskReader : public QObject {
    Q_OBJECT
public:
    struct Pauses {
        int betweenMs = 10'000; ///< between readings while a task runs
        int settleMs = 300; ///< before the first: who walks through a list asks for the last instance only
    };

    explicit TaskReader(Pauses pauses, QObject *parent = nullptr);

    /// From now on of this instance: reads soon. Of the same instance: reads again, unless a reading is under
    /// way or about to begin.
    void read(DcsClient *client, const QString &instanceId);
    /// Ends a reading under way and begins none; what was read stays.
    void stop();
    /// stop(), and nothing is known any more.
    void clear();
    const TaskReport &report() const { return m_report; }

Q_SIGNALS:
    /// The report is another one; not before read(), stop() or clear() have returned.
    void changed();

private:
    void ask();
    void listed(const Result<QList<BackgroundTask>> &result);
    void askForProgress(const QString &taskId);

    QPointer<DcsClient> m_client;
    QPointer<DcsClient> m_lacking; ///< the client whose endpoint has no such call
    QString m_instanceId;
    TaskReport m_report;
    QList<QPointer<ApiJobBase>> m_calls; ///< under way
    Pauses m_pauses;
    QTimer m_pause; ///< before the next reading
};

} // namespace dcs
