// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"
#include "model/ErrorCatalogue.h"
#include "model/resize/ResizeRules.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

namespace dcs {

class Note;

/// What stands above the targets when something is amiss: the instance could not be read again, its version
/// is not known, nothing can be chosen, what was confirmed was not sent.
class ResizeNotices : public QWidget {
    Q_OBJECT
public:
    explicit ResizeNotices(const Theme *theme, QWidget *parent = nullptr);

    /// Why nothing was sent although it was confirmed; stays until the next confirmation. "": nothing.
    void showUnsent(const QString &reason);
    /// Unset: the instance could be read.
    void showReadError(const std::optional<ApiError> &error, const ErrorCatalogue &errors);
    void showVerdict(
        const Instance &instance, const Catalogue &catalogue, const ResizeContext &context, bool anyAllowed);

private:
    Note *m_unsent;
    Note *m_read;
    Note *m_catalogue;
    Note *m_refusal;
};

} // namespace dcs
