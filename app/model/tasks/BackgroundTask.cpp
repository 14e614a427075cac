// SPDX-License-Identifier: MIT
#include "model/tasks/BackgroundTask.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace dcs {

TaskStatus taskStatusFromWire(const QString &word)
{
    const QString status = word.trimmed().toUpper();
    if (status == "SUCCESS"_L1)
        return TaskStatus::Success;
    const bool failed = status == "FAIL"_L1 || status == "FAILED"_L1 || status == "ERROR"_L1;
    return failed ? TaskStatus::Failed : TaskStatus::Running;
}

bool BackgroundTask::isChange() const
{
    const QStringList changes{u"EXTEND"_s, u"ChangeInstanceSpec"_s, u"AddReplica"_s, u"DelReplica"_s};
    return changes.contains(name.trimmed(), Qt::CaseInsensitive);
}

} // namespace dcs
