// SPDX-License-Identifier: MIT
#pragma once

#include "Samples.h"
#include "ui/resize/single/ResizeDialog.h"
#include "ui/resize/targets/TargetsModel.h"
#include "ui/widgets/Note.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

/// A resize dialog on screen, and what a user sees and presses in it.
class DialogDriver {
public:
    explicit DialogDriver(const dcs::Instance &instance,
        const dcs::ResizeContext &context = Samples::context(),
        const dcs::Catalogue &catalogue = Samples::catalogue())
        : dialog(instance, catalogue, context, Samples::preview, &m_errors, &m_theme)
    {
        m_theme.apply(dcs::ThemeMode::Light);
        dialog.open();
    }

    dcs::Theme &theme() { return m_theme; }
    bool isReady() { return QTest::qWaitForWindowActive(&dialog); }

    template <typename T> T *child(const char *name) const
    {
        T *found = dialog.findChild<T *>(QLatin1StringView(name));
        Q_ASSERT(found);
        return found;
    }
    QTableView *table() const { return child<QTableView>("targets"); }
    QPushButton *submit() const { return child<QPushButton>("submit"); }
    QPushButton *back() const { return child<QPushButton>("stepBack"); }
    QPushButton *confirmResize() const { return child<QPushButton>("confirmResize"); }
    QString blocker() const { return child<QLabel>("blocker")->text(); }
    QString question() const { return child<dcs::Note>("stepText")->text(); }
    QString requestText() const { return child<QPlainTextEdit>("requestText")->toPlainText(); }
    bool asks() const { return confirmResize()->isVisible(); }
    /// The text of a note if it is visible.
    QString note(const char *name) const
    {
        const auto *found = child<dcs::Note>(name);
        return found->isVisible() ? found->text() : QString();
    }

    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    const dcs::TargetsModel &targets() const { return *qobject_cast<dcs::TargetsModel *>(table()->model()); }
    /// Of the targets that can be chosen.
    int rows() const { return targets().allowedCount(); }
    QString code(int row) const { return cell(row, dcs::TargetsModel::Specification); }
    /// The first row with this capacity ("8 GB"), or -1.
    int rowOf(const QString &capacity) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, 0) == capacity) {
                return row;
            }
        }
        return -1;
    }
    void clickRow(int row) const
    {
        const QModelIndex index = table()->model()->index(row, 0);
        table()->scrollTo(index);
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, Qt::NoModifier, table()->visualRect(index).center());
    }
    void click(QAbstractButton *button) const { QTest::mouseClick(button, Qt::LeftButton); }
    void chooseKind(const char *button) const { child<QAbstractButton>(button)->click(); }
    /// Ticks every condition of the chosen change.
    void tickConditions() const
    {
        for (auto *box : dialog.findChildren<QCheckBox *>(QLatin1StringView("condition")))
            box->setChecked(true);
    }
    /// Clicks the row that unfolds the targets that are not available.
    void unfold() const { clickRow(targets().foldRow()); }

private:
    dcs::ErrorCatalogue m_errors = Samples::errors();
    dcs::Theme m_theme;

public:
    dcs::ResizeDialog dialog; // last: uses what stands above
};
