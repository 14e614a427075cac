// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "model/resize/ResizeRequest.h"
#include "operations/check/ResizeChecker.h"
#include "ui/theme/Theme.h"

#include <QStackedWidget>

#include <functional>
#include <optional>

namespace dcs {

class CheckBar;
class ConfirmBar;
class SubmitBar;

/// The foot of the dialog for one instance, and the steps to a confirmation: the button, the check by the
/// service where it can be had, the second question where one is due. What is confirmed is what the button
/// was pressed for: if the change becomes another one on the way, the way ends.
class ResizeFooter : public QStackedWidget {
    Q_OBJECT
public:
    /// Starts the check of a change.
    using Check = std::function<ResizeChecker *(const ResizeRequest &)>;

    /// What the button is about.
    struct Change {
        std::optional<ResizeRequest> request = {}; ///< none: nothing is chosen
        QString buttonText = {};
        QString blocker = {}; ///< why it cannot be confirmed; "": it can
        QString question = {}; ///< the second one; "": none
        bool isBusy = false;
    };

    ResizeFooter(const ErrorCatalogue *errors, const Theme *theme, QWidget *parent = nullptr);

    void setChange(const Change &change);
    /// Without it nothing is checked.
    void setCheck(Check check);
    /// See ConfirmBar.
    void setTypedWord(const QString &word, bool isProduction);
    void focusSubmit();
    /// Back to the button; false if it is shown already.
    bool back();

Q_SIGNALS:
    /// Whether the choice can be changed: not while it is checked or asked about.
    void choosingChanged(bool isChoosing);
    /// Once at most.
    void confirmed(const dcs::ResizeRequest &request);
    void cancelled();

private:
    enum class Step { Choosing, Checking, Asking };
    void goTo(Step step);
    void submit();
    void checked();
    void confirm();

    Change m_change;
    Check m_check;
    Step m_step = Step::Choosing;
    ResizeRequest m_submitted; ///< what the button was pressed for
    bool m_isDone = false;
    SubmitBar *m_submitBar;
    CheckBar *m_checkBar;
    ConfirmBar *m_confirmBar;
};

} // namespace dcs
