// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

namespace dcs {

/// A name, a number in bold, and a square of colour before them if they belong to a part of a bar.
class NamedValue : public QWidget {
    Q_OBJECT
public:
    explicit NamedValue(const Theme *theme, QWidget *parent = nullptr);

    /// swatch: the member of the colours that the part is drawn in; null: no square. level: of the number.
    void display(const QString &name, const QString &value, QColor ThemeColours::*swatch = nullptr,
        std::optional<Tone> level = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont boldFont() const;

    const Theme *m_theme;
    QString m_name;
    QString m_value;
    QColor ThemeColours::*m_swatch = nullptr;
    std::optional<Tone> m_level;
};

} // namespace dcs
