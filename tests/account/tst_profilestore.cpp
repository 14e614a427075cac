// SPDX-License-Identifier: MIT
#include "account/ProfileStore.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

Q_DECLARE_METATYPE(dcs::Profile)

namespace {

using Profiles = QList<Profile>;

QString idOf(int number) { return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')); }

Endpoint place(const QString &region, const QString &projectId)
{
    return {QUrl(u"https://dcs."_s + region + u".example.com"_s),
        QUrl(u"https://iam."_s + region + u".example.com:8443"_s), region, projectId};
}

Profile profile(const QString &name, const QString &accessKey = u"AK"_s)
{
    Profile result;
    result.name = name;
    result.accessKey = accessKey;
    result.endpoint = place(u"cn-north-4"_s, u"p1"_s);
    return result;
}

template <typename Change> Profile with(Profile profile, Change change)
{
    change(profile);
    return profile;
}

QStringList namesOf(const ProfileStore &store)
{
    QStringList names;
    for (const Profile &each : store.profiles())
        names += each.name;
    return names;
}

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

class TestProfileStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void roundTrip_data();
    void roundTrip();
    void format();
    void editing();
    void duplicating();
    void moving_data();
    void moving();
    void removing();
    void lastUsed();
    void unknownIds();
    void damaged_data();
    void damaged();
    void damagedAgain();
    void unusable();
    void savedLater();
    void twoRuns();
    void onlyForTheUser();
    void noUserInAddresses();
    void remembered_data();
    void remembered();
    void rememberedIsKnown();
    void rememberedStaysUntilSaved();

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

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"profiles.ini"_s);
    m_ids = 0;
}

void TestProfileStore::cleanup() { m_folder.reset(); }

void TestProfileStore::roundTrip_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::newRow("default") << Profile();
    QTest::newRow("key") << profile(u"a"_s);
    QTest::newRow("name") << profile(u" a, \"b\" = [c] ; @d %4 \\e\n中文 🔑"_s);
    QTest::newRow("several places") << with(profile(u"a"_s), [](Profile &p) {
        p.furtherPlaces = {place(u"eu-de"_s, u"p2"_s), place(u"eu-de"_s, u"p3"_s), Endpoint()};
    });
    QTest::newRow("user") << with(profile(u"a"_s, {}), [](Profile &p) {
        p.authKind = AuthKind::Password;
        p.userName = u"user, one"_s;
        p.domainName = u"domain=1"_s;
    });
    QTest::newRow("production") << with(profile(u"a"_s), [](Profile &p) { p.production = true; });
    QTest::newRow("read-only") << with(profile(u"a"_s), [](Profile &p) { p.readOnly = true; });
    for (const auto choice : {DialectChoice::Automatic, DialectChoice::V1Only, DialectChoice::V2Only})
        QTest::addRow("dialects %d", int(choice))
            << with(profile(u"a"_s), [choice](Profile &p) { p.dialects = choice; });
    for (const auto colour : {ProfileColour::None, ProfileColour::Blue, ProfileColour::Green,
             ProfileColour::Yellow, ProfileColour::Red, ProfileColour::Purple})
        QTest::addRow("colour %d", int(colour))
            << with(profile(u"a"_s), [colour](Profile &p) { p.colour = colour; });
}

void TestProfileStore::roundTrip()
{
    QFETCH(Profile, profile);
    auto store = open();
    QCOMPARE(store->fileState(), ProfileFile::New);
    QVERIFY(store->profiles().isEmpty());
    profile.id = store->add(profile);
    QCOMPARE(profile.id, idOf(1));
    QVERIFY(store->isSaved());
    store = open();
    QCOMPARE(store->fileState(), ProfileFile::Read);
    QVERIFY(store->profiles() == Profiles{profile});
    QVERIFY(store->profile(profile.id) == profile);
}

void TestProfileStore::format()
{
    QVERIFY(write(good));
    auto store = open();
    QCOMPARE(store->fileState(), ProfileFile::Read);
    Profile expected = profile(u"a"_s);
    expected.id = idOf(1);
    expected.colour = ProfileColour::Red;
    expected.production = expected.readOnly = true;
    expected.dialects = DialectChoice::V1Only;
    expected.endpoint = {QUrl(u"https://dcs.example.com"_s), QUrl(), u"cn-north-4"_s, u"p1"_s};
    QVERIFY(store->profiles() == Profiles{expected});
    QCOMPARE(store->lastUsed(), idOf(1));
    QVERIFY(store->edit(expected));
    QCOMPARE(contentOf(m_path), good);
}

void TestProfileStore::editing()
{
    auto store = open();
    Profile first = profile(u"a"_s);
    first.furtherPlaces = {place(u"eu-de"_s, u"p2"_s), place(u"eu-nl"_s, u"p3"_s)};
    first.id = store->add(first);
    store->add(profile(u"b"_s));
    QSignalSpy changed(store.get(), &ProfileStore::changed);
    first.name = u"c"_s;
    first.furtherPlaces.removeLast();
    first.readOnly = true;
    QVERIFY(store->edit(first));
    QCOMPARE(changed.size(), 1);
    QVERIFY(store->profile(first.id) == first);
    store = open();
    QVERIFY(store->profile(first.id) == first);
    QCOMPARE(namesOf(*store), (QStringList{u"c"_s, u"b"_s}));
}

void TestProfileStore::duplicating()
{
    auto store = open();
    Profile original = profile(u"a"_s);
    original.production = true;
    original.id = store->add(original);
    store->add(profile(u"b"_s));
    const QString id = store->duplicate(original.id, u"copy"_s);
    QCOMPARE(id, idOf(3));
    store = open();
    QCOMPARE(namesOf(*store), (QStringList{u"a"_s, u"copy"_s, u"b"_s}));
    Profile copy = original;
    copy.id = id;
    copy.name = u"copy"_s;
    QVERIFY(store->profile(id) == copy);
    QVERIFY(store->profile(original.id) == original);
}

void TestProfileStore::moving_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QStringList>("names");
    const auto row = [](int from, int to, const QString &names) {
        QTest::addRow("%d to %d", from, to) << from << to << names.split(u' ');
    };
    row(1, 0, u"a b c"_s);
    row(1, 2, u"b c a"_s);
    row(3, 0, u"c a b"_s);
    row(2, 1, u"a b c"_s);
    row(3, 1, u"a c b"_s);
    row(1, 99, u"b c a"_s);
    row(3, -5, u"c a b"_s);
}

void TestProfileStore::moving()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    auto store = open();
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        store->add(profile(name));
    QVERIFY(store->move(idOf(from), to));
    QTEST(namesOf(*store), "names");
    QTEST(namesOf(*open()), "names");
}

void TestProfileStore::removing()
{
    auto store = open();
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        store->add(profile(name));
    QSignalSpy changed(store.get(), &ProfileStore::changed);
    QVERIFY(store->remove(idOf(2)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(namesOf(*store), (QStringList{u"a"_s, u"c"_s}));
    QVERIFY(!contentOf(m_path).contains(idOf(2).toLatin1()));
    store = open();
    QCOMPARE(namesOf(*store), (QStringList{u"a"_s, u"c"_s}));
    QVERIFY(store->remove(idOf(1)));
    QVERIFY(store->remove(idOf(3)));
    store = open();
    QCOMPARE(store->fileState(), ProfileFile::Read);
    QVERIFY(store->profiles().isEmpty());
}

void TestProfileStore::lastUsed()
{
    auto store = open();
    QCOMPARE(store->lastUsed(), QString());
    store->add(profile(u"a"_s));
    store->add(profile(u"b"_s));
    QCOMPARE(store->lastUsed(), QString());
    QVERIFY(store->setLastUsed(idOf(2)));
    store = open();
    QCOMPARE(store->lastUsed(), idOf(2));
    QVERIFY(store->remove(idOf(1)));
    QCOMPARE(store->lastUsed(), idOf(2));
    QVERIFY(store->remove(idOf(2)));
    QCOMPARE(store->lastUsed(), QString());
    QCOMPARE(open()->lastUsed(), QString());
}

void TestProfileStore::unknownIds()
{
    auto store = open();
    store->add(profile(u"a"_s));
    QSignalSpy changed(store.get(), &ProfileStore::changed);
    const QString unknown = idOf(9);
    QVERIFY(!store->profile(unknown));
    QVERIFY(!store->edit(with(profile(u"b"_s), [&](Profile &p) { p.id = unknown; })));
    QVERIFY(!store->edit(profile(u"b"_s)));
    QCOMPARE(store->duplicate(unknown, u"b"_s), QString());
    QVERIFY(!store->move(unknown, 0));
    QVERIFY(!store->remove(unknown));
    QVERIFY(!store->setLastUsed(unknown));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(namesOf(*store), QStringList{u"a"_s});
}

void TestProfileStore::damaged_data()
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
    row("list instead of text", "name=a", "name=a, b");
    row("no place", "places\\size=1", "places\\size=0");
    row("fewer places than said", "places\\size=1", "places\\size=2");
    row("places beyond measure", "places\\size=1", "places\\size=2000000000");
    row("address", "https://dcs.example.com", "https://[");
}

void TestProfileStore::damaged()
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

void TestProfileStore::damagedAgain()
{
    for (const char *content : {"one", "another"}) {
        QVERIFY(write(content));
        QCOMPARE(open()->fileState(), ProfileFile::Damaged);
    }
    QCOMPARE(contentOf(m_path + u".damaged-1"_s), "one");
    QCOMPARE(contentOf(m_path + u".damaged-2"_s), "another");
}

void TestProfileStore::unusable()
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

void TestProfileStore::savedLater()
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

void TestProfileStore::twoRuns()
{
    auto one = open();
    auto other = open();
    one->add(profile(u"a"_s));
    other->add(profile(u"b"_s));
    one->setLastUsed(idOf(1));
    auto next = open();
    QCOMPARE(namesOf(*next), (QStringList{u"a"_s, u"b"_s}));
}

void TestProfileStore::onlyForTheUser()
{
    auto store = open();
    store->add(profile(u"a"_s));
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(m_path) & others, QFileDevice::Permissions());
    QVERIFY(QFile::setPermissions(m_path, QFile::permissions(m_path) | others));
    store->setLastUsed(idOf(1));
    QCOMPARE(QFile::permissions(m_path) & others, QFileDevice::Permissions());
}

void TestProfileStore::noUserInAddresses()
{
    Profile careless = profile(u"a"_s);
    careless.endpoint.dcs = QUrl(u"https://me:the-password@dcs.example.com"_s);
    open()->add(careless);
    QVERIFY(!contentOf(m_path).contains("the-password"));
    QCOMPARE(open()->profiles().constFirst().endpoint.dcs, QUrl(u"https://dcs.example.com"_s));
}

void TestProfileStore::remembered_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<Profile>("expected");
    QTest::newRow("access key") << QStringList{u"kind=accessKey"_s, u"accessKey=AK"_s, u"userName="_s,
        u"domainName="_s, u"region=cn-north-4"_s, u"projectId=p1"_s,
        u"dcsEndpoint=https://dcs.cn-north-4.example.com"_s,
        u"iamEndpoint=https://iam.cn-north-4.example.com:8443"_s}
                                << profile({});
    QTest::newRow("password") << QStringList{u"kind=password"_s, u"userName=user"_s, u"domainName=domain"_s,
        u"region=eu-de"_s} << with(Profile(), [](Profile &p) {
        p.authKind = AuthKind::Password;
        p.userName = u"user"_s;
        p.domainName = u"domain"_s;
        p.endpoint.region = u"eu-de"_s;
    });
}

void TestProfileStore::remembered()
{
    QFETCH(const QStringList, keys);
    QFETCH(Profile, expected);
    QSettings settings(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"language"_s, u"en"_s);
    auto store = open();
    store->takeRemembered(&settings);
    QVERIFY(store->profiles().isEmpty());
    for (const QString &key : keys)
        settings.setValue(u"account/"_s + key.section(u'=', 0, 0), key.section(u'=', 1));
    store->takeRemembered(&settings);
    expected.id = idOf(1);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(store->profiles() == Profiles{expected});
        QCOMPARE(store->lastUsed(), expected.id);
        QCOMPARE(settings.allKeys(), QStringList{u"language"_s});
        store = open();
        store->takeRemembered(&settings);
    }
}

void TestProfileStore::rememberedIsKnown()
{
    QSettings settings(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    auto store = open();
    const QString id = store->add(with(profile(u"mine"_s), [](Profile &p) {
        p.production = true;
        p.endpoint = {QUrl(), QUrl(), u"eu-de"_s, QString()};
    }));
    settings.setValue(u"account/accessKey"_s, u"AK"_s);
    settings.setValue(u"account/region"_s, u"eu-de"_s);
    store->takeRemembered(&settings);
    QCOMPARE(namesOf(*store), QStringList{u"mine"_s});
    QVERIFY(settings.allKeys().isEmpty());
    settings.setValue(u"account/accessKey"_s, u"AK"_s);
    settings.setValue(u"account/region"_s, u"eu-nl"_s);
    store->takeRemembered(&settings);
    QCOMPARE(store->profiles().size(), 2);
    QVERIFY(store->lastUsed() != id);
}

void TestProfileStore::rememberedStaysUntilSaved()
{
    QSettings settings(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"account/accessKey"_s, u"AK"_s);
    QVERIFY(QDir().mkpath(m_path));
    auto store = open();
    store->takeRemembered(&settings);
    QCOMPARE(store->profiles().size(), 1);
    QCOMPARE(settings.allKeys(), QStringList{u"account/accessKey"_s});
}

int main(int argc, char *argv[])
{
    // Removing a profile is not to reach the keyring of whoever runs the test.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QCoreApplication application(argc, argv);
    TestProfileStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profilestore.moc"
