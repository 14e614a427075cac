// SPDX-License-Identifier: MIT
#include "ui/account/SignInDialog.h"

#include "ui/account/ErrorPanel.h"
#include "ui/account/SignInForm.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

struct SignInDialog::Parts {
    QScrollArea *area = nullptr;
    ErrorPanel *error = nullptr;
    SignInForm *form = nullptr;
    QLabel *memoryNote = nullptr;
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
    p.memoryNote = new QLabel(content);
    p.memoryNote->setWordWrap(true);
    setRole(p.memoryNote, "secondary");
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, Spacing::Control, 0);
    contentLayout->setSpacing(Spacing::Group);
    contentLayout->addWidget(p.error);
    contentLayout->addWidget(p.form);
    contentLayout->addWidget(p.memoryNote);
    contentLayout->addStretch(1);

    p.area = new QScrollArea(this);
    p.area->setFrameShape(QFrame::NoFrame);
    p.area->setFocusPolicy(Qt::NoFocus); // its fields take the focus, and it follows them
    p.area->setWidgetResizable(true);
    p.area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    p.area->setWidget(content);

    p.busy = new QProgressBar(this);
    p.busy->setObjectName(u"busy"_s);
    p.busy->setRange(0, 0);
    p.busy->setTextVisible(false);
    p.busy->setMaximumSize(Spacing::Group * 4, Spacing::Control);
    p.busyText = new QLabel(this);
    p.cancel = new QPushButton(this);
    p.cancel->setObjectName(u"cancel"_s);
    p.cancel->setAutoDefault(false);
    p.signIn = new QPushButton(this);
    p.signIn->setObjectName(u"signIn"_s);
    p.signIn->setDefault(true);
    setPrimary(p.signIn);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::Control);
    buttons->addWidget(p.busy);
    buttons->addWidget(p.busyText);
    buttons->addStretch(1);
    buttons->addWidget(p.cancel);
    buttons->addWidget(p.signIn);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Group, Spacing::Group, Spacing::Group, Spacing::Group);
    layout->setSpacing(Spacing::Group);
    layout->addWidget(p.area, 1);
    layout->addLayout(buttons);
    resize(Spacing::Group * 34, Spacing::Group * 37);

    connect(p.cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(p.signIn, &QPushButton::clicked, this, &SignInDialog::trySignIn);
    setBusy(false);
}

SignIn SignInDialog::signIn() const { return m_parts->form->signIn(); }

void SignInDialog::trySignIn()
{
    if (m_parts->form->accept()) {
        m_parts->error->setError({});
        Q_EMIT signInRequested(signIn());
    }
}

void SignInDialog::setBusy(bool busy)
{
    Parts &p = *m_parts;
    if (busy) {
        p.focusBefore = focusWidget();
        p.error->setError({});
    }
    p.form->setEnabled(!busy);
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

void SignInDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QDialog::changeEvent(event);
}

void SignInDialog::retranslateUi()
{
    Parts &p = *m_parts;
    setWindowTitle(tr("Sign in"));
    p.memoryNote->setText(tr("Secrets are kept in memory only, until the program ends."));
    p.busyText->setText(tr("Signing in…"));
    p.busy->setAccessibleName(tr("Signing in…"));
    p.cancel->setText(tr("Cancel"));
    p.signIn->setText(tr("Sign in"));
}

} // namespace dcs
