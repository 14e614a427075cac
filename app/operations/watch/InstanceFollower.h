// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "operations/WatchSettings.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace dcs {

/// Reads instances of one project again and again, as long as there are any to follow: a few one by one
/// (show), more of them by one reading of the whole list, which takes as many requests as it has pages. It
/// begins quickly and grows slower, slower still while readings fail, and obeys Retry-After. Without a
/// client, or after it was destroyed, it waits for setClient. Lives in the GUI thread.
class InstanceFollower : public QObject {
    Q_OBJECT
public:
    InstanceFollower(const WatchSettings &settings, QObject *parent);
    ~InstanceFollower() override;

    /// Reads through this client from now on, at once.
    void setClient(DcsClient *client);

    /// The first reading comes at once, or with the next one of the list.
    void follow(const QString &instanceId);
    void unfollow(const QString &instanceId);
    /// Something happens: quick again.
    void quicken(const QString &instanceId);
    /// Reads a followed instance by show, at once: the list does not tell everything.
    void readWhole(const QString &instanceId);

Q_SIGNALS:
    /// Of a followed instance. Only a whole reading tells its background task.
    void read(const dcs::Instance &instance, bool isWhole);
    /// The service says that a followed instance does not exist.
    void gone(const QString &instanceId);
    /// Followed instances could not be read; they will be again.
    void failed(const QStringList &instanceIds, const dcs::ApiError &error);

private:
    struct Reader;
    Reader *makeReader();
    bool readsList() const { return m_readers.size() > m_settings.readOneByOne; }
    void readAll();
    void readList();
    void listEnded(const Result<QList<Instance>> &result);
    void instanceEnded(const QString &instanceId, const Result<Instance> &result);
    /// When a reader that has ended a reading begins the next one.
    void goOn(Reader *reader) const;
    void goOnAfter(Reader *reader, const ApiError &error) const;

    WatchSettings m_settings;
    QPointer<DcsClient> m_client;
    QHash<QString, Reader *> m_readers; ///< of the followed instances, by id; children
    Reader *m_list; ///< of the whole list; child
};

} // namespace dcs
