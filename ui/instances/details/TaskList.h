// SPDX-License-Identifier: MIT
#pragma once

#include "operations/watch/TaskReader.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <array>

class QLabel;
class QProgressBar;

namespace dcs {

class ValueText;

/// The newest background tasks of an instance: what is done, how it stands, and since when. Hidden while
/// there is nothing to tell.
class TaskList : public QWidget {
    Q_OBJECT
public:
    /// So many are listed.
    static constexpr std::size_t mostShown = 5;

    explicit TaskList(const Theme *theme, QWidget *parent = nullptr);

    void setReport(const TaskReport &report);

private:
    struct Line {
        QLabel *icon;
        ValueText *text;
        QProgressBar *bar;
    };
    void fill(const Line &line, const BackgroundTask &task) const;
    void retranslateUi();

    const Theme *m_theme;
    TaskReport m_report;
    QLabel *m_title;
    std::array<Line, mostShown> m_lines;
    QLabel *m_error;
};

} // namespace dcs
