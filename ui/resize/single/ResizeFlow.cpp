// SPDX-License-Identifier: MIT
#include "ui/resize/single/ResizeFlow.h"

#include "account/SettingsStore.h"
#include "operations/check/ResizeChecker.h"
#include "ui/language/OutsideText.h"
#include "ui/resize/single/ResizeDialog.h"
#include "ui/resize/targets/TargetsModel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/LanguageChange.h"

#include <QMainWindow>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int noticeMs = 10'000;

} // namespace

ResizeFlow::ResizeFlow(ResizeQueue *queue, const ErrorCatalogue *errors, const SettingsStore *settings,
    const Theme *theme, QMainWindow *window)
    : QObject(window), m_queue(queue), m_errors(errors), m_settings(settings), m_theme(theme),
      m_window(window), m_banner(new Banner(theme, window))
{
    m_banner->setObjectName(u"refusedBanner"_s);
    m_banner->dismiss();
    onLanguageChange(m_banner, [this] { showRefusal(); });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_refusals.clear();
        showRefusal();
    });
    connect(queue, &ResizeQueue::added, this, &ResizeFlow::followSession);
    connect(queue, &ResizeQueue::settled, this, &ResizeFlow::followSession);
}

void ResizeFlow::open(Session *session, const QString &profileText, const Instance &instance)
{
    if (m_dialog || session->profile().readOnly)
        return;
    m_refusals.clear();
    showRefusal();
    m_session = session;
    m_profileText = profileText;
    DcsClient *client = session->client();
    const QList<Refusal> refusals =
        ResizeRules::instanceRefusals(instance, session->catalogue(), context(instance.id));
    if (!refusals.isEmpty() && !refusals.contains(Refusal::VersionUnknown))
        return refuse(instance, refusals);
    m_dialog = new ResizeDialog(
        instance, session->catalogue(), context(instance.id),
        [client = QPointer<const DcsClient>(client)](
            const ResizeRequest &request) { return client ? client->resizeRequest(request) : HttpRequest(); },
        m_errors, m_theme, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setProduction(m_session->profile().production, m_settings->settings().confirmations.typedWord);
    QStringList place{session->profile().name, session->profile().endpoint.region};
    place.removeAll(QString());
    m_dialog->setPlace(place.join(u" / "_s));
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

void ResizeFlow::refuse(const Instance &instance, const QList<Refusal> &refusals)
{
    m_refusedName = displayName(instance);
    m_refusals = refusals;
    showRefusal();
    // It may be different by now: the list is to know it.
    auto *job = m_session->client()->showInstance(instance.id, this);
    connect(job, &ApiJobBase::finished, m_session, [session = m_session.data(), job] {
        if (job->result())
            session->updateInstance(job->result().value());
    });
}

void ResizeFlow::showRefusal()
{
    if (m_refusals.isEmpty())
        return m_banner->dismiss();
    //: %1 is the name of an instance
    const QString sentence = tr("“%1” cannot be resized now.").arg(OutsideText::within(m_refusedName));
    m_banner->present(
        Tone::Caution, u"warning"_s, joinedSentences({sentence, refusalSentences(m_refusals)}), tr("Close"));
}

void ResizeFlow::close()
{
    m_refusals.clear();
    showRefusal();
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
    if (m_isUnchecked) {
        //: %1 is the name of an instance
        m_window->statusBar()->showMessage(
            tr("“%1”: there is no check beforehand here; sent without.").arg(request.instanceName), noticeMs);
    }
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
