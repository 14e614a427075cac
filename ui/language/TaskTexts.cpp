// SPDX-License-Identifier: MIT
#include "ui/language/TaskTexts.h"

#include "ui/language/Words.h"

using namespace Qt::StringLiterals;

namespace dcs::Texts {

QString taskName(const BackgroundTask &task)
{
    const auto is = [name = task.name.trimmed()](
                        QLatin1StringView word) { return name.compare(word, Qt::CaseInsensitive) == 0; };
    if (is("EXTEND"_L1) || is("ChangeInstanceSpec"_L1))
        //: Kind of a background task of an instance; so are the following
        return Words::tr("Change of the specification");
    if (is("AddReplica"_L1))
        return Words::tr("Replica added");
    if (is("DelReplica"_L1))
        return Words::tr("Replica removed");
    if (is("BindEip"_L1))
        return Words::tr("Public address bound");
    if (is("UnBindEip"_L1))
        return Words::tr("Public address unbound");
    if (is("AddWhitelist"_L1))
        return Words::tr("Whitelist changed");
    if (is("UpdatePort"_L1))
        return Words::tr("Port changed");
    if (is("RemoveIpFromDns"_L1))
        return Words::tr("Address removed from the domain name");
    if (is("masterStandbySwapJob"_L1))
        return Words::tr("Switch of master and standby");
    if (is("modify"_L1))
        return Words::tr("Properties changed");
    return task.name.isEmpty() ? task.id : task.name;
}

QString taskStatus(const BackgroundTask &task)
{
    switch (task.status) {
    case TaskStatus::Success:
        //: State of a background task
        return Words::tr("Done");
    case TaskStatus::Failed:
        //: State of a background task
        return Words::tr("Failed");
    case TaskStatus::Running:
        break;
    }
    const QString word = task.statusWord.trimmed().toUpper();
    if (word == "WAITING"_L1)
        //: State of a background task: it has not begun yet
        return Words::tr("Waiting");
    if (word == "EXECUTING"_L1 || word == "RUNNING"_L1 || word.isEmpty())
        //: State of a background task: under way
        return Words::tr("Under way");
    return task.statusWord;
}

} // namespace dcs::Texts
