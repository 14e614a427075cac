// SPDX-License-Identifier: MIT
#pragma once

#include "ui/operations/batches/BatchSummary.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>

namespace dcs {

/// Runs in words, in the present language.
class BatchProgressTexts {
    Q_DECLARE_TR_FUNCTIONS(dcs::BatchProgressTexts)
public:
    /// "12 of 50 done · 3 in progress · 1 failed · 34 waiting"; of a single resize its instance.
    static QString counts(const BatchSummary &batch);
    /// Why it is paused, or for what time it waits; "" if there is nothing to say. now: UTC.
    static QString state(const BatchSummary &batch, const QDateTime &now);
    static Tone tone(const BatchSummary &batch);
    /// What is asked before those not sent are cancelled.
    static QString cancelQuestion(const BatchSummary &batch);
    /// What is asked before the program is quit while runs are not over.
    static QString quitQuestion(const QList<BatchSummary> &batches);

private:
    static QString pause(const BatchSummary &batch, const QDateTime &now);
    static QString earlier(const BatchSummary &batch, const QDateTime &now);
};

} // namespace dcs
