// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "model/resize/ResizeRequest.h"
#include "operations/check/BatchChecker.h"
#include "ui/theme/Theme.h"

#include <QStackedWidget>

#include <functional>

namespace dcs {

class BatchCheckBar;
class BatchList;
class ConfirmBar;
class SubmitBar;

/// The foot of the dialog for several instances, and the steps to a confirmation: the button, the check by
/// the service where it can be had, the question. What is confirmed is what the button was pressed for, less
/// what the user leaves out after the check: if the plan becomes another one on the way, the way ends.
class BatchFooter : public QStackedWidget {
    Q_OBJECT
public:
    /// Starts the check of a plan.
    using Check = std::function<BatchChecker *(const QList<ResizeRequest> &)>;

    enum class Step {
        Choosing,
        Checking,
        Deciding, ///< about what the check found
        Asking
    };

    /// What the button is about.
    struct Plan {
        QList<ResizeRequest> requests = {};
        QString buttonText = {};
        QString blocker = {}; ///< why it cannot be confirmed; "": it can
        QString question = {};
    };

    /// findings: see BatchCheckBar.
    BatchFooter(
        BatchList *findings, const ErrorCatalogue *errors, const Theme *theme, QWidget *parent = nullptr);

    Step step() const { return m_step; }
    void setPlan(const Plan &plan);
    /// Without it nothing is checked.
    void setCheck(Check check);
    /// Whether the number of instances has to be typed.
    void setTyped(bool isTyped, bool isProduction);
    /// Back to the button; false if it is shown already.
    bool back();

Q_SIGNALS:
    void stepChanged();
    /// These are to have no target any more; the plan is set without them before this returns.
    void leftOut(const QStringList &instanceIds);
    /// Once at most.
    void confirmed(const QList<dcs::ResizeRequest> &requests);
    void cancelled();

private:
    void goTo(Step step);
    void submit();
    void leaveOut(const QStringList &instanceIds);
    void ask();
    QString question() const;
    void confirm();

    Plan m_plan;
    Check m_check;
    Step m_step = Step::Choosing;
    QList<ResizeRequest> m_submitted; ///< what is checked and asked about
    bool m_isTyped = false;
    bool m_isProduction = false;
    bool m_isDone = false;
    SubmitBar *m_submitBar;
    BatchCheckBar *m_checkBar;
    ConfirmBar *m_confirmBar;
};

} // namespace dcs
