// SPDX-License-Identifier: MIT
#include "api/http/NetworkSettings.h"
#include "tests/api/support/TestData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

using Problems = QList<NetworkProblem>;

class TestNetworkSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void problems_data();
    void problems();
    void exceptionForms_data();
    void exceptionForms();
    void direct_data();
    void direct();
};

void TestNetworkSettings::problems_data()
{
    QTest::addColumn<NetworkSettings>("settings");
    QTest::addColumn<Problems>("expected");
    NetworkSettings manual;
    manual.proxyMode = ProxyMode::Manual;
    manual.proxyHost = u"proxy.example.com"_s;
    manual.proxyPort = 3128;
    manual.proxyExceptions = {u"*.example.com"_s, u"10.0.0.0/8"_s};
    QTest::newRow("default") << NetworkSettings() << Problems();
    QTest::newRow("manual") << manual << Problems();
    NetworkSettings settings = manual;
    settings.proxyHost.clear();
    settings.proxyPort = 0;
    QTest::newRow("nothing given") << settings
                                   << Problems{
                                          NetworkProblem::ProxyHostMissing, NetworkProblem::ProxyPortMissing};
    settings.proxyMode = ProxyMode::None;
    QTest::newRow("not used") << settings << Problems();
    settings = manual;
    settings.proxyExceptions += u"a b"_s;
    QTest::newRow("exception") << settings << Problems{NetworkProblem::ProxyExceptionMalformed};
    settings = NetworkSettings();
    settings.caCertificates = readTestData(u"private-ca-cert.pem"_s);
    QTest::newRow("certificate") << settings << Problems();
    settings.caCertificates.chop(200);
    QTest::newRow("half a certificate") << settings << Problems{NetworkProblem::CertificatesUnreadable};
}

void TestNetworkSettings::problems()
{
    QFETCH(NetworkSettings, settings);
    QTEST(problemsOf(settings), "expected");
}

void TestNetworkSettings::exceptionForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    for (const char *text : {"host", "dcs.example.com", "*.example.com", ".example.com", "*.local",
             "a_b.local", "\xe5\x85\xac\xe5\x8f\xb8.example", "10.1.2.3", "10.0.0.0/8", "10.0.0.0/255.0.0.0",
             "10.", "192.168", "fd00::/8", "::1", "<-loopback>"})
        QTest::addRow("%s", text) << QString::fromUtf8(text) << true;
    for (const char *text :
        {"", " ", "*", "*.", ".", "a..b", "host.", "ex*ample.com", "*example.com", "a b", "a,b",
            "https://host", "host/path", "host:8080", "10.0.0.0/33", "10.0.0.0/x", "[::1]", "<local>"})
        QTest::addRow("not '%s'", text) << QString::fromUtf8(text) << false;
}

void TestNetworkSettings::exceptionForms()
{
    QFETCH(QString, text);
    QTEST(isProxyException(text), "expected");
}

void TestNetworkSettings::direct_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("exceptions");
    QTest::addColumn<bool>("expected");
    const QStringList none;
    const QStringList loopbackToo{u"<-loopback>"_s};
    for (const char *host : {"localhost", "LocalHost", "localhost.", "127.0.0.1", "127.9.8.7", "::1"}) {
        QTest::addRow("loopback %s", host) << QString::fromLatin1(host) << none << true;
        QTest::addRow("loopback %s, named", host) << QString::fromLatin1(host) << loopbackToo << false;
    }
    const auto row = [](const char *host, const char *exception, bool expected) {
        QTest::addRow("%s by %s", host, exception)
            << QString::fromUtf8(host) << QStringList{QString::fromUtf8(exception)} << expected;
    };
    QTest::newRow("no exception") << u"dcs.example.com"_s << none << false;
    QTest::newRow("second of two") << u"dcs.example.com"_s << QStringList{u"10."_s, u"dcs.example.com"_s}
                                   << true;
    row("dcs.example.com", "dcs.example.com", true);
    row("dcs.example.com", "DCS.Example.com", true);
    row("dcs.example.com.", "dcs.example.com", true);
    row("dcs.example.com", "example.com", false);
    row("example.com", "dcs.example.com", false);
    row("dcs.example.com", "*.example.com", true);
    row("DCS.EXAMPLE.COM", "*.example.com", true);
    row("a.b.example.com", "*.example.com", true);
    row("example.com", "*.example.com", false);
    row("badexample.com", "*.example.com", false);
    row("dcs.example.com.evil.org", "*.example.com", false);
    row("dcs.example.com", ".example.com", true);
    row("badexample.com", ".example.com", false);
    row("10.1.2.3", "10.1.2.3", true);
    row("10.1.2.4", "10.1.2.3", false);
    row("10.1.2.3", "10.0.0.0/8", true);
    row("11.1.2.3", "10.0.0.0/8", false);
    row("10.1.2.3", "10.0.0.0/255.0.0.0", true);
    row("10.1.2.3", "10.", true);
    row("192.168.7.1", "192.168", true);
    row("fd12::1", "fd00::/8", true);
    row("fe80::1", "fd00::/8", false);
    row("10.1.2.3.example.com", "10.0.0.0/8", false);
    row("dcs.example.com", "10.0.0.0/8", false);
    row("dcs.example.com", "", false);
    row("localhost.example.com", "<-loopback>", false);
}

void TestNetworkSettings::direct()
{
    QFETCH(QString, host);
    QFETCH(QStringList, exceptions);
    QTEST(goesDirect(host, exceptions), "expected");
}

QTEST_GUILESS_MAIN(TestNetworkSettings)
#include "tst_networksettings.moc"
