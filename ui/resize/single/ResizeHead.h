// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;

namespace dcs {

/// The head of the dialog: what is done to which instance, where it is, and in production a line, a tint and
/// a tag that say so.
class ResizeHead : public QFrame {
    Q_OBJECT
public:
    explicit ResizeHead(const Theme *theme, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &path);
    void setProduction(bool production);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslateUi();
    void colourTag();
    void elide();

    const Theme *m_theme;
    bool m_production = false;
    QString m_titleText;
    QString m_pathText;
    QLabel *m_title;
    QLabel *m_path;
    QLabel *m_tag;
};

} // namespace dcs
