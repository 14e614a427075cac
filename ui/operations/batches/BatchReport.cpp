// SPDX-License-Identifier: MIT
#include "ui/operations/batches/BatchReport.h"

#include "ui/language/ErrorTexts.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationTexts.h"

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

QString sizeText(const InstanceSize &size)
{
    return size.specCode.isEmpty() ? Texts::capacity(size.capacity)
                                   : Texts::capacity(size.capacity) + u' ' + size.specCode;
}

/// From the POST to the end.
QString tookText(const Operation &operation)
{
    if (!operation.sentAt.isValid() || !operation.finishedAt.isValid())
        return {};
    return Texts::duration(qMax(qint64(0), operation.sentAt.msecsTo(operation.finishedAt)));
}

QString requestIds(const Operation &operation)
{
    QStringList ids{operation.requestId};
    if (operation.error)
        ids.append(operation.error->requestId);
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids.join(u", "_s);
}

QString row(const QString &tag, const QStringList &cells)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells) {
        html += u'<' + tag + u'>' + cell.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</"_s + tag + u'>';
    }
    return html + u"</tr>\n"_s;
}

} // namespace

BatchReport BatchReport::of(const QList<Operation> &operations, const ErrorCatalogue &errors)
{
    BatchReport report;
    report.title = tr("Report of a batch");
    report.table.headers = {//: column of a report: name of the instance
        tr("Instance"),
        //: column of a report: how the resize ended
        tr("State"),
        //: column of a report: size before
        tr("From"),
        //: column of a report: size asked for
        tr("To"),
        //: column of a report: when the request was sent
        tr("Asked"),
        //: column of a report: HTTP status of the answer
        tr("Answer"),
        //: column of a report: size of the instance when it was last read
        tr("Verified"),
        //: column of a report: how long it took
        tr("Took"), tr("Request IDs"),
        //: column of a report
        tr("Error"),
        //: column of a report
        tr("What to do"), tr("Instance ID")};
    QDateTime ended;
    qsizetype done = 0;
    for (const Operation &operation : operations) {
        const Texts::ErrorText error =
            operation.error ? Texts::error(*operation.error, errors) : Texts::ErrorText();
        const bool isDone = operation.state == OperationState::Done;
        report.table.rows.append({OperationTexts::instance(operation), Texts::operationState(operation.state),
            sizeText(operation.request.from), sizeText(operation.request.to),
            Texts::dateTime(operation.sentAt),
            operation.httpStatus > 0 ? QString::number(operation.httpStatus) : QString(),
            operation.lastSeen ? sizeText(*operation.lastSeen) : QString(), tookText(operation),
            requestIds(operation), isDone ? QString() : OperationTexts::outcome(operation, errors),
            error.remedy, operation.request.instanceId});
        done += isDone ? 1 : 0;
        ended = std::max(ended, operation.finishedAt);
    }
    const Operation &first = operations.first();
    report.facts = {//: fact of a report: account and region
        {tr("Account"), first.profileText},
        //: fact of a report: access key or user
        {tr("By"), first.who}, {tr("Region"), first.region}, {tr("Project"), first.projectId},
        //: fact of a report: time of the confirmation
        {tr("Confirmed"), Texts::dateTime(first.startedAt)},
        //: fact of a report: time of its end
        {tr("Ended"), Texts::dateTime(ended)},
        //: fact of a report: how many resizes succeeded
        {tr("Done"), tr("%1 of %2").arg(Texts::number(done), Texts::number(operations.size()))}};
    report.facts.removeIf([](const QPair<QString, QString> &fact) { return fact.second.isEmpty(); });
    return report;
}

QString BatchReport::toHtml() const
{
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
                   "<style>body{font-family:sans-serif}table{border-collapse:collapse}"
                   "th,td{border:1px solid #999;padding:4px 8px;text-align:left;vertical-align:top}</style>"
                   "</head>\n<body><h1>%1</h1>\n"_s.arg(title.toHtmlEscaped());
    for (const auto &[label, value] : facts)
        html += u"<p>"_s + tr("%1: %2").arg(label, value).toHtmlEscaped() + u"</p>\n"_s;
    html += u"<table>\n"_s + row(u"th"_s, table.headers);
    for (const QList<TableCell> &cells : table.rows) {
        QStringList texts;
        for (const TableCell &cell : cells)
            texts.append(std::get<QString>(cell));
        html += row(u"td"_s, texts);
    }
    return html + u"</table></body></html>\n"_s;
}

} // namespace dcs
