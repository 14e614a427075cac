// SPDX-License-Identifier: MIT
#pragma once

#include "ui/operations/batches/BatchSummary.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dcs {

/// One run: how far it is, why it does not go on, and what can be done about it.
class BatchLine : public QFrame {
    Q_OBJECT
public:
    BatchLine(const Theme *theme, QWidget *parent);

    /// now: UTC. canResume: somebody is signed in to its project who may change things.
    void display(const BatchSummary &batch, const QDateTime &now, bool canResume);
    const BatchSummary &batch() const { return m_batch; }

Q_SIGNALS:
    void pauseClicked();
    void resumeClicked();
    void cancelClicked();
    void reportClicked();
    void dismissClicked();

private:
    void showTexts(const QDateTime &now);
    void showButtons(bool canResume);

    const Theme *m_theme;
    BatchSummary m_batch;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_cancel;
    QPushButton *m_report;
    QPushButton *m_dismiss;
};

} // namespace dcs
