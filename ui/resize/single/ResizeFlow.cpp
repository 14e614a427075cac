// SPDX-License-Identifier: MIT
#include "ui/resize/single/ResizeFlow.h"

#include "account/SettingsStore.h"
#include "operations/check/ResizeChecker.h"
#include "ui/resize/single/ResizeDialog.h"

#include <QMainWindow>

#include <algorithm>

namespace dcs {

ResizeFlow::ResizeFlow(ResizeQueue *queue, const ErrorCatalogue *errors, const SettingsStore *settings,
    const Theme *theme, QMainWindow *window)
    : QObject(window), m_queue(queue), m_errors(errors), m_settings(settings), m_theme(theme),
      m_window(window)
{
    connect(queue, &ResizeQueue::added, this, &ResizeFlow::followSession);
    connect(queue, &ResizeQueue::settled, this, &ResizeFlow::followSession);
}

void ResizeFlow::open(Session *session, const QString &profileText, const Instance &instance)
{
    if (m_dialog || session->profile().readOnly)
        return;
    m_session = session;
    m_profileText = profileText;
    DcsClient *client = session->client();
    m_dialog = new ResizeDialog(
        instance, session->catalogue(), context(instance.id),
        [client = QPointer<const DcsClient>(client)](
            const ResizeRequest &request) { return client ? client->resizeRequest(request) : HttpRequest(); },
        m_errors, m_theme, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setProduction(m_session->profile().production, m_settings->settings().confirmations.typedWord);
    m_isUnchecked = false;
    m_dialog->setCheck([this](const ResizeRequest &request) { return check(request); });
    m_dialog->setCheckOffered(client->offersResizeCheck());
    connect(m_dialog, &ResizeDialog::confirmed, this, &ResizeFlow::confirm);
    connect(m_dialog, &ResizeDialog::topologyWanted, this, &ResizeFlow::readTopology);
    connect(session, &Session::changed, m_dialog, [this] { followSession(); });
    connect(client, &DcsClient::apiVersionsChanged, m_dialog, [this] { followSession(); });
    m_dialog->open();
    readAgain();
    readZones();
    // A call that only v2 has: its answer tells the client whether the endpoint serves that version.
    client->listTasks(instance.id, m_dialog);
}

void ResizeFlow::close()
{
    if (m_dialog)
        m_dialog->reject();
}

void ResizeFlow::readAgain()
{
    m_dialog->setReading(true);
    auto *job = m_session->client()->showInstance(m_dialog->instance().id, m_dialog);
    connect(job, &ApiJobBase::finished, m_dialog, [this, job] {
        if (job->result()) {
            m_session->updateInstance(job->result().value());
            followSession();
            m_dialog->setReading(false);
        } else {
            m_dialog->setReadFailed(job->result().error());
        }
    });
}

void ResizeFlow::readZones()
{
    auto *job = m_session->client()->listZones(m_dialog);
    connect(job, &ApiJobBase::finished, m_dialog, [this, job] {
        if (job->result())
            m_dialog->setZones(job->result().value());
    });
}

void ResizeFlow::readTopology()
{
    if (!m_session || m_topologyJob)
        return;
    auto *job = m_session->client()->showTopology(m_dialog->instance().id, m_dialog);
    m_topologyJob = job;
    connect(job, &ApiJobBase::finished, m_dialog, [this, job] {
        m_topologyJob.clear();
        if (job->result())
            m_dialog->setTopology(job->result().value());
        else
            m_dialog->setTopologyFailed(job->result().error());
    });
}

ResizeChecker *ResizeFlow::check(const ResizeRequest &request)
{
    auto *checker = new ResizeChecker(m_session->client(), request, {}, m_dialog);
    connect(checker, &ResizeChecker::finished, this, [this, checker] {
        m_isUnchecked = checker->result().verdict == ResizeCheckResult::Verdict::NotOffered;
        followSession();
    });
    return checker;
}

void ResizeFlow::followSession()
{
    if (!m_dialog || !m_session)
        return;
    const QString id = m_dialog->instance().id;
    const QList<Instance> &instances = m_session->instances();
    const auto found = std::find_if(
        instances.begin(), instances.end(), [&id](const Instance &each) { return each.id == id; });
    if (found != instances.end() && *found != m_dialog->instance())
        m_dialog->setInstance(*found);
    m_dialog->setContext(context(id));
    m_dialog->setCheckOffered(m_session->client()->offersResizeCheck());
}

void ResizeFlow::confirm(const ResizeRequest &request)
{
    if (!m_session)
        return;
    const std::optional<int> id =
        m_queue->submit(m_session->client(), {m_profileText, accountOf(m_session->profile())}, request);
    if (!id) {
        m_dialog->refuse(tr("A resize of this instance, left by a copy of the program that ended, has not "
                            "ended yet. It is now followed here: see the operations."));
        return;
    }
    if (m_isUnchecked)
        Q_EMIT sentUnchecked(request.instanceName);
    Q_EMIT submitted(*id);
}

ResizeContext ResizeFlow::context(const QString &instanceId) const
{
    ResizeContext context{m_session->quota(), m_queue->isUnsettled(instanceId)};
    const DcsClient *client = m_session->client();
    context.apiVersions = allowedBy(m_session->profile().apiVersions, client->apiVersions());
    return context;
}

} // namespace dcs
