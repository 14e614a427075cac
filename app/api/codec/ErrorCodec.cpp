// SPDX-License-Identifier: MIT
#include "api/codec/ErrorCodec.h"

#include "api/codec/JsonReader.h"
#include "api/http/Redaction.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <limits>

using namespace Qt::StringLiterals;

namespace dcs::ErrorCodec {

namespace {

constexpr qsizetype longestCode = 64;
constexpr qsizetype longestMessage = 1024;
constexpr qsizetype longestRawText = 300;
constexpr qsizetype longestExamined = 64 * 1024;

QString shortened(const QString &text, qsizetype length)
{
    const QString line = text.simplified();
    return line.size() <= length ? line : line.left(length - 1) + u'…';
}

/// The gateway may append the request as it saw it, with the values of secret headers.
QString withoutEchoedRequest(const QString &message)
{
    static constexpr QLatin1StringView marker = "verify aksk signature fail"_L1;
    const qsizetype found = message.indexOf(marker, 0, Qt::CaseInsensitive);
    return found < 0 ? message : message.left(found + marker.size());
}

/// Secrets are blanked before the text is cut: afterwards the rest of one would not be recognised.
QString cleanMessage(const QString &message, qsizetype length, const QStringList &secrets)
{
    return shortened(redacted(withoutEchoedRequest(message.left(longestExamined)), secrets), length);
}

/// What a body says, as it says it.
struct BodyTexts {
    QString code;
    QString message;
    QString requestId;
    bool isRaw = false; ///< the message is the body itself
};

/// Takes code and message under these names; false if neither is there.
bool takeNamed(
    const QJsonObject &object, QLatin1StringView codeName, QLatin1StringView messageName, BodyTexts *texts)
{
    const std::optional<QString> code = scalarText(object.value(codeName));
    const std::optional<QString> message = scalarText(object.value(messageName));
    texts->code = code.value_or(QString());
    texts->message = message.value_or(QString());
    return code || message;
}

bool takeShape(const QJsonObject &object, BodyTexts *texts)
{
    return takeNamed(object, "error_code"_L1, "error_msg"_L1, texts)
        || takeNamed(object, "code"_L1, "message"_L1, texts);
}

/// The title of a page, else its first words.
QString pageText(const QString &html)
{
    static const QRegularExpression title(
        u"<title[^>]*>([^<]*)</title>"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = title.match(html);
    if (match.hasMatch() && !match.capturedView(1).trimmed().isEmpty())
        return match.captured(1);
    static const QRegularExpression noText(u"<(script|style)\\b.*?</\\1\\s*>|<!--.*?-->|<[^>]*>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return QString(html).replace(noText, u" "_s);
}

QString rawText(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body.left(longestExamined));
    return text.trimmed().startsWith(u'<') ? pageText(text) : text;
}

BodyTexts textsOf(const QByteArray &body)
{
    const QJsonObject object = isNestedTooDeep(body) ? QJsonObject() : QJsonDocument::fromJson(body).object();
    BodyTexts texts;
    texts.requestId = object.value("request_id"_L1).toString();
    texts.isRaw = !takeShape(object, &texts) && !takeShape(object.value("error"_L1).toObject(), &texts)
        && !takeNamed(object.value("message"_L1).toObject(), "code"_L1, "details"_L1, &texts); // Cloud Eye
    if (texts.isRaw)
        texts.message = rawText(body);
    return texts;
}

void takeBody(const QByteArray &body, const QStringList &secrets, ApiError *error)
{
    const BodyTexts texts = textsOf(body);
    error->code = redacted(QString(texts.code).remove(u' '), secrets).left(longestCode);
    // IAM repeats the status as a number where others have a code of their own.
    if (error->code == QString::number(error->httpStatus))
        error->code.clear();
    error->serviceMessage =
        cleanMessage(texts.message, texts.isRaw ? longestRawText : longestMessage, secrets);
    if (error->requestId.isEmpty())
        error->requestId = redacted(texts.requestId.simplified(), secrets).left(128);
}

/// An HTTP date, "Wed, 21 Oct 2015 07:28:00 GMT".
QDateTime httpDate(const QByteArray &value)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(value).trimmed(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::optional<int> retryAfter(const HttpResponse &response, const QDateTime &now)
{
    const QByteArray value = response.header("retry-after").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    qint64 seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime until = httpDate(value);
        if (!until.isValid())
            return std::nullopt;
        const QDateTime serviceNow = httpDate(response.header("date"));
        seconds = (serviceNow.isValid() ? serviceNow : now).secsTo(until);
    }
    return int(std::clamp<qint64>(seconds, 0, std::numeric_limits<int>::max()));
}

/// Whether the status leaves open that the request was carried out.
bool leavesOpen(int status)
{
    const bool refused = status < 500 || status == 501;
    return !refused || status == 408 || status == 499;
}

bool isCodeOfDcs(const QString &code)
{
    static const QRegularExpression form(
        u"^(DCS\\..*|111\\d{6})$"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(code).hasMatch();
}

} // namespace

ApiError fromAnswer(const HttpResponse &response, const QDateTime &now, const QStringList &secrets)
{
    ApiError error;
    error.kind = ErrorKind::Http;
    error.httpStatus = response.status;
    error.requestId = requestIdOf(response.headers);
    error.retryAfterSeconds = retryAfter(response, now);
    error.mayHaveArrived = leavesOpen(response.status);
    if (response.status >= 300 && response.status < 400) {
        error.kind = ErrorKind::Redirect;
        error.detail = QUrl::fromEncoded(response.header("location")).host();
        return error;
    }
    takeBody(response.body, secrets, &error);
    if (response.status == 401)
        error.clockOffsetSeconds = clockOffsetSeconds(response, now);
    return error;
}

std::optional<qint64> clockOffsetSeconds(const HttpResponse &response, const QDateTime &now)
{
    const QDateTime serviceNow = httpDate(response.header("date"));
    return serviceNow.isValid() ? std::optional(now.secsTo(serviceNow)) : std::nullopt;
}

ApiError decodeError(const HttpResponse &response, const QString &field, const QString &detail)
{
    ApiError error;
    error.kind = ErrorKind::Decode;
    error.httpStatus = response.status;
    error.requestId = requestIdOf(response.headers);
    error.field = field;
    error.detail = detail;
    return error;
}

Result<QJsonObject> readObject(const HttpResponse &response)
{
    if (isNestedTooDeep(response.body))
        return decodeError(response, {}, u"nested too deep"_s);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &parseError);
    if (document.isObject())
        return document.object();
    const bool isJson = parseError.error == QJsonParseError::NoError;
    ApiError error = decodeError(response, {},
        isJson ? u"not an object"_s
               : u"offset %1: %2"_s.arg(parseError.offset).arg(parseError.errorString()));
    if (!isJson)
        error.serviceMessage = cleanMessage(rawText(response.body), longestRawText, {});
    return error;
}

bool provesNotServed(const ApiError &error)
{
    return error.kind == ErrorKind::Http && (error.code == "APIGW.0101"_L1 || error.code == "APIG.0101"_L1);
}

bool saysNotServed(const ApiError &error)
{
    return provesNotServed(error)
        || (error.kind == ErrorKind::Http && error.httpStatus == 404 && !isCodeOfDcs(error.code));
}

bool isProofNotServed(const ApiError &error, int &hints)
{
    constexpr int enough = 2;
    return provesNotServed(error) || ++hints >= enough;
}

} // namespace dcs::ErrorCodec
