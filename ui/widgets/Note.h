// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;

namespace dcs {

class WrapLabel;

/// One thing the user is to know: an icon that tells its weight, and a sentence that wraps. A line in a list,
/// or a banner with a ground of its tone.
class Note : public QFrame {
    Q_OBJECT
public:
    enum class Look { Line, Banner };

    explicit Note(const Theme *theme, Look look = Look::Line, QWidget *parent = nullptr);

    void setNote(Tone tone, const QString &text);
    QString text() const;
    /// The icon that stands for a weight.
    static QString iconName(Tone tone);

private:
    void updateIcon();

    const Theme *m_theme;
    Look m_look;
    QLabel *m_icon;
    WrapLabel *m_text;
    Tone m_tone = Tone::Quiet;
};

} // namespace dcs
