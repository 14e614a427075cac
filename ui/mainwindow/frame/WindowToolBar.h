// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"
#include "ui/theme/WindowRoom.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QToolButton;

namespace dcs {

class AccountButton;
class SegmentedControl;

/// What one looks at.
enum class WindowView { Instances, Advice, Batches };

/// What the tool bar shows; all but the search box, which it takes over, belongs to others.
struct ToolBarParts {
    QMenu *accounts;
    QLineEdit *search;
    QAction *refresh;
    QAction *resize;
    QAction *exportInstances;
    QList<QAction *> languages;
};

/// Account, views, search, and the actions needed most.
class WindowToolBar : public QWidget {
    Q_OBJECT
public:
    WindowToolBar(const Theme *theme, const ToolBarParts &parts, QWidget *parent = nullptr);

    AccountButton *account() const { return m_account; }
    void setView(WindowView view);
    /// A number at a view, 0 for none; filled where something is under way.
    void setCount(WindowView view, int count, bool filled);
    void setRoom(WindowRoom room);

Q_SIGNALS:
    void viewChosen(dcs::WindowView view);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *buttonFor(QAction *action, const char *objectName);
    void drawIcons();
    void retranslateUi();

    const Theme *m_theme;
    ToolBarParts m_parts;
    WindowRoom m_room = WindowRoom::Wide;
    AccountButton *m_account;
    SegmentedControl *m_views;
    QToolButton *m_refresh;
    QToolButton *m_resize;
    QToolButton *m_export;
    QToolButton *m_language;
    QToolButton *m_more; ///< what has no room of its own
};

} // namespace dcs
