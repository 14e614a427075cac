// SPDX-License-Identifier: MIT
#include "ui/account/profiles/ProfilesDialog.h"

#include "ui/account/ConnectionTestDialog.h"
#include "ui/account/ProfileLook.h"
#include "ui/account/profiles/ProfileDialog.h"
#include "ui/widgets/LanguageChange.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

ProfilesDialog::ProfilesDialog(const AccountServices &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_list(new QListWidget(this)), m_note(new QLabel(this)),
      m_add(new QPushButton(this)), m_edit(new QPushButton(this)), m_duplicate(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_test(new QPushButton(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    buildUi();
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] { edit(*selected()); });
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(*selected()); });
    connect(m_duplicate, &QPushButton::clicked, this, &ProfilesDialog::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::askToRemove);
    connect(m_test, &QPushButton::clicked, this, &ProfilesDialog::test);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(services.profiles, &ProfileStore::changed, this, &ProfilesDialog::fill);
    connect(services.theme, &Theme::changed, this, &ProfilesDialog::fill);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
    select(services.profiles->lastUsed());
}

void ProfilesDialog::buildUi()
{
    m_list->setObjectName(u"profiles"_s);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(u"profilesNote"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    setTone(m_note, Tone::Caution);
    auto *column = new QVBoxLayout;
    column->setSpacing(Spacing::control);
    const std::array buttons{std::pair(m_add, "addProfile"), std::pair(m_edit, "editProfile"),
        std::pair(m_duplicate, "duplicateProfile"), std::pair(m_remove, "removeProfile"),
        std::pair(m_test, "testProfile")};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1StringView(name));
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::group);
    row->addWidget(m_list, 1);
    row->addLayout(column);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    layout->setSpacing(Spacing::group);
    layout->addLayout(row, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    resize(Spacing::group * 38, Spacing::group * 26);
}

void ProfilesDialog::fill()
{
    const QString id =
        m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    for (const Profile &profile : m_services.profiles->profiles()) {
        const QString text = ProfileLook::textWithMarks(profile) + u" · "_s + ProfileLook::locations(profile);
        auto *item =
            new QListWidgetItem(ProfileLook::dot(profile.colour, m_services.theme->colours()), text, m_list);
        QStringList lines{ProfileLook::textWithMarks(profile)};
        for (const Endpoint &location : profile.locations()) {
            lines += ProfileLook::location(location);
        }
        item->setToolTip(lines.join(u'\n'));
        item->setData(Qt::UserRole, profile.id);
    }
    select(id);
    updateButtons();
}

void ProfilesDialog::select(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id) {
            m_list->setCurrentRow(row);
        }
    }
}

std::optional<Profile> ProfilesDialog::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_services.profiles->profile(item->data(Qt::UserRole).toString()) : std::nullopt;
}

void ProfilesDialog::updateButtons()
{
    const bool any = m_list->currentItem() != nullptr;
    for (QPushButton *button : {m_edit, m_duplicate, m_remove, m_test}) {
        button->setEnabled(any);
    }
}

void ProfilesDialog::edit(const Profile &profile)
{
    auto *dialog = new ProfileDialog(m_services, profile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(*dialog); });
    dialog->open();
}

void ProfilesDialog::save(const ProfileDialog &dialog)
{
    Profile profile = dialog.profile();
    if (profile.id.isEmpty()) {
        profile.id = m_services.profiles->add(profile);
    } else {
        m_services.profiles->edit(profile);
    }
    select(profile.id);
    if (const std::optional<Credentials> secrets = dialog.secrets()) {
        m_services.secrets->askAgain();
        m_services.secrets->write(profile.id, *secrets, this, [this](const SecretAnswer &answer) {
            m_note->setVisible(answer.outcome != SecretOutcome::Done);
        });
    }
    Q_EMIT edited(profile.id);
}

void ProfilesDialog::duplicate()
{
    const Profile original = *selected();
    //: Name of a copy; %1 is the name of a profile
    const QString name = tr("%1 (copy)").arg(ProfileLook::account(original));
    const QString copy = m_services.profiles->duplicate(original.id, name);
    select(copy);
    // The same account: its secrets are those of the copy as well.
    m_services.secrets->read(original, this, [this, copy](const SecretAnswer &answer) {
        if (answer.credentials && m_services.profiles->profile(copy)) {
            m_services.secrets->write(copy, *answer.credentials, this, [](const SecretAnswer &) {});
        }
    });
}

void ProfilesDialog::askToRemove()
{
    const Profile profile = *selected();
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Remove profile"),
        //: %1 is the name of a profile
        tr("Remove “%1”? Its secrets are removed from the keyring as well.")
            .arg(ProfileLook::account(profile)),
        QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    QAbstractButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(remove, &QAbstractButton::clicked, this,
        [this, id = profile.id] { m_services.profiles->remove(id); });
    box->open();
}

void ProfilesDialog::test()
{
    auto *dialog = new ConnectionTestDialog(m_services, *selected(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProfilesDialog::retranslateUi()
{
    setWindowTitle(tr("Profiles"));
    m_list->setAccessibleName(tr("Profiles"));
    m_note->setText(tr("The keyring did not take the secrets: they are kept until the program ends."));
    m_add->setText(tr("&Add…"));
    m_edit->setText(tr("&Edit…"));
    m_duplicate->setText(tr("&Duplicate"));
    m_remove->setText(tr("&Remove…"));
    m_test->setText(tr("&Test connection…"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    fill();
}

} // namespace dcs
