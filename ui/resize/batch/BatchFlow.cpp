// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchFlow.h"

#include "account/SettingsStore.h"
#include "ui/operations/batches/BatchSummary.h"
#include "ui/resize/batch/BatchDialog.h"

#include <QDateTime>
#include <QWidget>

namespace dcs {

BatchFlow::BatchFlow(ResizeQueue *queue, const ErrorCatalogue *errors, const SettingsStore *settings,
    const Theme *theme, QWidget *window)
    : QObject(window), m_queue(queue), m_errors(errors), m_settings(settings), m_theme(theme),
      m_window(window)
{
    connect(queue, &ResizeQueue::added, this, &BatchFlow::followSession);
    connect(queue, &ResizeQueue::settled, this, &BatchFlow::followSession);
}

void BatchFlow::open(Session *session, const QString &profileText, const QList<Instance> &instances,
    const QList<PlanEntry> &entries)
{
    if (m_dialog || session->profile().readOnly)
        return;
    QStringList ids;
    for (const Instance &instance : instances)
        ids.append(instance.id);
    m_session = session;
    m_profileText = profileText;
    const Endpoint endpoint = session->profile().endpoint;
    m_dialog = new BatchDialog(
        ground(), ids, {accountOf(session->profile()), endpoint.region, session->projectId()},
        [client = QPointer<const DcsClient>(session->client())](
            const ResizeRequest &request) { return client ? client->resizeRequest(request) : HttpRequest(); },
        &QDateTime::currentDateTimeUtc, m_errors, m_theme, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    const Settings settings = m_settings->settings();
    m_dialog->setProduction(session->profile().production, settings.confirmations.typedWord);
    m_dialog->setDefaults(settings.batches);
    m_dialog->setCheck([this](const QList<ResizeRequest> &requests) {
        return new BatchChecker(m_session->client(), requests, {}, m_dialog);
    });
    connect(m_dialog, &BatchDialog::confirmed, this, &BatchFlow::confirm);
    connect(session, &Session::changed, m_dialog, [this] { followSession(); });
    connect(session->client(), &DcsClient::apiVersionsChanged, m_dialog, [this] { followSession(); });
    if (!entries.isEmpty())
        m_dialog->setEntries(entries);
    m_dialog->open();
    session->refresh();
    // A call that only v2 has: its answer tells the client whether the endpoint serves that version.
    session->client()->listTasks(ids.constFirst(), m_dialog);
}

void BatchFlow::close()
{
    if (m_dialog)
        m_dialog->reject();
}

void BatchFlow::followSession()
{
    if (m_dialog && m_dialog->isVisible() && m_session) // not once for every resize that it has confirmed
        m_dialog->setGround(ground());
}

void BatchFlow::confirm(const QList<ResizeRequest> &requests, const BatchSettings &settings)
{
    if (!m_session)
        return;
    const QString batchId = m_queue->submitBatch(
        m_session->client(), {m_profileText, accountOf(m_session->profile())}, requests, settings);
    const QList<Operation> operations = operationsOf(*m_queue, batchId);
    if (!operations.isEmpty())
        Q_EMIT submitted(operations.first().id);
}

PlanGround BatchFlow::ground() const
{
    PlanGround ground{m_session->instances(), m_session->catalogue(), {m_session->quota()}, {}};
    ground.extent = m_session->extent();
    ground.context.apiVersions =
        allowedBy(m_session->profile().apiVersions, m_session->client()->apiVersions());
    for (const Operation &operation : m_queue->operations()) {
        if (!operation.isSettled())
            ground.unsettledIds.insert(operation.request.instanceId);
    }
    return ground;
}

} // namespace dcs
