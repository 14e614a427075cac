// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;

namespace dcs {

/// The keys of the program, each with what it does.
class ShortcutsWindow : public QDialog {
    Q_OBJECT
public:
    /// Shows the window, or brings the one that is open to the front. It is deleted as it is closed.
    static void present(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    explicit ShortcutsWindow(QWidget *parent);
    void retranslateUi();
    static QList<std::pair<QString, QString>> keys();

    QList<std::pair<QLabel *, QLabel *>> m_lines;
};

} // namespace dcs
