// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QPushButton;

namespace dcs {

class Note;

/// The second question, in the place of the dialog's buttons: what is at stake, Cancel (which has the focus)
/// and the button that does it.
class ConfirmBar : public QFrame {
    Q_OBJECT
public:
    explicit ConfirmBar(const Theme *theme, QWidget *parent = nullptr);

    /// Asks with these words; focus goes to Cancel.
    void ask(const QString &question, const QString &buttonText);
    void setTexts(const QString &question, const QString &buttonText);
    void setConfirmEnabled(bool enabled);

Q_SIGNALS:
    void confirmed();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    Note *m_question;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
};

} // namespace dcs
