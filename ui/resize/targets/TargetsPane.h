// SPDX-License-Identifier: MIT
#pragma once

#include "ui/resize/targets/KindBar.h"
#include "ui/resize/targets/TargetsModel.h"

#include <QFrame>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace dcs {

class WrapLabel;

/// The kinds of change and the table of the targets of the chosen kind. One row is selected at most; a
/// refused row can be selected to read its reasons. The last row unfolds those: reached by the arrow keys and
/// by Tab, used with Enter, Space or a click.
class TargetsPane : public QFrame {
    Q_OBJECT
public:
    explicit TargetsPane(const Theme *theme, QWidget *parent = nullptr);

    /// Of every kind. Keeps selection and scroll position where the selected target is still shown.
    void setCandidates(const QList<Candidate> &candidates, const Instance &instance);
    /// present: what the instance is now.
    void setEvidence(const TargetEvidence &evidence, const Specification &present);
    const TargetsModel *targets() const { return m_model; }
    TargetKind kind() const { return m_kinds->kind(); }
    /// The selected candidate, allowed or not; null if none. Valid until setCandidates.
    const Candidate *selected() const;
    void clearSelection();
    /// Selects the suggested target, or the only one; nothing if something is selected.
    void selectObvious();
    /// With four rows in sight.
    int leastHeight() const;
    /// Stands below the table.
    void addBelow(QWidget *widget);
    /// While it is off, neither kind nor target can be chosen.
    void setChoosing(bool choosing);

Q_SIGNALS:
    void selectionChanged();
    /// By the user; a single target is selected already.
    void kindChosen();
    /// Enter in the table: it chooses nothing and sends nothing.
    void enterPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void retranslateUi();
    void list();
    void spanRows();
    void fitColumns();
    void toggleFold();
    void goTo(int row, bool select);
    /// True if the key was dealt with.
    bool handleTableKey(int key);

    TargetsModel *m_model;
    KindBar *m_kinds;
    QLabel *m_prices;
    QTableView *m_table;
    WrapLabel *m_reasons;
    QVBoxLayout *m_below;
    QList<Candidate> m_candidates;
    Instance m_instance;
    bool m_restoring = false;
};

} // namespace dcs
