// SPDX-License-Identifier: MIT
#include "ui/account/ConnectionTexts.h"

#include "ui/language/ErrorTexts.h"
#include "ui/language/Texts.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace dcs::ConnectionTexts {

namespace {

/// Gives the texts of this file a translation context.
struct StepTexts {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTexts)
};

QString tlsReason(TlsProblem problem)
{
    switch (problem) {
    case TlsProblem::None:
    case TlsProblem::Other:
        return {};
    case TlsProblem::SelfSigned:
        return StepTexts::tr("The certificate is signed by itself and not trusted.");
    case TlsProblem::UnknownIssuer:
        return StepTexts::tr("The issuer of the certificate is not trusted.");
    case TlsProblem::Expired:
        return StepTexts::tr("The certificate has expired.");
    case TlsProblem::NotYetValid:
        return StepTexts::tr("The certificate is not valid yet.");
    case TlsProblem::WrongHost:
        return StepTexts::tr("The certificate is made for another host.");
    }
    Q_UNREACHABLE();
}

QString certificate(const CertificateFacts &facts)
{
    //: Of a certificate: %1 subject, %2 issuer, %3 a time
    return StepTexts::tr("Certificate: %1\nIssuer: %2\nValid until %3")
        .arg(facts.subject, facts.issuer, Texts::dateTime(facts.validUntil));
}

QString clock(qint64 offsetSeconds)
{
    if (offsetSeconds == 0) {
        return StepTexts::tr("The clocks agree.");
    }
    const QString offset = Texts::duration(std::abs(offsetSeconds) * 1000);
    //: %1 is a duration
    return offsetSeconds > 0 ? StepTexts::tr("This computer's clock is %1 behind the service.").arg(offset)
                             : StepTexts::tr("This computer's clock is %1 ahead of the service.").arg(offset);
}

/// Why the look-up of the project by its name leads nowhere.
QString noProject(const ConnectionStepResult &result)
{
    if (result.error)
        return StepTexts::tr("The project ID could not be looked up, which takes the permission "
                             "iam:projects:listProjects. Enter the ID under Edit.");
    if (result.foundProjects->isEmpty())
        return StepTexts::tr(
            "No project bears the name of the region. Check the region, or enter the project "
            "ID under Edit.");
    return StepTexts::tr("Several projects bear the name of the region. Choose one of them:") + u'\n'
        + result.foundProjects->join(u'\n');
}

} // namespace

QString step(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::NameResolution:
        return StepTexts::tr("Name resolution");
    case ConnectionStep::Connection:
        return StepTexts::tr("Connection (TCP)");
    case ConnectionStep::Tunnel:
        return StepTexts::tr("Tunnel through the proxy");
    case ConnectionStep::Tls:
        return StepTexts::tr("Encryption (TLS)");
    case ConnectionStep::Time:
        return StepTexts::tr("Clock");
    case ConnectionStep::SignIn:
        return StepTexts::tr("Sign-in (IAM)");
    case ConnectionStep::Project:
        return StepTexts::tr("Project");
    case ConnectionStep::Permission:
        return StepTexts::tr("Permission to list instances");
    }
    Q_UNREACHABLE();
}

QString result(const ConnectionStepResult &result, const ErrorCatalogue &errors)
{
    QString head = step(result.step);
    if (!result.location.isEmpty()) {
        //: %1 is a step of the connection test, %2 the host that is asked
        head = result.isProxy ? StepTexts::tr("%1: proxy %2").arg(head, result.location)
                              : StepTexts::tr("%1: %2").arg(head, result.location);
    }
    QStringList lines;
    if (result.isGood()) {
        //: %1 is a step with its host, %2 a number of milliseconds
        lines += StepTexts::tr("%1 — good, %2 ms").arg(head, Texts::number(result.durationMs));
    } else {
        lines += StepTexts::tr("%1 — failed").arg(head);
    }
    if (result.error) {
        const Texts::ErrorText text = Texts::error(*result.error, errors);
        lines +=
            {text.summary, tlsReason(result.error->tlsProblem), text.meaning, text.remedy, text.technical};
    }
    if (result.foundProjects && result.foundProjects->size() == 1) {
        //: %1 is the ID of a project
        lines += StepTexts::tr("Found by the name of the region: %1").arg(result.foundProjects->constFirst());
    } else if (result.foundProjects) {
        lines += noProject(result);
    }
    if (result.certificate) {
        lines += certificate(*result.certificate);
    }
    if (result.clockOffsetSeconds) {
        lines += clock(*result.clockOffsetSeconds);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace dcs::ConnectionTexts
