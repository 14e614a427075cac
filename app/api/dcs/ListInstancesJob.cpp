// SPDX-License-Identifier: MIT
#include "api/dcs/ListInstancesJob.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

ListInstancesJob::ListInstancesJob(
    const VersionedContext &context, const QUrl &service, int pageSize, int maxPages, QObject *parent)
    : ApiJob(parent), m_context(context), m_service(service), m_pageSize(std::clamp(pageSize, 2, 1000)),
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
    const qint64 skipped = std::max<qint64>(m_rows - 1, 0); // the last row once more
    m_call = new VersionedCall(
        m_context, RestCall::Kind::Query, {ApiVersion::V1, ApiVersion::V2},
        [service = m_service, skipped, limit = m_pageSize](ApiVersion version, const QString &projectId) {
            return ListInstances::make(version, service, projectId, skipped, limit);
        },
        this);
    connect(m_call, &VersionedCall::finished, this, &ListInstancesJob::pageAnswered);
}

void ListInstancesJob::pageAnswered(ApiVersion version, const Result<HttpResponse> &answer)
{
    m_call = nullptr;
    const Result<ListInstances::Page> page =
        answer ? ListInstances::decodePage(version, *answer) : Result<ListInstances::Page>(answer.error());
    if (!page) {
        end(page.error());
        return;
    }
    ++m_pages;
    const bool isOfAnotherList = m_version && *m_version != version;
    m_version = version;
    bool goesOn = true;
    if (isOfAnotherList)
        forgetPages();
    else
        goesOn = takePage(*page);
    if (goesOn && m_pages >= m_maxPages) {
        ApiError error;
        error.kind = ErrorKind::TooLarge;
        error.detail = u"more than %1 pages"_s.arg(m_maxPages);
        end(error);
        return;
    }
    if (goesOn)
        readPage(); // before the signal, whose slots may cancel
    Q_EMIT progress(m_pages, int(m_instances.size()));
    if (!goesOn)
        end(list());
}

bool ListInstancesJob::takePage(const ListInstances::Page &page)
{
    if (!fitsTheSeam(page.instances)) {
        if (beginAgain())
            return true;
        m_isBroken = true;
    }
    const bool isFull = page.instances.size() >= m_pageSize;
    const bool broughtNew = takeInstances(page.instances);
    // Whether instance_num counts the page or the whole list is not documented: only a number that is
    // larger than what was read says something.
    const bool saysMore = page.instanceNum > m_rows;
    m_total = saysMore ? page.instanceNum : m_rows;
    if (saysMore && !broughtNew && beginAgain())
        return true;
    if (saysMore && !broughtNew)
        m_isBroken = true;
    return broughtNew && (saysMore || (isFull && page.instanceNum <= page.instances.size()));
}

bool ListInstancesJob::fitsTheSeam(const QList<Instance> &page) const
{
    return m_seam.isEmpty() || (!page.isEmpty() && page.first().id == m_seam);
}

/// Whether there was one that was not known.
bool ListInstancesJob::takeInstances(const QList<Instance> &page)
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
    if (!page.isEmpty()) {
        m_rows += page.size() - (m_seam.isEmpty() ? 0 : 1);
        m_seam = page.last().id;
    }
    return m_instances.size() > before;
}

/// False if that was tried often enough.
bool ListInstancesJob::beginAgain()
{
    if (m_readings >= maxReadings)
        return false;
    ++m_readings;
    forgetPages();
    return true;
}

void ListInstancesJob::forgetPages()
{
    m_rows = 0;
    m_total = 0;
    m_seam.clear();
    m_isBroken = false;
    m_instances.clear();
    m_indexOfId.clear();
}

InstanceList ListInstancesJob::list() const
{
    const qint64 read = m_instances.size();
    return {m_instances, {read, std::max(read, m_total), !m_isBroken}};
}

void ListInstancesJob::end(Result<InstanceList> result)
{
    m_result.emplace(std::move(result));
    deleteLater(); // before the slots, which may delete the parent
    Q_EMIT finished();
}

} // namespace dcs
