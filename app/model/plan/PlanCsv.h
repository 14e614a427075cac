// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/ResizePlan.h"

namespace dcs {

/// What is wrong with a plan file.
struct PlanProblem {
    enum class Kind {
        // With the file as a whole: nothing is read.
        TooLarge, ///< more than PlanCsv::MaxBytes
        NotText, ///< UTF-16, or no text at all
        NotUtf8, ///< another encoding, GBK for example
        BrokenQuotes,
        OtherColumns, ///< the first line is not the header of a plan
        TooManyRows, ///< more than PlanCsv::MaxRows
        // With one row: it is left out.
        FieldCount, ///< not as many fields as the header
        FieldTooLong, ///< more than PlanCsv::MaxFieldLength characters
        NoInstanceId,
        BadCapacity, ///< no number of GB
        RepeatedInstance ///< the instance has a row before
    };

    Kind kind = Kind::TooLarge;
    int line = 0; ///< from 1; 0 where no line is to blame
    friend bool operator==(const PlanProblem &, const PlanProblem &) = default;
};

struct PlanFile {
    QList<PlanEntry> entries;
    QList<PlanProblem> problems; ///< by line; the lines named are not among the entries
    friend bool operator==(const PlanFile &, const PlanFile &) = default;
};

/// A plan as a CSV file: UTF-8 with BOM (spreadsheets recognise it by that), comma, CRLF, the header
/// "instance_id,name,capacity_gb,spec_code,new_capacity_gb,new_spec_code". Rows without a target have the
/// last two fields empty. Texts are written as plainCell has them.
namespace PlanCsv {

inline constexpr qsizetype maxBytes = 4 * 1024 * 1024;
inline constexpr qsizetype maxRows = 10'000;
inline constexpr qsizetype maxFieldLength = 256;

QByteArray write(const QList<PlanEntry> &entries);

/// Reads what write made, also after a spreadsheet has saved it (LF, no BOM, empty rows). Any bytes may be
/// given; takes time in proportion to their number.
PlanFile read(const QByteArray &bytes);

} // namespace PlanCsv

} // namespace dcs
