// SPDX-License-Identifier: MIT
#include "ui/settings/ProxyRows.h"

#include "ui/widgets/FormField.h"
#include "ui/widgets/SecretEdit.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

struct Choice {
    ProxyMode mode;
    ProxyType type;
};
constexpr std::array<Choice, 4> allChoices{
    {{ProxyMode::System, ProxyType::Http}, {ProxyMode::None, ProxyType::Http},
        {ProxyMode::Manual, ProxyType::Http}, {ProxyMode::Manual, ProxyType::Socks5}}};

int indexOf(const NetworkSettings &network)
{
    const auto *found = std::find_if(allChoices.begin(), allChoices.end(), [&network](const Choice &choice) {
        return choice.mode == network.proxyMode
            && (choice.mode != ProxyMode::Manual || choice.type == network.proxyType);
    });
    return static_cast<int>(found - allChoices.begin());
}

QStringList exceptionsOf(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

ProxyRows::ProxyRows(const SettingsServices &services, QFormLayout *form)
    : QObject(form->parentWidget()), m_store(services.store), m_network(services.network), m_form(form),
      m_mode(new QComboBox), m_host(new QLineEdit), m_port(new QSpinBox), m_user(new QLineEdit),
      m_password(new SecretEdit), m_passwordState(new WrapLabel), m_exceptions(new QLineEdit)
{
    build(form);
    showSettings();
    connectRows();
    retranslate();
}

void ProxyRows::build(QFormLayout *form)
{
    m_mode->setObjectName(u"proxyMode"_s);
    m_mode->addItems({QString(), QString(), QString(), QString()});
    m_host->setObjectName(u"proxyHost"_s);
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setRange(0, std::numeric_limits<quint16>::max());
    m_user->setObjectName(u"proxyUser"_s);
    m_password->lineEdit()->setObjectName(u"proxyPassword"_s);
    m_passwordState->setObjectName(u"proxyPasswordState"_s);
    m_exceptions->setObjectName(u"proxyExceptions"_s);
    m_exceptions->setPlaceholderText(u"*.example.com, 10.0.0.0/8"_s);
    setRole(m_passwordState, "secondary");

    m_modeField = new FormField(form, m_mode);
    m_hostField = new FormField(form, m_host);
    m_portField = new FormField(form, m_port);
    m_userField = new FormField(form, m_user);
    m_passwordField = new FormField(form, m_password, m_password->lineEdit());
    form->addRow(QString(), m_passwordState);
    m_exceptionsField = new FormField(form, m_exceptions);
}

void ProxyRows::connectRows()
{
    connect(m_mode, &QComboBox::activated, this, &ProxyRows::commit);
    for (QLineEdit *line : {m_host, m_user, m_exceptions})
        connect(line, &QLineEdit::editingFinished, this, &ProxyRows::commit);
    connect(m_port, &QSpinBox::editingFinished, this, &ProxyRows::commit);
    connect(m_password->lineEdit(), &QLineEdit::editingFinished, this, &ProxyRows::commitPassword);
    connect(m_user, &QLineEdit::textChanged, this, &ProxyRows::showPassword);
    connect(m_network, &NetworkSetup::changed, this, &ProxyRows::showPassword);
}

void ProxyRows::commit()
{
    m_store->change([this](Settings &settings) {
        NetworkSettings &network = settings.network;
        const Choice &choice = allChoices.at(static_cast<std::size_t>(m_mode->currentIndex()));
        network.proxyMode = choice.mode;
        if (choice.mode == ProxyMode::Manual)
            network.proxyType = choice.type;
        network.proxyHost = m_host->text().trimmed();
        network.proxyPort = static_cast<quint16>(m_port->value());
        network.proxyUser = m_user->text().trimmed();
        network.proxyExceptions = exceptionsOf(m_exceptions->text());
    });
    commitPassword();
    showSettings();
}

void ProxyRows::commitPassword()
{
    QLineEdit *line = m_password->lineEdit();
    if (!line->isModified() || !line->isEnabled())
        return;
    line->setModified(false);
    m_network->setPassword(line->text());
}

void ProxyRows::showSettings()
{
    const NetworkSettings network = m_store->settings().network;
    m_mode->setCurrentIndex(indexOf(network));
    m_host->setText(network.proxyHost);
    m_port->setValue(network.proxyPort);
    m_user->setText(network.proxyUser);
    m_exceptions->setText(network.proxyExceptions.join(u", "_s));
    const bool isManual = network.proxyMode == ProxyMode::Manual;
    for (FormField *field : {m_hostField, m_portField, m_exceptionsField})
        field->setRowVisible(isManual);
    for (FormField *field : {m_userField, m_passwordField})
        field->setRowVisible(network.proxyMode != ProxyMode::None);
    showPassword();
    showProblems();
}

void ProxyRows::showPassword()
{
    QLineEdit *line = m_password->lineEdit();
    if (!m_network->hasPassword() && !line->isModified())
        line->clear(); // it has been forgotten
    line->setPlaceholderText(m_network->hasPassword() ? u"••••••••"_s : QString());
    m_password->setEnabled(!m_user->text().trimmed().isEmpty());
    m_passwordState->setText(passwordText());
    m_form->setRowVisible(m_passwordState,
        m_store->settings().network.proxyMode != ProxyMode::None && !m_passwordState->text().isEmpty());
}

QString ProxyRows::passwordText() const
{
    switch (m_network->passwordState()) {
    case ProxyPasswordState::None:
    case ProxyPasswordState::UnderWay:
        return {};
    case ProxyPasswordState::Kept:
        //: A password
        return tr("Kept in the keyring.");
    case ProxyPasswordState::KeptForThisProcess:
        return tr("The keyring did not take the password: it is kept until the program ends.");
    case ProxyPasswordState::Unreadable:
        return tr("The keyring is locked, or there is none. Enter the password once more.");
    case ProxyPasswordState::NotForgotten:
        return tr("The keyring could not be made to forget the earlier password.");
    }
    Q_UNREACHABLE();
}

void ProxyRows::showProblems()
{
    const NetworkSettings network = m_store->settings().network;
    const QList<NetworkProblem> problems = problemsOf(network);
    const auto has = [&problems](NetworkProblem problem) { return problems.contains(problem); };
    m_hostField->setProblem(has(NetworkProblem::ProxyHostMissing)
            ? tr("Enter the name or the address of the proxy.")
            : QString());
    m_portField->setProblem(
        has(NetworkProblem::ProxyPortMissing) ? tr("Enter the port of the proxy.") : QString());
    const auto bad =
        std::find_if_not(network.proxyExceptions.begin(), network.proxyExceptions.end(), isProxyException);
    m_exceptionsField->setProblem(bad == network.proxyExceptions.end()
            ? QString()
            //: %1 is a word that was entered
            : tr("“%1” is no name, address or network.").arg(*bad));
}

void ProxyRows::retranslate()
{
    m_modeField->setLabel(tr("&Proxy"));
    //: A choice of proxy
    m_mode->setItemText(0, tr("As the system says"));
    //: A choice of proxy
    m_mode->setItemText(1, tr("No proxy"));
    m_mode->setItemText(2, tr("HTTP proxy"));
    m_mode->setItemText(3, tr("SOCKS5 proxy"));
    m_hostField->setLabel(tr("&Host"));
    m_portField->setLabel(tr("P&ort"));
    m_userField->setLabel(tr("&User"));
    m_passwordField->setLabel(tr("Pass&word"));
    //: Hosts that are reached without the proxy
    m_exceptionsField->setLabel(tr("E&xcept for"));
    m_passwordState->setText(passwordText());
    showProblems();
}

} // namespace dcs
