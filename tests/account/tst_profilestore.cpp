// SPDX-License-Identifier: MIT
#include "account/ProfileStore.h"

#include "tests/account/support/ProfileSamples.h"

#include <QDir>
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

} // namespace

class TestProfileStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void roundTrip_data();
    void roundTrip();
    void editing();
    void duplicating();
    void moving_data();
    void moving();
    void removing();
    void lastUsed();
    void unknownIds();
    void twoBatches();
    void remembered_data();
    void remembered();
    void rememberedIsKnown();
    void rememberedStaysUntilSaved();

private:
    std::unique_ptr<ProfileStore> open()
    {
        return std::make_unique<ProfileStore>(m_path, &m_secrets, [this] { return idOf(++m_ids); });
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
        p.furtherLocations = {location(u"eu-de"_s, u"p2"_s), location(u"eu-de"_s, u"p3"_s), Endpoint()};
    });
    QTest::newRow("user") << with(profile(u"a"_s, {}), [](Profile &p) {
        p.authKind = AuthKind::Password;
        p.userName = u"user, one"_s;
        p.domainName = u"domain=1"_s;
    });
    QTest::newRow("production") << with(profile(u"a"_s), [](Profile &p) { p.production = true; });
    QTest::newRow("read-only") << with(profile(u"a"_s), [](Profile &p) { p.readOnly = true; });
    for (const auto choice :
        {ApiVersionChoice::Automatic, ApiVersionChoice::V1Only, ApiVersionChoice::V2Only})
        QTest::addRow("dialects %d", int(choice))
            << with(profile(u"a"_s), [choice](Profile &p) { p.apiVersions = choice; });
    for (const auto site : {PriceSite::Off, PriceSite::China, PriceSite::International, PriceSite::Europe})
        QTest::addRow("prices %d", int(site))
            << with(profile(u"a"_s), [site](Profile &p) { p.priceSite = site; });
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

void TestProfileStore::editing()
{
    auto store = open();
    Profile first = profile(u"a"_s);
    first.furtherLocations = {location(u"eu-de"_s, u"p2"_s), location(u"eu-nl"_s, u"p3"_s)};
    first.id = store->add(first);
    store->add(profile(u"b"_s));
    QSignalSpy changed(store.get(), &ProfileStore::changed);
    first.name = u"c"_s;
    first.furtherLocations.removeLast();
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
    QVERIFY(!QSettings(m_path, QSettings::IniFormat).childGroups().contains(idOf(2)));
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

void TestProfileStore::twoBatches()
{
    auto one = open();
    auto other = open();
    one->add(profile(u"a"_s));
    other->add(profile(u"b"_s));
    one->setLastUsed(idOf(1));
    auto next = open();
    QCOMPARE(namesOf(*next), (QStringList{u"a"_s, u"b"_s}));
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
