// SPDX-License-Identifier: MIT
#pragma once

#include "account/imports/FoundCredentials.h"

#include <QTest>

namespace dcs {

/// Rows of contents that are no file of any kind, with what an importer has to say of each: columns content
/// and reason.
inline void addHostileContents()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ImportReason>("reason");
    const auto row = [](const char *name, const QByteArray &content, ImportReason reason) {
        QTest::newRow(name) << content << reason;
    };
    row("empty", "", ImportReason::Empty);
    row("blank", " \t\r\n\n ", ImportReason::Empty);
    row("byte order mark alone", "\xEF\xBB\xBF", ImportReason::Empty);
    row("one byte too large", QByteArray(largestImport + 1, 'a'), ImportReason::TooLarge);
    row("UTF-16", QByteArray("\xFF\xFE[\0b\0", 6), ImportReason::NotText);
    row("Latin 1", "[basic]\nak = caf\xE9\n", ImportReason::NotText);
    row("zero byte", QByteArray("[basic]\0ak=1", 12), ImportReason::NotText);
    row("half of a character", "[basic]\nak = \xE4\xB8", ImportReason::NotText);
}

/// The same file with other line ends, and with a byte order mark.
inline QList<QByteArray> variantsOf(const QByteArray &content)
{
    return {content, QByteArray(content).replace('\n', "\r\n"), QByteArray(content).replace('\n', '\r'),
        "\xEF\xBB\xBF" + content};
}

} // namespace dcs
