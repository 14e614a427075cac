// SPDX-License-Identifier: MIT
#include "ui/language/OutsideText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dcs::OutsideText {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool beginsIsolate(QChar c) { return c >= QChar(0x2066) && c <= firstStrongIsolate; }

/// Whether it writes from right to left, or is a mark of direction. Half of a pair is taken to.
bool hasDirection(QChar c)
{
    constexpr std::array directions{QChar::DirR, QChar::DirAL, QChar::DirAN, QChar::DirLRE, QChar::DirLRO,
        QChar::DirRLE, QChar::DirRLO, QChar::DirPDF, QChar::DirLRI, QChar::DirRLI, QChar::DirFSI,
        QChar::DirPDI};
    return c.isSurrogate()
        || std::find(directions.begin(), directions.end(), c.direction()) != directions.end();
}

} // namespace

QString title(const QString &text) { return QString(text).replace("[*]"_L1, "[*][*]"_L1); }

QString label(const QString &text) { return QString(text).replace(u'&', "&&"_L1); }

QString within(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), hasDirection))
        return text;
    int open = 0; // isolates that the text begins and does not end
    int excess = 0; // ends of isolates that it did not begin
    for (const QChar c : text) {
        if (beginsIsolate(c))
            ++open;
        else if (c == popIsolate && open > 0)
            --open;
        else if (c == popIsolate)
            ++excess;
    }
    return QString(excess + 1, firstStrongIsolate) + text + QString(open + 1, popIsolate);
}

} // namespace dcs::OutsideText
