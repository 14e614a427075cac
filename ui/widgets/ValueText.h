// SPDX-License-Identifier: MIT
#pragma once

#include <QTextEdit>

namespace dcs {

/// A read-only value that wraps anywhere, so that no id or domain name is ever cut off, and is selected and
/// copied as it is. Looks like a label and is as high as its text. Name it with setAccessibleName.
class ValueText : public QTextEdit {
    Q_OBJECT
public:
    explicit ValueText(QWidget *parent = nullptr);

    void setValue(const QString &value);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace dcs
