// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"
#include "account/SecretStore.h"

#include <QObject>

#include <functional>
#include <optional>

class QSettings;

namespace dcs {

/// What was found where the profiles are kept.
enum class ProfileFile {
    New, ///< nothing yet
    Read,
    Damaged, ///< it was renamed to setAsidePath(), and a new one begun
    Unusable ///< it can be neither read nor set aside; it is left alone and nothing is saved in this process
};

/// The profiles of the user in a plain INI file, in the user's order. No secret ever gets into it: those are
/// in the SecretStore, which forgets them when their profile is removed. Every change is saved at once.
/// Sign-ins to the demo do not belong in here. Lives in the GUI thread.
class ProfileStore : public QObject {
    Q_OBJECT
public:
    using NewId = std::function<QString()>; ///< a new UUID without braces each time

    /// Reads the file, which may be missing. secrets outlives the store.
    ProfileStore(const QString &path, SecretStore *secrets, NewId newId, QObject *parent = nullptr);
    ~ProfileStore() override;

    ProfileFile fileState() const { return m_fileState; }
    /// Where the damaged file is now, with ProfileFile::Damaged.
    QString setAsidePath() const { return m_setAsidePath; }
    /// False: the last change is not on the disk (full, read-only, unusable file).
    bool isSaved() const { return m_isSaved; }

    const QList<Profile> &profiles() const { return m_profiles; }
    std::optional<Profile> profile(const QString &id) const;
    /// The id of the profile that was used last, empty if there is none (any more).
    QString lastUsed() const { return m_lastUsed; }

    /// Adds it at the end under a new id, which is returned.
    QString add(Profile profile);
    /// Puts it in the place of the one with its id. False: there is none.
    bool edit(const Profile &profile);
    /// Adds a copy under another name right after the original and returns its id, empty if there is no
    /// original. The copy has no secrets.
    QString duplicate(const QString &id, const QString &name);
    /// Removes it and its secrets. False: there is none.
    bool remove(const QString &id);
    /// Moves it to this index of the list (bounded to it). False: there is none.
    bool move(const QString &id, qsizetype index);
    bool setLastUsed(const QString &id);

    /// Takes over what earlier versions remembered of the last sign-in (account/...) as a profile, unless
    /// there is one like it, and removes it from there once it is saved here.
    void takeRemembered(QSettings *settings);

Q_SIGNALS:
    void changed();
    /// The keyring could not be made to forget the secrets of a profile that was removed.
    void secretsLeft(const QString &profileId, dcs::SecretOutcome outcome);

private:
    void open();
    void setAside();
    bool readAll();
    qsizetype indexOf(const QString &id) const;
    void save(const QStringList &touched = {});

    QString m_path;
    SecretStore *m_secrets;
    NewId m_newId;
    ProfileFile m_fileState = ProfileFile::New;
    QString m_setAsidePath;
    bool m_isSaved = true;
    QList<Profile> m_profiles;
    QString m_lastUsed;
};

} // namespace dcs
