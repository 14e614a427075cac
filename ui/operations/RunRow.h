// SPDX-License-Identifier: MIT
#pragma once

#include "operations/RollingRun.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dcs {

/// How far a run is.
struct RunSummary {
    QString runId;
    QString instanceName; ///< of a resize that is alone
    int all = 0;
    int done = 0;
    int failed = 0;
    int notSent = 0; ///< Skipped or Cancelled
    int pending = 0; ///< can still be cancelled
    PauseReason pauseReason = PauseReason::None;
    WaitReason waitReason = WaitReason::None; ///< of the pending one that is next
    QDateTime waitsUntil = {}; ///< UTC, of the same

    int inProgress() const { return all - done - failed - notSent - pending; }
    /// Takes an operation of the run into account.
    void add(const Operation &operation);
};

/// The line of one run.
class RunRow : public QFrame {
    Q_OBJECT
public:
    explicit RunRow(const Theme *theme, QWidget *parent = nullptr);

    /// now: UTC, for countdowns.
    void setSummary(const RunSummary &summary, const QDateTime &now);
    const RunSummary &summary() const { return m_summary; }

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();

private:
    QString progressText() const;
    QString stateText(const QDateTime &now) const;
    void drawIcon();

    const Theme *m_theme;
    RunSummary m_summary;
    QLabel *m_icon;
    QLabel *m_progress;
    QLabel *m_state;
    QPushButton *m_pause; ///< or resume
    QPushButton *m_cancel;
};

} // namespace dcs
