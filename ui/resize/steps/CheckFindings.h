// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/check/ResizeChecker.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace dcs {

class Note;
class WrapLabel;

/// What the service's check of a change came to: each finding in our words, the service's own small below it;
/// or why there was no check. Hidden without a result that speaks against the change.
class CheckFindings : public QWidget {
    Q_OBJECT
public:
    CheckFindings(const ErrorCatalogue *errors, const Theme *theme, QWidget *parent = nullptr);

    void setResult(const std::optional<ResizeCheckResult> &result);

private:
    struct Line {
        QString own;
        QString service = {};
    };
    struct Row {
        Note *own = nullptr;
        WrapLabel *service = nullptr;
    };
    QList<Line> lines() const;
    void addRow();
    void retranslateUi();

    const ErrorCatalogue *m_errors;
    const Theme *m_theme;
    std::optional<ResizeCheckResult> m_result;
    QVBoxLayout *m_layout;
    WrapLabel *m_title;
    QList<Row> m_rows;
};

} // namespace dcs
