// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

namespace dcs {

/// Lets a second start of the program bring the window of the first one to the front. Processes that share a
/// data folder belong together. GUI thread.
class FirstProcess : public QObject {
    Q_OBJECT
public:
    explicit FirstProcess(const QString &dataFolder, QObject *parent = nullptr);

    /// Asks the first process to show its window. False if there is none that answers within a second.
    bool callFirst() const;
    /// Answers later starts from now on. Without effect where no local socket can be made.
    void becomeFirst();

Q_SIGNALS:
    /// Another start has asked for the window.
    void called();

private:
    QString m_name;
    QLocalServer *m_server = nullptr;
};

} // namespace dcs
