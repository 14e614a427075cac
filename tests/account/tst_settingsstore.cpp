// SPDX-License-Identifier: MIT
#include "account/SettingsStore.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestSettingsStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void defaults();
    void survivesARestart();
    void holdsNoSecret();
    void earlierKeysAreRead();
    void outOfBounds_data();
    void outOfBounds();
    void tellsOfChanges();
    void damaged_data();
    void damaged();
    void folderThatCannotBeWritten();

private:
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
    static Settings sample()
    {
        Settings settings;
        settings.themeMode = ThemeMode::Dark;
        settings.refreshSeconds = 10;
        settings.network.proxyMode = ProxyMode::Manual;
        settings.network.proxyType = ProxyType::Socks5;
        settings.network.proxyHost = u"proxy.example"_s;
        settings.network.proxyPort = 65535;
        settings.network.proxyUser = u"operator"_s;
        settings.network.proxyExceptions = {u"*.example"_s, u"10.0.0.0/8"_s};
        settings.caFile = u"/etc/ca, mine.pem"_s;
        settings.caFileSha256 = u"00ff"_s;
        settings.batches = {100, 3'600'000, 99, true};
        settings.notifications = false;
        settings.confirmations = {true, false};
        return settings;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSettingsStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"dcs-scaler.ini"_s);
}

void TestSettingsStore::defaults()
{
    const SettingsStore store(m_path);
    QCOMPARE(store.settings(), Settings());
    QCOMPARE(store.settings().refreshSeconds, 60);
    QVERIFY(store.isWritable());
    QVERIFY(store.setAsidePath().isEmpty());
}

void TestSettingsStore::survivesARestart()
{
    QVERIFY(SettingsStore(m_path).save(sample()));
    QCOMPARE(SettingsStore(m_path).settings(), sample());
    Settings off = sample();
    off.refreshSeconds = 0;
    QVERIFY(SettingsStore(m_path).save(off));
    QCOMPARE(SettingsStore(m_path).settings(), off);
}

void TestSettingsStore::holdsNoSecret()
{
    Settings settings = sample();
    settings.network.proxyPassword = u"not-on-the-disk"_s;
    QVERIFY(SettingsStore(m_path).save(settings));
    QVERIFY(contentOf(m_path).contains("operator"));
    QVERIFY(!contentOf(m_path).contains("not-on-the-disk"));
}

void TestSettingsStore::earlierKeysAreRead()
{
    QVERIFY(write("[General]\nlanguage=zh_CN\n\n[window]\ndetails=false\n"));
    SettingsStore store(m_path);
    QVERIFY(store.save(sample()));
    const SettingsStore again(m_path);
    QCOMPARE(again.file()->value("language"_L1).toString(), u"zh_CN"_s);
    QCOMPARE(again.file()->value("window/details"_L1).toBool(), false);
}

void TestSettingsStore::outOfBounds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("too often") << QByteArray("[General]\nrefreshSeconds=9\n");
    QTest::addRow("too seldom") << QByteArray("[General]\nrefreshSeconds=601\n");
    QTest::addRow("negative") << QByteArray("[General]\nrefreshSeconds=-10\n");
    QTest::addRow("no number") << QByteArray("[General]\nrefreshSeconds=often\n");
    QTest::addRow("empty number") << QByteArray("[General]\nrefreshSeconds=\n");
    QTest::addRow("theme") << QByteArray("[General]\ntheme=pink\n");
    QTest::addRow("proxy") << QByteArray("[proxy]\nmode=maybe\ntype=ftp\n");
    QTest::addRow("proxy's port is no number") << QByteArray("[proxy]\nport=http\n");
    QTest::addRow("none at once") << QByteArray("[runs]\nmaxRunning=0\n");
    QTest::addRow("too many at once") << QByteArray("[runs]\nmaxRunning=101\n");
    QTest::addRow("negative pause") << QByteArray("[runs]\npauseSeconds=-1\n");
    QTest::addRow("long pause") << QByteArray("[runs]\npauseSeconds=3601\n");
    QTest::addRow("failures of none") << QByteArray("[runs]\nstopAfterFailures=0\n");
    QTest::addRow("too many failures") << QByteArray("[runs]\nstopAfterFailures=100\n");
    QTest::addRow("runs of words") << QByteArray(
        "[runs]\nmaxRunning=many\npauseSeconds=long\nstopAfterFailures=x\ncanary=maybe\n");
    QTest::addRow("notifications") << QByteArray("[General]\nnotifications=perhaps\n");
    QTest::addRow("confirmations") << QByteArray("[confirmations]\ntypedWord=2\nquitting=\n");
    QTest::addRow("port") << QByteArray("[proxy]\nport=65536\n");
    QTest::addRow("negative port") << QByteArray("[proxy]\nport=-1\n");
}

void TestSettingsStore::outOfBounds()
{
    QFETCH(const QByteArray, content);
    QVERIFY(write(content));
    const SettingsStore store(m_path);
    QCOMPARE(store.settings(), Settings());
    QVERIFY(store.setAsidePath().isEmpty());
}

void TestSettingsStore::tellsOfChanges()
{
    SettingsStore store(m_path);
    QSignalSpy changed(&store, &SettingsStore::changed);
    QVERIFY(store.change([](Settings &settings) { settings.batches.maxRunning = 7; }));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.settings().batches.maxRunning, 7);
    QVERIFY(store.change([](Settings &settings) { settings.batches.maxRunning = 7; }));
    QCOMPARE(changed.size(), 1);
}

void TestSettingsStore::damaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("no INI") << QByteArray("this is no settings file\n");
    QTest::addRow("torn") << QByteArray("[General]\ntheme=dark\nrefr");
    QTest::addRow("zeros") << QByteArray("[General]\ntheme=") + QByteArray(64, '\0');
    QTest::addRow("huge") << "[General]\ntheme=" + QByteArray(5 * 1024 * 1024, 'x');
}

void TestSettingsStore::damaged()
{
    QFETCH(const QByteArray, content);
    QVERIFY(write(content));
    QSettings(m_path, QSettings::IniFormat).value("language"_L1); // as the program does before
    SettingsStore store(m_path);
    QCOMPARE(store.setAsidePath(), m_path + u".damaged-1"_s);
    QCOMPARE(contentOf(store.setAsidePath()), content);
    QCOMPARE(store.settings(), Settings());
    QVERIFY(store.save(sample()));
    const SettingsStore again(m_path);
    QVERIFY(again.setAsidePath().isEmpty());
    QCOMPARE(again.settings(), sample());
}

void TestSettingsStore::folderThatCannotBeWritten()
{
    QVERIFY(write({})); // a file where the folder should be: for every user, the administrator too
    SettingsStore store(m_path + u"/dcs-scaler.ini"_s);
    QVERIFY(!store.isWritable());
    QVERIFY(!store.save(sample()));
    QCOMPARE(store.settings(), sample()); // for this run
}

QTEST_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
