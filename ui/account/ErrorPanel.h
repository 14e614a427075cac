// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"
#include "model/ErrorCatalogue.h"
#include "ui/theme/Theme.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace dcs {

/// What went wrong: in one line, what it means, what to do, and the technical details to copy. Hidden while
/// there is nothing to say.
class ErrorPanel : public QFrame {
    Q_OBJECT
public:
    ErrorPanel(const ErrorCatalogue *errors, const Theme *theme, QWidget *parent = nullptr);

    void setError(const std::optional<ApiError> &error);

private:
    void updateUi();
    void updateIcon();

    const ErrorCatalogue *m_errors;
    const Theme *m_theme;
    std::optional<ApiError> m_error;
    QLabel *m_icon;
    QLabel *m_summary;
    QLabel *m_explanation;
    QLabel *m_technical;
};

} // namespace dcs
