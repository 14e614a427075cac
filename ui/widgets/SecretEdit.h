// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace dcs {

/// A hidden line of text that can be looked at on demand. Hidden again as soon as it is disabled.
class SecretEdit : public QWidget {
    Q_OBJECT
public:
    explicit SecretEdit(QWidget *parent = nullptr);

    QLineEdit *lineEdit() const { return m_edit; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLineEdit *m_edit;
    QToolButton *m_show;
};

/// Makes a line edit hide what is typed, from input methods too.
void hideInput(QLineEdit *edit);

} // namespace dcs
