// SPDX-License-Identifier: MIT
#include "api/dcs/ListInstancesJob.h"

#include "api/dcs/ListInstances.h"

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
    m_call = new RestCall(
        m_context, RestCall::Kind::Query,
        [service = m_service, start = m_start, limit = m_pageSize](
            const QString &projectId) { return ListInstances::make(service, projectId, start, limit); },
        this);
    connect(m_call, &RestCall::finished, this, &ListInstancesJob::pageAnswered);
}

void ListInstancesJob::pageAnswered(const Result<HttpResponse> &answer)
{
    m_call = nullptr;
    if (!answer) {
        end(answer.error());
        return;
    }
    const Result<QList<Instance>> page = ListInstances::decode(*answer);
    if (!page) {
        end(page.error());
        return;
    }
    ++m_pages;
    m_start += page->size();
    const bool broughtNew = takePage(*page);
    const bool isLast = page->size() < m_pageSize || !broughtNew;
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
