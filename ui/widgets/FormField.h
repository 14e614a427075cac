// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;

namespace dcs {

/// One row of a form: label with a mnemonic, field, and below it what is wrong with it, from the first time
/// that the field was left or once reveal() was called.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// Adds itself as the last row of the form. editor becomes a child; input is the part of it that takes
    /// the focus (the editor itself, if null).
    FormField(QFormLayout *form, QWidget *editor, QWidget *input = nullptr);

    /// The label's text, with a mnemonic.
    void setLabel(const QString &text);
    /// What is wrong, "" for nothing.
    void setProblem(const QString &problem);
    void reveal();
    bool hasProblem() const { return !m_problem.isEmpty(); }
    QWidget *input() const { return m_input; }
    void setRowVisible(bool visible);

Q_SIGNALS:
    /// The focus has left the field.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateMessage();

    QFormLayout *m_form;
    QWidget *m_input;
    QLabel *m_label;
    QLabel *m_message;
    QString m_problem;
    bool m_revealed = false;
};

} // namespace dcs
