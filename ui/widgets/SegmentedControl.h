// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QButtonGroup;
class QToolButton;

namespace dcs {

/// A row of buttons of which one is chosen. The arrow keys walk, Tab leaves. Texts, icons and tool tips are
/// set on the buttons.
class SegmentedControl : public QFrame {
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Adds a part at the end; the first one is chosen. The control owns the button.
    QToolButton *addSegment();
    QToolButton *segment(int index) const;
    int count() const;
    /// A number behind the text of a part, "" for none; filled where something is under way.
    void setTag(int index, const QString &text, bool filled = false);

    /// Index of the chosen part, -1 without parts.
    int current() const;
    /// Chooses a part without a signal.
    void setCurrent(int index);

Q_SIGNALS:
    /// The user has chosen another part.
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace dcs
