// SPDX-License-Identifier: MIT
#pragma once

#include "ui/operations/batches/BatchReport.h"
#include "ui/theme/Theme.h"

#include <QFrame>

namespace dcs {

/// The head of a report: a ring of how the resizes ended, its numbers, and the figures that matter.
class BatchReportHead : public QFrame {
    Q_OBJECT
public:
    BatchReportHead(const BatchReport &report, const Theme *theme, QWidget *parent = nullptr);
};

} // namespace dcs
