// SPDX-License-Identifier: MIT
#include "api/dcs/ListInstancesJob.h"

#include "api/dcs/calls/ListInstances.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

ListInstancesJob::ListInstancesJob(
    const RestContext &context, const QUrl &service, int pageSize, int maxPages, QObject *parent)
    : ApiJob(parent), m_context(context), m_service(service), m_pageSize(std::clamp(pageSize, 1, 1000)),
      m_maxPages(maxPages)
{
    readPage();
}

void ListInstancesJob::cancel()
{
    if (m_call)
        m_call->cancel();
}

void ListInstancesJob::readPage()
{
    m_call = new VersionedCall(
        m_context, RestCall::Kind::Query, {ApiVersion::V1, ApiVersion::V2},
        [service = m_service, skipped = m_skipped, limit = m_pageSize](
            ApiVersion version, const QString &projectId) {
            return ListInstances::make(version, service, projectId, skipped, limit);
        },
        this);
    connect(m_call, &VersionedCall::finished, this, &ListInstancesJob::pageAnswered);
}

void ListInstancesJob::pageAnswered(ApiVersion version, const Result<HttpResponse> &answer)
{
    m_call = nullptr;
    const Result<QList<Instance>> page =
        answer ? ListInstances::decode(*answer) : Result<QList<Instance>>(answer.error());
    if (!page) {
        end(page.error());
        return;
    }
    ++m_pages;
    const bool isOfAnotherList = m_version && *m_version != version;
    m_version = version;
    bool isLast = false;
    if (isOfAnotherList) {
        forgetPages();
    } else {
        m_skipped += page->size();
        const bool broughtNew = takePage(*page);
        isLast = page->size() < m_pageSize || !broughtNew;
    }
    if (!isLast && m_pages >= m_maxPages) {
        ApiError error;
        error.kind = ErrorKind::TooLarge;
        error.detail = u"more than %1 pages"_s.arg(m_maxPages);
        end(error);
        return;
    }
    if (!isLast)
        readPage(); // before the signal, whose slots may cancel
    Q_EMIT progress(m_pages, int(m_instances.size()));
    if (isLast)
        end(m_instances);
}

void ListInstancesJob::forgetPages()
{
    m_skipped = 0;
    m_instances.clear();
    m_indexOfId.clear();
}

bool ListInstancesJob::takePage(const QList<Instance> &page)
{
    const qsizetype before = m_instances.size();
    for (const Instance &instance : page) {
        const auto known = m_indexOfId.constFind(instance.id);
        if (known != m_indexOfId.constEnd()) {
            m_instances[*known] = instance;
        } else {
            m_indexOfId.insert(instance.id, m_instances.size());
            m_instances.append(instance);
        }
    }
    return m_instances.size() > before;
}

void ListInstancesJob::end(Result<QList<Instance>> result)
{
    m_result.emplace(std::move(result));
    deleteLater(); // before the slots, which may delete the parent
    Q_EMIT finished();
}

} // namespace dcs
