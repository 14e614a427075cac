// SPDX-License-Identifier: MIT
#include "account/imports/SdkCredentials.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace dcs::SdkCredentials {

namespace {

struct Section {
    int line = 0;
    QMap<QString, QString> values;
};
using Sections = QMap<QString, Section>;

const QStringList readSections{u"basic"_s, u"global"_s};
const QStringList readKeys{u"ak"_s, u"sk"_s, u"security_token"_s, u"project_id"_s, u"domain_id"_s,
    u"iam_endpoint"_s, u"idp_id"_s, u"id_token_file"_s};

QString unquoted(const QString &text)
{
    const bool isQuoted =
        text.size() >= 2 && text.front() == text.back() && (text.front() == u'"' || text.front() == u'\'');
    return isQuoted ? text.sliced(1, text.size() - 2) : text;
}

/// Reads the lines one after the other.
class Reader {
public:
    explicit Reader(Import *import) : m_import(import) { }

    const Sections &sections() const { return m_sections; }

    void readLine(const QString &line)
    {
        ++m_line;
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            return;
        if (line.startsWith(u'['))
            readHeader(line);
        else if (m_readsKeys)
            readKey(line);
    }

private:
    void readHeader(const QString &line)
    {
        m_current = nullptr;
        m_readsKeys = line.endsWith(u']');
        if (!m_readsKeys) {
            m_import->addProblem(ImportReason::Malformed, m_line);
            return;
        }
        const QString name = line.sliced(1, line.size() - 2).trimmed().toLower();
        m_readsKeys = readSections.contains(name) && !m_sections.contains(name);
        if (m_readsKeys) {
            m_current = &m_sections[name];
            m_current->line = m_line;
        } else if (m_sections.contains(name)) {
            m_import->addProblem(ImportReason::DuplicateSection, m_line, name);
        }
    }

    void readKey(const QString &line)
    {
        const auto isSeparator = [](QChar c) { return c == u'=' || c == u':'; };
        const qsizetype separator = std::find_if(line.cbegin(), line.cend(), isSeparator) - line.cbegin();
        if (separator == line.size() || !m_current) {
            m_import->addProblem(ImportReason::Malformed, m_line);
            return;
        }
        const QString key = line.first(separator).trimmed().toLower();
        if (m_current->values.contains(key))
            m_import->addProblem(ImportReason::DuplicateKey, m_line, key);
        else if (readKeys.contains(key))
            m_current->values.insert(key, unquoted(line.sliced(separator + 1).trimmed()));
    }

    Import *m_import;
    Sections m_sections;
    Section *m_current = nullptr; ///< none before the first header
    bool m_readsKeys = true; ///< not in a section that is passed over
    int m_line = 0;
};

FoundCredentials credentialsOf(const QString &name, const Section &section)
{
    FoundCredentials found;
    found.name = name;
    found.accessKey = section.values.value(u"ak"_s);
    found.secret = section.values.value(u"sk"_s);
    found.securityToken = section.values.value(u"security_token"_s);
    found.projectId = section.values.value(u"project_id"_s);
    found.domainId = section.values.value(u"domain_id"_s);
    found.iamUrl = section.values.value(u"iam_endpoint"_s);
    return found;
}

void take(const FoundCredentials &found, const Section &section, Import *import)
{
    if (section.values.contains(u"idp_id"_s) || section.values.contains(u"id_token_file"_s))
        import->addProblem(ImportReason::UnsupportedKind, section.line, found.name);
    else if (found.accessKey.isEmpty() || found.secret.isEmpty())
        import->addProblem(ImportReason::Incomplete, section.line, found.name);
    else
        import->found.append(found);
}

} // namespace

Import parse(const QByteArray &content, const QString &file)
{
    Import import{ImportSource::SdkCredentials, file, {}, {}};
    const std::optional<QByteArray> text = importedText(content, &import);
    if (!text)
        return import;
    Reader reader(&import);
    for (const QString &line : QString::fromUtf8(*text).split(u'\n'))
        reader.readLine(line.trimmed());

    const Sections &sections = reader.sections();
    const auto basic = sections.constFind(u"basic"_s);
    const auto global = sections.constFind(u"global"_s);
    const bool hasBasic = basic != sections.cend();
    const bool hasGlobal = global != sections.cend();
    const FoundCredentials ofGlobal = hasGlobal ? credentialsOf(u"global"_s, *global) : FoundCredentials();
    FoundCredentials ofBasic = hasBasic ? credentialsOf(u"basic"_s, *basic) : FoundCredentials();
    const bool isOneKey =
        hasBasic && (ofGlobal.accessKey.isEmpty() || ofGlobal.accessKey == ofBasic.accessKey);
    if (isOneKey && ofBasic.domainId.isEmpty())
        ofBasic.domainId = ofGlobal.domainId;
    if (hasBasic)
        take(ofBasic, *basic, &import);
    if (hasGlobal && !isOneKey)
        take(ofGlobal, *global, &import);
    if (import.found.isEmpty() && import.problems.isEmpty())
        import.addProblem(ImportReason::NothingFound);
    return import;
}

} // namespace dcs::SdkCredentials
