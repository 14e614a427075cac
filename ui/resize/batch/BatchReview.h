// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "model/plan/ResizePlan.h"
#include "model/BatchSettings.h"
#include "operations/check/ResizeChecker.h"
#include "ui/resize/batch/BatchTexts.h"

#include <QDateTime>
#include <QFrame>

#include <array>

class QLabel;
class QTableView;

namespace dcs {

class BatchChanges;
class BatchConditions;
class BatchFindings;
class FindingsTable;
class Note;
class SendBar;

/// What a plan comes to, once it is checked: what happens, what the check found, with a tick for each to be
/// changed nevertheless, every change in the order of sending. The only place that sends.
class BatchReview : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    BatchReview(const ErrorCatalogue *errors, const Theme *theme, QWidget *parent = nullptr);

    struct Ground {
        ResizePlan plan;
        BatchScope scope;
        BatchSettings settings;
        QDateTime now; ///< UTC
        QString extent; ///< a sentence, if the list that the plan was made from is not whole
        bool isProduction = false;
        bool isTyped = false; ///< the number of instances is asked for in any case
        QString blocker = {}; ///< why nothing can be sent; "": it can
    };
    /// Begins a review: nothing is ticked. results: one for each request of the plan, or none.
    void begin(
        const Ground &ground, const QList<ResizeRequest> &requests, const QList<ResizeCheckResult> &results);
    /// The same requests, read anew.
    void setGround(const Ground &ground);
    /// How many changes there are without those left out.
    int instances() const;

Q_SIGNALS:
    /// instances() is another number.
    void counted();
    /// Exactly these are to be sent.
    void confirmed(const QList<dcs::ResizeRequest> &requests);
    void cancelled();

private:
    enum Line { Resized, DataLoss, Interrupted, ReadOnly, TypeChanges, Orders, NoCheck, Extent, LineCount };
    enum Fact { Account, Region, Project, Quota, Start, Duration, FactCount };

    QWidget *happens();
    QWidget *findings();
    QWidget *changes(const Theme *theme);
    QWidget *facts();
    QString text(Line line) const;
    QString startText() const;
    void update();
    void confirm();
    void retranslateUi();

    Ground m_ground;
    QList<ResizeRequest> m_requests;
    ResizePlan m_rest; ///< less what is left out
    bool m_isWithoutCheck = false;
    BatchFindings *m_findings;
    BatchChanges *m_changes;
    const Theme *m_theme;
    QLabel *m_happensTitle;
    std::array<Note *, LineCount> m_lines;
    QWidget *m_findingsPane;
    QLabel *m_findingsTitle;
    QLabel *m_findingsNote;
    FindingsTable *m_findingsTable;
    QLabel *m_changesTitle;
    QLabel *m_changesNote;
    QTableView *m_changesTable;
    std::array<QLabel *, FactCount> m_captions;
    std::array<QLabel *, FactCount> m_values;
    BatchConditions *m_conditions;
    SendBar *m_send;
};

} // namespace dcs
