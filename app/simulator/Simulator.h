// SPDX-License-Identifier: MIT
#pragma once

#include "model/Catalogue.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace dcs {

/// Misbehaviour that tests switch on, for requests whose method and path match.
struct Fault {
    enum class Kind {
        Delay, ///< answers after delayMs
        Status, ///< answers status with body (a documented error body if body is empty), retryAfter as header
        DropBeforeHandling, ///< closes the connection without doing anything
        DropAfterHandling, ///< does what was asked, then closes the connection without an answer
        TruncateBody, ///< a Content-Length longer than what is sent, then the connection closes
        MalformedBody, ///< 200 with a body that is no JSON
        HtmlPage, ///< status with a proxy's HTML page
        ExpireToken, ///< 401 as for an expired token
        Redirect ///< 302 to location
    };
    Kind kind = Kind::Status;
    QByteArray method = {}; ///< "" matches any
    QString pathContains = {}; ///< "" matches any
    int times = 1; ///< how many matching requests it strikes; -1: all
    int delayMs = 0;
    int status = 503;
    QByteArray body = {};
    std::optional<int> retryAfterSeconds = {};
    QByteArray location = {};
};

struct SimulatorSettings {
    quint32 seed = 1;
    int instanceCount = 40;
    int extendMs = 6'000; ///< how long an instance stays EXTENDING
    int port = 0; ///< 0: any free one
    int skewSeconds = 0; ///< the simulator's clock is so far ahead
    enum class ApiVersions { Both, V1Only, V2Only };
    ApiVersions apiVersions = ApiVersions::Both; ///< the paths of the other one do not exist
    int windowMs = 20'000; ///< how long a change waits for the maintenance window
    int checkMs = 1'000; ///< how long the check before a resize takes
    QString projectId = {}; ///< the only one with instances; "": Simulator::projectId()
    QString region = {}; ///< the name of that project; "": Simulator::region()
    QStringList sameNamedProjects = {}; ///< ids of further projects that IAM lists under the same name
};

/// One request as the server saw it.
struct ReceivedRequest {
    QByteArray method;
    QString path; ///< without query, percent-encoded as it was sent
    QString query; ///< percent-encoded as it was sent
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
};

/// A DCS and IAM look-alike on 127.0.0.1 in a thread of its own: the v1.0 and v2 calls, tokens, signature
/// checks, documented errors and oddities of the wire format. Repeatable by its seed. All methods are
/// thread-safe.
class Simulator {
public:
    Simulator(Catalogue catalogue, SimulatorSettings settings);
    ~Simulator();
    Simulator(const Simulator &) = delete;
    Simulator &operator=(const Simulator &) = delete;

    /// Begins to listen; false if no port could be had. After stop() it listens on the same port as before.
    bool start();
    /// Closes every connection and returns soon, even with delayed requests under way.
    void stop();
    int port() const;
    QString baseUrl() const; ///< "http://127.0.0.1:port"

    /// What it accepts. Fixed values that are no secrets of anyone.
    static QString accessKey();
    static QString secretKey();
    static QString userName();
    static QString password();
    static QString domainName();
    static QString projectId();
    static QString region();

    void addFault(const Fault &fault);
    void clearFaults();
    QList<ReceivedRequest> received() const;
    int countReceived(const QByteArray &method, const QString &pathContains) const;

    /// For tests: changes to the world behind the API.
    QStringList instanceIds() const;
    /// The members are those of show instance in v1.0; v2 answers from them under its own names.
    void setInstanceMember(const QString &instanceId, const QString &member, const QJsonValue &value);
    void removeInstance(const QString &instanceId);
    void addInstance(const QJsonObject &instance); ///< it has no nodes, so no replica to remove
    /// Ends running changes now: at the new size, at the old one (given up), or as ERROR.
    enum class ChangeEnd { Done, GivenUp, Faulty };
    void finishChanges(ChangeEnd end);
    /// Begins the changes that wait for the maintenance window.
    void openMaintenanceWindow();
    /// Carries out what was ordered for a prepaid instance; false if no such order waits to be paid.
    bool payOrder(const QString &orderId);
    /// Why the next checks before a resize of the instance fail; "": they pass, whatever its load.
    void setCheckFinding(const QString &instanceId, const QString &failReason);
    void setMemoryQuotaGb(int quota);
    /// From now on the paths of v1.0 do not exist.
    void withdrawV1();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace dcs
