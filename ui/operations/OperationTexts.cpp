// SPDX-License-Identifier: MIT
#include "ui/operations/OperationTexts.h"

#include "ui/language/ErrorTexts.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

QString utc(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString(); }

/// Names of the API: the same in every language.
QString call(ResizeVersion apiVersion)
{
    return apiVersion == ResizeVersion::V1Extend ? u"v1.0 extend"_s : u"v2 resize"_s;
}

bool isSuccess(int httpStatus) { return httpStatus >= 200 && httpStatus < 300; }

} // namespace

QString OperationDetails::asText() const
{
    QStringList paragraphs{summary};
    paragraphs.append(explanations);
    QStringList lines;
    for (const auto &[label, value] : facts) {
        //: a line of copied text, property and value
        lines.append(OperationTexts::tr("%1: %2").arg(label, value));
    }
    if (!technical.isEmpty())
        lines.append(technical);
    paragraphs.append(lines.join(u'\n'));
    return paragraphs.join(u"\n\n"_s);
}

QString OperationTexts::instance(const Operation &operation)
{
    const ResizeRequest &request = operation.request;
    return request.instanceName.isEmpty() ? request.instanceId : request.instanceName;
}

QString OperationTexts::change(const ResizeRequest &request)
{
    const QString from = Texts::capacity(request.from.capacity);
    const QString to = Texts::capacity(request.to.capacity);
    if (request.from.cacheMode == request.to.cacheMode) {
        //: capacity before and after: "4 GB → 8 GB"
        return tr("%1 → %2").arg(from, to);
    }
    //: type and capacity before and after: "Single-node 4 GB → Master/Standby 8 GB"
    return tr("%1 %2 → %3 %4")
        .arg(Texts::cacheMode(request.from.cacheMode), from, Texts::cacheMode(request.to.cacheMode), to);
}

QString OperationTexts::took(const Operation &operation, const QDateTime &now)
{
    const QDateTime end = operation.isSettled() ? operation.finishedAt : now;
    if (!operation.startedAt.isValid() || !end.isValid())
        return {};
    return Texts::duration(qMax(qint64(0), operation.startedAt.msecsTo(end)));
}

QString OperationTexts::acceptance(int httpStatus)
{
    if (httpStatus == 204)
        return tr("The service accepted the request (204).");
    //: %1 is an HTTP status other than 204: "200"
    return tr("The service accepted the request (%1).").arg(httpStatus);
}

QString OperationTexts::changing(const Operation &operation)
{
    if (!operation.progressPercent)
        return tr("The instance is being changed.");
    const QString percent = Texts::percent(*operation.progressPercent / 100.0);
    if (!operation.remainingSeconds) {
        //: %1 is a percentage: "40 %"
        return tr("The instance is being changed: %1.").arg(percent);
    }
    //: %1 is a percentage, %2 a duration: "40 %", "3 min 20 s"
    return tr("The instance is being changed: %1, about %2 left.")
        .arg(percent, Texts::duration(qint64(*operation.remainingSeconds) * 1000));
}

QString OperationTexts::unconfirmed(int httpStatus)
{
    if (httpStatus == 0)
        return tr("No answer came. The instance is being read to find out.");
    //: %1 is an HTTP status: "502"
    return tr(
        "The service answered %1. The instance is being read to find out whether the request was taken.")
        .arg(httpStatus);
}

QString OperationTexts::failed(const Operation &operation, const ErrorCatalogue &errors)
{
    const bool refused =
        operation.failure == FailureReason::Refused || operation.failure == FailureReason::None;
    if (operation.failure == FailureReason::GivenUp && operation.basis == VerdictBasis::TimeAlone)
        return tr(
            "The instance is at its old size, and no change is seen any more. Check in the console before "
            "you send it again.");
    if (operation.failure == FailureReason::InstanceFaulty && !operation.faultCode.isEmpty()) {
        //: %1 is a fault code of the service: "dcs.03.0017"
        return tr("The instance became faulty during the change: %1.").arg(operation.faultCode);
    }
    return refused && operation.error ? Texts::error(*operation.error, errors).summary
                                      : Texts::failure(operation.failure);
}

QString OperationTexts::outcome(const Operation &operation, const ErrorCatalogue &errors)
{
    if (operation.readError && !operation.isSettled())
        return tr("The instance cannot be read at present. Watching goes on.");
    switch (operation.state) {
    case OperationState::Queued:
        return tr("The instance is being checked before the request is sent.");
    case OperationState::Waiting:
        return Texts::waitReason(operation.waitReason);
    case OperationState::Submitting:
        return tr("The request is being sent.");
    case OperationState::Unconfirmed:
        return unconfirmed(operation.httpStatus);
    case OperationState::Accepted:
        return acceptance(operation.httpStatus);
    case OperationState::WaitingForPayment:
        return tr("Accepted as an order. Nothing changes before it is paid in the billing center.");
    case OperationState::WaitingForWindow:
        return tr("Accepted. The service waits for the maintenance window of the instance.");
    case OperationState::Extending:
        return changing(operation);
    case OperationState::Done:
        //: %1 is a capacity: "8 GB"
        return tr("Running at %1.").arg(Texts::capacity(operation.request.to.capacity));
    case OperationState::Failed:
        return failed(operation, errors);
    case OperationState::Skipped:
        return Texts::failure(operation.failure);
    case OperationState::Cancelled:
        return tr("Cancelled before anything was sent.");
    }
    return {};
}

QString OperationTexts::size(const InstanceSize &size)
{
    const QString capacity = Texts::capacity(size.capacity);
    //: a size, capacity and specification code: "8 GB (redis.ha.xu1.large.r2.8)"
    return size.specCode.isEmpty() ? capacity : tr("%1 (%2)").arg(capacity, size.specCode);
}

OperationDetails OperationTexts::details(const Operation &operation, const ErrorCatalogue &errors)
{
    OperationDetails details;
    details.summary = outcome(operation, errors);
    if (isSuccess(operation.httpStatus) && operation.state != OperationState::Accepted)
        details.explanations.append(acceptance(operation.httpStatus));
    if (operation.error) {
        const Texts::ErrorText text = Texts::error(*operation.error, errors);
        details.explanations.append({text.meaning, text.remedy});
        details.technical = text.technical;
    }
    if (operation.basis == VerdictBasis::TimeAlone)
        details.explanations.append(tr("This rests on time alone. A later reading may still correct it."));
    if (operation.basis == VerdictBasis::Reopened)
        details.explanations.append(tr("It had counted as failed by time alone before the change was seen."));
    if (operation.readError && !operation.isSettled()) {
        //: %1 is one line about an error
        details.explanations.append(
            tr("Last reading: %1").arg(Texts::error(*operation.readError, errors).summary));
    }
    if (operation.journalProblem) {
        //: %1 is a message of the database
        details.explanations.append(
            tr("The journal could not be written: %1").arg(*operation.journalProblem));
    }
    details.explanations.removeAll(QString());
    details.explanations.removeAll(details.summary);
    details.facts = facts(operation);
    return details;
}

QList<QPair<QString, QString>> OperationTexts::facts(const Operation &operation)
{
    const ResizeRequest &request = operation.request;
    QList<QPair<QString, QString>> facts{
        //: property of an operation: the instance that is resized
        {tr("Instance"), instance(operation)},
        //: property of an operation: id of the instance
        {tr("Instance ID"), request.instanceId},
        //: property of an operation: account and region
        {tr("Account"), operation.profileText},
        //: property of an operation: access key id or user name of who confirmed it
        {tr("By"), operation.who},
        //: property of an operation: access key id or user of who went on with it after a pause
        {tr("Resumed by"), operation.resumedBy},
        //: property of an operation: time at which they did
        {tr("Resumed"), Texts::dateTime(operation.resumedAt)},
        //: property of an operation
        {tr("Region"), operation.region},
        //: property of an operation
        {tr("Project ID"), operation.projectId},
        //: property of an operation: size before
        {tr("From"), size(request.from)},
        //: property of an operation: size asked for
        {tr("To"), size(request.to)},
        //: property of an operation
        {tr("State"), Texts::operationState(operation.state)},
        //: property of an operation: time of the start
        {tr("Started"), Texts::dateTime(operation.startedAt)},
        //: property of an operation: time of the start, in UTC
        {tr("Started (UTC)"), utc(operation.startedAt)},
        //: property of an operation: time up to which it waits
        {tr("Waits until"), Texts::dateTime(operation.waitsUntil)},
        //: property of an operation: time of its end
        {tr("Ended"), Texts::dateTime(operation.finishedAt)},
        //: property of an operation: time of its end, in UTC
        {tr("Ended (UTC)"), utc(operation.finishedAt)},
        //: property of an operation: how long it took
        {tr("Took"), took(operation, {})},
    };
    if (operation.lastSeen) {
        //: property of an operation: size of the instance when it was last read
        facts.append({tr("Last seen"), size(*operation.lastSeen)});
    }
    //: property of an operation: number of the order that is to be paid
    facts.append({tr("Order"), operation.orderId});
    // Those of an error are among its technical lines.
    if (!operation.error && operation.httpStatus != 0)
        facts.append({tr("HTTP status"), QString::number(operation.httpStatus)});
    if (!operation.error || operation.error->requestId.isEmpty()) {
        //: property of an operation: the service's id of the HTTP request
        facts.append({tr("Request ID"), operation.requestId});
    }
    //: property of an operation: version of the API and name of the call
    facts.append({tr("Call"), call(request.apiVersion)});
    //: property of an operation: body of the HTTP request, as it is sent
    facts.append({tr("Request body"), QString::fromUtf8(request.body)});
    facts.removeIf([](const QPair<QString, QString> &fact) { return fact.second.isEmpty(); });
    return facts;
}

} // namespace dcs
