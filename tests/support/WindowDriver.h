// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"

#include <QString>
#include <QStringList>

class QAbstractButton;
class QDialog;
class QTableView;

namespace dcs {
class BatchDialog;
class MainWindow;
} // namespace dcs

namespace dcs::test {

/// Uses the main window as a person does: finds what it needs by object name and works it with mouse and
/// keyboard. Every method waits until what it did shows.
class WindowDriver {
public:
    explicit WindowDriver(MainWindow *window) : m_window(window) { }

    QTableView *instances() const;
    QTableView *operations() const;
    int rowCount() const; ///< rows that pass search and filters
    /// The instance of this name as the table knows it; it must exist.
    Instance instance(const QString &name) const;
    QString selectedName() const;

    void search(const QString &text);
    void clearSearch();
    void clickInstance(const QString &name);

    void selectInstances(const QStringList &ids);
    /// Enter on the selected instances; the dialog once the list has been read for it, or null.
    BatchDialog *openBatchDialog();
    /// Clicks the button of this name, in the window or in a dialog of it; it must exist.
    void press(const QString &button);

    /// Enter on the selected instance; the dialog once it has read the instance, or null.
    QDialog *openResizeDialog();
    int targetCount() const;
    void clickTarget(Capacity capacity);
    void toggleUnavailable();
    /// Chooses a kind of change by the name of its button; false if it cannot be chosen.
    bool chooseKind(const char *button);
    void clickFirstTarget();
    /// Chooses the first zone and replica where one is asked for, and ticks every condition.
    void decideTheRest();
    QAbstractButton *submitButton() const;
    /// Clicks the button, waits for the check, and clicks the second question's button if there is one;
    /// returns when the dialog is closed.
    void submit();

    QDialog *activeDialog() const;
    void trigger(const char *actionName);
    /// Opens the language menu of the tool bar and chooses the language that is not in use.
    void chooseOtherLanguage();

private:
    QTableView *targets() const;
    int rowOf(const QString &name) const;

    MainWindow *m_window;
};

} // namespace dcs::test
