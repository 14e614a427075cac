// SPDX-License-Identifier: MIT
#include "account/imports/CredentialImports.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

using Reasons = QList<ImportReason>;
using R = ImportReason;

const QByteArray sdkFile = "[basic]\nak=AK\nsk=SK\n";
const QByteArray kooCliFile = R"({"profiles":[{"name":"p","accessKeyId":"AK","secretAccessKey":"SK"}]})";
const QByteArray cloudsFile = "clouds: {a: {auth: {username: u, password: p}}}\n";

constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

class TestCredentialImports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void permissions_data();
    void permissions();
    void unreadable_data();
    void unreadable();
    void largest();
    void pipe();
    void environment_data();
    void environment();
    void everything();
    void nothing();
    void namedFile_data();
    void namedFile();
    void oneFileUnderTwoNames();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &content, QFileDevice::Permissions mode = owner) const
    {
        const QString result = path(name);
        QDir().mkpath(QFileInfo(result).path());
        QFile file(result);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            && file.setPermissions(mode);
        return written ? result : QString();
    }
    ImportFolders locations() const
    {
        return {QProcessEnvironment(), path(u"home"_s), path(u"here"_s), path(u"etc"_s)};
    }
    static Reasons reasonsOf(const Import &import)
    {
        Reasons reasons;
        for (const ImportProblem &problem : import.problems)
            reasons += problem.reason;
        return reasons;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCredentialImports::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCredentialImports::permissions_data()
{
    QTest::addColumn<QFileDevice::Permissions>("mode");
    QTest::addColumn<Reasons>("reasons");
    const auto row = [](const char *name, QFileDevice::Permissions others, const Reasons &reasons) {
        QTest::newRow(name) << (owner | others) << reasons;
    };
    row("0600", {}, {});
    row("0640", QFileDevice::ReadGroup, {R::ReadableByOthers});
    row("0604", QFileDevice::ReadOther, {R::ReadableByOthers});
    row("0620", QFileDevice::WriteGroup, {R::ReadableByOthers});
    row("0602", QFileDevice::WriteOther, {R::ReadableByOthers});
    row("0644", QFileDevice::ReadGroup | QFileDevice::ReadOther, {R::ReadableByOthers});
}

void TestCredentialImports::permissions()
{
    QFETCH(const QFileDevice::Permissions, mode);
    for (const auto &[source, content] : {std::pair(ImportSource::SdkCredentials, sdkFile),
             std::pair(ImportSource::KooCli, kooCliFile), std::pair(ImportSource::CloudsYaml, cloudsFile)}) {
        const QString file = write(u"file"_s, content, mode);
        QVERIFY(!file.isEmpty());
        const Import import = importFile(source, file);
        QCOMPARE(import.source, source);
        QCOMPARE(import.file, file);
        QCOMPARE(import.found.size(), 1);
        QTEST(reasonsOf(import), "reasons");
    }
}

void TestCredentialImports::unreadable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ImportReason>("reason");
    QTest::newRow("missing") << u"nowhere/file"_s << R::Missing;
    QTest::newRow("folder") << u"."_s << R::CannotBeRead;
    QTest::newRow("no name") << u""_s << R::Missing;
}

void TestCredentialImports::unreadable()
{
    QFETCH(const QString, name);
    QFETCH(const ImportReason, reason);
    const Import import = importFile(ImportSource::SdkCredentials, name.isEmpty() ? QString() : path(name));
    QVERIFY(import.found.isEmpty());
    QCOMPARE(reasonsOf(import), Reasons{reason});
    QCOMPARE(import.problems[0].file, import.file);
}

void TestCredentialImports::largest()
{
    const QByteArray padding(largestImport - sdkFile.size(), '\n');
    const QString fits = write(u"fits"_s, sdkFile + padding);
    QCOMPARE(reasonsOf(importFile(ImportSource::SdkCredentials, fits)), Reasons{});
    const QString larger = write(u"larger"_s, sdkFile + padding + '\n');
    QCOMPARE(reasonsOf(importFile(ImportSource::SdkCredentials, larger)), Reasons{R::TooLarge});
    const QString huge = write(u"huge"_s, sdkFile);
    QVERIFY(QFile::resize(huge, 8LL * 1024 * 1024 * 1024)); // a hole on the disk
    QCOMPARE(reasonsOf(importFile(ImportSource::SdkCredentials, huge)), Reasons{R::TooLarge});
}

void TestCredentialImports::pipe()
{
#ifdef Q_OS_UNIX
    const QString file = path(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(file), 0600), 0);
    QCOMPARE(reasonsOf(importFile(ImportSource::KooCli, file)), Reasons{R::CannotBeRead});
#else
    QSKIP("There are no named pipes in folders here.");
#endif
}

void TestCredentialImports::environment_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QStringList>("found"); // access key, secret, token, region, project
    QTest::addColumn<Reasons>("reasons");
    const QStringList none;
    QTest::newRow("nothing") << QStringList{u"HOME=/"_s, u"HW_REGION_NAME=eu-de"_s} << none << Reasons{};
    QTest::newRow("key") << QStringList{u"HW_ACCESS_KEY=AK"_s, u"HW_SECRET_KEY=SK"_s}
                         << QStringList{u"AK"_s, u"SK"_s, u""_s, u""_s, u""_s} << Reasons{};
    QTest::newRow("all") << QStringList{u"HUAWEICLOUD_SDK_AK=AK"_s, u"HUAWEICLOUD_SDK_SK=SK"_s,
        u"HUAWEICLOUD_SDK_SECURITY_TOKEN=t"_s, u"HW_REGION_NAME=eu-de"_s, u"HW_PROJECT_ID=p"_s}
                         << QStringList{u"AK"_s, u"SK"_s, u"t"_s, u"eu-de"_s, u"p"_s} << Reasons{};
    QTest::newRow("half") << QStringList{u"HW_SECRET_KEY=SK"_s} << none << Reasons{R::Incomplete};
}

void TestCredentialImports::environment()
{
    QFETCH(const QStringList, variables);
    QFETCH(const QStringList, found);
    QFETCH(const Reasons, reasons);
    ImportFolders there = locations();
    for (const QString &variable : variables)
        there.environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const QList<Import> imports = findImports(there);
    QCOMPARE(imports.size(), found.isEmpty() && reasons.isEmpty() ? 0 : 1);
    for (const Import &import : imports) {
        QCOMPARE(import.source, ImportSource::Environment);
        QCOMPARE(reasonsOf(import), reasons);
        QCOMPARE(import.found.size(), found.isEmpty() ? 0 : 1);
        for (const FoundCredentials &each : import.found)
            QCOMPARE(
                (QStringList{each.accessKey, each.secret, each.securityToken, each.region, each.projectId}),
                found);
    }
}

void TestCredentialImports::everything()
{
    write(u"home/.huaweicloud/credentials"_s, sdkFile);
    write(u"home/.hcloud/config.json"_s, kooCliFile);
    write(u"here/clouds.yaml"_s, cloudsFile);
    write(u"home/.config/openstack/clouds.yaml"_s, cloudsFile);
    write(u"etc/openstack/clouds.yaml"_s, "broken: [");
    ImportFolders there = locations();
    there.environment.insert(u"HW_ACCESS_KEY"_s, u"AK"_s);
    there.environment.insert(u"HW_SECRET_KEY"_s, u"SK"_s);

    QStringList files;
    QList<int> counts;
    for (const Import &import : findImports(there)) {
        files += import.file.isEmpty() ? QString() : QDir(m_folder->path()).relativeFilePath(import.file);
        counts += int(import.found.size());
    }
    QCOMPARE(files,
        (QStringList{u""_s, u"home/.huaweicloud/credentials"_s, u"home/.hcloud/config.json"_s,
            u"here/clouds.yaml"_s, u"home/.config/openstack/clouds.yaml"_s, u"etc/openstack/clouds.yaml"_s}));
    QCOMPARE(counts, (QList<int>{1, 1, 1, 1, 1, 0}));
}

void TestCredentialImports::nothing() { QVERIFY(findImports(locations()).isEmpty()); }

void TestCredentialImports::namedFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Reasons>("reasons");
    QTest::newRow("there") << u"elsewhere"_s << Reasons{};
    QTest::newRow("missing") << u"nowhere"_s << Reasons{R::Missing};
}

void TestCredentialImports::namedFile()
{
    QFETCH(const QString, name);
    write(u"home/.huaweicloud/credentials"_s, "[basic]\nak=other\nsk=other\n");
    write(u"elsewhere"_s, sdkFile);
    ImportFolders there = locations();
    there.environment.insert(u"HUAWEICLOUD_SDK_CREDENTIALS_FILE"_s, path(name));
    const QList<Import> imports = findImports(there);
    QCOMPARE(imports.size(), 1);
    QCOMPARE(imports[0].file, path(name));
    QTEST(reasonsOf(imports[0]), "reasons");
    for (const FoundCredentials &found : imports[0].found)
        QCOMPARE(found.accessKey, u"AK"_s);
}

void TestCredentialImports::oneFileUnderTwoNames()
{
    write(u"etc/openstack/clouds.yaml"_s, cloudsFile);
    ImportFolders there = locations();
    there.currentFolder = path(u"etc/openstack"_s);
    QCOMPARE(findImports(there).size(), 1);
}

QTEST_GUILESS_MAIN(TestCredentialImports)
#include "tst_credentialimports.moc"
