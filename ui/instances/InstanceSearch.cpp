// SPDX-License-Identifier: MIT
#include "ui/instances/InstanceSearch.h"

#include "ui/instances/InstanceCells.h"

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text) { return text.simplified().split(u' ', Qt::SkipEmptyParts); }

bool has(const QString &text, const QString &word) { return text.contains(word, Qt::CaseInsensitive); }

/// What the columns of the table say, and the ID under the name.
QStringList visibleTexts(const Instance &instance)
{
    using Column = InstanceCells::Column;
    QStringList texts{instance.id};
    for (int column = 0; column < InstanceTableModel::numberOfColumns; ++column) {
        if (const auto one = static_cast<Column>(column); one != Column::Created && one != Column::MemoryUsed)
            texts.append(InstanceCells::text(instance, one));
    }
    return texts;
}

bool isVisible(const QStringList &texts, const QString &word)
{
    return std::ranges::any_of(texts, [&word](const QString &text) { return has(text, word); });
}

QString textOf(const Tag &tag) { return u"%1=%2"_s.arg(tag.key, tag.value); }

std::optional<MatchReason> reasonIn(const QString &pattern, const QString &value, const QString &word)
{
    const qsizetype found = value.indexOf(word, 0, Qt::CaseInsensitive);
    if (found < 0)
        return {};
    const qsizetype before = pattern.indexOf(u"%1"_s);
    return MatchReason{QString(pattern).replace(u"%1"_s, value), static_cast<int>(before + found),
        static_cast<int>(word.size())};
}

} // namespace

bool InstanceSearch::matches(const Instance &instance, const QString &text)
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return true;
    const QStringList visible = visibleTexts(instance);
    return std::ranges::all_of(words, [&](const QString &word) {
        return isVisible(visible, word) || has(instance.domainName, word)
            || has(instance.readonlyDomainName, word) || has(instance.publicIp, word)
            || std::ranges::any_of(instance.tags, [&word](const Tag &tag) { return has(textOf(tag), word); });
    });
}

std::optional<MatchReason> InstanceSearch::hiddenReason(const Instance &instance, const QString &text)
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return {};
    const QStringList visible = visibleTexts(instance);
    for (const QString &word : words) {
        if (isVisible(visible, word))
            continue;
        for (const Tag &tag : instance.tags) {
            //: why a row is found, in its second line: "tag env=prod"
            if (auto reason = reasonIn(tr("tag %1"), textOf(tag), word))
                return reason;
        }
        for (const QString &domain : {instance.domainName, instance.readonlyDomainName}) {
            //: why a row is found, in its second line: "domain redis-1.example.com"
            if (auto reason = reasonIn(tr("domain %1"), domain, word))
                return reason;
        }
        //: why a row is found, in its second line: "public address 203.0.113.7"
        if (auto reason = reasonIn(tr("public address %1"), instance.publicIp, word))
            return reason;
    }
    return {};
}

} // namespace dcs
