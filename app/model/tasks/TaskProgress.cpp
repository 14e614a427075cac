// SPDX-License-Identifier: MIT
#include "model/tasks/TaskProgress.h"

using namespace Qt::StringLiterals;

namespace dcs {

Word<StepStatus> stepStatusFromWire(const QString &text)
{
    const QString word = text.trimmed().toUpper();
    if (word == "WAITING"_L1)
        return {StepStatus::Waiting, text};
    if (word == "EXECUTING"_L1)
        return {StepStatus::Executing, text};
    if (word == "FINISH"_L1)
        return {StepStatus::Finished, text};
    if (word == "FAILED"_L1)
        return {StepStatus::Failed, text};
    return {StepStatus::Unknown, text};
}

} // namespace dcs
