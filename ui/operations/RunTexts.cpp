// SPDX-License-Identifier: MIT
#include "ui/operations/RunTexts.h"

#include "ui/language/Texts.h"

namespace dcs {

using namespace Qt::StringLiterals;

QString RunTexts::counts(const RunSummary &run)
{
    if (!run.isBatch) {
        //: A resize that has not been sent yet; name of its instance
        return tr("Resize of %1").arg(run.instanceName);
    }
    //: resizes of a run: "12 of 50 done"
    QStringList parts{tr("%1 of %2 done").arg(Texts::number(run.done), Texts::number(run.total))};
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    add(run.inProgress, tr("%n in progress", "resizes of a run", run.inProgress));
    add(run.failed, tr("%n failed", "resizes of a run", run.failed));
    add(run.skipped, tr("%n skipped", "resizes of a run", run.skipped));
    add(run.cancelled, tr("%n cancelled", "resizes of a run", run.cancelled));
    add(run.notSent, tr("%n waiting", "resizes of a run", run.notSent));
    return parts.join(u" · "_s);
}

QString RunTexts::pause(const RunSummary &run, const QDateTime &now)
{
    switch (run.pause) {
    case PauseReason::None:
        return {};
    case PauseReason::ByUser:
        return tr("Paused. Nothing more is sent until you resume it.");
    case PauseReason::Failures:
        return tr("Paused after a failure. Look at what failed before you resume it.");
    case PauseReason::NotAllowed:
        return tr("Paused: the service refused the sign-in or the permission.");
    case PauseReason::NoClient:
        //: %1 is an access key id or user name
        return tr("Paused: %1, who confirmed it, is not signed in to its project.").arg(run.who);
    case PauseReason::EarlierRun:
    case PauseReason::SettingsNotKept:
        return earlier(run, now);
    }
    return {};
}

QString RunTexts::earlier(const RunSummary &run, const QDateTime &now)
{
    QString how = tr("It goes on as confirmed.");
    if (run.pause == PauseReason::SettingsNotKept) {
        how = tr("Its start time, window and pauses are not kept: it goes on at once, one at a time.");
    } else if (run.nextAt > now) {
        //: A run that waits for a time; %1 is a date and time, %2 a duration
        how = tr("As confirmed, it starts at %1, in %2.")
                  .arg(Texts::dateTime(run.nextAt), Texts::duration(now.msecsTo(run.nextAt)));
    } else if (run.inOwnWindow) {
        how = tr("As confirmed, each is sent in the maintenance window of its instance.");
    }
    //: %1 is a sentence: how it goes on
    return tr("Confirmed before the program was last closed; %n not sent yet. %1 Go on?", "", run.notSent)
        .arg(how);
}

QString RunTexts::state(const RunSummary &run, const QDateTime &now)
{
    if (run.isPaused())
        return pause(run, now);
    if (!run.nextAt.isValid() || run.nextAt <= now)
        return {};
    const QString left = Texts::duration(now.msecsTo(run.nextAt));
    switch (run.nextReason) {
    case WaitReason::StartTime:
        //: %1 is a date and time, %2 a duration
        return tr("Starts at %1, in %2, if the program runs then.").arg(Texts::dateTime(run.nextAt), left);
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
    case WaitReason::RunPaused:
    case WaitReason::EarlierRun:
    case WaitReason::SignedOut:
        break;
    }
    return {};
}

Tone RunTexts::tone(const RunSummary &run)
{
    if (run.isPaused())
        return run.pause == PauseReason::Failures || run.pause == PauseReason::NotAllowed ? Tone::Bad
                                                                                          : Tone::Caution;
    if (!run.isOver())
        return Tone::Busy;
    return run.done == run.total ? Tone::Good : Tone::Caution;
}

QString RunTexts::cancelQuestion(const RunSummary &run)
{
    QString question =
        tr("%n resize(s) of this run have not been sent. They will not be sent any more.", "", run.notSent);
    if (run.inProgress > 0) {
        question += u"\n\n"_s
            + tr("%n resize(s) have been sent and go on: what was sent cannot be cancelled.", "",
                run.inProgress);
    }
    return question;
}

QString RunTexts::quitQuestion(const QList<RunSummary> &runs)
{
    int inProgress = 0;
    int notSent = 0;
    for (const RunSummary &run : runs) {
        inProgress += run.inProgress;
        notSent += run.notSent;
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
