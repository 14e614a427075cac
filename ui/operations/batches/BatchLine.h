// SPDX-License-Identifier: MIT
#pragma once

#include "ui/operations/batches/BatchSummary.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace dcs {

class BatchPartsBar;

/// One batch: how far it is, why it does not go on, and what can be done about it.
class BatchLine : public QFrame {
    Q_OBJECT
public:
    BatchLine(const Theme *theme, QWidget *parent);

    /// now and ends (invalid: not known) in UTC.
    void display(const BatchSummary &batch, const QDateTime &now, const QDateTime &ends);
    const BatchSummary &batch() const { return m_batch; }

Q_SIGNALS:
    void pauseClicked();
    void resumeClicked();
    void cancelClicked();
    void showClicked();
    void reportClicked();
    void dismissClicked();

private:
    void layOut();
    void showTexts(const QDateTime &now, const QDateTime &ends);
    void showButtons();

    const Theme *m_theme;
    BatchSummary m_batch;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_pause;
    QPushButton *m_resume;
    BatchPartsBar *m_bar;
    QLabel *m_end; ///< per cent, and when it ends
    QPushButton *m_show;
    QToolButton *m_more; ///< with the two entries
    QAction *m_cancel;
    QAction *m_report;
    QPushButton *m_dismiss;
};

} // namespace dcs
