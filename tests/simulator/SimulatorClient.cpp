// SPDX-License-Identifier: MIT
#include "SimulatorClient.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs::test {

namespace {

constexpr int patienceMs = 20'000;

Reply parseReply(const QByteArray &raw)
{
    Reply reply;
    reply.answered = !raw.isEmpty();
    const qsizetype headEnd = raw.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return reply;
    const QByteArrayList lines = raw.left(headEnd).split('\n');
    reply.status = lines[0].split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    reply.body = raw.mid(headEnd + 4);
    reply.complete = reply.body.size() == reply.headers.value("content-length", "-1").toLongLong();
    return reply;
}

QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

} // namespace

QJsonObject Reply::json() const { return QJsonDocument::fromJson(body).object(); }

QString Reply::errorCode() const
{
    const QJsonValue inner = json().value("error"_L1).toObject().value("code"_L1);
    return inner.isUndefined() ? json().value("error_code"_L1).toString() : inner.toVariant().toString();
}

QString Reply::errorMessage() const
{
    const QJsonValue inner = json().value("error"_L1).toObject().value("message"_L1);
    return inner.isUndefined() ? json().value("error_msg"_L1).toString() : inner.toString();
}

SimulatorClient::SimulatorClient(const Simulator &simulator) : m_port(static_cast<quint16>(simulator.port()))
{
}

Reply SimulatorClient::send(const Request &request) const
{
    QByteArray text = request.method + ' ' + request.path;
    if (!request.query.isEmpty())
        text += '?' + request.query;
    text += " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : request.headers)
        text += name + ": " + value + "\r\n";
    if (request.method != "GET")
        text += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    text += "\r\n" + request.body;

    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    if (!socket.waitForConnected(patienceMs))
        return {};
    socket.write(text);
    QByteArray received;
    while (socket.waitForReadyRead(patienceMs))
        received += socket.readAll();
    return parseReply(received);
}

Reply SimulatorClient::sendSigned(Request request, const Signing &signing) const
{
    const QByteArray date = signing.time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1();
    QMap<QByteArray, QByteArray> headers{
        {"host", "127.0.0.1:" + QByteArray::number(m_port)}, {"x-sdk-date", date}};
    if (!signing.securityToken.isEmpty() && signing.signSecurityToken)
        headers.insert("x-security-token", signing.securityToken);
    QByteArray headerBlock;
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        headerBlock += header.key() + ':' + header.value() + '\n';
    const QByteArray names = QByteArrayList(headers.keys()).join(';');
    QByteArrayList parameters = request.query.isEmpty() ? QByteArrayList() : request.query.split('&');
    std::ranges::sort(parameters);
    const QByteArray canonical = request.method + '\n' + request.path + "/\n" + parameters.join('&') + '\n'
        + headerBlock + '\n' + names + '\n' + sha256(request.body);
    const QByteArray toSign = "SDK-HMAC-SHA256\n" + date + '\n' + sha256(canonical);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(toSign, signing.secretKey, QCryptographicHash::Sha256).toHex();
    request.headers.append({"X-Sdk-Date", date});
    if (!signing.securityToken.isEmpty())
        request.headers.append({"X-Security-Token", signing.securityToken});
    request.headers.append({"Authorization",
        "SDK-HMAC-SHA256 Access=" + signing.accessKey + ", SignedHeaders=" + names
            + ", Signature=" + signature});
    return send(request);
}

Reply SimulatorClient::sendWithToken(Request request, const QByteArray &token) const
{
    request.headers.append({"X-Auth-Token", token});
    return send(request);
}

Reply SimulatorClient::get(const QByteArray &pathInProject, const QByteArray &query) const
{
    return sendSigned({.path = projectPath(pathInProject), .query = query});
}

Reply SimulatorClient::extend(const QString &instanceId, const QByteArray &body) const
{
    return post(projectPath("instances/" + instanceId.toLatin1() + "/extend"), body);
}

Reply SimulatorClient::getV2(const QByteArray &pathInProject, const QByteArray &query) const
{
    return sendSigned({.path = v2Path(pathInProject), .query = query});
}

Reply SimulatorClient::resize(const QString &instanceId, const QByteArray &body) const
{
    return post(v2Path("instances/" + instanceId.toLatin1() + "/resize"), body);
}

Reply SimulatorClient::checkResize(const QString &instanceId, const QByteArray &body) const
{
    return post(v2Path("instances/" + instanceId.toLatin1() + "/resize/check-job"), body);
}

Reply SimulatorClient::post(const QByteArray &path, const QByteArray &body) const
{
    return sendSigned(
        {.method = "POST", .path = path, .body = body, .headers = {{"Content-Type", "application/json"}}});
}

Reply SimulatorClient::requestToken(const QJsonObject &body) const
{
    return send({.method = "POST",
        .path = "/v3/auth/tokens",
        .body = QJsonDocument(body).toJson(),
        .headers = {{"Content-Type", "application/json;charset=utf8"}}});
}

QJsonArray SimulatorClient::instances() const
{
    return get("instances", "includeFailure=true").json().value("instances"_L1).toArray();
}

QJsonObject SimulatorClient::instance(const QString &id) const
{
    return get("instances/" + id.toLatin1()).json();
}

QJsonObject SimulatorClient::v2Instance(const QString &id) const
{
    return getV2("instances/" + id.toLatin1()).json();
}

QJsonArray SimulatorClient::groups(const QString &id) const
{
    return getV2("instance/" + id.toLatin1() + "/groups").json().value("group_list"_L1).toArray();
}

QJsonArray SimulatorClient::tasks(const QString &id) const
{
    return getV2("instances/" + id.toLatin1() + "/tasks").json().value("tasks"_L1).toArray();
}

QJsonObject SimulatorClient::progress(const QString &id, const QString &taskId) const
{
    return getV2("instances/" + id.toLatin1() + "/tasks/" + taskId.toLatin1() + "/progress").json();
}

QString SimulatorClient::idOf(const QString &name) const
{
    const QJsonArray all = instances();
    for (const QJsonValue &instance : all) {
        if (instance["name"_L1].toString() == name)
            return instance["instance_id"_L1].toString();
    }
    return {};
}

QJsonObject SimulatorClient::memoryQuota() const
{
    const QJsonObject quotas = get("quota").json().value("quotas"_L1).toObject();
    return quotas.value("resources"_L1).toArray().at(1).toObject();
}

QDateTime serverTime(const Reply &reply)
{
    const QString date = QString::fromLatin1(reply.headers.value("date"));
    QDateTime time = QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QByteArray projectPath(const QByteArray &rest)
{
    return "/v1.0/" + Simulator::projectId().toLatin1() + '/' + rest;
}

QByteArray v2Path(const QByteArray &rest) { return "/v2/" + Simulator::projectId().toLatin1() + '/' + rest; }

QJsonObject tokenRequest(const QString &user, const QString &password, const QString &domain)
{
    const QJsonObject who{
        {u"name"_s, user}, {u"password"_s, password}, {u"domain"_s, QJsonObject{{u"name"_s, domain}}}};
    const QJsonObject identity{
        {u"methods"_s, QJsonArray{u"password"_s}}, {u"password"_s, QJsonObject{{u"user"_s, who}}}};
    const QJsonObject scope{{u"project"_s, QJsonObject{{u"name"_s, Simulator::region()}}}};
    return {{u"auth"_s, QJsonObject{{u"identity"_s, identity}, {u"scope"_s, scope}}}};
}

Catalogue bundledCatalogue()
{
    QFile file(u":/dcs/data/spec-catalogue.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the bundled catalogue is missing");
    return Catalogue::fromCsv(file.readAll());
}

} // namespace dcs::test
