// SPDX-License-Identifier: MIT
#include "ui/mainwindow/JournalText.h"

#include <QCoreApplication>
#include <QDir>

namespace dcs {

namespace {

struct JournalTexts {
    Q_DECLARE_TR_FUNCTIONS(JournalTexts)
};

} // namespace

QString journalText(const JournalOpening &opening, const std::optional<JournalProblem> &takeOverProblem)
{
    const QString path = QDir::toNativeSeparators(opening.path);
    switch (opening.outcome) {
    case JournalOpening::Outcome::Opened:
        break;
    case JournalOpening::Outcome::SetAside:
        //: Path of a file
        return JournalTexts::tr(
            "The journal of resizes was damaged. It is kept as “%1”, and a new one has been begun: what was "
            "under way before is not followed.")
            .arg(QDir::toNativeSeparators(opening.setAsidePath));
    case JournalOpening::Outcome::NewerSchema:
        //: Path of a file
        return JournalTexts::tr("Nothing can be resized: the journal “%1” was written by a newer version of "
                                "the program. Use that "
                                "version, or move the file away.")
            .arg(path);
    case JournalOpening::Outcome::Unwritable:
        //: Path of a file, and what the system says
        return JournalTexts::tr(
            "Nothing can be resized: the journal “%1” cannot be written (%2), and nothing is sent that could "
            "not be written down.")
            .arg(path, opening.detail);
    }
    if (takeOverProblem) {
        //: What the database says
        return JournalTexts::tr(
            "Resizes of earlier runs of the program could not be read from the journal: %1")
            .arg(takeOverProblem->detail);
    }
    return {};
}

} // namespace dcs
