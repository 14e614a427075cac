// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;

namespace dcs {

/// The head of a dialog that changes something: what it is about, where, and whether that is production.
class BatchHead : public QWidget {
    Q_OBJECT
public:
    explicit BatchHead(const Theme *theme, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &path);
    void setProduction(bool isProduction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    bool m_isProduction = false;
    QLabel *m_title;
    QLabel *m_path;
    QLabel *m_tag;
};

} // namespace dcs
