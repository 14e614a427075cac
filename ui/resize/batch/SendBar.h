// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace dcs {

class Note;

/// The foot of a review: on the left what is asked, the field for the number of instances where it has to be
/// typed, and the only button that sends; on the right, where the button of the plan was, the way back.
class SendBar : public QFrame {
    Q_OBJECT
public:
    explicit SendBar(const Theme *theme, QWidget *parent = nullptr);

    struct State {
        int instances = 0;
        bool isTyped = false; ///< the number of instances has to be typed
        bool isProduction = false;
        bool mayLoseData = false;
        QString blocker = {}; ///< why it cannot be sent; "": it can
    };
    void setState(const State &state);
    /// Empties the field, and gives it the focus, or the way back where there is no field.
    void begin();

Q_SIGNALS:
    void confirmed();
    void cancelled();

private:
    void updateSend();
    void retranslateUi();

    State m_state;
    const Theme *m_theme;
    Note *m_question;
    QLineEdit *m_typed;
    QPushButton *m_send;
    QPushButton *m_back;
};

} // namespace dcs
