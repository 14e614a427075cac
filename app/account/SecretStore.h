// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace dcs {

/// How an access to the keyring ended.
enum class SecretOutcome {
    Done,
    NotFound, ///< no secrets are kept for this profile
    NoKeyring, ///< there is none, or it does not work
    Refused ///< it is locked and was not unlocked, or access was denied
};

struct SecretAnswer {
    SecretOutcome outcome = SecretOutcome::NotFound;
    std::optional<Credentials> credentials; ///< of a reading that is Done
};

/// The secrets of the profiles in the desktop's own keyring (QtKeychain), one entry for each profile. What
/// the keyring did not take is kept in memory and read from there, for this process only; never in a file. A
/// locked keyring makes the desktop ask to unlock it; if that was refused, nothing makes it ask again until
/// askAgain(). Every access is asynchronous and they are carried out one after the other. Lives in the GUI
/// thread.
class SecretStore : public QObject {
    Q_OBJECT
public:
    /// Called once, from the event loop; not called if its context is gone.
    using Ready = std::function<void(const SecretAnswer &)>;

    /// service: the name under which the keyring lists the entries.
    explicit SecretStore(QString service, QObject *parent = nullptr);
    ~SecretStore() override;

    /// NotFound, too, if what is kept belongs to another key or user than the profile names: halves of two
    /// keys are never mixed.
    void read(const Profile &profile, QObject *context, Ready ready);
    /// Anything but Done: the credentials are in memory only, and an older entry of the keyring may be left.
    void write(const QString &profileId, const Credentials &credentials, QObject *context, Ready ready);
    /// Done, too, if there was nothing to remove.
    void remove(const QString &profileId, QObject *context, Ready ready);

    /// The keyring may ask the user to unlock it once more.
    void askAgain() { m_refused = false; }

private:
    struct Task;
    void enqueue(Task task);
    void startNext();
    void run();
    void runRead();
    void runWrite();
    void runRemove();
    void keyringLacksEntry(SecretOutcome outcomeIfUnlocked);
    void end(SecretAnswer answer);

    QString m_service;
    QList<Task> m_tasks; ///< the first is the one under way
    bool m_busy = false;
    bool m_refused = false;
    QHash<QString, Credentials> m_memory; ///< by profile id
};

} // namespace dcs
