// SPDX-License-Identifier: MIT
// The real program with its window, offscreen, used by a hand of its own, for tests to kill. Usage:
// batch_program JOURNAL ENDPOINT FIRST COUNT RUNNING; the key comes from the environment. If the journal has
// its batch, it waits, and then presses "Go on"; otherwise it opens the dialog for COUNT instances of the
// list from FIRST on, chooses the next size for each and RUNNING at once, waits, and then confirms. It says
// "ready" before it waits for a line, a line for each change of an operation, and ends when nothing is
// unsettled.
#include "account/session/Session.h"
#include "operations/journal/Journal.h"
#include "program/Program.h"
#include "simulator/Simulator.h"
#include "tests/support/WindowDriver.h"
#include "ui/resize/batch/BatchDialog.h"

#include <QApplication>
#include <QFileInfo>
#include <QHash>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <iostream>

using namespace dcs;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 60'000;

struct Batch {
    qsizetype first = 0; ///< place of its first instance in the list
    qsizetype count = 0;
    int running = 1; ///< at once
};

void say(const QString &line) { std::cout << line.toStdString() << std::endl; }

void waitForLine()
{
    std::string line;
    std::getline(std::cin, line);
}

/// The id of the instance at this place of the parent's list.
QString idAt(qsizetype location)
{
    return u"22222222-0000-0000-0000-%1"_s.arg(location, 12, 10, QLatin1Char('0'));
}

QStringList idsOf(const Batch &batch)
{
    QStringList ids;
    for (qsizetype i = 0; i < batch.count; ++i)
        ids.append(idAt(batch.first + i));
    return ids;
}

/// Whether a run of exactly these instances has been confirmed.
bool isConfirmed(const Journal &journal, const Batch &batch)
{
    QHash<QString, QSet<QString>> batches; // instances, by run id
    const QList<Operation> all = journal.page({}, 0, 100'000).value;
    for (const Operation &operation : all)
        batches[operation.batchKey()].insert(operation.request.instanceId);
    const QStringList ids = idsOf(batch);
    return batches.values().contains(QSet<QString>(ids.cbegin(), ids.cend()));
}

bool signIn(Program &program, MainWindow *window, const QString &endpoint)
{
    program.start(QProcessEnvironment::systemEnvironment(),
        {Simulator::region(), Simulator::projectId(), endpoint, endpoint});
    return QTest::qWaitFor(
        [window] {
            const Session *session = window->session();
            return session && session->quota().memory
                && session->catalogue().source() == Catalogue::Source::Service;
        },
        waitMs);
}

/// Up to the question that is answered by confirming.
bool openDialog(MainWindow *window, const Batch &batch)
{
    test::WindowDriver driver(window);
    driver.selectInstances(idsOf(batch));
    const BatchDialog *dialog = driver.openBatchDialog();
    if (!dialog)
        return false;
    window->findChild<QSpinBox *>(u"maxRunning"_s)->setValue(batch.running);
    QSpinBox *failures = window->findChild<QSpinBox *>(u"stopAfterFailures"_s);
    failures->setValue(failures->maximum());
    driver.press(u"applyRule"_s);
    auto *submit = dialog->findChild<QPushButton *>(u"submit"_s);
    const auto *confirm = dialog->findChild<QPushButton *>(u"confirmResize"_s);
    return QTest::qWaitFor(
        [submit, confirm] {
            if (submit->isVisible() && submit->isEnabled())
                submit->click(); // once more, if what the endpoint serves was found out meanwhile
            return confirm->isVisible();
        },
        waitMs);
}

/// Presses "Go on" of every run, as soon as it can be pressed.
bool goOn(const ResizeQueue &queue, MainWindow *window)
{
    return QTest::qWaitFor(
        [&] {
            const auto buttons =
                window->findChild<QWidget *>(u"batchesBar"_s)->findChildren<QPushButton *>(u"resumeRun"_s);
            for (QPushButton *button : buttons) {
                if (button->isVisible() && button->isEnabled())
                    button->click();
            }
            const QList<Operation> &all = queue.operations();
            return std::none_of(all.cbegin(), all.cend(),
                [](const Operation &each) { return each.waitReason == WaitReason::UnfinishedBatch; });
        },
        waitMs);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString journalPath = arguments.at(1);
    const QString endpoint = arguments.at(2);
    const Batch batch{arguments.at(3).toInt(), arguments.at(4).toInt(), arguments.at(5).toInt()};

    SettingsStore store(QFileInfo(journalPath).path() + u"/settings.ini"_s);
    Language language;
    language.set(Language::Code::English);
    ProgramSetup setup{&store, &language, journalPath};
    setup.client.retry.firstPauseMs = 20;
    setup.watch = {
        .firstPauseMs = 10, .maxPauseMs = 30, .maxPauseAfterErrorMs = 50, .unconfirmedGraceMs = 1'500};
    Program program(setup);
    const ResizeQueue &queue = *program.queue();
    int mostAtOnce = 0;
    QObject::connect(&queue, &ResizeQueue::changed, &queue, [&](int id) {
        const Operation &operation = queue.operation(id);
        say(u"%1 %2"_s.arg(operation.request.instanceId).arg(int(operation.state)));
        const QList<Operation> &all = queue.operations();
        const auto atOnce = std::count_if(all.cbegin(), all.cend(),
            [](const Operation &each) { return !each.isSettled() && !each.isPending(); });
        mostAtOnce = std::max(mostAtOnce, static_cast<int>(atOnce));
    });
    MainWindow *window = program.openWindow();
    if (isConfirmed(program.journal(), batch)) {
        say(u"ready"_s);
        waitForLine();
        if (!signIn(program, window, endpoint) || !goOn(queue, window))
            return EXIT_FAILURE;
    } else {
        if (!signIn(program, window, endpoint) || !openDialog(window, batch))
            return EXIT_FAILURE;
        say(u"ready"_s);
        waitForLine();
        test::WindowDriver(window).press(u"confirmResize"_s);
    }
    const bool isOver = QTest::qWaitFor([&] { return queue.unsettledCount() == 0; }, waitMs);
    return isOver && mostAtOnce <= batch.running ? EXIT_SUCCESS : EXIT_FAILURE;
}
