// SPDX-License-Identifier: MIT
#pragma once

#include "model/MemoryLevels.h"
#include "ui/theme/Theme.h"
#include "ui/theme/WindowRoom.h"

#include <QAbstractButton>

#include <optional>

namespace dcs {

/// How many instances are at the caution line or above; pressed, it filters them.
class CautionFigure : public QAbstractButton {
    Q_OBJECT
public:
    explicit CautionFigure(const Theme *theme, QWidget *parent = nullptr);

    /// Without a number: not known yet.
    void display(std::optional<int> count, const MemoryLevels &levels);
    void setRoom(WindowRoom room);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void nameIt();
    QString number() const;
    QString lineText() const;

    const Theme *m_theme;
    std::optional<int> m_count;
    MemoryLevels m_levels;
    WindowRoom m_room = WindowRoom::Wide;
};

} // namespace dcs
