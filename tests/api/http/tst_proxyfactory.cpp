// SPDX-License-Identifier: MIT
#include "api/http/ProxyFactory.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

QList<QNetworkProxy> proxiesFor(const NetworkSettings &settings, const QString &url)
{
    return ProxyFactory(settings).queryProxy(QNetworkProxyQuery(QUrl(url)));
}

NetworkSettings manual(ProxyType type)
{
    NetworkSettings settings;
    settings.proxyMode = ProxyMode::Manual;
    settings.proxyType = type;
    settings.proxyHost = u"proxy.example.com"_s;
    settings.proxyPort = 3128;
    settings.proxyUser = u"user"_s;
    settings.proxyPassword = u"pass"_s;
    settings.proxyExceptions = {u"*.internal.example"_s};
    return settings;
}

const QString service = u"https://dcs.example.com/v1.0"_s;

} // namespace

class TestProxyFactory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void none();
    void http();
    void socks();
    void exceptions();
    void system();
    void systemWithLogin();
    void noSystemProxy();
};

void TestProxyFactory::cleanup()
{
    for (const char *name : {"https_proxy", "http_proxy", "no_proxy"})
        qunsetenv(name);
}

void TestProxyFactory::none()
{
    qputenv("https_proxy", "http://system.example.com:8080");
    NetworkSettings settings = manual(ProxyType::Http);
    settings.proxyMode = ProxyMode::None;
    QCOMPARE(proxiesFor(settings, service), QList<QNetworkProxy>{QNetworkProxy::NoProxy});
}

void TestProxyFactory::http()
{
    const QList<QNetworkProxy> proxies = proxiesFor(manual(ProxyType::Http), service);
    QCOMPARE(proxies.size(), 1);
    const QNetworkProxy &proxy = proxies.constFirst();
    QCOMPARE(proxy.type(), QNetworkProxy::HttpProxy);
    QCOMPARE(proxy.hostName(), u"proxy.example.com"_s);
    QCOMPARE(proxy.port(), 3128);
    QVERIFY(!proxy.isCachingProxy());
    QVERIFY(proxy.capabilities() & QNetworkProxy::HostNameLookupCapability);
    QCOMPARE(proxy.rawHeader("Proxy-Authorization"), "Basic " + QByteArray("user:pass").toBase64());
    QVERIFY(proxy.user().isEmpty() && proxy.password().isEmpty());
    NetworkSettings withoutUser = manual(ProxyType::Http);
    withoutUser.proxyUser.clear();
    QVERIFY(!proxiesFor(withoutUser, service).constFirst().hasRawHeader("Proxy-Authorization"));
}

void TestProxyFactory::socks()
{
    const QNetworkProxy proxy = proxiesFor(manual(ProxyType::Socks5), service).value(0);
    QCOMPARE(proxy.type(), QNetworkProxy::Socks5Proxy);
    QVERIFY(proxy.capabilities() & QNetworkProxy::HostNameLookupCapability);
    QCOMPARE(proxy.user(), u"user"_s);
    QCOMPARE(proxy.password(), u"pass"_s);
    NetworkSettings withoutUser = manual(ProxyType::Socks5);
    withoutUser.proxyUser.clear();
    QVERIFY(proxiesFor(withoutUser, service).constFirst().password().isEmpty());
}

void TestProxyFactory::exceptions()
{
    const NetworkSettings settings = manual(ProxyType::Http);
    QCOMPARE(
        proxiesFor(settings, u"https://iam.internal.example/"_s).value(0).type(), QNetworkProxy::NoProxy);
    QCOMPARE(proxiesFor(settings, u"http://127.0.0.1:1234/"_s).value(0).type(), QNetworkProxy::NoProxy);
    QCOMPARE(proxiesFor(settings, u"https://[::1]:1234/"_s).value(0).type(), QNetworkProxy::NoProxy);
    NetworkSettings loopbackToo = settings;
    loopbackToo.proxyExceptions += u"<-loopback>"_s;
    QCOMPARE(proxiesFor(loopbackToo, u"http://127.0.0.1:1234/"_s).value(0).type(), QNetworkProxy::HttpProxy);
}

void TestProxyFactory::system()
{
    qputenv("https_proxy", "http://system.example.com:8080");
    qputenv("http_proxy", "http://system.example.com:8080");
    qputenv("no_proxy", "iam.example.com");
    NetworkSettings settings; // exceptions of a manual proxy do not count
    settings.proxyExceptions = {u"dcs.example.com"_s, u"<-loopback>"_s};
    const QNetworkProxy proxy = proxiesFor(settings, service).value(0);
    QCOMPARE(proxy.type(), QNetworkProxy::HttpProxy);
    QCOMPARE(proxy.hostName(), u"system.example.com"_s);
    QCOMPARE(proxy.port(), 8080);
    QVERIFY(!proxy.isCachingProxy());
    QVERIFY(!proxy.hasRawHeader("Proxy-Authorization"));
    QCOMPARE(proxiesFor(settings, u"https://iam.example.com/"_s).value(0).type(), QNetworkProxy::NoProxy);
    QCOMPARE(proxiesFor(settings, u"http://localhost:1234/"_s).value(0).type(), QNetworkProxy::NoProxy);
}

void TestProxyFactory::systemWithLogin()
{
    NetworkSettings settings;
    settings.proxyUser = u"user"_s;
    settings.proxyPassword = u"pass"_s;
    qputenv("https_proxy", "http://system.example.com:8080");
    QCOMPARE(proxiesFor(settings, service).value(0).rawHeader("Proxy-Authorization"),
        "Basic " + QByteArray("user:pass").toBase64());
    qputenv("https_proxy", "http://own:secret@system.example.com:8080");
    QCOMPARE(proxiesFor(settings, service).value(0).rawHeader("Proxy-Authorization"),
        "Basic " + QByteArray("own:secret").toBase64());
}

void TestProxyFactory::noSystemProxy()
{
    QCOMPARE(proxiesFor({}, service), QList<QNetworkProxy>{QNetworkProxy::NoProxy});
}

QTEST_GUILESS_MAIN(TestProxyFactory)
#include "tst_proxyfactory.moc"
