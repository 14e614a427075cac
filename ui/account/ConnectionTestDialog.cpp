// SPDX-License-Identifier: MIT
#include "ui/account/ConnectionTestDialog.h"

#include "ui/account/ConnectionTexts.h"
#include "ui/account/ProfileLook.h"
#include "ui/language/OutsideText.h"
#include "ui/widgets/LanguageChange.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

ConnectionTestDialog::ConnectionTestDialog(
    const AccountServices &services, const Profile &profile, QWidget *parent)
    : QDialog(parent), m_services(services), m_profile(profile), m_steps(new QListWidget(this)),
      m_summary(new QLabel(this)), m_choice(new QWidget(this)), m_choiceLabel(new QLabel(m_choice)),
      m_projects(new QComboBox(m_choice)), m_use(new QPushButton(m_choice)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    buildUi();
    connect(m_use, &QPushButton::clicked, this, &ConnectionTestDialog::useProject);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(services.theme, &Theme::changed, this, &ConnectionTestDialog::showSteps);
    start();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ConnectionTestDialog::buildUi()
{
    m_steps->setObjectName(u"connectionSteps"_s);
    m_steps->setWordWrap(true);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_summary->setObjectName(u"connectionSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_projects->setObjectName(u"projectChoice"_s);
    m_use->setObjectName(u"useProject"_s);
    m_use->setAutoDefault(false);
    m_choiceLabel->setBuddy(m_projects);
    auto *row = new QHBoxLayout(m_choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::control);
    row->addWidget(m_choiceLabel);
    row->addWidget(m_projects, 1);
    row->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    layout->setSpacing(Spacing::group);
    layout->addWidget(m_summary);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_choice);
    layout->addWidget(m_buttons);
    resize(Spacing::group * 38, Spacing::group * 30);
}

void ConnectionTestDialog::start()
{
    m_results.clear();
    m_isGood = true;
    m_state = State::ReadingSecrets;
    retranslateUi();
    m_services.secrets->askAgain();
    m_services.secrets->read(m_profile, this, [this](const SecretAnswer &answer) { begin(answer); });
}

void ConnectionTestDialog::begin(const SecretAnswer &answer)
{
    m_credentials = answer.credentials.value_or(Credentials());
    if (!answer.credentials) {
        m_state = State::NoSecrets;
    } else if (!isComplete({m_profile, m_credentials})) {
        m_state = State::Incomplete;
    } else {
        m_state = State::Running;
        testNext();
    }
    retranslateUi();
}

void ConnectionTestDialog::testNext()
{
    m_results.append(QList<ConnectionStepResult>());
    const SignIn signIn{atLocation(m_profile, m_results.size() - 1), m_credentials};
    ConnectionTest *test = m_services.testConnection(signIn, this);
    connect(test, &ConnectionTest::stepStarted, this, [this](ConnectionStep step) {
        m_underWay = step;
        showSteps();
    });
    connect(test, &ConnectionTest::stepEnded, this, [this](const ConnectionStepResult &result) {
        m_underWay.reset();
        m_results.last() += result;
        showSteps();
    });
    connect(test, &ConnectionTest::finished, this, &ConnectionTestDialog::locationTested);
}

void ConnectionTestDialog::locationTested(bool isGood)
{
    m_isGood = m_isGood && isGood;
    const std::optional<ApiError> error =
        m_results.last().isEmpty() ? std::nullopt : m_results.last().constLast().error;
    const bool isRefused = error && error->authProblem != AuthProblem::None;
    if (!isRefused && m_results.size() < m_profile.locations().size()) {
        testNext();
        return;
    }
    m_state = m_isGood ? State::Good : State::Failed;
    retranslateUi();
}

void ConnectionTestDialog::useProject()
{
    const auto location = m_projects->currentData().value<qsizetype>();
    endpointOf(m_profile, location).projectId = m_projects->currentText();
    m_services.profiles->edit(m_profile);
    start();
}

void ConnectionTestDialog::retranslateUi()
{
    //: %1 is the name of a profile
    setWindowTitle(OutsideText::title(
        tr("Test connection: %1").arg(OutsideText::within(ProfileLook::account(m_profile)))));
    m_steps->setAccessibleName(tr("Steps"));
    m_choiceLabel->setText(tr("&Project"));
    m_projects->setAccessibleName(tr("Project"));
    m_use->setText(tr("&Use this project"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_summary->setText(stateText());
    showSteps();
    showChoice();
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
        return m_profile.furtherLocations.isEmpty()
            ? tr("The connection does not work. The last step says why.")
            : tr("The connection does not work everywhere. The failed steps say why.");
    case State::NoSecrets:
        return tr("No secret could be read for this profile. Enter it under Edit, or unlock the keyring.");
    case State::Incomplete:
        return tr("The profile is incomplete. Fill in what is missing under Edit.");
    }
    Q_UNREACHABLE();
}

void ConnectionTestDialog::showSteps()
{
    m_steps->clear();
    for (qsizetype location = 0; location < m_results.size(); ++location) {
        if (!m_profile.furtherLocations.isEmpty()) {
            auto *title =
                new QListWidgetItem(ProfileLook::location(m_profile.locations().at(location)), m_steps);
            QFont font = m_steps->font();
            font.setBold(true);
            title->setFont(font);
        }
        for (const ConnectionStepResult &result : m_results.at(location)) {
            const QIcon icon = result.isGood() ? m_services.theme->icon(u"check"_s, Tone::Good)
                                               : m_services.theme->icon(u"error"_s, Tone::Bad);
            new QListWidgetItem(icon, ConnectionTexts::result(result, *m_services.errors), m_steps);
        }
    }
    if (m_underWay) {
        new QListWidgetItem(m_services.theme->icon(u"clock"_s, Tone::Busy),
            //: %1 is a step of the connection test
            tr("%1…").arg(ConnectionTexts::step(*m_underWay)), m_steps);
    }
    m_steps->scrollToBottom();
}

/// Offers the projects of the first place that has several.
void ConnectionTestDialog::showChoice()
{
    m_projects->clear();
    for (qsizetype location = 0; m_state == State::Failed && location < m_results.size(); ++location) {
        const QList<ConnectionStepResult> &steps = m_results.at(location);
        const QStringList found =
            steps.isEmpty() ? QStringList() : steps.constLast().foundProjects.value_or(QStringList());
        if (m_projects->count() == 0 && found.size() > 1) {
            for (const QString &id : found)
                m_projects->addItem(id, location);
        }
    }
    m_choice->setVisible(m_projects->count() > 0);
}

} // namespace dcs
