// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/NetworkSettings.h"
#include "model/MemoryLevels.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QSettings;

namespace dcs {

enum class Appearance { System, Light, Dark };

/// What a batch of several resizes starts with; it can be changed for each batch.
struct BatchDefaults {
    static constexpr int mostAtOnce = 100;
    static constexpr int longestPauseSeconds = 60 * 60;
    static constexpr int mostFailures = 99;

    int maxRunning = 3; ///< in progress at once, 1 to mostAtOnce
    int pauseSeconds = 0; ///< from the end of a resize to the next, 0 to longestPauseSeconds
    int stopAfterFailures = 1; ///< 1 to mostFailures
    bool canary = false; ///< one resize first, the others once it is done

    friend bool operator==(const BatchDefaults &, const BatchDefaults &) = default;
};

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
    static constexpr int lowestMemoryLevel = 50; ///< per cent
    static constexpr int highestMemoryLevel = 99;

    Appearance appearance = Appearance::System;
    int refreshSeconds = 60; ///< from the end of a reading of the list to the next, 10 to 600 s; 0: off
    /// Whole per cent, lowestMemoryLevel to highestMemoryLevel, caution not above full.
    MemoryLevels memory;
    BatchDefaults batches;
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
