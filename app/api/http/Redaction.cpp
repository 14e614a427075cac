// SPDX-License-Identifier: MIT
#include "api/http/Redaction.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace dcs {

QString redacted(QString text, const QStringList &secrets)
{
    constexpr qsizetype shortestSecret = 4;
    for (const QString &secret : secrets) {
        if (secret.size() >= shortestSecret)
            text.replace(secret, "***"_L1);
    }
    // The value of Authorization has blanks in it: blanked up to the end of the line ('|' in the gateway's
    // texts).
    static const QRegularExpression authorization(
        uR"(\b((?:proxy-)?authorization["']?\s*[:=]\s*)[^|\r\n]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression single(
        uR"(\b((?:x-auth-token|x-subject-token|x-security-token|signature|access)["']?\s*[:=]\s*["']?)[^\s"',;|]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.replace(authorization, u"\\1***"_s);
    text.replace(single, u"\\1***"_s);
    return text;
}

QString loggable(const QUrl &url)
{
    static const QRegularExpression harmless(u"^(?:\\d{1,10}|true|false)$"_s);
    const QString location =
        url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
    QStringList parameters;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items)
        parameters += name + u'=' + (harmless.match(value).hasMatch() ? value : u"***"_s);
    return parameters.isEmpty() ? location : location + u'?' + parameters.join(u'&');
}

} // namespace dcs
