// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/check/BatchChecker.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QPointer>

class QProgressBar;
class QPushButton;

namespace dcs {

class BatchList;
class Note;

/// The check of a plan by the service, in the place of the dialog's buttons: how far it is, and what it came
/// to. Where something was found, or could not be checked, a list tells it for each instance, and the user
/// decides whether to go on with all, without those, or not at all.
class BatchCheckBar : public QFrame {
    Q_OBJECT
public:
    /// findings: filled with what was found. It stands elsewhere, and outlives the bar.
    BatchCheckBar(
        BatchList *findings, const ErrorCatalogue *errors, const Theme *theme, QWidget *parent = nullptr);

    /// Follows a check that has just begun.
    void begin(BatchChecker *check);
    /// Ends a check under way, and forgets what one came to; nothing is told of it any more.
    void stop();
    /// Whether the check ended with: there is none here.
    bool isWithoutCheck() const;

Q_SIGNALS:
    /// Nothing was found, there is no check, or the user goes on nevertheless.
    void passed();
    /// The list is filled, and the user is to decide.
    void found();
    /// The user goes on without the instances of the list.
    void leftOut(const QStringList &instanceIds);
    void cancelled();

private:
    void ended();
    void present();
    /// Instances with findings, and those that could not be checked.
    QStringList listedIds() const;
    qsizetype count(ResizeCheckResult::Verdict verdict) const;
    void fillList();
    QString text() const;
    void retranslateUi();

    BatchList *m_findings;
    const ErrorCatalogue *m_errors;
    QPointer<BatchChecker> m_check; ///< under way
    QList<ResizeRequest> m_requests; ///< of the last one
    QList<ResizeCheckResult> m_results; ///< of the last one, one for each request
    QProgressBar *m_busy;
    Note *m_text;
    QPushButton *m_back;
    QPushButton *m_leaveOut;
    QPushButton *m_goOn;
};

} // namespace dcs
