// SPDX-License-Identifier: MIT
#include "tests/support/WindowDriver.h"

#include "ui/instances/InstanceTableModel.h"
#include "ui/mainwindow/MainWindow.h"
#include "ui/resize/batch/BatchDialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

namespace dcs::test {

using namespace Qt::StringLiterals;

namespace {

void clickRow(QTableView *table, int row)
{
    const QModelIndex index = table->model()->index(row, 0);
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

} // namespace

QTableView *WindowDriver::instances() const { return m_window->findChild<QTableView *>(u"instancesTable"_s); }

QTableView *WindowDriver::operations() const
{
    return m_window->findChild<QTableView *>(u"operationsTable"_s);
}

QTableView *WindowDriver::targets() const { return activeDialog()->findChild<QTableView *>(u"targets"_s); }

int WindowDriver::rowCount() const { return instances()->model()->rowCount(); }

int WindowDriver::rowOf(const QString &name) const
{
    const QAbstractItemModel *model = instances()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

Instance WindowDriver::instance(const QString &name) const
{
    const QString id =
        instances()->model()->index(rowOf(name), 0).data(InstanceTableModel::InstanceIdRole).toString();
    for (const Instance &each : m_window->sessions()->instances()) {
        if (each.id == id)
            return each;
    }
    return {};
}

QString WindowDriver::selectedName() const
{
    const QModelIndexList rows = instances()->selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.first().data().toString() : QString();
}

void WindowDriver::search(const QString &text)
{
    auto *box = m_window->findChild<QLineEdit *>(u"searchBox"_s);
    trigger("actionFind");
    QTest::keyClicks(box, text);
}

void WindowDriver::clearSearch()
{
    QTest::keyClick(m_window->findChild<QLineEdit *>(u"searchBox"_s), Qt::Key_Escape);
}

void WindowDriver::clickInstance(const QString &name) { clickRow(instances(), rowOf(name)); }

void WindowDriver::selectInstances(const QStringList &ids)
{
    QTableView *table = instances();
    table->clearSelection();
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (ids.contains(index.data(InstanceTableModel::InstanceIdRole).toString()))
            table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

BatchDialog *WindowDriver::openBatchDialog()
{
    instances()->setFocus();
    QTest::keyClick(instances(), Qt::Key_Return);
    auto *dialog = m_window->findChild<BatchDialog *>();
    const bool isRead = QTest::qWaitFor([this] { return !m_window->session()->isRefreshing(); });
    return isRead ? dialog : nullptr;
}

void WindowDriver::press(const QString &button)
{
    QTest::mouseClick(m_window->findChild<QAbstractButton *>(button), Qt::LeftButton);
}

QDialog *WindowDriver::openResizeDialog()
{
    instances()->setFocus();
    QTest::keyClick(instances(), Qt::Key_Return);
    const bool ready = QTest::qWaitFor([this] {
        QDialog *dialog = activeDialog();
        const auto *busy = dialog ? dialog->findChild<QWidget *>(u"busy"_s) : nullptr;
        return busy && busy->isHidden();
    });
    return ready ? activeDialog() : nullptr;
}

int WindowDriver::targetCount() const { return targets()->model()->rowCount(); }

void WindowDriver::clickTarget(Capacity capacity)
{
    const QString prefix = capacity.toGigabyteText() + u" GB"_s;
    for (int row = 0; row < targetCount(); ++row) {
        if (targets()->model()->index(row, 0).data().toString() == prefix) {
            clickRow(targets(), row);
            return;
        }
    }
    QFAIL(qPrintable(u"no target of "_s + prefix));
}

void WindowDriver::toggleUnavailable()
{
    auto *box = activeDialog()->findChild<QAbstractButton *>(u"showUnavailable"_s);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->height() / 2, box->height() / 2));
}

bool WindowDriver::chooseKind(const char *button)
{
    auto *radio = activeDialog()->findChild<QAbstractButton *>(QLatin1StringView(button));
    radio->click();
    return radio->isChecked();
}

void WindowDriver::clickFirstTarget() { clickRow(targets(), 0); }

void WindowDriver::decideTheRest()
{
    for (const auto name : {"zone"_L1, "node"_L1}) {
        auto *box = activeDialog()->findChild<QComboBox *>(name);
        if (!box->isVisible())
            continue;
        QVERIFY(QTest::qWaitFor([box] { return box->count() > 1; }));
        box->setCurrentIndex(1); // the first entry says what is to be chosen
        Q_EMIT box->activated(1);
    }
    const QList<QCheckBox *> conditions = activeDialog()->findChildren<QCheckBox *>(u"condition"_s);
    for (QCheckBox *condition : conditions)
        condition->setChecked(true);
}

QAbstractButton *WindowDriver::submitButton() const
{
    return activeDialog()->findChild<QAbstractButton *>(u"submit"_s);
}

void WindowDriver::submit()
{
    const QPointer<QDialog> dialog = activeDialog();
    auto *confirm = dialog->findChild<QAbstractButton *>(u"confirmResize"_s);
    QTest::mouseClick(submitButton(), Qt::LeftButton);
    const auto isOver = [&] { return !dialog || !dialog->isVisible() || confirm->isVisible(); };
    QVERIFY(QTest::qWaitFor(isOver, 20'000));
    if (auto *typed = dialog ? dialog->findChild<QLineEdit *>(u"typedWord"_s) : nullptr;
        typed && typed->isVisible() && qobject_cast<BatchDialog *>(dialog.data()))
        typed->setText(confirm->text().section(u' ', 1, 1)); // the number of instances
    if (dialog && confirm->isVisible())
        QTest::mouseClick(confirm, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return !activeDialog(); }));
}

QDialog *WindowDriver::activeDialog() const
{
    const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void WindowDriver::trigger(const char *actionName)
{
    m_window->findChild<QAction *>(QLatin1StringView(actionName))->trigger();
}

void WindowDriver::chooseOtherLanguage()
{
    auto *button = m_window->findChild<QToolButton *>(u"languageButton"_s);
    // The menu runs its own loop until something is chosen: the choice has to wait in the event queue.
    QMetaObject::invokeMethod(
        button,
        [menu = button->menu()] {
            const QList<QAction *> actions = menu->actions();
            for (QAction *action : actions) {
                if (!action->isChecked()) {
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                    return;
                }
            }
        },
        Qt::QueuedConnection);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace dcs::test
