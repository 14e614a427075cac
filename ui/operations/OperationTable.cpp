// SPDX-License-Identifier: MIT
#include "ui/operations/OperationTable.h"

#include "ui/language/Texts.h"
#include "ui/operations/OperationTexts.h"

namespace dcs {

namespace {

QString utc(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString(); }

TableCell gigabytes(Capacity capacity) { return static_cast<double>(capacity.megabytes()) / 1024.0; }

} // namespace

Table OperationTable::of(const QList<Operation> &operations, const ErrorCatalogue &errors)
{
    Table table;
    table.headers = {tr("Instance"), tr("Instance ID"), tr("From (GB)"), tr("From: specification code"),
        tr("To (GB)"), tr("To: specification code"), tr("State"), tr("Started (UTC)"), tr("Ended (UTC)"),
        tr("Took"), tr("Outcome"), tr("By"), tr("Account"), tr("Region"), tr("Project ID"), tr("HTTP status"),
        tr("Request ID"), tr("Error code"), tr("Order"), tr("Request body")};
    for (const Operation &operation : operations) {
        const ResizeRequest &request = operation.request;
        table.rows.append({request.instanceName, request.instanceId, gigabytes(request.from.capacity),
            request.from.specCode, gigabytes(request.to.capacity), request.to.specCode,
            Texts::operationState(operation.state), utc(operation.startedAt), utc(operation.finishedAt),
            OperationTexts::took(operation, {}), OperationTexts::outcome(operation, errors), operation.who,
            operation.profileText, operation.region, operation.projectId,
            operation.httpStatus == 0 ? TableCell(QString())
                                      : TableCell(static_cast<double>(operation.httpStatus)),
            operation.requestId, operation.error ? operation.error->code : QString(), operation.orderId,
            QString::fromUtf8(request.body)});
    }
    return table;
}

} // namespace dcs
