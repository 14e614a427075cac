// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/VersionedCall.h"
#include "api/dcs/calls/ListInstances.h"
#include "api/rest/ApiJob.h"
#include "model/InstanceList.h"

#include <QHash>
#include <QUrl>

namespace dcs {

/// Reads the whole list of instances page by page, whatever the number of rows that the service puts on one.
/// Each page begins with the last row of the one before. If it does not, rows came or went in between: the
/// list is read from its beginning again, maxReadings times in all. What the last of them brings is taken as
/// it is, and its extent says that it is not whole. So it is if the service says that there are more
/// instances than it gives. An instance that is on two pages is listed once, as it was read last.
///
/// A list that goes on in another version of the API is read from its beginning again. Any page that fails
/// fails the job, and so does a list longer than maxPages.
class ListInstancesJob final : public ApiJob<InstanceList> {
    Q_OBJECT
public:
    static constexpr int maxReadings = 3;

    /// pageSize: 2 to 1000, others are brought into these bounds.
    ListInstancesJob(
        const VersionedContext &context, const QUrl &service, int pageSize, int maxPages, QObject *parent);

    void cancel() override;

private:
    void readPage();
    void pageAnswered(ApiVersion version, const Result<HttpResponse> &answer);
    /// Whether the list goes on after this page, which may make it begin again.
    bool takePage(const ListInstances::Page &page);
    bool fitsTheSeam(const QList<Instance> &page) const;
    bool takeInstances(const QList<Instance> &page);
    bool beginAgain();
    void forgetPages();
    InstanceList list() const;
    void end(Result<InstanceList> result);

    VersionedContext m_context;
    QUrl m_service;
    int m_pageSize;
    int m_maxPages;
    qint64 m_rows = 0; ///< of the list, up to the end of the last page
    qint64 m_total = 0; ///< instances there are, as the last page told it
    QString m_seam; ///< id of the last row; "" before the first page
    int m_pages = 0; ///< answered, those of earlier readings included
    int m_readings = 1;
    bool m_isBroken = false; ///< a seam of this reading does not fit, or the service gives less than it has
    std::optional<ApiVersion> m_version; ///< of the pages so far
    QPointer<VersionedCall> m_call;
    QList<Instance> m_instances;
    QHash<QString, qsizetype> m_indexOfId;
};

} // namespace dcs
