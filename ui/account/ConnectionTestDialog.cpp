// SPDX-License-Identifier: MIT
#include "ui/account/ConnectionTestDialog.h"

#include "ui/account/ConnectionTexts.h"
#include "ui/account/ProfileLook.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

ConnectionTestDialog::ConnectionTestDialog(
    const AccountServices &services, const Profile &profile, QWidget *parent)
    : QDialog(parent), m_services(services), m_profile(profile), m_steps(new QListWidget(this)),
      m_summary(new QLabel(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    m_steps->setObjectName(u"connectionSteps"_s);
    m_steps->setWordWrap(true);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_summary->setObjectName(u"connectionSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Group, Spacing::Group, Spacing::Group, Spacing::Group);
    layout->setSpacing(Spacing::Group);
    layout->addWidget(m_summary);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_buttons);
    resize(Spacing::Group * 38, Spacing::Group * 30);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(services.theme, &Theme::changed, this, &ConnectionTestDialog::showSteps);
    retranslateUi();
    m_services.secrets->askAgain();
    m_services.secrets->read(profile, this, [this](const SecretAnswer &answer) { begin(answer); });
}

void ConnectionTestDialog::begin(const SecretAnswer &answer)
{
    const SignIn signIn{m_profile, answer.credentials.value_or(Credentials())};
    if (!answer.credentials) {
        m_state = State::NoSecrets;
    } else if (!problemsOf(signIn).isEmpty()) {
        m_state = State::Incomplete;
    } else {
        m_state = State::Running;
        ConnectionTest *test = m_services.testConnection(signIn, this);
        connect(test, &ConnectionTest::stepStarted, this, [this](ConnectionStep step) {
            m_underWay = step;
            showSteps();
        });
        connect(test, &ConnectionTest::stepEnded, this, [this](const ConnectionStepResult &result) {
            m_underWay.reset();
            m_results += result;
            showSteps();
        });
        connect(test, &ConnectionTest::finished, this, [this](bool isGood) {
            m_state = isGood ? State::Good : State::Failed;
            retranslateUi();
        });
    }
    retranslateUi();
}

void ConnectionTestDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QDialog::changeEvent(event);
}

void ConnectionTestDialog::retranslateUi()
{
    //: %1 is the name of a profile
    setWindowTitle(tr("Test connection: %1").arg(ProfileLook::account(m_profile)));
    m_steps->setAccessibleName(tr("Steps"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_summary->setText(stateText());
    showSteps();
}

QString ConnectionTestDialog::stateText() const
{
    switch (m_state) {
    case State::ReadingSecrets:
        return tr("Waiting for the keyring…");
    case State::Running:
        return tr("Testing…");
    case State::Good:
        return tr("The connection works.");
    case State::Failed:
        return tr("The connection does not work. The last step says why.");
    case State::NoSecrets:
        return tr("No secret could be read for this profile. Enter it under Edit, or unlock the keyring.");
    case State::Incomplete:
        return tr("The profile is incomplete. The project ID is found at the first sign-in.");
    }
    Q_UNREACHABLE();
}

void ConnectionTestDialog::showSteps()
{
    m_steps->clear();
    for (const ConnectionStepResult &result : std::as_const(m_results)) {
        const QIcon icon = result.error ? m_services.theme->icon(u"error"_s, Tone::Bad)
                                        : m_services.theme->icon(u"check"_s, Tone::Good);
        new QListWidgetItem(icon, ConnectionTexts::result(result, *m_services.errors), m_steps);
    }
    if (m_underWay) {
        new QListWidgetItem(m_services.theme->icon(u"clock"_s, Tone::Busy),
            //: %1 is a step of the connection test
            tr("%1…").arg(ConnectionTexts::step(*m_underWay)), m_steps);
    }
    m_steps->scrollToBottom();
}

} // namespace dcs
