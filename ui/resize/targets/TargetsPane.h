// SPDX-License-Identifier: MIT
#pragma once

#include "ui/resize/targets/TargetsModel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;

namespace dcs {

/// The table of targets with its title and "Show unavailable". One row is selected at most; a refused row can
/// be selected to read its reasons.
class TargetsPane : public QWidget {
    Q_OBJECT
public:
    explicit TargetsPane(const Theme *theme, QWidget *parent = nullptr);

    /// Keeps selection and scroll position where the selected target is still shown.
    void setCandidates(const QList<Candidate> &candidates);
    const TargetsModel *targets() const { return m_model; }
    /// The selected candidate, allowed or not; null if none. Valid until setCandidates.
    const Candidate *selected() const;
    void clearSelection();

Q_SIGNALS:
    void selectionChanged();
    /// Enter in the table: it chooses nothing and sends nothing.
    void enterPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void showRefused(bool shown);
    /// True if the key was dealt with.
    bool handleTableKey(int key);

    TargetsModel *m_model;
    QLabel *m_title;
    QCheckBox *m_showRefused;
    QTableView *m_table;
    bool m_restoring = false;
};

} // namespace dcs
