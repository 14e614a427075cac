// SPDX-License-Identifier: MIT
#include "account/ProfileStore.h"

#include "tests/account/support/ProfileSamples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

using Profiles = QList<Profile>;

const QByteArray good = "[General]\n"
                        "lastUsed=00000000-0000-4000-8000-000000000001\n"
                        "order=00000000-0000-4000-8000-000000000001\n"
                        "\n"
                        "[00000000-0000-4000-8000-000000000001]\n"
                        "accessKey=AK\n"
                        "colour=red\n"
                        "dialects=v1\n"
                        "domainName=\n"
                        "kind=accessKey\n"
                        "name=a\n"
                        "places\\1\\dcsEndpoint=https://dcs.example.com\n"
                        "places\\1\\iamEndpoint=\n"
                        "places\\1\\projectId=p1\n"
                        "places\\1\\region=cn-north-4\n"
                        "places\\size=1\n"
                        "production=true\n"
                        "readOnly=true\n"
                        "userName=\n";

} // namespace

/// The file of the profiles, and what may be wrong with it.
class TestProfileFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void format();
    void damaged_data();
    void damaged();
    void damagedAgain();
    void unusable();
    void savedLater();
    void onlyForTheUser();
    void noUserInAddresses();

private:
    std::unique_ptr<ProfileStore> open(const QString &path)
    {
        return std::make_unique<ProfileStore>(path, &m_secrets, [this] { return idOf(++m_ids); });
    }
    std::unique_ptr<ProfileStore> open() { return open(m_path); }
    bool write(const QByteArray &content) const
    {
        QFile file(m_path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SecretStore m_secrets{u"DCS Scaler test"_s};
    int m_ids = 0;
};

void TestProfileFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"profiles.ini"_s);
    m_ids = 0;
}

void TestProfileFile::cleanup() { m_folder.reset(); }

void TestProfileFile::format()
{
    QVERIFY(write(good));
    auto store = open();
    QCOMPARE(store->fileState(), ProfileFile::Read);
    Profile expected = profile(u"a"_s);
    expected.id = idOf(1);
    expected.colour = ProfileColour::Red;
    expected.production = expected.readOnly = true;
    expected.apiVersions = ApiVersionChoice::V1Only;
    expected.endpoint = {QUrl(u"https://dcs.example.com"_s), QUrl(), u"cn-north-4"_s, u"p1"_s};
    QVERIFY(store->profiles() == Profiles{expected});
    QCOMPARE(store->lastUsed(), idOf(1));
    QVERIFY(store->edit(expected));
    QCOMPARE(contentOf(m_path), good);
}

void TestProfileFile::damaged_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to) {
        QTest::newRow(name) << QByteArray(good).replace(from, to);
    };
    QTest::newRow("no INI") << QByteArray("{\"profiles\":[]}");
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\0\1\2\3",
        8);
    QTest::newRow("truncated") << good.first(good.indexOf("production") + 4);
    QTest::newRow("truncated in the header") << good.first(good.indexOf("]\naccessKey"));
    QTest::newRow("too large") << good + QByteArray(5 * 1024 * 1024, '\n');
    QTest::newRow("other settings") << QByteArray("[window]\ngeometry=1\n");
    row("id", "[00000000-0000-4000-8000-000000000001]", "[00000000-0000-4000-8000]");
    row("a key is missing", "readOnly=true\n", "");
    row("the mark is no truth", "production=true", "production=tr");
    row("unknown kind", "kind=accessKey", "kind=token");
    row("unknown colour", "colour=red", "colour=re");
    row("unknown dialects", "dialects=v1", "dialects=v9");
    row("unknown site", "dialects=v1", "dialects=v1\npriceSite=mars");
    row("list instead of text", "name=a", "name=a, b");
    row("no place", "places\\size=1", "places\\size=0");
    row("fewer places than said", "places\\size=1", "places\\size=2");
    row("places beyond measure", "places\\size=1", "places\\size=2000000000");
    row("address", "https://dcs.example.com", "https://[");
}

void TestProfileFile::damaged()
{
    QFETCH(const QByteArray, content);
    QVERIFY(write(content));
    auto store = open();
    QCOMPARE(store->fileState(), ProfileFile::Damaged);
    QVERIFY(store->profiles().isEmpty());
    QCOMPARE(store->lastUsed(), QString());
    QCOMPARE(store->setAsidePath(), m_path + u".damaged-1"_s);
    QCOMPARE(contentOf(store->setAsidePath()), content);
    QVERIFY(!QFile::exists(m_path));

    store->add(profile(u"new"_s));
    QVERIFY(store->isSaved());
    store = open();
    QCOMPARE(store->fileState(), ProfileFile::Read);
    QCOMPARE(namesOf(*store), QStringList{u"new"_s});
    QCOMPARE(contentOf(m_path + u".damaged-1"_s), content);
}

void TestProfileFile::damagedAgain()
{
    for (const char *content : {"one", "another"}) {
        QVERIFY(write(content));
        QCOMPARE(open()->fileState(), ProfileFile::Damaged);
    }
    QCOMPARE(contentOf(m_path + u".damaged-1"_s), "one");
    QCOMPARE(contentOf(m_path + u".damaged-2"_s), "another");
}

void TestProfileFile::unusable()
{
    QVERIFY(QDir().mkpath(m_path + u"/inside"_s)); // neither root nor anybody else can read a folder
    auto store = open();
    QCOMPARE(store->fileState(), ProfileFile::Unusable);
    store->add(profile(u"a"_s));
    QCOMPARE(namesOf(*store), QStringList{u"a"_s}); // for this run
    QVERIFY(!store->isSaved());
    QVERIFY(QDir(m_path + u"/inside"_s).exists());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void TestProfileFile::savedLater()
{
    const QString folder = m_folder->filePath(u"folder"_s);
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QString path = folder + u"/profiles.ini"_s;
    auto store = open(path);
    QCOMPARE(store->fileState(), ProfileFile::New);
    store->add(profile(u"a"_s));
    QVERIFY(!store->isSaved());
    QVERIFY(inTheWay.remove());
    store->add(profile(u"b"_s));
    QVERIFY(store->isSaved());
    QCOMPARE(namesOf(*open(path)), (QStringList{u"a"_s, u"b"_s}));
}

void TestProfileFile::onlyForTheUser()
{
    auto store = open();
    store->add(profile(u"a"_s));
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(m_path) & others, QFileDevice::Permissions());
    QVERIFY(QFile::setPermissions(m_path, QFile::permissions(m_path) | others));
    store->setLastUsed(idOf(1));
    QCOMPARE(QFile::permissions(m_path) & others, QFileDevice::Permissions());

    QVERIFY(QFile::setPermissions(m_path, QFile::permissions(m_path) | others));
    const QString folder = QFileInfo(m_path).path();
    QVERIFY(QFile::setPermissions(folder, QFile::permissions(folder) | others));
    open(); // as an earlier version may have left them
    QCOMPARE(QFile::permissions(m_path) & others, QFileDevice::Permissions());
    QCOMPARE(QFile::permissions(folder) & others, QFileDevice::Permissions());
}

void TestProfileFile::noUserInAddresses()
{
    Profile careless = profile(u"a"_s);
    careless.endpoint.dcs = QUrl(u"https://me:the-password@dcs.example.com"_s);
    open()->add(careless);
    QVERIFY(!contentOf(m_path).contains("the-password"));
    QCOMPARE(open()->profiles().constFirst().endpoint.dcs, QUrl(u"https://dcs.example.com"_s));
}

QTEST_GUILESS_MAIN(TestProfileFile)
#include "tst_profilefile.moc"
