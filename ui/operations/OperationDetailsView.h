// SPDX-License-Identifier: MIT
#pragma once

#include "ui/operations/OperationTexts.h"
#include "ui/theme/Theme.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QPushButton;
class QTextEdit;

namespace dcs {

/// What happened to one operation: summary, meaning, remedy, facts, a button that copies all of it, and one
/// to where its order is paid.
class OperationDetailsView : public QWidget {
    Q_OBJECT
public:
    explicit OperationDetailsView(const Theme *theme, QWidget *parent = nullptr);

    /// The tone is that of the summary. ordersPage: where its order is paid; invalid: it has none, or no
    /// page.
    void display(const OperationDetails &details, Tone tone, const QUrl &ordersPage = {});
    void clear();

private:
    void write();
    void retranslateUi();

    const Theme *m_theme;
    QTextEdit *m_text;
    QPushButton *m_openOrders;
    QPushButton *m_copy;
    std::optional<OperationDetails> m_details;
    Tone m_tone = Tone::Quiet;
    QUrl m_ordersPage;
};

} // namespace dcs
