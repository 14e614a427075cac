// SPDX-License-Identifier: MIT
#include "ui/mainwindow/ResizeFlow.h"

#include "ui/resize/ResizeDialog.h"

#include <QWidget>

#include <algorithm>

namespace dcs {

ResizeFlow::ResizeFlow(ResizeQueue *queue, const ErrorCatalogue *errors, const Theme *theme, QWidget *window)
    : QObject(window), m_queue(queue), m_errors(errors), m_theme(theme), m_window(window)
{
    connect(queue, &ResizeQueue::added, this, &ResizeFlow::followSession);
    connect(queue, &ResizeQueue::settled, this, &ResizeFlow::followSession);
}

void ResizeFlow::close()
{
    if (m_dialog)
        m_dialog->reject();
    if (m_session)
        m_session->disconnect(this);
    m_session = nullptr;
}

void ResizeFlow::open(Session *session, const QString &profileText, const Instance &instance)
{
    if (m_dialog)
        return;
    close();
    m_session = session;
    m_profileText = profileText;
    connect(session, &Session::changed, this, &ResizeFlow::followSession);
    const DcsClient *client = m_session->client();
    m_dialog = new ResizeDialog(
        instance, m_session->catalogue(), context(instance.id),
        [client = QPointer<const DcsClient>(client)](
            const ResizeRequest &request) { return client ? client->resizeRequest(request) : HttpRequest(); },
        m_errors, m_theme, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ResizeDialog::confirmed, this, &ResizeFlow::confirm);
    m_dialog->open();
    readAgain();
}

void ResizeFlow::readAgain()
{
    m_dialog->setChecking(true);
    auto *job = m_session->client()->showInstance(m_dialog->instance().id, m_dialog);
    connect(job, &ApiJobBase::finished, m_dialog, [this, job] {
        if (job->result()) {
            m_session->updateInstance(job->result().value());
            followSession();
            m_dialog->setChecking(false);
        } else {
            m_dialog->setCheckFailed(job->result().error());
        }
    });
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
}

void ResizeFlow::confirm(const ResizeRequest &request)
{
    if (!m_session)
        return;
    const std::optional<int> id =
        m_queue->submit(m_session->client(), {m_profileText, accountOf(m_session->profile())}, request);
    if (id)
        Q_EMIT submitted(*id);
}

ResizeContext ResizeFlow::context(const QString &instanceId) const
{
    ResizeContext context{m_session->quota(), m_queue->isUnsettled(instanceId)};
    // The dialog asks for no conditions and inputs, which only changes by v2 have.
    context.dialects = allowedBy(DialectChoice::V1Only, m_session->client()->dialects());
    return context;
}

} // namespace dcs
