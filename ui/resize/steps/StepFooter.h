// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRequest.h"
#include "operations/check/ResizeChecker.h"
#include "ui/theme/Theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

namespace dcs {

class AskBar;
class SubmitBar;

/// The foot of the dialog for one instance, and the steps to a confirmation: the button, the check by the
/// service where it can be had, and one question where something is at stake or was found. What is confirmed
/// is what the button was pressed for: if the change becomes another one on the way, the way ends.
class StepFooter : public QWidget {
    Q_OBJECT
public:
    /// Starts the check of a change.
    using Check = std::function<ResizeChecker *(const ResizeRequest &)>;

    /// What the button is about.
    struct Change {
        std::optional<ResizeRequest> request = {}; ///< none: nothing is chosen
        QString buttonText = {};
        QString blocker = {}; ///< why it cannot be confirmed; "": it can
        QString question = {}; ///< the second one; "": none unless the check finds something
        QString priceText = {}; ///< "248.20 → 496.40 CNY", with a second line; "": not known
        bool isBusy = false;
    };

    /// left: stands left of the buttons while a change is chosen; the footer then owns it.
    StepFooter(QWidget *left, const Theme *theme, QWidget *parent = nullptr);

    void setChange(const Change &change);
    /// Without it nothing is checked.
    void setCheck(Check check);
    /// A word (the name of the instance) has to be typed where a question is asked. Empty: nothing has to.
    void setTypedWord(const QString &word, bool isProduction);
    void focusSubmit();
    /// Back to the button; false if it is shown already.
    bool back();
    /// What was confirmed was not sent: back to the button, which can be pressed once more.
    void reopen();

Q_SIGNALS:
    /// Whether the choice can be changed: not while it is checked or asked about.
    void choosingChanged(bool isChoosing);
    /// What a check came to; unset once that counts no more.
    void checked(const std::optional<dcs::ResizeCheckResult> &result);
    /// Once at most, and once more after each reopen().
    void confirmed(const dcs::ResizeRequest &request);
    void cancelled();

private:
    enum class Step { Choosing, Checking, Asking, Changed };
    void goTo(Step step);
    void submit();
    void stopCheck();
    void checkEnded();
    /// What the check came to speaks against the change.
    bool hasDoubt() const;
    void goOn();
    void confirm();
    void updateBar();
    QString questionText() const;
    QString sendText() const;

    Change m_change;
    Check m_check;
    QPointer<ResizeChecker> m_running;
    std::optional<ResizeCheckResult> m_result;
    Step m_step = Step::Choosing;
    ResizeRequest m_submitted; ///< what the button was pressed for
    bool m_isDone = false;
    QString m_word;
    bool m_isProduction = false;
    QWidget *m_choosing;
    SubmitBar *m_submitBar;
    AskBar *m_askBar;
};

} // namespace dcs
