// SPDX-License-Identifier: MIT
// A second copy of the program, for tests. It opens a journal and does as its first argument says, one line
// of output for each thing done. The end of its input ends it.
#include "operations/journal/Journal.h"
#include "tests/operations/JournalTestData.h"

#include <QCoreApplication>

#include <functional>
#include <iostream>
#include <optional>

using namespace dcs;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line) { std::cout << line.toStdString() << std::endl; }

bool waitForLine()
{
    std::string line;
    return static_cast<bool>(std::getline(std::cin, line));
}

/// Says whether the journal took it.
bool told(const QString &what, const std::optional<JournalProblem> &problem)
{
    if (!problem)
        say(what);
    else if (problem->kind == JournalProblem::Kind::AlreadyUnsettled)
        say(u"taken"_s);
    else
        say(u"problem "_s + problem->detail);
    return !problem;
}

/// One that writes without a pause can keep another out for longer than that one waits: it is told that
/// nothing was written, and tries again.
std::optional<JournalProblem> insist(const std::function<std::optional<JournalProblem>()> &work)
{
    std::optional<JournalProblem> problem = work();
    for (int again = 0; again < 10 && problem && problem->detail.contains(u"locked"_s); ++again)
        problem = work();
    return problem;
}

/// Operations from this number on, every other one to its end, until the program is killed.
void write(Journal &journal, int number)
{
    for (;; ++number) {
        Operation operation = journalOperation(number);
        if (!told(operation.uuid + u" queued"_s, insist([&] { return journal.append(operation); })))
            return;
        operation.state = OperationState::Submitting;
        told(operation.uuid + u" submitting"_s, insist([&] { return journal.update(operation); }));
        if (number % 2 == 0)
            continue;
        operation.state = OperationState::Done;
        told(operation.uuid + u" done"_s, insist([&] { return journal.update(operation); }));
    }
}

void contend(Journal &journal, int count, const QString &name)
{
    for (int number = 0; number < count; ++number) {
        Operation operation = journalOperation(number);
        operation.uuid += name;
        told(operation.uuid, insist([&] { return journal.append(operation); }));
    }
}

void adopt(Journal &journal)
{
    const auto adopted = journal.adopt();
    for (const Operation &operation : adopted.value)
        say(operation.uuid);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString &what = arguments.at(1);
    Journal journal(arguments.at(2));
    say(journal.opening().isOpen() ? u"ready"_s : journal.opening().detail);
    if (!waitForLine())
        return 1;
    if (what == u"write"_s)
        write(journal, arguments.at(3).toInt());
    else if (what == u"contend"_s)
        contend(journal, arguments.at(3).toInt(), arguments.at(4));
    else
        adopt(journal);
    say(u"end"_s);
    waitForLine();
    return 0;
}
