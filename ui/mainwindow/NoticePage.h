// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dcs {

/// The way out that a page offers.
enum class NoticeAction { None, SignIn, TryAgain, Refresh, CancelRefresh, ClearFilters };

/// A page of its own where there is nothing to show: a picture, what is the matter, and the way out as a
/// button.
class NoticePage : public QWidget {
    Q_OBJECT
public:
    /// name: what its parts are called, as objects: "noticeText" of "notice".
    NoticePage(const Theme *theme, const QString &name, QWidget *parent = nullptr);

    /// What the page says; without an action there is no button.
    struct Content {
        QString icon;
        QString title;
        QString text;
        QString detail; ///< technical lines, selectable
        NoticeAction action = NoticeAction::None;
        NoticeAction secondAction = NoticeAction::None;
        bool busy = false; ///< an endless progress bar
        friend bool operator==(const Content &, const Content &) = default;
    };
    void show(const Content &content);

Q_SIGNALS:
    void triggered(dcs::NoticeAction action);

private:
    static QString textOf(NoticeAction action);
    void drawIcon();

    const Theme *m_theme;
    Content m_content;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_detail;
    QWidget *m_progress;
    QPushButton *m_action;
    QPushButton *m_secondAction;
};

} // namespace dcs
