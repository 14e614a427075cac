// SPDX-License-Identifier: MIT
#include "ui/resize/steps/CheckText.h"

#include "ui/language/ErrorTexts.h"
#include "ui/resize/targets/TargetsModel.h"

#include <QCoreApplication>

namespace dcs {

QStringList uncheckedReason(const ResizeCheckResult &notChecked, const ErrorCatalogue &errors)
{
    if (!notChecked.error)
        return {QCoreApplication::translate("CheckText", "The check had no result in time.")};
    const Texts::ErrorText error = Texts::error(*notChecked.error, errors);
    QStringList lines{error.summary, joinedSentences({error.meaning, error.remedy})};
    lines.removeAll(QString());
    return lines;
}

} // namespace dcs
