// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dcs {

class Note;

/// The second question, in the place of the dialog's buttons: what is at stake, Cancel (which has the focus)
/// and the button that does it. In production, or if the user wants it, a word has to be typed first.
class ConfirmBar : public QFrame {
    Q_OBJECT
public:
    explicit ConfirmBar(const Theme *theme, QWidget *parent = nullptr);

    /// Asks with these words; focus goes to Cancel.
    void ask(const QString &question, const QString &buttonText);
    void setTexts(const QString &question, const QString &buttonText);
    void setConfirmEnabled(bool enabled);
    /// A word (the name of the instance, the number of instances) has to be typed before the button can be
    /// pressed. Empty: nothing has to.
    void setTypedWord(const QString &word, bool isProduction);

Q_SIGNALS:
    void confirmed();
    void cancelled();

private:
    void retranslateUi();
    void updateConfirm();

    Note *m_question;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
    QLabel *m_typedLabel;
    QLineEdit *m_typed;
    QString m_word;
    bool m_isProduction = false;
    bool m_confirmEnabled = true;
};

} // namespace dcs
