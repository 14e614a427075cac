// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRequest.h"
#include "operations/check/BatchChecker.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QProgressBar;
class QPushButton;

namespace dcs {

class WrapLabel;

/// The foot of a plan, and the way to its review: the button that has the service check the plan where it
/// can, and how far the check is. It sends nothing. If the plan becomes another one on the way, the way ends.
class BatchFooter : public QWidget {
    Q_OBJECT
public:
    /// Starts the check of a plan.
    using Check = std::function<BatchChecker *(const QList<ResizeRequest> &)>;

    enum class Step { Choosing, Checking, Reviewing };

    explicit BatchFooter(QWidget *parent = nullptr);

    Step step() const { return m_step; }
    /// What the button is about; blocker: why it cannot be pressed, "": it can.
    void setPlan(const QList<ResizeRequest> &requests, const QString &blocker);
    /// Without it nothing is checked.
    void setCheck(Check check);
    /// What is reviewed, and what the check of each came to; no results if nothing was checked.
    const QList<ResizeRequest> &submitted() const { return m_submitted; }
    const QList<ResizeCheckResult> &results() const { return m_results; }
    /// Back to the plan; false if it is shown already.
    bool back();

Q_SIGNALS:
    void stepChanged();
    void cancelled();

private:
    void goTo(Step step);
    void submit();
    void checked();
    void retranslateUi();

    Check m_check;
    Step m_step = Step::Choosing;
    QList<ResizeRequest> m_requests;
    QString m_blocker;
    QList<ResizeRequest> m_submitted;
    QList<ResizeCheckResult> m_results;
    QPointer<BatchChecker> m_checker; ///< under way
    WrapLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_submit;
};

} // namespace dcs
