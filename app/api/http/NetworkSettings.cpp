// SPDX-License-Identifier: MIT
#include "api/http/NetworkSettings.h"

#include "api/http/Certificates.h"
#include "api/http/ServiceUrl.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr QLatin1StringView loopbackToo = "<-loopback>"_L1;

bool isSubnet(const std::pair<QHostAddress, int> &subnet) { return subnet.second >= 0; }

bool matches(const QString &exception, const QString &host)
{
    const auto subnet = QHostAddress::parseSubnet(exception);
    if (isSubnet(subnet)) {
        const QHostAddress address(host);
        return !address.isNull() && address.isInSubnet(subnet);
    }
    if (exception.startsWith("*."_L1))
        return host.endsWith(QStringView(exception).sliced(1), Qt::CaseInsensitive);
    if (exception.startsWith(u'.'))
        return host.endsWith(exception, Qt::CaseInsensitive);
    return host.compare(exception, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<NetworkProblem> problemsOf(const NetworkSettings &settings)
{
    QList<NetworkProblem> problems;
    if (settings.proxyMode == ProxyMode::Manual) {
        if (settings.proxyHost.isEmpty())
            problems += NetworkProblem::ProxyHostMissing;
        if (settings.proxyPort == 0)
            problems += NetworkProblem::ProxyPortMissing;
        if (!std::all_of(settings.proxyExceptions.begin(), settings.proxyExceptions.end(), isProxyException))
            problems += NetworkProblem::ProxyExceptionMalformed;
    }
    if (!settings.caCertificates.isEmpty() && problemOfPem(settings.caCertificates))
        problems += NetworkProblem::CertificatesUnreadable;
    return problems;
}

bool isProxyException(const QString &text)
{
    static const QRegularExpression name(
        uR"(^(?:\*?\.)?[\w-]+(?:\.[\w-]+)*$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text == loopbackToo || isSubnet(QHostAddress::parseSubnet(text)) || name.match(text).hasMatch();
}

bool goesDirect(const QString &host, const QStringList &exceptions)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    if (isLoopback(name) && !exceptions.contains(loopbackToo))
        return true;
    return std::any_of(exceptions.begin(), exceptions.end(),
        [&](const QString &exception) { return matches(exception, name); });
}

} // namespace dcs
