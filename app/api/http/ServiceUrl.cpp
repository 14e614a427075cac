// SPDX-License-Identifier: MIT
#include "api/http/ServiceUrl.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace dcs {

QUrl serviceUrl(const QUrl &base, const QStringList &segments, const QList<QPair<QString, QString>> &query)
{
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const QString &segment : segments)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));

    QByteArrayList parameters;
    for (const auto &[name, value] : query)
        parameters += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);

    QUrl url;
    url.setScheme(base.scheme());
    url.setHost(base.host());
    url.setPort(base.port());
    url.setPath(path, QUrl::StrictMode);
    if (!parameters.isEmpty())
        url.setQuery(QString::fromLatin1(parameters.join('&')), QUrl::StrictMode);
    return url;
}

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace dcs
