// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/NetworkSettings.h"

#include <QString>

#include <memory>

class QSettings;

namespace dcs {

enum class Appearance { System, Light, Dark };

/// What the user has chosen for the whole program.
struct Settings {
    static constexpr int shortestRefreshSeconds = 10;
    static constexpr int longestRefreshSeconds = 600;

    Appearance appearance = Appearance::System;
    int refreshSeconds = 60; ///< from the end of a reading of the list to the next, 10 to 600 s; 0: off
    /// Without proxyPassword, which is in no file, and without caCertificates: they are read from caFile.
    NetworkSettings network;
    QString caFile; ///< path of a PEM file, "" if there is none

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// The settings in a plain INI file, together with what the window keeps there. A damaged file is set aside
/// and a new one begun; one that can be neither read nor set aside is left alone, and nothing is read or
/// saved. Lives in the GUI thread.
class SettingsStore {
public:
    explicit SettingsStore(const QString &path);
    ~SettingsStore();

    /// A value that is out of bounds, or no such word, is the default.
    Settings settings() const;
    /// False: it is not on the disk (full, read-only, unusable file).
    bool save(const Settings &settings);

    /// Where the damaged file is now, "" if it was not damaged.
    QString setAsidePath() const { return m_setAsidePath; }
    /// False: the file or its folder cannot be written; what is changed lasts for this run.
    bool isWritable() const;
    /// For the other keys of the file; owned by the store.
    QSettings *file() const { return m_file.get(); }

private:
    std::unique_ptr<QSettings> m_file;
    QString m_setAsidePath;
};

} // namespace dcs
