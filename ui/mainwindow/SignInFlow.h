// SPDX-License-Identifier: MIT
#pragma once

#include "account/Region.h"
#include "account/SessionGroup.h"
#include "model/ErrorCatalogue.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QPointer>

class QSettings;

namespace dcs {

class SignInDialog;

/// Signing in with the dialog: tries what was entered by reading the list once, and only hands over sessions
/// of which one works.
class SignInFlow : public QObject {
    Q_OBJECT
public:
    SignInFlow(QList<Region> regions, SessionGroup::OpenSession openSession, const ErrorCatalogue *errors,
        const Theme *theme, QSettings *settings, QWidget *window);

    /// What the dialog is filled with at first; otherwise what was remembered of the last sign-in.
    void setSuggestion(const SignIn &signIn);
    /// Shows the dialog, or brings it to the front. error is why it is asked for, if it is.
    void open(const std::optional<ApiError> &error = {});

Q_SIGNALS:
    /// The sessions, of which at least one has read its list. The receiver takes them over.
    void signedIn(dcs::SessionGroup *sessions);

private:
    void tryOut(const SignIn &signIn);
    SignIn remembered() const;
    void remember(const Profile &profile);

    QList<Region> m_regions;
    SessionGroup::OpenSession m_openSession;
    const ErrorCatalogue *m_errors;
    const Theme *m_theme;
    QSettings *m_settings;
    QWidget *m_window;
    std::optional<SignIn> m_suggestion;
    QPointer<SignInDialog> m_dialog;
};

/// The account and region of a profile in one line: "AKID · cn-north-4"; further places as a number: "AKID ·
/// cn-north-4 +1".
QString profileText(const Profile &profile);

} // namespace dcs
