// SPDX-License-Identifier: MIT
#include "ui/operations/batches/BatchProgressTexts.h"

#include "ui/language/Texts.h"

namespace dcs {

using namespace Qt::StringLiterals;

QString BatchProgressTexts::counts(const BatchSummary &batch)
{
    if (!batch.isBatch) {
        //: A resize that has not been sent yet; name of its instance
        return tr("Resize of %1").arg(batch.instanceName);
    }
    //: resizes of a run: "12 of 50 done"
    QStringList parts{tr("%1 of %2 done").arg(Texts::number(batch.done), Texts::number(batch.total))};
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    add(batch.inProgress, tr("%n in progress", "resizes of a run", batch.inProgress));
    add(batch.failed, tr("%n failed", "resizes of a run", batch.failed));
    add(batch.skipped, tr("%n skipped", "resizes of a run", batch.skipped));
    add(batch.cancelled, tr("%n cancelled", "resizes of a run", batch.cancelled));
    add(batch.notSent, tr("%n waiting", "resizes of a run", batch.notSent));
    return parts.join(u" · "_s);
}

QString BatchProgressTexts::pause(const BatchSummary &batch, const QDateTime &now)
{
    switch (batch.pause) {
    case PauseReason::None:
        return {};
    case PauseReason::ByUser:
        return tr("Paused. Nothing more is sent until you resume it.");
    case PauseReason::Failures:
        return tr("Paused after a failure. Look at what failed before you resume it.");
    case PauseReason::NotAllowed:
        return tr("Paused: the service refused the sign-in or the permission.");
    case PauseReason::NoClient:
        return tr("Paused: nobody is signed in to its project.");
    case PauseReason::UnfinishedBatch:
    case PauseReason::SettingsNotKept:
        return earlier(batch, now);
    }
    return {};
}

QString BatchProgressTexts::earlier(const BatchSummary &batch, const QDateTime &now)
{
    QString how = tr("It goes on as confirmed.");
    if (batch.pause == PauseReason::SettingsNotKept) {
        how = tr("Its start time, window and pauses are not kept: it goes on at once, one at a time.");
    } else if (batch.nextAt > now) {
        //: A run that waits for a time; %1 is a date and time, %2 a duration
        how = tr("As confirmed, it starts at %1, in %2.")
                  .arg(Texts::dateTime(batch.nextAt), Texts::duration(now.msecsTo(batch.nextAt)));
    } else if (batch.inOwnWindow) {
        how = tr("As confirmed, each is sent in the maintenance window of its instance.");
    }
    //: %1 is a sentence: how it goes on
    return tr("Confirmed before the program was last closed; %n not sent yet. %1 Go on?", "", batch.notSent)
        .arg(how);
}

QString BatchProgressTexts::state(const BatchSummary &batch, const QDateTime &now)
{
    if (batch.isPaused())
        return pause(batch, now);
    if (!batch.nextAt.isValid() || batch.nextAt <= now)
        return {};
    const QString left = Texts::duration(now.msecsTo(batch.nextAt));
    switch (batch.nextReason) {
    case WaitReason::StartTime:
        //: %1 is a date and time, %2 a duration
        return tr("Starts at %1, in %2, if the program runs then.").arg(Texts::dateTime(batch.nextAt), left);
    case WaitReason::PauseBetween:
        //: %1 is a duration
        return tr("The next one starts in %1.").arg(left);
    case WaitReason::OwnWindow:
        //: %1 is a duration
        return tr("The next maintenance window opens in %1; sent only while the program runs.").arg(left);
    case WaitReason::None:
    case WaitReason::Turn:
    case WaitReason::InstanceBusy:
    case WaitReason::ServiceBusy:
    case WaitReason::BatchPaused:
    case WaitReason::UnfinishedBatch:
        break;
    }
    return {};
}

Tone BatchProgressTexts::tone(const BatchSummary &batch)
{
    if (batch.isPaused())
        return batch.pause == PauseReason::Failures || batch.pause == PauseReason::NotAllowed ? Tone::Bad
                                                                                              : Tone::Caution;
    if (!batch.isOver())
        return Tone::Busy;
    return batch.done == batch.total ? Tone::Good : Tone::Caution;
}

QString BatchProgressTexts::cancelQuestion(const BatchSummary &batch)
{
    QString question =
        tr("%n resize(s) of this run have not been sent. They will not be sent any more.", "", batch.notSent);
    if (batch.inProgress > 0) {
        question += u"\n\n"_s
            + tr("%n resize(s) have been sent and go on: what was sent cannot be cancelled.", "",
                batch.inProgress);
    }
    return question;
}

QString BatchProgressTexts::quitQuestion(const QList<BatchSummary> &batches)
{
    int inProgress = 0;
    int notSent = 0;
    for (const BatchSummary &batch : batches) {
        inProgress += batch.inProgress;
        notSent += batch.notSent;
    }
    QStringList parts;
    if (inProgress > 0) {
        parts.append(
            tr("%n resize(s) are still under way. They go on in the service, but will not be followed "
               "here any more.",
                "", inProgress));
    }
    if (notSent > 0) {
        parts.append(tr("%n resize(s) have not been sent. What waits is sent only while the program runs: at "
                        "the next start it asks whether to go on.",
            "", notSent));
    }
    return parts.join(u"\n\n"_s);
}

} // namespace dcs
