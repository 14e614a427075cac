// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace dcs {

/// The guide of docs/guide inside the program: its pages in the present language, found by their words. A
/// window of its own, so that it can stay open beside what it explains.
class GuideWindow : public QWidget {
    Q_OBJECT
public:
    explicit GuideWindow(QWidget *parent = nullptr);

    /// Opens a page by the name of its file without number and ending, for example "keyboard".
    void showPage(const QString &name);

private:
    void retranslateUi();
    void fill();
    void filter(const QString &words);
    void showCurrent();

    QLineEdit *m_search;
    QListWidget *m_pages;
    QTextBrowser *m_text;
};

} // namespace dcs
