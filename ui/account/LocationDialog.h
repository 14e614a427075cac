// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"
#include "account/Region.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace dcs {

class SignInForm;

/// One region and project of a profile. Shown with open(); the owner takes what it yields.
class LocationDialog : public QDialog {
    Q_OBJECT
public:
    /// profile: its first place is edited, a new one if that is empty. others: the locations that this one
    /// must not equal.
    LocationDialog(
        const QList<Region> &regions, const Profile &profile, const QList<Endpoint> &others, QWidget *parent);

    Endpoint location() const;

private:
    void take();
    void retranslateUi();

    bool m_isNew;
    QList<Endpoint> m_others;
    SignInForm *m_form;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace dcs
