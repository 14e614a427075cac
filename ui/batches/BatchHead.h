// SPDX-License-Identifier: MIT
#pragma once

#include "operations/journal/JournalQuery.h"
#include "operations/run/ResizeQueue.h"
#include "ui/operations/batches/Timeline.h"
#include "ui/theme/Theme.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;

namespace dcs {

class BatchPartsBar;

/// The head of a batch: what it is, its numbers, a bar, when it ends, and what can be done with all of it.
class BatchHead : public QFrame {
    Q_OBJECT
public:
    explicit BatchHead(const Theme *theme, QWidget *parent = nullptr);

    struct State {
        JournalBatchCounts counts;
        QString who; ///< confirmed it
        BatchSettings settings;
        bool isHere = false; ///< this process looks after it
        bool isPaused = false;
        bool canResume = false;
        QDateTime endsEarliest; ///< UTC; invalid: not known
        QDateTime endsLatest; ///< UTC
    };
    void display(const State &state, const QDateTime &now);

Q_SIGNALS:
    void pauseClicked();
    void resumeClicked();
    void cancelClicked();
    void reportClicked();

private:
    struct Count {
        QLabel *icon;
        QLabel *number;
        QLabel *word;
    };
    void showCounts();
    QString facts() const;
    QString expectedEnd() const;
    void write();

    const Theme *m_theme;
    State m_state;
    QDateTime m_now;
    QLabel *m_title;
    QLabel *m_facts;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_cancel;
    QPushButton *m_report;
    BatchPartsBar *m_bar;
    std::array<Count, 6> m_counts; ///< done, failed, in progress, waiting, skipped, cancelled
    QLabel *m_end;
};

} // namespace dcs
