// SPDX-License-Identifier: MIT
#pragma once

#include "ui/operations/OperationActions.h"
#include "ui/operations/OperationTexts.h"
#include "ui/theme/Theme.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QLayout;
class QPushButton;
class QTextEdit;

namespace dcs {

/// What happened to one operation: summary, meaning, what to do, the way it went, facts, buttons for what can
/// be done about it, and one to where its order is paid.
class OperationDetailsView : public QWidget {
    Q_OBJECT
public:
    explicit OperationDetailsView(const Theme *theme, QWidget *parent = nullptr);

    /// The tone is that of the summary. ordersPage: where its order is paid; invalid: it has none, or no
    /// page.
    void display(const OperationDetails &details, Tone tone, const QUrl &ordersPage = {});
    /// Which of the buttons are there. Copying the details is done here.
    void setActions(const QList<OperationAction> &possible);
    void clear();

Q_SIGNALS:
    void actionRequested(dcs::OperationAction action);

private:
    void addButtons(QLayout *row);
    void write();
    void retranslateUi();

    const Theme *m_theme;
    QTextEdit *m_text;
    QPushButton *m_openOrders;
    QList<QPair<OperationAction, QPushButton *>> m_buttons;
    QPushButton *m_copy; ///< one of the buttons
    std::optional<OperationDetails> m_details;
    Tone m_tone = Tone::Quiet;
    QUrl m_ordersPage;
};

} // namespace dcs
