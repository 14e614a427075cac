// SPDX-License-Identifier: MIT
// The program without its window, for tests to kill: journal, queue, session and HTTP client as main.cpp
// wires them. Usage: batch_program JOURNAL ENDPOINT FIRST COUNT RUNNING. Says "ready" and waits for a line.
// Then it goes on with what earlier runs of it left; if the journal has nothing at all from it (FIRST names
// it), it confirms one batch: COUNT instances of the list from FIRST on, from 4 to 8 GB, RUNNING at once. One
// line for each change of an operation; ends when nothing is unsettled.
#include "account/Session.h"
#include "operations/Journal.h"
#include "operations/ResizeQueue.h"
#include "tests/operations/ResizeQueueFixture.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iostream>

using namespace dcs;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line) { std::cout << line.toStdString() << std::endl; }

SignIn signInAt(const QUrl &url)
{
    SignIn signIn;
    signIn.profile.accessKey = Simulator::accessKey();
    signIn.profile.endpoint = {url, url, Simulator::region(), Simulator::projectId()};
    signIn.credentials = SimulatedService::accessKey();
    return signIn;
}

/// Whether a run of this program with this profile has confirmed its batch.
bool hasConfirmed(const Journal &journal, const QString &profileText)
{
    const QList<Operation> all = journal.page({}, 0, 100'000).value;
    return std::any_of(all.cbegin(), all.cend(),
        [&](const Operation &operation) { return operation.profileText == profileText; });
}

void goOn(ResizeQueue &queue, const BatchSettings &settings)
{
    QSet<QString> runs;
    for (const Operation &operation : queue.operations())
        runs.insert(operation.runId());
    for (const QString &run : std::as_const(runs))
        queue.resume(run, settings);
}

void confirm(ResizeQueue &queue, const Session &session, const Requester &requester, qsizetype first,
    qsizetype count, const BatchSettings &settings)
{
    QList<ResizeRequest> requests;
    for (const Instance &instance : session.instances().sliced(first, count))
        requests.append(ResizeQueueFixture::requestFor(instance.id));
    queue.submitBatch(session.client(), requester, requests, settings);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString profileText = u"batch "_s + arguments.at(3);
    const BatchSettings batch{.maxRunning = arguments.at(5).toInt(), .stopAfterFailures = 0};
    const auto now = [] { return QDateTime::currentDateTimeUtc(); };

    Journal journal(arguments.at(1));
    HttpClient http;
    ClientSettings client;
    client.retry.firstPauseMs = 20;
    Session session(&http, signInAt(QUrl(arguments.at(2))), bundledCatalogue(), client, now);
    ResizeQueue queue(
        {.firstPauseMs = 10, .maxPauseMs = 30, .maxPauseAfterErrorMs = 50, .unconfirmedGraceMs = 1'500}, now);
    const auto endIfSettled = [&queue] {
        if (queue.unsettledCount() == 0)
            QCoreApplication::quit();
    };
    if (queue.useJournal(&journal)) {
        say(u"no journal: "_s + journal.opening().detail);
        return EXIT_FAILURE;
    }
    say(u"ready"_s);
    std::string line;
    std::getline(std::cin, line);

    QObject::connect(&queue, &ResizeQueue::changed, &queue, [&](int id) {
        const Operation &operation = queue.operation(id);
        say(u"%1 %2"_s.arg(operation.request.instanceId).arg(int(operation.state)));
        endIfSettled();
    });
    QObject::connect(
        &session, &Session::refreshEnded, &queue,
        [&] {
            queue.useClient(session.client());
            goOn(queue, batch);
            if (!hasConfirmed(journal, profileText))
                confirm(queue, session, {profileText, Simulator::accessKey()}, arguments.at(3).toInt(),
                    arguments.at(4).toInt(), batch);
            endIfSettled();
        },
        Qt::SingleShotConnection);
    session.refresh();
    return QCoreApplication::exec();
}
