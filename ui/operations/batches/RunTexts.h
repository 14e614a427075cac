// SPDX-License-Identifier: MIT
#pragma once

#include "ui/operations/batches/RunSummary.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>

namespace dcs {

/// Runs in words, in the present language.
class RunTexts {
    Q_DECLARE_TR_FUNCTIONS(dcs::RunTexts)
public:
    /// "12 of 50 done · 3 in progress · 1 failed · 34 waiting"; of a single resize its instance.
    static QString counts(const RunSummary &run);
    /// Why it is paused, or for what time it waits; "" if there is nothing to say. now: UTC.
    static QString state(const RunSummary &run, const QDateTime &now);
    static Tone tone(const RunSummary &run);
    /// What is asked before those not sent are cancelled.
    static QString cancelQuestion(const RunSummary &run);
    /// What is asked before the program is quit while runs are not over.
    static QString quitQuestion(const QList<RunSummary> &runs);

private:
    static QString pause(const RunSummary &run, const QDateTime &now);
    static QString earlier(const RunSummary &run, const QDateTime &now);
};

} // namespace dcs
