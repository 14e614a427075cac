// SPDX-License-Identifier: MIT
#include "ui/language/Texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace dcs::Texts {

namespace {

struct Explanation {
    QString meaning;
    QString remedy;
};

QString httpSummary(const ApiError &error)
{
    if (error.code.isEmpty())
        //: %1 is an HTTP status
        return QCoreApplication::translate("Texts", "The service refused the request (HTTP %1)")
            .arg(error.httpStatus);
    //: %1 is an error code of the service, %2 an HTTP status
    return QCoreApplication::translate("Texts", "The service refused the request: %1 (HTTP %2)")
        .arg(error.code, QString::number(error.httpStatus));
}

QString summaryOf(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return QCoreApplication::translate("Texts", "No connection to the service");
    case ErrorKind::Proxy:
        return QCoreApplication::translate("Texts", "No connection through the proxy");
    case ErrorKind::Tls:
        return QCoreApplication::translate("Texts", "No secure connection to the service");
    case ErrorKind::Timeout:
        return QCoreApplication::translate("Texts", "The service did not answer in time");
    case ErrorKind::Cancelled:
        //: The user ended the call
        return QCoreApplication::translate("Texts", "Cancelled");
    case ErrorKind::Http:
        return httpSummary(error);
    case ErrorKind::Redirect:
        return QCoreApplication::translate("Texts", "The service pointed to another address");
    case ErrorKind::Decode:
        if (error.field.isEmpty())
            return QCoreApplication::translate("Texts", "The service's answer could not be understood");
        //: %1 is the name of a field of the answer
        return QCoreApplication::translate("Texts", "The service's answer could not be understood: field %1")
            .arg(error.field);
    case ErrorKind::TooLarge:
        return QCoreApplication::translate("Texts", "The service's answer is too large");
    case ErrorKind::InsecureUrl:
        return QCoreApplication::translate("Texts", "The address is not secure");
    case ErrorKind::AuthenticationStopped:
        return QCoreApplication::translate("Texts", "Not sent: the credentials were refused before");
    case ErrorKind::NotOffered:
        return QCoreApplication::translate("Texts", "Not sent: the chosen API version has no such call");
    }
    Q_UNREACHABLE();
}

Explanation explainHttp(int status)
{
    const bool serverSide = status >= 500;
    if (status == 401)
        return {QCoreApplication::translate("Texts", "The service does not accept the credentials."),
            QCoreApplication::translate("Texts", "Check the credentials and sign in again.")};
    if (status == 403)
        return {QCoreApplication::translate("Texts", "The user may not do this."),
            QCoreApplication::translate("Texts", "Ask the administrator of the account for the permission.")};
    if (status == 404)
        return {QCoreApplication::translate("Texts", "The service does not know what was asked for."),
            QCoreApplication::translate("Texts", "Refresh the list; check region, project and endpoint.")};
    if (status == 429)
        return {QCoreApplication::translate("Texts", "Too many requests in a short time."),
            QCoreApplication::translate("Texts", "Wait a little, then try again.")};
    if (serverSide)
        return {QCoreApplication::translate("Texts", "The service has a problem of its own."),
            QCoreApplication::translate(
                "Texts", "Try again later. If it stays, give the request ID to the support of the service.")};
    return {QCoreApplication::translate("Texts", "The service did not accept the request as it was made."),
        QCoreApplication::translate(
            "Texts", "Compare it with the service's message under the technical details.")};
}

Explanation explainClock(const std::optional<qint64> &offsetSeconds)
{
    const QString remedy =
        QCoreApplication::translate("Texts", "Set the clock of this computer, then sign in again.");
    if (!offsetSeconds)
        return {
            QCoreApplication::translate("Texts", "The clock of this computer is more than 15 minutes off."),
            remedy};
    const int minutes = static_cast<int>((std::abs(*offsetSeconds) + 30) / 60);
    if (*offsetSeconds > 0)
        return {QCoreApplication::translate("Texts",
                    "The clock of this computer is %n minute(s) behind that of the service; 15 are allowed.",
                    nullptr, minutes),
            remedy};
    return {QCoreApplication::translate("Texts",
                "The clock of this computer is %n minute(s) ahead of that of the service; 15 are allowed.",
                nullptr, minutes),
        remedy};
}

/// Nothing for problems that the code or the HTTP status explains as well.
std::optional<Explanation> explainAuthentication(const ApiError &error)
{
    switch (error.authProblem) {
    case AuthProblem::None:
    case AuthProblem::Other:
        return std::nullopt;
    case AuthProblem::SignatureRefused:
        return Explanation{QCoreApplication::translate("Texts",
                               "The signature was refused: the secret key does not fit the access key."),
            QCoreApplication::translate("Texts",
                "Enter the secret key again. After more than five failures the service locks the key "
                "for five "
                "minutes.")};
    case AuthProblem::KeyLocked:
        return Explanation{QCoreApplication::translate(
                               "Texts", "The access key is locked after too many failed signatures."),
            QCoreApplication::translate(
                "Texts", "Wait five minutes, check the secret key, then sign in again.")};
    case AuthProblem::KeyUnknown:
        return Explanation{QCoreApplication::translate("Texts", "The service does not know this access key."),
            QCoreApplication::translate("Texts", "Check the access key, and that it belongs to this cloud.")};
    case AuthProblem::ClockSkew:
        return explainClock(error.clockOffsetSeconds);
    case AuthProblem::TemporaryKeyExpired:
        return Explanation{QCoreApplication::translate("Texts", "The temporary access key has expired."),
            QCoreApplication::translate(
                "Texts", "Get a new temporary key with its security token, then sign in again.")};
    case AuthProblem::TokenRefused:
        return Explanation{
            QCoreApplication::translate("Texts", "The service does not accept the token any more."),
            QCoreApplication::translate("Texts", "Sign in again.")};
    case AuthProblem::CredentialsRefused:
        return Explanation{
            QCoreApplication::translate(
                "Texts", "User name, password or account name is wrong, or the user is locked or expired."),
            QCoreApplication::translate("Texts",
                "Check all of it. Try again only once you are sure: repeated failures lock the user.")};
    }
    Q_UNREACHABLE();
}

/// What to do about a certificate. There is no way around it: nothing here says "continue anyway".
Explanation explainTls(TlsProblem problem)
{
    const QString check = QCoreApplication::translate("Texts",
        "Compare the certificate's details below with your administrator. If it is right, add the "
        "certificate "
        "of its issuer to those this system trusts.");
    switch (problem) {
    case TlsProblem::SelfSigned:
        return {QCoreApplication::translate(
                    "Texts", "The certificate is signed by itself, so nobody vouches for it."),
            check};
    case TlsProblem::UnknownIssuer:
        return {QCoreApplication::translate("Texts",
                    "The certificate's issuer is not trusted here. A proxy that opens encrypted connections, "
                    "or a private cloud, has an issuer of its own."),
            check};
    case TlsProblem::Expired:
        return {QCoreApplication::translate("Texts", "The certificate has expired."),
            QCoreApplication::translate("Texts",
                "Check the clock of this computer. If it is right, the service needs a new certificate.")};
    case TlsProblem::NotYetValid:
        return {QCoreApplication::translate("Texts", "The certificate is not valid yet."),
            QCoreApplication::translate("Texts",
                "Check the clock of this computer. If it is right, the service's certificate is wrong.")};
    case TlsProblem::WrongHost:
        return {QCoreApplication::translate("Texts", "The certificate was made for another host."),
            QCoreApplication::translate("Texts",
                "Check the endpoint. If it is right, something else answers in place of the service.")};
    case TlsProblem::None:
    case TlsProblem::Other:
        break;
    }
    return {QCoreApplication::translate(
                "Texts", "The certificate of the service, or the encrypted connection, was not accepted."),
        QCoreApplication::translate("Texts",
            "Check the endpoint and the clock of this computer. A proxy that opens encrypted connections "
            "needs its certificate installed on this system.")};
}

Explanation explainProxy(int status)
{
    if (status == 407)
        return {QCoreApplication::translate("Texts", "The proxy does not accept the user and password."),
            QCoreApplication::translate("Texts", "Check user and password of the proxy, then try again.")};
    return {
        QCoreApplication::translate("Texts", "The proxy was not reached, or did not make the connection."),
        QCoreApplication::translate("Texts", "Check the address of the proxy and what it allows.")};
}

Explanation explainKind(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return {QCoreApplication::translate(
                    "Texts", "The service could not be reached, or the connection was lost."),
            QCoreApplication::translate(
                "Texts", "Check the network, the proxy and the endpoint, then try again.")};
    case ErrorKind::Proxy:
        return explainProxy(error.httpStatus);
    case ErrorKind::Tls:
        return explainTls(error.tlsProblem);
    case ErrorKind::Timeout:
        return {QCoreApplication::translate(
                    "Texts", "The answer did not come, or not as a whole, within the time allowed."),
            QCoreApplication::translate("Texts", "Check the network, then try again.")};
    case ErrorKind::Cancelled:
        return {QCoreApplication::translate("Texts", "The call was ended before its answer came."), {}};
    case ErrorKind::Http:
        return explainHttp(error.httpStatus);
    case ErrorKind::Redirect:
        return {QCoreApplication::translate("Texts",
                    "Credentials are not sent on to another address, so the redirection was not followed."),
            QCoreApplication::translate(
                "Texts", "Check the endpoint, and that no network sign-in page stands in between.")};
    case ErrorKind::Decode:
        return {QCoreApplication::translate(
                    "Texts", "The answer is not what the interface of the service describes."),
            QCoreApplication::translate(
                "Texts", "Check the endpoint, and that no proxy answers in place of the service.")};
    case ErrorKind::TooLarge:
        return {QCoreApplication::translate(
                    "Texts", "The answer was longer than this program reads and was dropped."),
            QCoreApplication::translate(
                "Texts", "Check the endpoint, and that no proxy answers in place of the service.")};
    case ErrorKind::InsecureUrl:
        return {QCoreApplication::translate("Texts",
                    "The address begins with http://, so credentials would travel unencrypted. Nothing "
                    "was sent."),
            QCoreApplication::translate("Texts", "Use an address that begins with https://.")};
    case ErrorKind::AuthenticationStopped:
        return {QCoreApplication::translate("Texts",
                    "After refused credentials nothing is sent, so that the key or user is not locked."),
            QCoreApplication::translate("Texts", "Sign in again.")};
    case ErrorKind::NotOffered:
        return {QCoreApplication::translate(
                    "Texts", "The call exists only in the API version that is excluded in the profile."),
            QCoreApplication::translate("Texts", "Allow both API versions in the profile.")};
    }
    Q_UNREACHABLE();
}

Explanation explain(const ApiError &error, const ErrorCatalogue &catalogue)
{
    if (const auto explanation = explainAuthentication(error))
        return *explanation;
    if (const auto *known = error.code.isEmpty() ? nullptr : catalogue.find(error.httpStatus, error.code)) {
        const bool chinese = QLocale().language() == QLocale::Chinese;
        return {chinese ? known->meaningZh : known->meaningEn, chinese ? known->remedyZh : known->remedyEn};
    }
    return explainKind(error);
}

/// A line for each fact of a certificate.
QStringList certificateLines(const CertificateFacts &certificate)
{
    return {//: Line of technical details: whose certificate it is
        QCoreApplication::translate("Texts", "Certificate of: %1").arg(certificate.subject),
        //: Line of technical details: who signed the certificate
        QCoreApplication::translate("Texts", "Issued by: %1").arg(certificate.issuer),
        //: Line of technical details: two points in time
        QCoreApplication::translate("Texts", "Valid from %1 until %2")
            .arg(dateTime(certificate.validFrom), dateTime(certificate.validUntil)),
        //: Line of technical details: fingerprint of a certificate
        QCoreApplication::translate("Texts", "SHA-256: %1").arg(certificate.sha256)};
}

QString technicalOf(const ApiError &error)
{
    QStringList lines;
    const auto add = [&lines](const QString &line, const QString &value) {
        if (!value.isEmpty())
            lines.append(line.arg(value));
    };
    if (error.httpStatus != 0)
        //: Line of technical details
        add(QCoreApplication::translate("Texts", "HTTP status: %1"), QString::number(error.httpStatus));
    //: Line of technical details: error code of the service
    add(QCoreApplication::translate("Texts", "Code: %1"), error.code);
    //: Line of technical details: the literal message of the service
    add(QCoreApplication::translate("Texts", "Message: %1"), error.serviceMessage);
    //: Line of technical details
    add(QCoreApplication::translate("Texts", "Request ID: %1"), error.requestId);
    if (error.retryAfterSeconds)
        //: Line of technical details: how long the service asks to wait; %1 is a length of time
        add(QCoreApplication::translate("Texts", "Retry after: %1"),
            duration(qint64(*error.retryAfterSeconds) * 1000));
    //: Line of technical details: name of a field of an answer
    add(QCoreApplication::translate("Texts", "Field: %1"), error.field);
    //: Line of technical details
    add(QCoreApplication::translate("Texts", "Detail: %1"), error.detail);
    if (error.certificate)
        lines += certificateLines(*error.certificate);
    return lines.join(u'\n');
}

} // namespace

ErrorText error(const ApiError &error, const ErrorCatalogue &catalogue)
{
    const Explanation explanation = explain(error, catalogue);
    return {summaryOf(error), explanation.meaning, explanation.remedy, technicalOf(error)};
}

} // namespace dcs::Texts
