// SPDX-License-Identifier: MIT
#pragma once

#include "account/session/SessionGroup.h"
#include "model/ErrorCatalogue.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace dcs {

class Banner;

/// What is to be known about the whole window: that the list is out of date and why, that a change was sent
/// without a check, and what is wrong with journal, profiles or settings.
class WindowBanners : public QWidget {
    Q_OBJECT
public:
    explicit WindowBanners(const Theme *theme, QWidget *parent = nullptr);

    /// sessions: null when signed out. problems: with what the program keeps; "" if there are none.
    void present(const SessionGroup *sessions, const ErrorCatalogue &errors, const QString &problems);
    /// A change of this instance was sent where the service offers no check; stays until it is closed.
    void presentUnchecked(const QString &instanceName);

Q_SIGNALS:
    /// The way out of a list that is out of date.
    void tryAgainRequested();
    void signInRequested();

private:
    void showUnchecked();

    Banner *m_unchecked;
    Banner *m_stale;
    Banner *m_problems;
    QString m_uncheckedName; ///< "": nothing to say
    bool m_canTryAgain = false;
};

} // namespace dcs
