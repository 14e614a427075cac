// SPDX-License-Identifier: MIT
#include "ui/account/SignInDialog.h"

#include "ui/account/ErrorPanel.h"
#include "ui/account/ProfileLook.h"
#include "ui/account/SignInForm.h"
#include "ui/widgets/FormArea.h"
#include "ui/widgets/LanguageChange.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

struct SignInDialog::Parts {
    FormArea *area = nullptr;
    ErrorPanel *error = nullptr;
    SignInForm *form = nullptr;
    QLabel *reason = nullptr;
    QCheckBox *remember = nullptr;
    QLineEdit *name = nullptr;
    QLabel *secretsNote = nullptr;
    QProgressBar *busy = nullptr;
    QLabel *busyText = nullptr;
    QPushButton *cancel = nullptr;
    QPushButton *signIn = nullptr;
    QPointer<QWidget> focusBefore; ///< where typing goes on after an attempt
};

SignInDialog::SignInDialog(const QList<Region> &regions, const SignIn &initial, const ErrorCatalogue *errors,
    const Theme *theme, QWidget *parent)
    : QDialog(parent), m_parts(new Parts)
{
    buildUi(regions, errors, theme);
    m_parts->form->setSignIn(initial);
    m_parts->remember->setChecked(!initial.profile.id.isEmpty());
    m_parts->name->setText(initial.profile.name);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
    m_parts->form->focusFirstEmpty();
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::buildUi(const QList<Region> &regions, const ErrorCatalogue *errors, const Theme *theme)
{
    Parts &p = *m_parts;
    auto *content = new QWidget;
    p.error = new ErrorPanel(errors, theme, content);
    p.form = new SignInForm(regions, content);
    p.reason = new QLabel(content);
    p.reason->setObjectName(u"reason"_s);
    p.reason->setWordWrap(true);
    p.reason->setTextFormat(Qt::PlainText);
    p.reason->hide();
    setTone(p.reason, Tone::Caution);
    buildRemember(content);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, Spacing::control, 0);
    contentLayout->setSpacing(Spacing::group);
    contentLayout->addWidget(p.error);
    contentLayout->addWidget(p.reason);
    contentLayout->addWidget(p.form);
    auto *rememberLine = new QHBoxLayout;
    rememberLine->setSpacing(Spacing::control);
    rememberLine->addWidget(p.remember);
    rememberLine->addWidget(p.name, 1);
    contentLayout->addLayout(rememberLine);
    contentLayout->addWidget(p.secretsNote);
    contentLayout->addStretch(1);

    p.area = new FormArea(content, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    layout->setSpacing(Spacing::group);
    layout->addWidget(p.area, 1);
    layout->addLayout(buildButtons());
    resize(Spacing::group * 34, Spacing::group * 37);
    setBusy(false);
}

QLayout *SignInDialog::buildButtons()
{
    Parts &p = *m_parts;
    p.busy = new QProgressBar(this);
    p.busy->setObjectName(u"busy"_s);
    p.busy->setRange(0, 0);
    p.busy->setTextVisible(false);
    p.busy->setMaximumSize(Spacing::group * 4, Spacing::control);
    p.busyText = new QLabel(this);
    p.cancel = new QPushButton(this);
    p.cancel->setObjectName(u"cancel"_s);
    p.cancel->setAutoDefault(false);
    p.signIn = new QPushButton(this);
    p.signIn->setObjectName(u"signIn"_s);
    p.signIn->setDefault(true);
    setPrimary(p.signIn);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::control);
    buttons->addWidget(p.busy);
    buttons->addWidget(p.busyText);
    buttons->addStretch(1);
    buttons->addWidget(p.cancel);
    buttons->addWidget(p.signIn);
    connect(p.cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(p.signIn, &QPushButton::clicked, this, &SignInDialog::trySignIn);
    return buttons;
}

void SignInDialog::buildRemember(QWidget *content)
{
    Parts &p = *m_parts;
    p.remember = new QCheckBox(content);
    p.remember->setObjectName(u"remember"_s);
    p.name = new QLineEdit(content);
    p.name->setObjectName(u"profileName"_s);
    p.secretsNote = new QLabel(content);
    p.secretsNote->setObjectName(u"secretsNote"_s);
    p.secretsNote->setWordWrap(true);
    setRole(p.secretsNote, "secondary");
    connect(p.remember, &QCheckBox::toggled, this, &SignInDialog::updateRemember);
}

SignIn SignInDialog::signIn() const
{
    SignIn signIn = m_parts->form->signIn();
    signIn.profile.name = isRemembered() ? m_parts->name->text().trimmed() : QString();
    if (!isRemembered()) {
        signIn.profile.id.clear();
    } else if (signIn.profile.name.isEmpty()) {
        signIn.profile.name = ProfileLook::text(signIn.profile);
    }
    return signIn;
}

bool SignInDialog::isRemembered() const { return m_parts->remember->isChecked(); }

void SignInDialog::trySignIn()
{
    if (m_parts->form->accept()) {
        m_parts->error->setError({});
        m_parts->reason->hide();
        Q_EMIT signInRequested(signIn());
    }
}

void SignInDialog::setBusy(bool busy)
{
    Parts &p = *m_parts;
    if (busy) {
        p.focusBefore = focusWidget();
        p.error->setError({});
        p.reason->hide();
    }
    p.form->setEnabled(!busy);
    p.remember->setEnabled(!busy);
    p.name->setEnabled(!busy && isRemembered());
    p.signIn->setEnabled(!busy);
    p.busy->setVisible(busy);
    p.busyText->setVisible(busy);
    if (busy) {
        p.cancel->setFocus();
    } else if (p.focusBefore) {
        p.focusBefore->setFocus();
        p.focusBefore.clear();
    }
}

void SignInDialog::showError(const ApiError &error)
{
    setBusy(false);
    m_parts->error->setError(error);
    m_parts->area->verticalScrollBar()->setValue(0);
}

void SignInDialog::showReason(const QString &reason)
{
    setBusy(false);
    m_parts->reason->setText(reason);
    m_parts->reason->show();
    m_parts->area->verticalScrollBar()->setValue(0);
}

void SignInDialog::offerProjects(const QList<IamProject> &projects)
{
    //: %1 is the name of a project
    showReason(tr("Several projects are called %1. Choose one.").arg(projects.constFirst().name));
    m_parts->form->offerProjects(projects);
}

void SignInDialog::updateRemember()
{
    Parts &p = *m_parts;
    p.name->setEnabled(isRemembered());
    p.secretsNote->setText(
        isRemembered() ? tr(
            "Secrets go to the desktop's keyring and nowhere else on the disk. Without a keyring they are "
            "kept in memory, for this run only.")
                       : tr("Secrets are kept in memory only, until the program ends."));
}

void SignInDialog::retranslateUi()
{
    Parts &p = *m_parts;
    setWindowTitle(tr("Sign in"));
    p.remember->setText(tr("Re&member as profile"));
    p.name->setAccessibleName(tr("Name of the profile"));
    //: In the empty field of a profile's name
    p.name->setPlaceholderText(tr("Name, for example Shop production"));
    updateRemember();
    p.busyText->setText(tr("Signing in…"));
    p.busy->setAccessibleName(tr("Signing in…"));
    p.cancel->setText(tr("Cancel"));
    p.signIn->setText(tr("Sign in"));
}

} // namespace dcs
