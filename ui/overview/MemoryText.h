// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dcs {

/// A sum of memory, MB, in words: whole GB where it is large, else as exact as one instance's.
QString memoryText(qint64 megabytes);

} // namespace dcs
