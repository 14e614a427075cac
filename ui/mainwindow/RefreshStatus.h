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

class SessionGroup;

/// When the list was read, when it will be read again, and how far a reading is; and the clock that starts
/// the next reading.
class RefreshStatus : public QWidget {
    Q_OBJECT
public:
    /// A reading that has had no answer for so long says so.
    static constexpr int NoAnswerMs = 10'000;

    explicit RefreshStatus(QWidget *parent = nullptr);

    /// May be null: signed out.
    void setSessions(SessionGroup *sessions);
    /// From the end of a reading to the next, s; 0: the list is read only when the user asks for it. 60 s if
    /// not set.
    void setInterval(int seconds);
    /// With less room the texts are shorter.
    void setNarrow(bool isNarrow);

private:
    void retranslateUi();
    void showState();
    QString readingText() const;
    QString progressText() const;
    void showTime();
    void scheduleNext();
    void tick();

    QPointer<SessionGroup> m_sessions;
    QTimer *m_clock;
    int m_intervalSeconds;
    QDateTime m_nextRefresh; ///< invalid: none is due
    QLabel *m_text;
    bool m_isNarrow = false;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    int m_items = 0;
    QElapsedTimer m_sinceAnswer; ///< of the reading under way
};

} // namespace dcs
