// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace dcs {

class Note;

/// Between the dialog's button and the sending: that the service checks the change, and then what is at
/// stake. The button that sends stands left, beside the field for the word that has to be typed; right, where
/// the dialog's own button was, there is only the way back.
class AskBar : public QFrame {
    Q_OBJECT
public:
    struct Question {
        Tone tone = Tone::Caution;
        QString text = {};
        QString buttonText = {}; ///< "": there is no way on
        QString word = {}; ///< has to be typed; "": none
        bool isBusy = false; ///< something runs that takes its time
    };

    explicit AskBar(const Theme *theme, QWidget *parent = nullptr);

    void setQuestion(const Question &question);
    /// Empties the field and puts the focus into it or, where there is none, on the way back.
    void begin();
    /// Focus on nothing that can be pressed: a second Enter is to do nothing.
    void focusNothing();
    void setSendEnabled(bool enabled);
    /// Puts the way back over the button whose place it takes: its size, and the px below it.
    void setBackPlace(QSize size, int below);

Q_SIGNALS:
    void confirmed();
    void cancelled();

private:
    void layOut();
    void retranslateUi();
    void updateSend();

    Question m_question;
    bool m_sendEnabled = true;
    QProgressBar *m_busy;
    Note *m_text;
    QLineEdit *m_typed;
    QPushButton *m_send;
    QPushButton *m_back;
    QVBoxLayout *m_backColumn;
};

} // namespace dcs
