// SPDX-License-Identifier: MIT
// Resizes many instances in one batch in the whole program (window, journal, product's pauses) over the
// simulator in the same process, and prints what it took. Usage: bench-batch [INSTANCES] [RUNNING]
// [MS A CHANGE TAKES]; 500, 20 and 1000 by default. Set QT_QPA_PLATFORM=offscreen where there is no display.
#include "operations/journal/Journal.h"
#include "tests/benchmarks/Heartbeat.h"
#include "tests/operations/ResizeQueueFixture.h"
#include "tests/support/DemoProgram.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

/// Largest memory of this process up to now (VmHWM), in kB; 0 where the system does not tell.
qint64 peakMemoryKb()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

QList<ResizeRequest> addInstances(Simulator &simulator, int count)
{
    QList<ResizeRequest> requests;
    for (int i = 0; i < count; ++i) {
        const QString id = u"22222222-0000-0000-0000-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
        requests.append(ResizeQueueFixture::requestFor(id));
        simulator.addInstance(SimulatedService::redis(id, 4));
    }
    return requests;
}

int argument(int index, int otherwise)
{
    const QStringList arguments = QCoreApplication::arguments();
    return index < arguments.size() ? arguments.at(index).toInt() : otherwise;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const int count = argument(1, 500);
    const int running = argument(2, 20);
    test::DemoProgram program({.instanceCount = 0, .extendMs = argument(3, 1000)}, WatchSettings());
    Journal journal(program.folder.filePath(u"journal.db"_s));
    if (program.queue.useJournal(&journal))
        return EXIT_FAILURE;
    program.simulator.setMemoryQuotaGb(100'000);
    const QList<ResizeRequest> requests = addInstances(program.simulator, count);
    if (!program.start())
        return EXIT_FAILURE;

    QTextStream out(stdout);
    const qint64 memoryBefore = peakMemoryKb();
    const qsizetype before = program.simulator.received().size();
    bench::Heartbeat heartbeat;
    QElapsedTimer time;
    time.start();
    qint64 confirmMs = 0;
    qint64 confirmBlockMs = 0;
    QObject::connect(&program.queue, &ResizeQueue::settled, &application, [&] {
        if (program.queue.unsettledCount() == 0)
            QCoreApplication::quit();
    });
    QTimer::singleShot(0, &application, [&] {
        program.queue.submitBatch(program.window->session()->client(), {u"bench"_s, u"bench"_s}, requests,
            {.maxRunning = running, .stopAfterFailures = 0});
        confirmMs = time.elapsed();
        QTimer::singleShot(100, &application, [&] { confirmBlockMs = heartbeat.longestMs(); });
    });
    QCoreApplication::exec();

    const double minutes = double(time.elapsed()) / 60'000;
    const qsizetype sent = program.simulator.received().size() - before;
    const auto done = std::ranges::count(program.queue.operations(), OperationState::Done, &Operation::state);
    out << u"%1 instances, %2 at once: %3 done, %4 posts in %5 s\n"_s.arg(count)
               .arg(running)
               .arg(done)
               .arg(program.simulator.countReceived("POST", u"/extend"_s))
               .arg(minutes * 60, 0, 'f', 1)
        << u"requests: %1, per minute %2\n"_s.arg(sent).arg(double(sent) / minutes, 0, 'f', 0)
        << u"memory: %1 MB at most, %2 MB before the batch\n"_s.arg(peakMemoryKb() / 1024)
               .arg(memoryBefore / 1024)
        << u"GUI thread blocked at most: %1 ms at the confirmation (which took %2 ms), %3 ms afterwards\n"_s
               .arg(confirmBlockMs)
               .arg(confirmMs)
               .arg(heartbeat.longestMs());
    return EXIT_SUCCESS;
}
