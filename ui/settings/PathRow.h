// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace dcs {

/// The path of a file, to be read and copied, with a button beside it.
class PathRow : public QWidget {
    Q_OBJECT
public:
    /// path: of a file; "" if there is none.
    explicit PathRow(const QString &path, QWidget *parent = nullptr);

    QString path() const { return m_path; }
    void setPath(const QString &path);
    QLineEdit *field() const { return m_field; }
    QPushButton *button() const { return m_button; }

private:
    QString m_path;
    QLineEdit *m_field;
    QPushButton *m_button;
};

} // namespace dcs
