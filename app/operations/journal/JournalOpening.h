// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dcs {

/// How opening the journal ended.
struct JournalOpening {
    enum class Outcome {
        Opened,
        SetAside, ///< opened, but empty: the file was damaged and is kept at setAsidePath
        NewerSchema, ///< written by a newer version of the program: not touched
        Unwritable ///< folder or file cannot be made or written, or stays locked: detail tells
    };
    Outcome outcome = Outcome::Unwritable;
    QString path = {}; ///< of the database file
    QString setAsidePath = {}; ///< SetAside only
    QString detail = {}; ///< text of the database or of the file system; "" if Opened

    bool isOpen() const { return outcome == Outcome::Opened || outcome == Outcome::SetAside; }
};

} // namespace dcs
