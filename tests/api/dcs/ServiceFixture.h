// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "tests/api/support/Ending.h"
#include "tests/api/support/RawHttpServer.h"

#include <memory>

namespace dcs {

/// 200 with this body.
inline RawAnswer ok(const QByteArray &body) { return {RawHttpServer::answer(200, body)}; }

/// A client of project p1 (with a login: project-of-token) before a scripted server, which also plays IAM:
/// token-1, token-2 and so on. Pauses between tries are as good as none.
class ServiceFixture {
public:
    enum class SignIn { AccessKey, Password };

    explicit ServiceFixture(RawHttpServer::Script script, SignIn signIn = SignIn::AccessKey)
        : server(serving(std::move(script))), http(std::make_unique<HttpClient>())
    {
        const Credentials key = AccessKey{QStringLiteral("AK"), QStringLiteral("SK-secret"), {}};
        const Credentials login =
            PasswordLogin{QStringLiteral("user"), QStringLiteral("pass-word"), QStringLiteral("domain")};
        const bool byKey = signIn == SignIn::AccessKey;
        const Endpoint endpoint{server.url(), server.url(), QStringLiteral("cn-north-4"),
            byKey ? QStringLiteral("p1") : QString()};
        authenticator = std::make_unique<Authenticator>(
            http.get(), endpoint, byKey ? key : login, [this] { return now; });
        settings.retry.firstPauseMs = 1;
        settings.limits.maxBodyBytes = 1'000'000;
        remake();
    }

    /// Makes the client anew, after settings were changed.
    void remake() { client = std::make_unique<DcsClient>(http.get(), authenticator.get(), settings); }

    /// A request of its own to another server and back: what was under way before has been handled since.
    bool roundTrip()
    {
        RawHttpServer other([](const RawRequest &) { return ok("{}"); });
        Ending<HttpResponse> ending(http->send({"GET", other.url(), {}, {}}, {}, &owner));
        return ending.once() && ending.isOk();
    }

    QDateTime now = QDateTime({2026, 3, 14}, {15, 0, 0}, Qt::UTC);
    ClientSettings settings;
    int tokenRequests = 0;
    bool answersTokens = true;
    QObject owner;
    RawHttpServer server;
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<Authenticator> authenticator;
    std::unique_ptr<DcsClient> client;

private:
    RawHttpServer::Script serving(RawHttpServer::Script script)
    {
        return [this, script = std::move(script)](const RawRequest &request) -> RawAnswer {
            if (!request.target.startsWith("/v3/auth/tokens"))
                return script(request);
            if (!answersTokens)
                return {};
            return {RawHttpServer::answer(201, R"({"token":{"project":{"id":"project-of-token"}}})",
                "X-Subject-Token: token-" + QByteArray::number(++tokenRequests) + "\r\n")};
        };
    }
};

} // namespace dcs
