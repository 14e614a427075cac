// SPDX-License-Identifier: MIT
#pragma once

class QTableView;

namespace dcs {

/// The look of every table: whole rows are selected and none is edited; Tab leaves it.
void setTableLook(QTableView *table);

} // namespace dcs
