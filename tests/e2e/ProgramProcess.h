// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

namespace dcs {

inline constexpr int waitMs = 60'000;
inline const QString settingsFile = QStringLiteral("config/dcs-scaler/dcs-scaler.ini");
inline const QString profilesFile = QStringLiteral("config/dcs-scaler/profiles.ini");
inline const QString journalFile = QStringLiteral("data/dcs-scaler/journal.db");

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program with a home of its own. Ended with this object.
class ProgramProcess {
public:
    ~ProgramProcess()
    {
        m_process.kill();
        m_process.waitForFinished(waitMs);
    }
    /// Of something in the home.
    QString path(const QString &name) const
    {
        return QDir(m_sharedHome.isEmpty() ? m_home.path() : m_sharedHome).filePath(name);
    }
    QStringList files(const QString &folder) const { return QDir(path(folder)).entryList(QDir::Files); }

    /// environment: further variables.
    void start(const QStringList &arguments, const QHash<QString, QString> &environment = {})
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        all.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        all.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        for (auto each = environment.begin(); each != environment.end(); ++each)
            all.insert(each.key(), each.value());
        m_process.setProcessEnvironment(all);
        m_process.start(QStringLiteral(DCS_PROGRAM), arguments);
    }
    /// Further starts share the home of another one.
    void shareHomeOf(const ProgramProcess &other) { m_sharedHome = other.path({}); }
    qint64 id() const { return m_process.processId(); }
    bool waitForEnd() { return m_process.waitForFinished(waitMs); }
    int exitCode() const { return m_process.exitCode(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    QString output() { return QString::fromUtf8(m_process.readAllStandardOutput()); }
    QString errors()
    {
        m_errors += m_process.readAllStandardError();
        return QString::fromUtf8(m_errors);
    }

private:
    QTemporaryDir m_home;
    QString m_sharedHome; ///< "" for its own
    QProcess m_process;
    QByteArray m_errors;
};

} // namespace dcs
