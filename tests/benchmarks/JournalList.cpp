// SPDX-License-Identifier: MIT
// Opens, searches and exports a long journal in the main window, and prints how long each took and how long
// the GUI thread was blocked at most meanwhile. Usage: bench-journal [OPERATIONS]; 100000 by default. Set
// QT_QPA_PLATFORM=offscreen where there is no display.
#include "operations/journal/Journal.h"
#include "tests/benchmarks/Heartbeat.h"
#include "tests/operations/JournalTestData.h"
#include "tests/support/DemoProgram.h"
#include "ui/mainwindow/ExportFlow.h"
#include "ui/operations/OperationsModel.h"
#include "ui/operations/OperationsPanel.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QLineEdit>
#include <QTableView>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

constexpr int maxWaitMs = 300'000;

bool fill(Journal &journal, int count)
{
    const auto appendAll = [&]() -> std::optional<JournalProblem> {
        for (int number = 1; number <= count; ++number) {
            Operation operation = journalOperation(number);
            operation.state = OperationState::Done;
            operation.finishedAt = operation.startedAt.addSecs(200);
            operation.httpStatus = 204;
            operation.requestId = u"8ed3c9f1e2a04b7d%1"_s.arg(number);
            if (const std::optional<JournalProblem> problem = journal.append(operation))
                return problem;
        }
        return std::nullopt;
    };
    return !journal.together(appendAll);
}

class Measurement {
public:
    /// Does it, waits until it is done, and prints what it took.
    template <typename Do, typename Done> void take(const QString &what, Do &&start, Done &&isDone)
    {
        wait([] { return true; }, 300); // whatever else is going on comes to rest
        m_heartbeat.longestMs();
        QElapsedTimer time;
        time.start();
        start();
        const bool done = wait(isDone, 0);
        const qint64 tookMs = time.elapsed();
        wait([] { return true; }, 50);
        m_out << u"%1: %2 ms, GUI thread blocked at most %3 ms%4\n"_s.arg(what)
                     .arg(tookMs)
                     .arg(m_heartbeat.longestMs())
                     .arg(done ? u""_s : u", not done"_s)
              << Qt::flush;
    }

private:
    template <typename Done> static bool wait(Done &&isDone, int leastMs)
    {
        QElapsedTimer time;
        time.start();
        QEventLoop loop;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if ((time.elapsed() >= leastMs && isDone()) || time.elapsed() > maxWaitMs)
                loop.quit();
        });
        look.start(1);
        loop.exec();
        return time.elapsed() <= maxWaitMs;
    }

    bench::Heartbeat m_heartbeat;
    QTextStream m_out{stdout};
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const int count = QCoreApplication::arguments().value(1, u"100000"_s).toInt();
    test::DemoProgram program;
    Journal journal(program.folder.filePath(u"journal.db"_s));
    if (!fill(journal, count))
        return EXIT_FAILURE;
    program.journal = &journal;

    Measurement measurement;
    OperationsModel *model = nullptr;
    const auto isRead = [&] { return model && model->reading() == OperationsModel::Reading::None; };
    measurement.take(
        u"window"_s,
        [&] {
            program.startSignedOut();
            const auto *table = program.window->findChild<QTableView *>(u"operationsTable"_s);
            model = qobject_cast<OperationsModel *>(table->model());
        },
        isRead);
    auto *search = program.window->findChild<QLineEdit *>(u"operationSearch"_s);
    auto *states = program.window->findChild<QComboBox *>(u"operationStates"_s);
    const auto isFound = [&] { return isRead() && model->filter().text == search->text(); };
    measurement.take(
        u"search of one, with the pause of typing"_s, [&] { search->setText(u"cache-77"_s); }, isFound);
    measurement.take(
        u"search without a match"_s, [&] { search->setText(u"no such thing"_s); }, isFound);
    measurement.take(
        u"back to all"_s, [&] { search->clear(); }, isFound);
    measurement.take(
        u"state without a match"_s, [&] { states->setCurrentIndex(3); }, isRead);
    measurement.take(
        u"all states"_s, [&] { states->setCurrentIndex(0); }, isRead);
    measurement.take(
        u"next page"_s, [&] { model->fetchMore({}); }, isRead);

    auto *flow = program.window->findChild<ExportFlow *>();
    const auto *panel = program.window->findChild<OperationsPanel *>();
    for (const QString &name : {u"operations.csv"_s, u"operations.xlsx"_s}) {
        const QString path = program.folder.filePath(name);
        measurement.take(
            u"export of all to "_s + name, [&] { flow->write(path, panel->rows()); },
            [&] { return !flow->isRunning(); });
        QTextStream(stdout) << u"  %1 kB\n"_s.arg(QFileInfo(path).size() / 1024);
    }
    measurement.take(
        u"search during an export"_s,
        [&] {
            flow->write(program.folder.filePath(u"again.xlsx"_s), panel->rows());
            search->setText(u"nothing like it"_s);
        },
        isFound);
    return EXIT_SUCCESS;
}
