// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace dcs {

/// A label of plain text that also breaks inside a word if it must: instance names and specification codes
/// have no blanks and would be cut off in a narrow column.
class WrapLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrapLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize sizeWithin(int width) const;
};

} // namespace dcs
