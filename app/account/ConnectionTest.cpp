// SPDX-License-Identifier: MIT
#include "account/ConnectionTest.h"

#include "api/ErrorCodec.h"
#include "api/auth/AuthProblems.h"
#include "api/http/ServiceUrl.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Which step an answer fails. What says nothing of the project or the permission (no answer, 401, 429, 5xx)
/// fails the sign-in, or whatever later step is under way.
ConnectionStep stepAtFault(const ApiError &error)
{
    // Project unknown to IAM, malformed, of another token, closed.
    static const QStringList projectCodes{u"IAM.1109"_s, u"111400002"_s, u"DCS.4002"_s, u"111401004"_s,
        u"DCS.1004"_s, u"APIGW.0310"_s, u"APIG.0310"_s};
    if (projectCodes.contains(error.code) || error.httpStatus == 404)
        return ConnectionStep::Project;
    return error.httpStatus == 403 ? ConnectionStep::Permission : ConnectionStep::SignIn;
}

ConnectionStep following(ConnectionStep step) { return ConnectionStep(int(step) + 1); }

} // namespace

/// Calls it from the event loop, unless the test is cancelled before.
template <typename Function> void ConnectionTest::later(Function function)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(function), Qt::QueuedConnection);
}

ConnectionTest::ConnectionTest(HttpClient *http, const SignIn &signIn, ClientSettings settings,
    Authenticator::Clock clock, QObject *parent)
    : QObject(parent), m_http(http), m_signIn(signIn), m_settings(std::move(settings)),
      m_clock(std::move(clock)), m_context(std::make_unique<QObject>()), m_work(new QObject(this))
{
    m_settings.retry.maxRetries = 0;
    const Endpoint &endpoint = m_signIn.profile.endpoint;
    m_toProbe = {endpoint.dcs};
    const bool asksIam = usesToken() || needsLookup(m_signIn.profile);
    if (asksIam && endpoint.iam.authority() != endpoint.dcs.authority())
        m_toProbe += endpoint.iam;
    later([this] { probeNext(); });
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::cancel()
{
    if (m_ended)
        return;
    m_context = std::make_unique<QObject>();
    m_work->deleteLater();
    finish(false);
}

void ConnectionTest::probeNext()
{
    if (m_toProbe.isEmpty()) {
        checkTime();
        return;
    }
    HostProbe *probe = m_http->probe(m_toProbe.takeFirst(), m_settings.limits, m_work);
    connect(probe, &HostProbe::stepStarted, m_context.get(),
        [this](ConnectionStep step, const QString &location) { Q_EMIT stepStarted(step, location); });
    connect(probe, &HostProbe::stepEnded, m_context.get(),
        [this](const ConnectionStepResult &result) { Q_EMIT stepEnded(result); });
    connect(probe, &HostProbe::finished, m_context.get(), [this](bool isGood) {
        if (isGood)
            probeNext();
        else
            finish(false);
    });
}

void ConnectionTest::checkTime()
{
    begin(ConnectionStep::Time, endpoint().dcs);
    HttpExchange *exchange =
        m_http->send({"GET", serviceUrl(endpoint().dcs, {}), {}, {}}, m_settings.limits, m_work);
    connect(exchange, &HttpExchange::finished, m_context.get(),
        [this](const Result<HttpResponse> &answer) { timeAnswered(answer); });
}

void ConnectionTest::timeAnswered(const Result<HttpResponse> &answer)
{
    if (!answer) {
        endStep(answer.error(), nullptr);
        return;
    }
    m_current.clockOffsetSeconds = ErrorCodec::clockOffsetSeconds(*answer, m_clock());
    const bool isOff = std::abs(m_current.clockOffsetSeconds.value_or(0)) > toleratedClockOffsetSeconds;
    if (!isOff || usesToken()) {
        endStep(std::nullopt, &ConnectionTest::checkSignIn);
        return;
    }
    ApiError error;
    error.kind = ErrorKind::Http;
    error.httpStatus = answer->status;
    error.requestId = requestIdOf(answer->headers);
    error.authProblem = AuthProblem::ClockSkew;
    error.clockOffsetSeconds = m_current.clockOffsetSeconds;
    endStep(error, nullptr);
}

void ConnectionTest::checkSignIn()
{
    if (needsLookup(m_signIn.profile)) {
        begin(ConnectionStep::SignIn, endpoint().iam);
        findProject();
        return;
    }
    connectTo(endpoint().projectId);
    if (!usesToken()) {
        begin(ConnectionStep::SignIn, endpoint().dcs);
        list();
        return;
    }
    begin(ConnectionStep::SignIn, endpoint().iam);
    m_authenticator->authenticate(
        {}, m_context.get(), [this](const Result<QList<HttpHeader>> &headers) { tokenAnswered(headers); });
}

void ConnectionTest::findProject()
{
    auto *job = new FindProjectsJob(
        m_http, endpoint().iam, m_signIn.credentials, endpoint().region, m_settings, m_clock, m_work);
    connect(job, &ApiJobBase::finished, m_context.get(), [this, job] { projectAnswered(job->result()); });
}

void ConnectionTest::projectAnswered(const Result<FoundProjects> &found)
{
    if (!found && stepAtFault(found.error()) == ConnectionStep::SignIn) {
        endStep(found.error(), nullptr);
        return;
    }
    m_foundProjects.emplace();
    if (found) {
        for (const IamProject &project : found->projects)
            m_foundProjects->append(project.id);
    } else {
        m_refusal = found.error(); // the signature was taken; listing projects is not allowed
    }
    endStep(std::nullopt, &ConnectionTest::checkProject);
}

void ConnectionTest::tokenAnswered(const Result<QList<HttpHeader>> &headers)
{
    if (headers) {
        endStep(std::nullopt, &ConnectionTest::checkProject);
    } else if (stepAtFault(headers.error()) == ConnectionStep::Project) {
        m_refusal = headers.error(); // IAM knows the user, or it would not look for the project
        endStep(std::nullopt, &ConnectionTest::judgeNext);
    } else {
        endStep(headers.error(), nullptr);
    }
}

void ConnectionTest::checkProject()
{
    const bool isFound = !m_foundProjects || m_foundProjects->size() == 1;
    begin(ConnectionStep::Project, isFound ? endpoint().dcs : endpoint().iam);
    m_current.foundProjects = m_foundProjects;
    if (!isFound) {
        endStep(m_refusal, nullptr);
        return;
    }
    if (m_foundProjects)
        connectTo(m_foundProjects->constFirst());
    list();
}

void ConnectionTest::connectTo(const QString &projectId)
{
    m_signIn.profile.endpoint.projectId = projectId;
    m_authenticator = new Authenticator(m_http, endpoint(), m_signIn.credentials, m_clock, m_work);
    m_client = new DcsClient(m_http, m_authenticator, m_settings, m_work);
}

void ConnectionTest::list()
{
    ApiJob<QList<Instance>> *job = m_client->firstInstance(m_work);
    connect(job, &ApiJobBase::finished, m_context.get(), [this, job] {
        if (!job->result())
            m_refusal = job->result().error();
        judge();
    });
}

void ConnectionTest::judge()
{
    if (m_refusal && stepAtFault(*m_refusal) <= m_current.step)
        endStep(m_refusal, nullptr);
    else
        endStep(std::nullopt,
            m_current.step == ConnectionStep::Permission ? nullptr : &ConnectionTest::judgeNext);
}

void ConnectionTest::judgeNext()
{
    begin(following(m_current.step), endpoint().dcs);
    judge();
}

void ConnectionTest::begin(ConnectionStep step, const QUrl &asked)
{
    m_current = {};
    m_current.step = step;
    m_current.location = QString::fromLatin1(hostHeader(asked));
    m_elapsed.start();
    later([this, current = m_current] { Q_EMIT stepStarted(current.step, current.location); });
}

void ConnectionTest::endStep(const std::optional<ApiError> &error, Next next)
{
    m_current.durationMs = m_elapsed.elapsed();
    m_current.error = error;
    later([this, result = m_current] { Q_EMIT stepEnded(result); });
    if (next)
        later([this, next] { (this->*next)(); });
    else
        later([this, isGood = m_current.isGood()] { finish(isGood); });
}

void ConnectionTest::finish(bool isGood)
{
    m_ended = true;
    QMetaObject::invokeMethod(
        this,
        [this, isGood] {
            deleteLater(); // before the slots, which may delete the parent
            Q_EMIT finished(isGood);
        },
        Qt::QueuedConnection);
}

} // namespace dcs
