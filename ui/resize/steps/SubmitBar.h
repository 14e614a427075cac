// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRules.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace dcs {

class WrapLabel;

/// The buttons of the dialog, and beside them why the change cannot be made yet.
class SubmitBar : public QWidget {
    Q_OBJECT
public:
    explicit SubmitBar(QWidget *parent = nullptr);

    /// What the button would do, and why it cannot be pressed ("": it can).
    void setState(const QString &buttonText, const QString &blocker);
    void setBusy(bool busy);
    void focusSubmit();
    /// For the resize of one instance: "Resize to 8 GB", "Add a replica" ...; "Resize" without a target
    /// (null).
    static QString buttonText(const Candidate *target);

Q_SIGNALS:
    void submitted();
    void cancelled();

private:
    void retranslateUi();

    QProgressBar *m_busy;
    WrapLabel *m_blocker;
    QPushButton *m_cancel;
    QPushButton *m_submit;
};

} // namespace dcs
