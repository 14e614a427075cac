// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dcs {

/// A band under the tool bar that says something about all that is below it, with at most one way out.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(const Theme *theme, QWidget *parent = nullptr);

    /// Shows the band; without an action there is no button.
    void present(Tone tone, const QString &icon, const QString &text, const QString &action = {});
    void dismiss();
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

private:
    void drawIcon();

    const Theme *m_theme;
    Tone m_tone = Tone::Quiet;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace dcs
