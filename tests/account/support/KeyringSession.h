// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace dcs {

/// A D-Bus session of the test's own in a folder of its own, with or without a real keyring
/// (gnome-keyring) on it; this process and those it starts use it as long as it lives. Whoever wants to ask
/// the user to unlock the keyring gets no answer but that nobody could be asked; how often that was is
/// counted. QtDBus remembers its first session: one with a keyring has to be the first that it sees.
class KeyringSession {
public:
    KeyringSession();
    ~KeyringSession();
    Q_DISABLE_COPY_MOVE(KeyringSession)

    /// Both false if it could not be done.
    bool startBus();
    bool startKeyring();
    bool lock();
    bool unlock();

    /// How often the user would have been asked.
    int questions() const;
    /// Whoever asks does not get an answer while this is so.
    void holdAnswers(bool hold);
    /// Of the session; everything that is written there is in it.
    QString folder() const { return m_folder.path(); }

private:
    bool waitUntilLocked(bool locked) const;

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};

/// The files below a folder that contain a text, plainly or in an encoding from which it is easily read:
/// UTF-16, Base64, hexadecimal, percent, JSON.
QStringList filesWith(const QString &folder, const QString &text);

} // namespace dcs
