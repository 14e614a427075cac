// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/NetworkSettings.h"
#include "model/BatchSettings.h"
#include "model/ThemeMode.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QSettings;

namespace dcs {

/// What the user is asked. Whatever is chosen here, a production profile asks for every change.
struct Confirmations {
    bool typedWord = false; ///< before every resize a word has to be typed, not in production only
    bool quitting = true; ///< before the program ends while resizes are not finished

    friend bool operator==(const Confirmations &, const Confirmations &) = default;
};

/// What the user has chosen for the whole program.
struct Settings {
    static constexpr int shortestRefreshSeconds = 10;
    static constexpr int longestRefreshSeconds = 600;

    ThemeMode themeMode = ThemeMode::System;
    int refreshSeconds = 60; ///< from the end of a reading of the list to the next, 10 to 600 s; 0: off
    /// What a run of several resizes starts with, as far as it is kept: without a time to begin at. The pause
    /// is in whole seconds.
    BatchSettings batches;
    bool notifications = true; ///< the desktop is told of what has ended while the window is not in front
    Confirmations confirmations;
    /// Without proxyPassword, which is in no file, and without caCertificates: they are read from caFile.
    NetworkSettings network;
    QString caFile; ///< path of a PEM file, "" if there is none
    QString caFileSha256; ///< of the content of caFile that the user has agreed to, hex; "" for none

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// The settings in a plain INI file, together with what the window keeps there. A damaged file is set aside
/// and a new one begun; one that can be neither read nor set aside is left alone, and nothing is read or
/// saved. Lives in the GUI thread.
class SettingsStore : public QObject {
    Q_OBJECT
public:
    explicit SettingsStore(const QString &path, QObject *parent = nullptr);
    ~SettingsStore() override;

    /// A value that is out of bounds, or no such word, is the default.
    Settings settings() const;
    /// False: it is not on the disk (full, read-only, unusable file), and lasts for this process.
    bool save(const Settings &settings);
    /// Saves the present settings with a change.
    bool change(const std::function<void(Settings &)> &change);

    /// Where the damaged file is now, "" if it was not damaged.
    QString setAsidePath() const { return m_setAsidePath; }
    /// False: the file or its folder cannot be written, or the last saving failed; what is changed lasts for
    /// this process.
    bool isWritable() const;
    /// For the other keys of the file; owned by the store.
    QSettings *file() const { return m_file.get(); }

Q_SIGNALS:
    /// Settings have other values now, saved or not.
    void changed();

private:
    std::unique_ptr<QSettings> m_file;
    QString m_setAsidePath;
    bool m_lastSaved = true;
};

} // namespace dcs
