// SPDX-License-Identifier: MIT
#pragma once

#include "ui/resize/change/PictureContent.h"

#include <QWidget>

namespace dcs {

class WrapLabel;

/// The instance before and after a change, and above it the result in words.
class ChangePicture : public QWidget {
    Q_OBJECT
public:
    explicit ChangePicture(const Theme *theme, QWidget *parent = nullptr);

    void setSource(const PictureSource &source);
    /// What is drawn.
    const PictureContent &content() const { return m_content; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void paintCanvas();

    const Theme *m_theme;
    PictureSource m_source;
    PictureContent m_content;
    WrapLabel *m_title;
    QWidget *m_canvas;
};

} // namespace dcs
