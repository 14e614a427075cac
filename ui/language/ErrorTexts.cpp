// SPDX-License-Identifier: MIT
#include "ui/language/ErrorTexts.h"

#include "ui/language/Texts.h"
#include "ui/language/Words.h"

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

/// 502, 503 and 504: what stands before the service failed, which is no refusal.
bool isGatewayFailure(int httpStatus) { return httpStatus >= 502 && httpStatus <= 504; }

QString httpSummary(const ApiError &error)
{
    if (isGatewayFailure(error.httpStatus))
        //: %1 is an HTTP status, 502 to 504
        return Words::tr("The gateway of the service failed (HTTP %1)").arg(error.httpStatus);
    if (error.code.isEmpty())
        //: %1 is an HTTP status
        return Words::tr("The service refused the request (HTTP %1)").arg(error.httpStatus);
    //: %1 is an error code of the service, %2 an HTTP status
    return Words::tr("The service refused the request: %1 (HTTP %2)")
        .arg(error.code, QString::number(error.httpStatus));
}

QString summaryOf(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return Words::tr("No connection to the service");
    case ErrorKind::Proxy:
        return Words::tr("No connection through the proxy");
    case ErrorKind::Tls:
        return Words::tr("No secure connection to the service");
    case ErrorKind::Timeout:
        return Words::tr("The service did not answer in time");
    case ErrorKind::Cancelled:
        //: The user ended the call
        return Words::tr("Cancelled");
    case ErrorKind::Http:
        return httpSummary(error);
    case ErrorKind::Redirect:
        return Words::tr("The service pointed to another address");
    case ErrorKind::Decode:
        if (error.field.isEmpty())
            return Words::tr("The service's answer could not be understood");
        //: %1 is the name of a field of the answer
        return Words::tr("The service's answer could not be understood: field %1").arg(error.field);
    case ErrorKind::TooLarge:
        return Words::tr("The service's answer is too large");
    case ErrorKind::InsecureUrl:
        return Words::tr("The address is not secure");
    case ErrorKind::AuthenticationStopped:
        if (error.authProblem == AuthProblem::ClockSkew)
            return Words::tr("Not sent: the clock of this computer is wrong");
        return Words::tr("Not sent: the credentials were refused before");
    case ErrorKind::NotOffered:
        return Words::tr("Not sent: the chosen API version has no such call");
    }
    Q_UNREACHABLE();
}

Explanation explainHttp(int status)
{
    const bool serverSide = status >= 500;
    if (status == 401)
        return {Words::tr("The service does not accept the credentials."),
            Words::tr("Check the credentials and sign in again.")};
    if (status == 403)
        return {Words::tr("The user may not do this."),
            Words::tr("Ask the administrator of the account for the permission.")};
    if (status == 404)
        return {Words::tr("The service does not know what was asked for."),
            Words::tr("Refresh the list; check region, project and endpoint.")};
    if (status == 429)
        return {Words::tr("Too many requests in a short time."), Words::tr("Wait a little, then try again.")};
    if (serverSide)
        return {Words::tr("The service has a problem of its own."),
            Words::tr("Try again later. If it stays, give the request ID to the support of the service.")};
    return {Words::tr("The service did not accept the request as it was made."),
        Words::tr("Compare it with the service's message under the technical details.")};
}

Explanation explainClock(const std::optional<qint64> &offsetSeconds)
{
    const QString remedy = Words::tr("Set the clock of this computer, then sign in again.");
    if (!offsetSeconds)
        return {Words::tr("The clock of this computer is more than 15 minutes off."), remedy};
    const int minutes = static_cast<int>((std::abs(*offsetSeconds) + 30) / 60);
    if (*offsetSeconds > 0)
        return {Words::tr(
                    "The clock of this computer is %n minute(s) behind that of the service; 15 are allowed.",
                    nullptr, minutes),
            remedy};
    return {
        Words::tr("The clock of this computer is %n minute(s) ahead of that of the service; 15 are allowed.",
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
        return Explanation{
            Words::tr("The signature was refused: the secret key does not fit the access key."),
            Words::tr("Enter the secret key again. After more than five failures the service locks the key "
                      "for five "
                      "minutes.")};
    case AuthProblem::KeyLocked:
        return Explanation{Words::tr("The access key is locked after too many failed signatures."),
            Words::tr("Wait five minutes, check the secret key, then sign in again.")};
    case AuthProblem::KeyUnknown:
        return Explanation{Words::tr("The service does not know this access key."),
            Words::tr("Check the access key, and that it belongs to this cloud.")};
    case AuthProblem::ClockSkew:
        return explainClock(error.clockOffsetSeconds);
    case AuthProblem::TemporaryKeyExpired:
        return Explanation{Words::tr("The temporary access key has expired."),
            Words::tr("Get a new temporary key with its security token, then sign in again.")};
    case AuthProblem::TokenRefused:
        return Explanation{
            Words::tr("The service does not accept the token any more."), Words::tr("Sign in again.")};
    case AuthProblem::CredentialsRefused:
        return Explanation{
            Words::tr("User name, password or account name is wrong, or the user is locked or expired."),
            Words::tr("Check all of it. Try again only once you are sure: repeated failures lock the user.")};
    }
    Q_UNREACHABLE();
}

/// What to do about a certificate. There is no way around it: nothing here says "continue anyway".
Explanation explainTls(TlsProblem problem)
{
    const QString check =
        Words::tr("Compare the certificate's details below with your administrator. If it is right, add the "
                  "certificate "
                  "of its issuer to those this system trusts.");
    switch (problem) {
    case TlsProblem::SelfSigned:
        return {Words::tr("The certificate is signed by itself, so nobody vouches for it."), check};
    case TlsProblem::UnknownIssuer:
        return {Words::tr(
                    "The certificate's issuer is not trusted here. A proxy that opens encrypted connections, "
                    "or a private cloud, has an issuer of its own."),
            check};
    case TlsProblem::Expired:
        return {Words::tr("The certificate has expired."),
            Words::tr(
                "Check the clock of this computer. If it is right, the service needs a new certificate.")};
    case TlsProblem::NotYetValid:
        return {Words::tr("The certificate is not valid yet."),
            Words::tr(
                "Check the clock of this computer. If it is right, the service's certificate is wrong.")};
    case TlsProblem::WrongHost:
        return {Words::tr("The certificate was made for another host."),
            Words::tr("Check the endpoint. If it is right, something else answers in place of the service.")};
    case TlsProblem::None:
    case TlsProblem::Other:
        break;
    }
    return {Words::tr("The certificate of the service, or the encrypted connection, was not accepted."),
        Words::tr(
            "Check the endpoint and the clock of this computer. A proxy that opens encrypted connections "
            "needs its certificate installed on this system.")};
}

Explanation explainProxy(int status)
{
    if (status == 407)
        return {Words::tr("The proxy does not accept the user and password."),
            Words::tr("Check user and password of the proxy, then try again.")};
    return {Words::tr("The proxy was not reached, or did not make the connection."),
        Words::tr("Check the address of the proxy and what it allows.")};
}

Explanation explainKind(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return {Words::tr("The service could not be reached, or the connection was lost."),
            Words::tr("Check the network, the proxy and the endpoint, then try again.")};
    case ErrorKind::Proxy:
        return explainProxy(error.httpStatus);
    case ErrorKind::Tls:
        return explainTls(error.tlsProblem);
    case ErrorKind::Timeout:
        return {Words::tr("The answer did not come, or not as a whole, within the time allowed."),
            Words::tr("Check the network, then try again.")};
    case ErrorKind::Cancelled:
        return {Words::tr("The call was ended before its answer came."), {}};
    case ErrorKind::Http:
        return explainHttp(error.httpStatus);
    case ErrorKind::Redirect:
        return {
            Words::tr("Credentials are not sent on to another address, so the redirection was not followed."),
            Words::tr("Check the endpoint, and that no network sign-in page stands in between.")};
    case ErrorKind::Decode:
        return {Words::tr("The answer is not what the interface of the service describes."),
            Words::tr("Check the endpoint, and that no proxy answers in place of the service.")};
    case ErrorKind::TooLarge:
        return {Words::tr("The answer was longer than this program reads and was dropped."),
            Words::tr("Check the endpoint, and that no proxy answers in place of the service.")};
    case ErrorKind::InsecureUrl:
        return {Words::tr("The address begins with http://, so credentials would travel unencrypted. Nothing "
                          "was sent."),
            Words::tr("Use an address that begins with https://.")};
    case ErrorKind::AuthenticationStopped:
        return {
            Words::tr("After refused credentials nothing is sent, so that the key or user is not locked."),
            Words::tr("Sign in again.")};
    case ErrorKind::NotOffered:
        return {Words::tr("The call exists only in the API version that is excluded in the profile."),
            Words::tr("Allow both API versions in the profile.")};
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
        Words::tr("Certificate of: %1").arg(certificate.subject),
        //: Line of technical details: who signed the certificate
        Words::tr("Issued by: %1").arg(certificate.issuer),
        //: Line of technical details: two points in time
        Words::tr("Valid from %1 until %2")
            .arg(dateTime(certificate.validFrom), dateTime(certificate.validUntil)),
        //: Line of technical details: fingerprint of a certificate
        Words::tr("SHA-256: %1").arg(certificate.sha256)};
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
        add(Words::tr("HTTP status: %1"), QString::number(error.httpStatus));
    //: Line of technical details: error code of the service
    add(Words::tr("Code: %1"), error.code);
    //: Line of technical details: the literal message of the service
    add(Words::tr("Message: %1"), error.serviceMessage);
    //: Line of technical details
    add(Words::tr("Request ID: %1"), error.requestId);
    if (error.retryAfterSeconds)
        //: Line of technical details: how long the service asks to wait; %1 is a length of time
        add(Words::tr("Retry after: %1"), duration(qint64(*error.retryAfterSeconds) * 1000));
    //: Line of technical details: name of a field of an answer
    add(Words::tr("Field: %1"), error.field);
    //: Line of technical details
    add(Words::tr("Detail: %1"), error.detail);
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
