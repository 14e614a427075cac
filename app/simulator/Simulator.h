// SPDX-License-Identifier: MIT
#pragma once

#include "model/Catalogue.h"
#include "simulator/bss/BillingSwitches.h"
#include "simulator/values/ChangeEnd.h"
#include "simulator/values/Fault.h"
#include "simulator/values/ReceivedRequest.h"
#include "simulator/values/SimulatorSettings.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace dcs {

/// A DCS, IAM, Cloud Eye and billing look-alike on 127.0.0.1 in a thread of its own: the v1.0 and v2 calls, tokens, signature
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
    /// A page of the list has so many rows at most, whatever is asked; 0: as many as asked.
    void setPageCap(int rows);
    /// After so many answers of the list (-1: all) its first row goes, or the one that went comes back.
    void setListChanges(int answers);
    using ChangeEnd = dcs::ChangeEnd;
    /// Ends running changes now.
    void finishChanges(ChangeEnd end);
    /// Begins the changes that wait for the maintenance window.
    void openMaintenanceWindow();
    /// Carries out what was ordered for a prepaid instance; false if no such order waits to be paid.
    bool payOrder(const QString &orderId);
    /// Why the next checks before a resize of the instance fail; "": they pass, whatever its load.
    void setCheckFinding(const QString &instanceId, const QString &failReason);
    void setMemoryQuotaGb(int quota);
    /// How the billing service answers from now on.
    void setBilling(const BillingSwitches &switches);
    /// From now on the paths of v1.0 do not exist.
    void withdrawV1();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace dcs
