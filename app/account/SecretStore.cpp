// SPDX-License-Identifier: MIT
#include "account/SecretStore.h"

#include "account/KeyringLock.h"
#include "api/codec/JsonReader.h"

#include <QJsonDocument>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

QString toText(const Credentials &credentials)
{
    QJsonObject object;
    if (const auto *key = std::get_if<AccessKey>(&credentials)) {
        object = {{u"accessKey"_s, key->accessKey}, {u"secretKey"_s, key->secretKey},
            {u"securityToken"_s, key->securityToken}};
    } else {
        const auto &login = std::get<PasswordLogin>(credentials);
        object = {{u"userName"_s, login.userName}, {u"password"_s, login.password},
            {u"domainName"_s, login.domainName}};
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Credentials> fromText(const QString &text)
{
    const JsonFields reader(QJsonDocument::fromJson(text.toUtf8()).object());
    if (reader.has("secretKey"_L1))
        return AccessKey{
            reader.text("accessKey"_L1), reader.text("secretKey"_L1), reader.text("securityToken"_L1)};
    if (reader.has("password"_L1))
        return PasswordLogin{
            reader.text("userName"_L1), reader.text("password"_L1), reader.text("domainName"_L1)};
    return std::nullopt;
}

SecretOutcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretOutcome::Done;
    case QKeychain::EntryNotFound:
        return SecretOutcome::NotFound;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretOutcome::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // no bus, or nobody on it who keeps secrets
        return SecretOutcome::NoKeyring;
    }
    return SecretOutcome::NoKeyring;
}

/// Starts the job, which deletes itself: not before its end, since the keyring's answer comes to it directly.
template <typename Job, typename Finished>
void start(Job *job, const QString &key, SecretStore *store, Finished finished)
{
    job->setKey(key);
    job->setInsecureFallback(false); // never into a file
    job->setAutoDelete(true);
    QObject::connect(
        job, &QKeychain::Job::finished, store, [job, finished] { finished(*job, outcomeOf(job->error())); });
    job->start();
}

} // namespace

struct SecretStore::Task {
    enum Kind { Read, Write, Remove } kind;
    Profile profile; ///< with Write and Remove nothing but its id
    std::optional<Credentials> credentials; ///< with Write
    QPointer<QObject> context;
    Ready ready;
};

SecretStore::SecretStore(QString service, QObject *parent)
    : QObject(parent), m_service(std::move(service)) { }

SecretStore::~SecretStore() = default;

void SecretStore::read(const Profile &profile, QObject *context, Ready ready)
{
    enqueue({Task::Read, profile, {}, context, std::move(ready)});
}

void SecretStore::write(
    const QString &profileId, const Credentials &credentials, QObject *context, Ready ready)
{
    Profile profile;
    profile.id = profileId;
    enqueue({Task::Write, profile, credentials, context, std::move(ready)});
}

void SecretStore::remove(const QString &profileId, QObject *context, Ready ready)
{
    Profile profile;
    profile.id = profileId;
    enqueue({Task::Remove, profile, {}, context, std::move(ready)});
}

void SecretStore::enqueue(Task task)
{
    m_tasks.append(std::move(task));
    startNext();
}

void SecretStore::startNext()
{
    if (m_busy || m_tasks.isEmpty())
        return;
    m_busy = true;
    QMetaObject::invokeMethod(this, &SecretStore::run, Qt::QueuedConnection);
}

void SecretStore::run()
{
    switch (m_tasks.constFirst().kind) {
    case Task::Read:
        runRead();
        break;
    case Task::Write:
        runWrite();
        break;
    case Task::Remove:
        runRemove();
        break;
    }
}

void SecretStore::runRead()
{
    const Profile profile = m_tasks.constFirst().profile;
    const auto answer = [this, profile](const std::optional<Credentials> &kept) {
        if (kept && belongTo(*kept, profile))
            end({SecretOutcome::Done, kept});
        else
            end({SecretOutcome::NotFound, {}});
    };
    if (const auto remembered = m_memory.constFind(profile.id); remembered != m_memory.constEnd()) {
        answer(*remembered);
        return;
    }
    if (m_refused) {
        end({SecretOutcome::Refused, {}});
        return;
    }
    start(new QKeychain::ReadPasswordJob(m_service), profile.id, this,
        [this, answer](const QKeychain::ReadPasswordJob &job, SecretOutcome outcome) {
            if (outcome == SecretOutcome::Done)
                answer(fromText(job.textData()));
            else if (outcome == SecretOutcome::NotFound)
                keyringLacksEntry(SecretOutcome::NotFound);
            else
                end({outcome, {}});
        });
}

void SecretStore::runWrite()
{
    const Task &task = m_tasks.constFirst();
    m_memory.insert(task.profile.id, *task.credentials);
    if (m_refused) {
        end({SecretOutcome::Refused, {}});
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(toText(*task.credentials));
    start(job, task.profile.id, this,
        [this, id = task.profile.id](const QKeychain::WritePasswordJob &, SecretOutcome outcome) {
            if (outcome == SecretOutcome::Done)
                m_memory.remove(id);
            end({outcome, {}});
        });
}

void SecretStore::runRemove()
{
    const QString id = m_tasks.constFirst().profile.id;
    m_memory.remove(id);
    if (m_refused) {
        end({SecretOutcome::Refused, {}});
        return;
    }
    // A locked keyring passes over the removal and reports success. A reading has it unlocked first.
    start(new QKeychain::ReadPasswordJob(m_service), id, this,
        [this, id](const QKeychain::ReadPasswordJob &, SecretOutcome found) {
            if (found == SecretOutcome::NotFound) {
                keyringLacksEntry(SecretOutcome::Done);
                return;
            }
            if (found != SecretOutcome::Done) {
                end({found, {}});
                return;
            }
            start(new QKeychain::DeletePasswordJob(m_service), id, this,
                [this](const QKeychain::DeletePasswordJob &, SecretOutcome outcome) {
                    end({outcome, {}});
                });
        });
}

void SecretStore::keyringLacksEntry(SecretOutcome outcomeIfUnlocked)
{
    // A keyring that the user did not unlock says the same.
    findOutWhetherLocked(this, [this, outcomeIfUnlocked](bool locked) {
        end({locked ? SecretOutcome::Refused : outcomeIfUnlocked, {}});
    });
}

void SecretStore::end(SecretAnswer answer)
{
    const Task task = m_tasks.takeFirst();
    m_busy = false;
    if (answer.outcome == SecretOutcome::Refused)
        m_refused = true;
    startNext();
    if (task.context)
        task.ready(answer);
}

} // namespace dcs
