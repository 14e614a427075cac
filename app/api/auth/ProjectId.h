// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

namespace dcs {

/// Whether a project id that the service tells can be used: it becomes part of every path and a header of its
/// own.
inline bool isUsableProjectId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_-]{1,64}\\z"));
    return form.match(id).hasMatch();
}

} // namespace dcs
