// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/check/ResizeChecker.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QPointer>

#include <optional>

class QProgressBar;
class QPushButton;

namespace dcs {

class Note;

/// The check by the service, in the place of the dialog's buttons: that it runs, and what it came to. Where
/// something was found, or nothing could be checked, the user decides whether to go on.
class CheckBar : public QFrame {
    Q_OBJECT
public:
    CheckBar(const ErrorCatalogue *errors, const Theme *theme, QWidget *parent = nullptr);

    /// Follows a check that has just begun.
    void begin(ResizeChecker *check);
    /// Says that the instance has changed, so that a check or an answer counts no more: the only way is back.
    void sayChanged();
    /// Ends a check under way; nothing is told of it any more.
    void stop();
    void setGoOnEnabled(bool enabled);
    /// Why a change could not be checked: one or two lines, more and more in detail.
    static QStringList reason(const ResizeCheckResult &notChecked, const ErrorCatalogue &errors);

Q_SIGNALS:
    /// Nothing was found, there is no check, or the user goes on nevertheless.
    void passed();
    void cancelled();

private:
    enum class State { Checking, Changed, Ended };
    void present(State state);
    void ended();
    void retranslateUi();
    QString resultText() const;

    const ErrorCatalogue *m_errors;
    QPointer<ResizeChecker> m_check;
    State m_state = State::Checking;
    ResizeCheckResult m_result; ///< of Ended
    QProgressBar *m_busy;
    Note *m_text;
    QPushButton *m_back;
    QPushButton *m_goOn;
};

} // namespace dcs
