// SPDX-License-Identifier: MIT
#include "ui/mainwindow/BatchFlow.h"

#include "ui/resize/BatchDialog.h"

#include <QWidget>

namespace dcs {

namespace {

QString whoOf(const Profile &profile)
{
    return profile.authKind == AuthKind::AccessKey ? profile.accessKey : profile.userName;
}

} // namespace

BatchFlow::BatchFlow(ResizeQueue *queue, const Theme *theme, QWidget *window)
    : QObject(window), m_queue(queue), m_theme(theme), m_window(window)
{
    connect(queue, &ResizeQueue::added, this, &BatchFlow::followSession);
    connect(queue, &ResizeQueue::settled, this, &BatchFlow::followSession);
}

void BatchFlow::open(Session *session, const QString &profileText, const QList<Instance> &instances)
{
    if (m_dialog)
        return;
    QStringList ids;
    for (const Instance &instance : instances)
        ids.append(instance.id);
    m_session = session;
    m_profileText = profileText;
    const Profile &profile = session->profile();
    const BatchScope scope{profile.name.isEmpty() ? whoOf(profile) : profile.name,
        profile.endpoint.region.isEmpty() ? profile.endpoint.dcs.host() : profile.endpoint.region,
        session->projectId()};
    m_dialog = new BatchDialog(
        ground(), ids, scope,
        [client = QPointer<const DcsClient>(session->client())](
            const ResizeRequest &request) { return client ? client->resizeRequest(request) : HttpRequest(); },
        [] { return QDateTime::currentDateTimeUtc(); }, m_theme, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &BatchDialog::confirmed, this, &BatchFlow::confirm);
    connect(session, &Session::changed, m_dialog, [this] { followSession(); });
    connect(session->client(), &DcsClient::dialectsChanged, m_dialog, [this] { followSession(); });
    m_dialog->open();
    session->refresh();
}

void BatchFlow::close()
{
    if (m_dialog)
        m_dialog->reject();
}

void BatchFlow::followSession()
{
    if (m_dialog && m_dialog->isVisible() && m_session)
        m_dialog->setGround(ground());
}

void BatchFlow::confirm(const QList<ResizeRequest> &requests, const BatchSettings &settings)
{
    if (!m_session)
        return;
    const QString runId = m_queue->submitBatch(
        m_session->client(), {m_profileText, whoOf(m_session->profile())}, requests, settings);
    for (const Operation &operation : m_queue->operations()) {
        if (operation.runId() == runId) {
            Q_EMIT submitted(operation.id);
            return;
        }
    }
}

PlanGround BatchFlow::ground() const
{
    PlanGround ground;
    ground.instances = m_session->instances();
    ground.catalogue = m_session->catalogue();
    ground.context.quota = m_session->quota();
    ground.context.dialects = allowedBy(m_session->profile().dialects, m_session->client()->dialects());
    for (const Operation &operation : m_queue->operations()) {
        if (!operation.isSettled())
            ground.unsettledIds.insert(operation.request.instanceId);
    }
    return ground;
}

} // namespace dcs
