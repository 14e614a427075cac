// SPDX-License-Identifier: MIT
#include "ui/operations/batches/BatchReport.h"

#include "ui/charts/Charts.h"
#include "ui/language/ChangeTexts.h"
#include "ui/language/ErrorTexts.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationTexts.h"
#include "ui/operations/batches/Timeline.h"
#include "ui/theme/Theme.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

QString sizeText(const InstanceSize &size)
{
    return size.specCode.isEmpty() ? Texts::capacity(size.capacity)
                                   : Texts::capacity(size.capacity) + u' ' + size.specCode;
}

/// Those that failed first, then those that were not sent, then the others; each by time.
int rank(const Operation &operation)
{
    if (operation.state == OperationState::Failed)
        return 0;
    return operation.state == OperationState::Done ? 2 : 1;
}

QDateTime timeOf(const Operation &operation)
{
    return operation.sentAt.isValid() ? operation.sentAt : operation.startedAt;
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

qint64 BatchReport::tookMs(const Operation &operation)
{
    if (!operation.sentAt.isValid() || !operation.finishedAt.isValid())
        return -1;
    return qMax(qint64(0), operation.sentAt.msecsTo(operation.finishedAt));
}

QString BatchReport::verifiedText(const Operation &operation, const ErrorCatalogue &errors)
{
    if (operation.state != OperationState::Done) {
        const QString remedy = operation.error ? Texts::error(*operation.error, errors).remedy : QString();
        return QStringList{OperationTexts::outcome(operation, errors), remedy}.join(u' ').trimmed();
    }
    const InstanceSize &seen = operation.lastSeen ? *operation.lastSeen : operation.request.to;
    return ChangeTexts::size(operation.request, seen) + u" · "_s + seen.specCode;
}

BatchReport BatchReport::of(const QList<Operation> &inOrder, const ErrorCatalogue &errors, int number)
{
    BatchReport report;
    //: %1 is the number of the batch
    report.title = number > 0 ? tr("Report of batch %1").arg(number) : tr("Report of a batch");
    report.fileName = u"dcs-batch-"_s + (number > 0 ? QString::number(number) + u'-' : QString())
        + inOrder.first().startedAt.toLocalTime().date().toString(Qt::ISODate);
    report.operations = inOrder;
    std::ranges::stable_sort(report.operations, {},
        [](const Operation &operation) { return std::pair(rank(operation), timeOf(operation)); });
    report.count();
    report.addFigures(inOrder);
    const QList<Operation> &operations = report.operations;
    report.table.headers = {//: column of a report: name of the instance
        tr("Instance"),
        //: column of a report: "4 → 8 GB"
        tr("Change"),
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
    for (const Operation &operation : operations) {
        const Texts::ErrorText error =
            operation.error ? Texts::error(*operation.error, errors) : Texts::ErrorText();
        const qint64 took = tookMs(operation);
        report.verified.append(verifiedText(operation, errors));
        const bool isDone = operation.state == OperationState::Done;
        report.table.rows.append({OperationTexts::instance(operation), ChangeTexts::change(operation.request),
            Texts::operationState(operation.state), sizeText(operation.request.from),
            sizeText(operation.request.to), OperationTexts::time(operation.sentAt, {}),
            operation.httpStatus > 0 ? QString::number(operation.httpStatus) : QString(),
            operation.lastSeen ? sizeText(*operation.lastSeen) : QString(),
            took < 0 ? QString() : Texts::duration(took), requestIds(operation),
            isDone ? QString() : OperationTexts::outcome(operation, errors), error.remedy,
            operation.request.instanceId});
        ended = std::max(ended, operation.finishedAt);
    }
    const Operation &first = operations.first();
    report.facts = {//: fact of a report: account and region
        {tr("Account"), first.profileText},
        //: fact of a report: access key or user
        {tr("By"), first.who}, {tr("Region"), first.region}, {tr("Project"), first.projectId},
        //: fact of a report: time of the confirmation
        {tr("Confirmed"), OperationTexts::time(first.startedAt, {})},
        //: fact of a report: time of its end
        {tr("Ended"), OperationTexts::time(ended, {})},
        //: fact of a report: how many resizes succeeded
        {tr("Done"), tr("%1 of %2").arg(Texts::number(report.done), Texts::number(operations.size()))}};
    report.facts.removeIf([](const QPair<QString, QString> &fact) { return fact.second.isEmpty(); });
    return report;
}

void BatchReport::count()
{
    for (const Operation &operation : std::as_const(operations)) {
        done += operation.state == OperationState::Done ? 1 : 0;
        failed += operation.state == OperationState::Failed ? 1 : 0;
        skipped += operation.state == OperationState::Skipped ? 1 : 0;
        cancelled += operation.state == OperationState::Cancelled ? 1 : 0;
    }
}

/// Memory by what was last seen, not by what was planned.
void BatchReport::addFigures(const QList<Operation> &inOrder)
{
    qint64 before = 0;
    qint64 after = 0;
    qint64 planned = 0;
    const Operation *longest = nullptr;
    QDateTime last;
    for (const Operation &operation : inOrder) {
        const InstanceSize &from = operation.request.from;
        const bool isDone = operation.state == OperationState::Done;
        const InstanceSize &seen = operation.lastSeen && operation.sentAt.isValid() ? *operation.lastSeen
            : isDone                                                                ? operation.request.to
                                                                                    : from;
        before += from.capacity.megabytes();
        after += seen.capacity.megabytes();
        planned += operation.request.to.capacity.megabytes() - from.capacity.megabytes();
        if (tookMs(operation) >= 0 && (!longest || tookMs(operation) > tookMs(*longest)))
            longest = &operation;
        last = std::max(last, operation.finishedAt);
    }
    const auto change = [](qint64 megabytes) {
        const QString size = Texts::capacity(Capacity::fromMegabytes(qAbs(megabytes)));
        return (megabytes < 0 ? u"−"_s : u"+"_s) + size;
    };
    //: figure of a report: memory of all instances of a batch
    figures.append({tr("Memory"),
        //: memory before and after: "512 GB → 672 GB"
        tr("%1 → %2").arg(Texts::capacity(Capacity::fromMegabytes(before)),
            Texts::capacity(Capacity::fromMegabytes(after))),
        //: "+160 GB of +312 GB planned"
        tr("%1 of %2 planned").arg(change(after - before), change(planned))});
    const qint64 total = totalTime(inOrder, last);
    const qint64 paused = pausedTime(pausesOf(inOrder, false), last);
    //: figure of a report
    figures.append({tr("Total time"), total > 0 ? Texts::duration(total) : u"–"_s,
        //: %1 is a duration
        paused > 0 ? tr("%1 of it paused").arg(Texts::duration(paused)) : QString()});
    if (longest) {
        //: figure of a report: the resize that took longest
        figures.append({tr("Longest"), Texts::duration(tookMs(*longest)),
            OperationTexts::instance(*longest) + u" · "_s + ChangeTexts::change(longest->request)});
    }
}

/// In the colours of paper.
QString BatchReport::ringSvg(const ThemeColours &colours) const
{
    constexpr int side = 120;
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(QSize(side, side));
    generator.setViewBox(QRect(0, 0, side, side));
    QPainter painter(&generator);
    const std::array parts{charts::Part{double(done), colours.goodFill},
        charts::Part{double(failed), colours.badFill}, charts::Part{double(skipped), colours.quiet},
        charts::Part{double(cancelled), colours.field}};
    charts::ring(&painter, QRectF(2, 2, side - 4, side - 4), parts, colours);
    painter.end();
    const QString svg = QString::fromUtf8(buffer.data());
    return svg.mid(svg.indexOf("<svg"_L1));
}

QString BatchReport::headHtml() const
{
    QString html = u"<div class=\"head\">"_s + ringSvg(Theme::colours(false)) + u"<ul>"_s;
    const QList<QPair<int, QString>> counts{
        {done, tr("done")}, {failed, tr("failed")}, {skipped, tr("skipped")}, {cancelled, tr("cancelled")}};
    for (const auto &[count, word] : counts) {
        if (count > 0)
            html += u"<li><b>%1</b> %2</li>"_s.arg(Texts::number(count), word.toHtmlEscaped());
    }
    html += u"</ul>"_s;
    for (const Figure &figure : figures) {
        html += u"<div><span>%1</span><b>%2</b><span>%3</span></div>"_s.arg(
            figure.name.toHtmlEscaped(), figure.value.toHtmlEscaped(), figure.remark.toHtmlEscaped());
    }
    return html + u"</div>\n"_s;
}

QString BatchReport::toHtml() const
{
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
                   "<style>body{font-family:sans-serif}table{border-collapse:collapse}"
                   "th,td{border:1px solid #999;padding:4px 8px;text-align:left;vertical-align:top}"
                   ".head{display:flex;gap:32px;align-items:center;flex-wrap:wrap}"
                   ".head ul{list-style:none;padding:0}.head div b{display:block;font-size:1.7em}"
                   "@media print{table{font-size:8pt}tr{break-inside:avoid}}</style>"
                   "</head>\n<body><h1>%1</h1>\n"_s.arg(title.toHtmlEscaped());
    for (const auto &[label, value] : facts)
        html += u"<p>"_s + tr("%1: %2").arg(label, value).toHtmlEscaped() + u"</p>\n"_s;
    html += headHtml();
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
