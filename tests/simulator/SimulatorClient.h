// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/Simulator.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace dcs::test {

/// What came back over one connection.
struct Reply {
    bool answered = false; ///< false: the connection closed without a byte
    bool complete = false; ///< the body is as long as announced
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonObject json() const;
    /// error_code, or code inside error.
    QString errorCode() const;
    QString errorMessage() const;
};

struct Request {
    QByteArray method = "GET";
    QByteArray path = {};
    QByteArray query = {};
    QByteArray body = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
};

/// How a request is signed, so that tests can do it wrong.
struct Signing {
    QByteArray accessKey = Simulator::accessKey().toUtf8();
    QByteArray secretKey = Simulator::secretKey().toUtf8();
    QDateTime time = QDateTime::currentDateTimeUtc();
    QByteArray securityToken; ///< "": none
    bool signSecurityToken = true;
};

/// A plain, blocking HTTP client with a signature helper of its own; nothing of the product's client is used.
class SimulatorClient {
public:
    explicit SimulatorClient(const Simulator &simulator);

    /// Sends the request as it is on a connection of its own and reads until that closes.
    Reply send(const Request &request) const;
    Reply sendSigned(Request request, const Signing &signing = {}) const;
    Reply sendWithToken(Request request, const QByteArray &token) const;

    /// Signed GET below /v1.0/{project_id}.
    Reply get(const QByteArray &pathInProject, const QByteArray &query = {}) const;
    Reply extend(const QString &instanceId, const QByteArray &body) const;
    /// Signed GET below /v2/{project_id}.
    Reply getV2(const QByteArray &pathInProject, const QByteArray &query = {}) const;
    Reply resize(const QString &instanceId, const QByteArray &body) const;
    Reply checkResize(const QString &instanceId, const QByteArray &body) const;
    Reply requestToken(const QJsonObject &body) const;

    /// All instances, those whose creation failed included.
    QJsonArray instances() const;
    QJsonObject instance(const QString &id) const;
    QJsonObject v2Instance(const QString &id) const;
    /// group_list of the instance.
    QJsonArray groups(const QString &id) const;
    /// The background tasks of the instance, the newest first.
    QJsonArray tasks(const QString &id) const;
    QJsonObject progress(const QString &id, const QString &taskId) const;
    QString idOf(const QString &name) const;
    /// quota and used of the memory, in GB.
    QJsonObject memoryQuota() const;

private:
    Reply post(const QByteArray &path, const QByteArray &body) const;

    quint16 m_port;
};

/// The Date header.
QDateTime serverTime(const Reply &reply);

/// The path of something in the simulated project, of v1.0 and of v2.
QByteArray projectPath(const QByteArray &rest);
QByteArray v2Path(const QByteArray &rest);

/// Body of POST /v3/auth/tokens with these credentials for the simulated region.
QJsonObject tokenRequest(const QString &user, const QString &password, const QString &domain);

/// The published specifications.
Catalogue bundledCatalogue();

} // namespace dcs::test
