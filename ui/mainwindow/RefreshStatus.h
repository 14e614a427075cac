// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace dcs {

class ResizeQueue;
class SessionGroup;

/// The status bar's content: when the list was read, when it will be read again, what is in flight; and the
/// clock that starts the next reading.
class RefreshStatus : public QWidget {
    Q_OBJECT
public:
    /// A reading that has had no answer for so long says so.
    static constexpr int NoAnswerMs = 10'000;

    explicit RefreshStatus(const ResizeQueue *queue, QWidget *parent = nullptr);

    /// May be null: signed out.
    void setSessions(SessionGroup *sessions);
    /// From the end of a reading to the next, s; 0: the list is read only when the user asks for it. 60 s if
    /// not set.
    void setInterval(int seconds);

private:
    void retranslateUi();
    void showState();
    QString readingText() const;
    QString progressText() const;
    QString resizesText() const;
    void scheduleNext();
    void tick();

    const ResizeQueue *m_queue;
    QPointer<SessionGroup> m_sessions;
    QTimer *m_clock;
    int m_intervalSeconds;
    QDateTime m_nextRefresh; ///< invalid: none is due
    QLabel *m_text;
    QLabel *m_running;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    int m_items = 0;
    QElapsedTimer m_sinceAnswer; ///< of the reading under way
};

} // namespace dcs
