// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/VersionedCall.h"
#include "api/rest/ApiJob.h"
#include "model/Instance.h"

#include <QHash>
#include <QList>
#include <QUrl>

namespace dcs {

/// Reads the whole list of instances page by page. Ends with a page that is short, empty, or brings no
/// instance that was not there before; an instance that shifts from one page to the next is listed once, as
/// it was read last. A list that goes on in another version of the API is read from its beginning again. Any
/// page that fails fails the job, and so does a list longer than maxPages.
class ListInstancesJob final : public ApiJob<QList<Instance>> {
    Q_OBJECT
public:
    ListInstancesJob(
        const RestContext &context, const QUrl &service, int pageSize, int maxPages, QObject *parent);

    void cancel() override;

private:
    void readPage();
    void pageAnswered(ApiVersion version, const Result<HttpResponse> &answer);
    void forgetPages();
    bool takePage(const QList<Instance> &page);
    void end(Result<QList<Instance>> result);

    RestContext m_context;
    QUrl m_service;
    int m_pageSize;
    int m_maxPages;
    qint64 m_skipped = 0; ///< instances before the page that is read
    int m_pages = 0;
    std::optional<ApiVersion> m_version; ///< of the pages so far
    QPointer<VersionedCall> m_call;
    QList<Instance> m_instances;
    QHash<QString, qsizetype> m_indexOfId;
};

} // namespace dcs
