// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

namespace dcs {

/// The system asks the program to end: SIGTERM, SIGHUP and SIGINT, on systems that have them. One object in a
/// process, in the GUI thread; signals end the process as usual again once it is gone.
class EndSignals : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    /// From the event loop. There may be several.
    void received();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace dcs
