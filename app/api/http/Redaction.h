// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace dcs {

/// Text from outside, fit to be shown and logged: what follows the name of a secret header or part of a
/// signature
/// ("X-Auth-Token: ...", "Signature=...") is blanked, and so is every occurrence of one of the secrets.
/// Secrets shorter than 4 characters are no help in recognising anything and are left alone.
QString redacted(QString text, const QStringList &secrets = {});

/// The URL for the log: without user and fragment; of the query only the names, and values that are numbers
/// or truth values.
QString loggable(const QUrl &url);

} // namespace dcs
