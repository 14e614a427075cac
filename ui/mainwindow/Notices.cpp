// SPDX-License-Identifier: MIT
#include "ui/mainwindow/Notices.h"

#include "account/session/SessionGroup.h"
#include "ui/instances/InstancesView.h"
#include "ui/language/ErrorTexts.h"
#include "ui/language/Texts.h"

#include <QCoreApplication>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

struct Notices {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

/// A place that could not be read, in one line with its name.
QString locationText(const SessionGroup &sessions, const Session &session, const ErrorCatalogue &errors)
{
    const QString name = sessions.locationName(&session);
    const QString what = Texts::error(*session.lastError(), errors).summary;
    if (!session.lastRefreshed().isValid())
        //: %1 is a region, %2 what happened, a sentence without full stop
        return Notices::tr("%1: %2. Its instances are not shown.").arg(name, what);
    //: %1 is a region, %2 what happened, a sentence without full stop; %3 a date and time
    return Notices::tr("%1: %2. Its instances are those of %3.")
        .arg(name, what, Texts::dateTime(session.lastRefreshed()));
}

QString locationsText(const SessionGroup &sessions, const ErrorCatalogue &errors)
{
    QStringList lines;
    for (const Session *session : sessions.failedSessions())
        lines.append(locationText(sessions, *session, errors));
    return lines.join(u'\n');
}

NoticePage::Content notRead(const SessionGroup &sessions, const ErrorCatalogue &errors)
{
    NoticePage::Content content{u"cloud-off"_s, Notices::tr("The instances were not read"), {}, {},
        NoticeAction::TryAgain, NoticeAction::SignIn};
    if (const std::optional<ApiError> &error = sessions.lastError()) {
        const Texts::ErrorText text = Texts::error(*error, errors);
        content.title = text.summary;
        content.text = QStringList{text.meaning, text.remedy}.join(u'\n').trimmed();
        content.detail = text.technical;
    }
    if (sessions.hasSeveralLocations() && !sessions.isStopped()) {
        content.title = Notices::tr("The instances were not read");
        content.text = locationsText(sessions, errors);
        content.detail.clear();
    }
    if (sessions.isStopped()) { // Trying again with the same credentials is what would lock the key.
        content.action = NoticeAction::SignIn;
        content.secondAction = NoticeAction::None;
    }
    return content;
}

} // namespace

std::optional<NoticePage::Content> noticeFor(const SessionGroup *sessions, const InstancesView &instances,
    const ErrorCatalogue &errors, const QString &signInProblem)
{
    if (!sessions) {
        const QString text = signInProblem.isEmpty()
            ? Notices::tr(
                "Sign in with an access key or as an IAM user to see the cache instances of a project.")
            : signInProblem;
        return NoticePage::Content{
            u"sign-in"_s, Notices::tr("Not signed in"), text, {}, NoticeAction::SignIn, NoticeAction::None};
    }
    if (!sessions->lastRefreshed().isValid()) {
        if (!sessions->isRefreshing())
            return notRead(*sessions, errors);
        return NoticePage::Content{u"refresh"_s, Notices::tr("Reading instances…"), {}, {},
            NoticeAction::None, NoticeAction::CancelRefresh, true};
    }
    if (instances.totalCount() == 0) {
        return NoticePage::Content{u"empty"_s, Notices::tr("No instances"),
            sessions->hasSeveralLocations()
                ? Notices::tr("The projects that were read have no cache instances.")
                : Notices::tr("This project has no cache instances in this region."),
            {}, NoticeAction::Refresh, NoticeAction::None};
    }
    if (instances.shownCount() == 0) {
        return NoticePage::Content{u"no-match"_s, Notices::tr("No match"),
            Notices::tr("No instance matches the search and the filters."), {}, NoticeAction::ClearFilters,
            NoticeAction::None};
    }
    return std::nullopt;
}

QString staleText(const SessionGroup &sessions, const ErrorCatalogue &errors)
{
    const QString since = Texts::dateTime(sessions.lastRefreshed());
    if (sessions.hasSeveralLocations() && !sessions.isStopped())
        return locationsText(sessions, errors);
    if (const std::optional<ApiError> error = sessions.lastError())
        //: %1 is what happened, a sentence without full stop; %2 a date and time
        return Notices::tr("%1. This list is from %2.").arg(Texts::error(*error, errors).summary, since);
    //: %1 is a date and time
    return sessions.isStopped() ? Notices::tr("The sign-in was refused. This list is from %1.").arg(since)
                                : QString();
}

} // namespace dcs
