// SPDX-License-Identifier: MIT
#include "ui/operations/OperationTable.h"

#include "ui/language/ResizeTexts.h"
#include "ui/operations/OperationTexts.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace dcs {

namespace {

QString utc(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString(); }

TableCell gigabytes(Capacity capacity) { return static_cast<double>(capacity.megabytes()) / 1024.0; }

constexpr int pageLength = 250; ///< operations whose rows are made at once, in the GUI thread

/// The operations of an export, page by page.
class OperationPages {
public:
    using Take = std::function<void(const JournalAnswer<QList<Operation>> &page, qint64 total)>;

    OperationPages(JournalReader *reader, const JournalFilter &filter, const QList<Operation> &live)
        : m_reader(reader), m_filter(filter)
    {
        for (const Operation &operation : live) {
            m_liveUuids.insert(operation.uuid);
            if (passes(filter, operation))
                m_live.prepend(operation);
        }
        std::ranges::stable_sort(m_live, std::ranges::greater(), &Operation::startedAt);
    }

    /// An empty page: there are no more.
    void next(QObject *asker, const Take &take)
    {
        if (!m_reader) {
            take({std::exchange(m_live, {})}, 0);
            return;
        }
        if (m_total >= 0) {
            readPage(asker, take);
            return;
        }
        m_reader->count(asker, m_filter, [this, asker, take](const JournalAnswer<qint64> &count) {
            m_total = count.value;
            if (count.problem)
                take({{}, count.problem}, 0);
            else
                readPage(asker, take);
        });
    }

private:
    void readPage(QObject *asker, const Take &take)
    {
        m_reader->page(
            asker, m_filter, pageLength, [this, asker, take](const JournalAnswer<QList<Operation>> &page) {
                const QList<Operation> operations = withLive(page.value);
                if (page.problem || page.value.isEmpty() || !operations.isEmpty())
                    take({operations, page.problem}, m_total);
                else
                    readPage(asker, take);
            });
    }

    /// With the operations of this process in their places; all that are left behind the last page.
    QList<Operation> withLive(const QList<Operation> &page)
    {
        QList<Operation> operations;
        for (const Operation &operation : page) {
            while (!m_live.isEmpty() && m_live.constFirst().startedAt >= operation.startedAt)
                operations.append(m_live.takeFirst());
            if (!m_liveUuids.contains(operation.uuid))
                operations.append(operation);
        }
        if (page.isEmpty())
            return std::exchange(m_live, {});
        m_filter.olderThan = page.constLast().uuid;
        return operations;
    }

    JournalReader *m_reader;
    JournalFilter m_filter;
    QList<Operation> m_live; ///< those that pass and are not taken yet, newest first
    QSet<QString> m_liveUuids; ///< of all of them
    qint64 m_total = -1; ///< in the journal; -1: not counted yet
};

} // namespace

TableSource OperationTable::source(JournalReader *reader, const JournalFilter &filter,
    const QList<Operation> &live, const ErrorCatalogue &errors)
{
    const auto pages = std::make_shared<OperationPages>(reader, filter, live);
    return {headers(), [pages, &errors](QObject *asker, const TableSource::Take &take) {
                pages->next(
                    asker, [take, &errors](const JournalAnswer<QList<Operation>> &page, qint64 total) {
                        TableSource::Piece piece{{}, total};
                        if (page.problem)
                            piece.problem = page.problem->detail;
                        for (const Operation &operation : page.value)
                            piece.rows.append(row(operation, errors));
                        take(piece);
                    });
            }};
}

QStringList OperationTable::headers()
{
    return {tr("Instance"), tr("Instance ID"), tr("From (GB)"), tr("From: specification code"), tr("To (GB)"),
        tr("To: specification code"), tr("State"), tr("Started (UTC)"), tr("Ended (UTC)"), tr("Took"),
        tr("Outcome"), tr("By"), tr("Account"), tr("Region"), tr("Project ID"), tr("HTTP status"),
        tr("Request ID"), tr("Error code"), tr("Order"), tr("Request body"), tr("Resumed by"),
        tr("Resumed (UTC)")};
}

TableRow OperationTable::row(const Operation &operation, const ErrorCatalogue &errors)
{
    const ResizeRequest &request = operation.request;
    return {request.instanceName, request.instanceId, gigabytes(request.from.capacity), request.from.specCode,
        gigabytes(request.to.capacity), request.to.specCode, Texts::operationState(operation.state),
        utc(operation.startedAt), utc(operation.finishedAt), OperationTexts::took(operation, {}),
        OperationTexts::outcome(operation, errors), operation.who, operation.profileText, operation.region,
        operation.projectId,
        operation.httpStatus == 0 ? TableCell(QString())
                                  : TableCell(static_cast<double>(operation.httpStatus)),
        operation.requestId, operation.error ? operation.error->code : QString(), operation.orderId,
        QString::fromUtf8(request.body), operation.resumedBy, utc(operation.resumedAt)};
}

} // namespace dcs
