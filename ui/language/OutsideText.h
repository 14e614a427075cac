// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Text from outside (names, tags, messages of the service, names of files) in places that would read parts
/// of it as instructions. Labels and tool tips are plain by the style, see ThemeStyle. As arguments of arg()
/// they go in one call, arg(a, b): in a chain a "%2" in the first would be replaced.
namespace dcs::OutsideText {

/// For setWindowTitle(), where "[*]" stands for the mark of changes.
QString title(const QString &text);
/// For a button or an entry of a menu, where "&" marks a key.
QString label(const QString &text);
/// For use within a sentence: marks of direction in it, and its own direction, do not reach what is around.
/// Text without any stays as it is.
QString within(const QString &text);

} // namespace dcs::OutsideText
