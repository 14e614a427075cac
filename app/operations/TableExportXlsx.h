// SPDX-License-Identifier: MIT
#pragma once

#include "operations/TableExport.h"

#include <QByteArray>

namespace dcs {

/// Makes the bytes of an .xlsx file of the table. Needs room in the folder for temporary files.
std::optional<ExportProblem> writeXlsx(const Table &table, QByteArray &bytes);

} // namespace dcs
