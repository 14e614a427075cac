// SPDX-License-Identifier: MIT
#include "ui/mainwindow/Notices.h"

#include "account/Session.h"
#include "ui/instances/InstancesView.h"
#include "ui/language/Texts.h"

#include <QCoreApplication>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

struct Notices {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

NoticePage::Content notRead(const Session &session, const ErrorCatalogue &errors)
{
    NoticePage::Content content{u"cloud-off"_s, Notices::tr("The instances were not read"), {}, {},
        NoticeAction::TryAgain, NoticeAction::SignIn};
    if (const std::optional<ApiError> &error = session.lastError()) {
        const Texts::ErrorText text = Texts::error(*error, errors);
        content.title = text.summary;
        content.text = QStringList{text.meaning, text.remedy}.join(u'\n').trimmed();
        content.detail = text.technical;
    }
    if (session.isStopped()) { // Trying again with the same credentials is what would lock the key.
        content.action = NoticeAction::SignIn;
        content.secondAction = NoticeAction::None;
    }
    return content;
}

} // namespace

std::optional<NoticePage::Content> noticeFor(
    const Session *session, const InstancesView &instances, const ErrorCatalogue &errors)
{
    if (!session) {
        return NoticePage::Content{u"sign-in"_s, Notices::tr("Not signed in"),
            Notices::tr(
                "Sign in with an access key or as an IAM user to see the cache instances of a project."),
            {}, NoticeAction::SignIn, NoticeAction::None};
    }
    if (!session->lastRefreshed().isValid()) {
        if (!session->isRefreshing())
            return notRead(*session, errors);
        return NoticePage::Content{u"refresh"_s, Notices::tr("Reading instances…"), {}, {},
            NoticeAction::None, NoticeAction::CancelRefresh, true};
    }
    if (instances.totalCount() == 0) {
        return NoticePage::Content{u"empty"_s, Notices::tr("No instances"),
            Notices::tr("This project has no cache instances in this region."), {}, NoticeAction::Refresh,
            NoticeAction::None};
    }
    if (instances.shownCount() == 0) {
        return NoticePage::Content{u"no-match"_s, Notices::tr("No match"),
            Notices::tr("No instance matches the search and the filters."), {}, NoticeAction::ClearFilters,
            NoticeAction::None};
    }
    return std::nullopt;
}

QString staleText(const Session &session, const ErrorCatalogue &errors)
{
    const QString since = Texts::dateTime(session.lastRefreshed());
    if (!session.lastError())
        //: %1 is a date and time
        return Notices::tr("The sign-in was refused. This list is from %1.").arg(since);
    //: %1 is what happened, a sentence without full stop; %2 a date and time
    return Notices::tr("%1. This list is from %2.")
        .arg(Texts::error(*session.lastError(), errors).summary, since);
}

} // namespace dcs
