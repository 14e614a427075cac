// SPDX-License-Identifier: MIT
#include "ui/mainwindow/frame/ShortcutsWindow.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

QString text(std::initializer_list<QKeySequence> keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

} // namespace

ShortcutsWindow::ShortcutsWindow(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    grid->setHorizontalSpacing(2 * Spacing::group);
    grid->setVerticalSpacing(Spacing::control);
    grid->setSizeConstraint(QLayout::SetFixedSize);
    for (qsizetype row = 0; row < keys().size(); ++row) {
        auto *key = new QLabel(this);
        auto *what = new QLabel(this);
        QFont bold = key->font();
        bold.setBold(true);
        key->setFont(bold);
        key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        what->setBuddy(key);
        grid->addWidget(key, static_cast<int>(row), 0);
        grid->addWidget(what, static_cast<int>(row), 1);
        m_lines.emplaceBack(key, what);
    }
    retranslateUi();
}

void ShortcutsWindow::present(QWidget *parent)
{
    auto *window = parent->findChild<ShortcutsWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!window)
        window = new ShortcutsWindow(parent);
    window->show();
    window->raise();
    window->activateWindow();
}

QList<std::pair<QString, QString>> ShortcutsWindow::keys()
{
    return {
        {text({Qt::CTRL | Qt::Key_1, Qt::CTRL | Qt::Key_2, Qt::CTRL | Qt::Key_3}),
            tr("Instances, Advice, Batches")},
        {text({Qt::Key_F5, Qt::CTRL | Qt::Key_R}), tr("Refresh")},
        {text({Qt::CTRL | Qt::Key_F}), tr("Search")},
        {text({Qt::Key_Escape}), tr("Clear the search")},
        {text({Qt::CTRL | Qt::SHIFT | Qt::Key_F}), tr("Filters")},
        {text({Qt::CTRL | Qt::Key_0}), tr("Clear filters")},
        {text({Qt::CTRL | Qt::Key_E, Qt::Key_Return}), tr("Resize the selected instances")},
        {text({Qt::CTRL | Qt::Key_A}), tr("Select all instances shown")},
        {text({Qt::Key_Space}), tr("Select the row, or no longer")},
        {text({Qt::CTRL | Qt::Key_C}), tr("Copy the selected rows")},
        {text({Qt::Key_F6, Qt::SHIFT | Qt::Key_F6}), tr("Next or previous pane")},
        {text({Qt::CTRL | Qt::Key_I}), tr("Show or hide the details")},
        {text({Qt::CTRL | Qt::Key_J}), tr("Show or fold the operations")},
        {text({Qt::CTRL | Qt::Key_Comma}), tr("Settings")},
        {text({Qt::Key_F1}), tr("This window")},
    };
}

void ShortcutsWindow::retranslateUi()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    const QList<std::pair<QString, QString>> texts = keys();
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        m_lines[row].first->setText(texts[row].first);
        m_lines[row].second->setText(texts[row].second);
    }
}

void ShortcutsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace dcs
