// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace dcs {

/// Another copy of the program, for tests to kill: says "ready", waits for a line, then says what it does, a
/// line each. Killed with this object.
class ChildProgram {
public:
    static constexpr int waitMs = 60'000;

    ChildProgram(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
    }
    ~ChildProgram() { kill(); }
    Q_DISABLE_COPY_MOVE(ChildProgram)

    bool isReady() { return readLine() == QStringLiteral("ready"); }
    void go()
    {
        m_process.write("go\n");
        m_process.waitForBytesWritten(waitMs);
    }
    /// The next line, "" if there is none any more.
    QString readLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(waitMs)) { }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    /// All lines up to "end", or to the end of the output.
    QStringList readToEnd()
    {
        QStringList lines;
        for (QString line = readLine(); !line.isEmpty() && line != QStringLiteral("end"); line = readLine())
            lines.append(line);
        return lines;
    }
    /// Lets it go on for so long, whatever it says; less if it ends.
    void letRun(int ms)
    {
        const QDeadlineTimer end(ms);
        while (!end.hasExpired() && m_process.waitForReadyRead(static_cast<int>(end.remainingTime()))) { }
    }
    /// SIGKILL. False if it had ended by itself.
    bool kill()
    {
        const bool batches = m_process.state() == QProcess::Running;
        m_process.kill();
        m_process.waitForFinished(waitMs);
        return batches && m_process.exitStatus() == QProcess::CrashExit;
    }
    /// Lets it end by itself. False if it failed.
    bool finish()
    {
        m_process.closeWriteChannel();
        if (m_process.state() != QProcess::NotRunning)
            m_process.waitForFinished(waitMs);
        return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

} // namespace dcs
