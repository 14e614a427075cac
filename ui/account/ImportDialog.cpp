// SPDX-License-Identifier: MIT
#include "ui/account/ImportDialog.h"

#include "ui/account/ImportTexts.h"
#include "ui/account/ProfileLook.h"
#include "ui/widgets/LanguageChange.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

enum Column { What, Account, Region, Project, numberOfColumns };

} // namespace

ImportDialog::ImportDialog(const AccountServices &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_imports(services.findImports()), m_intro(new QLabel(this)),
      m_tree(new QTreeWidget(this)), m_note(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Close, this))
{
    m_tree->setObjectName(u"imports"_s);
    m_tree->setColumnCount(numberOfColumns);
    m_tree->setWordWrap(true);
    m_tree->setUniformRowHeights(false);
    m_note->setObjectName(u"importNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    setTone(m_note, Tone::Caution);
    for (QLabel *label : {m_intro, m_note}) {
        label->setWordWrap(true);
    }
    QPushButton *import = m_buttons->button(QDialogButtonBox::Ok);
    import->setObjectName(u"import"_s);
    setPrimary(import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    layout->setSpacing(Spacing::group);
    layout->addWidget(m_intro);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    resize(Spacing::group * 52, Spacing::group * 32);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ImportDialog::updateButtons);
    connect(import, &QPushButton::clicked, this, &ImportDialog::takeTicked);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(services.theme, &Theme::changed, this, &ImportDialog::fill);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
    m_tree->setColumnWidth(What, width() * 2 / 5);
    m_tree->setColumnWidth(Account, width() / 4);
}

void ImportDialog::fill()
{
    m_tree->clear();
    m_offers.clear();
    const QIcon warning = m_services.theme->icon(u"warning"_s, Tone::Caution);
    for (const Import &import : std::as_const(m_imports)) {
        auto *source = new QTreeWidgetItem(m_tree, QStringList{ImportTexts::source(import)});
        source->setToolTip(What, source->text(What));
        source->setFirstColumnSpanned(true);
        for (const FoundCredentials &found : import.found) {
            addFound(found, source);
        }
        for (const ImportProblem &problem : import.problems) {
            auto *line = new QTreeWidgetItem(source, QStringList{ImportTexts::problem(problem)});
            line->setIcon(What, warning);
            line->setToolTip(What, line->text(What));
            line->setFirstColumnSpanned(true);
        }
    }
    m_tree->expandAll();
    updateButtons();
}

void ImportDialog::addFound(const FoundCredentials &found, QTreeWidgetItem *parent)
{
    const QString kind = ImportTexts::kind(found);
    //: %1 is the name that credentials have in their file, %2 their kind
    const QString what = found.name.isEmpty() ? kind : tr("%1 (%2)").arg(found.name, kind);
    const QString project = found.projectName.isEmpty() ? found.projectId : found.projectName;
    auto *item =
        new QTreeWidgetItem(parent, QStringList{what, ImportTexts::account(found), found.region, project});
    for (int column = 0; column < numberOfColumns; ++column) {
        item->setToolTip(column, item->text(column));
    }
    if (signInOf(found, m_services.regions)) {
        item->setCheckState(What, Qt::Unchecked);
        m_offers.append({found, item});
    } else {
        item->setDisabled(true);
    }
}

void ImportDialog::takeTicked()
{
    m_note->hide();
    m_note->clear();
    for (const Offer &offer : std::as_const(m_offers)) {
        if (offer.item->checkState(What) == Qt::Checked) {
            offer.item->setCheckState(What, Qt::Unchecked);
            take(offer.found);
        }
    }
}

void ImportDialog::take(const FoundCredentials &found)
{
    const SignIn signIn = *signInOf(found, m_services.regions);
    const Endpoint &endpoint = signIn.profile.endpoint;
    const bool isSubProject = !found.projectName.isEmpty() && found.projectName != endpoint.region;
    if (!endpoint.projectId.isEmpty() || !isSubProject) {
        add(signIn);
        return;
    }
    // Without its id the region's main project would be used instead.
    SignIn byName = signIn;
    byName.profile.endpoint.region = found.projectName;
    FindProjectsJob *job = m_services.findProjects(byName, this);
    connect(job, &ApiJobBase::finished, this, [this, job, signIn, name = found.projectName] {
        const Result<FoundProjects> result = job->result();
        if (!result || result->match() != ProjectMatch::One) {
            //: %1 is the name of a project, %2 the name of credentials
            report(tr("Not imported: the project %1 of %2 was not found.")
                       .arg(name, ProfileLook::account(signIn.profile)));
            return;
        }
        SignIn complete = signIn;
        complete.profile.endpoint.projectId = result->projects.constFirst().id;
        add(complete);
    });
}

void ImportDialog::add(const SignIn &signIn)
{
    Profile profile = signIn.profile;
    profile.name = ProfileLook::account(profile);
    const QString id = m_services.profiles->add(profile);
    //: %1 is the name of a profile
    report(tr("Imported: %1").arg(profile.name));
    m_services.secrets->write(id, signIn.credentials, this, [this, profile](const SecretAnswer &answer) {
        if (answer.outcome != SecretOutcome::Done) {
            //: %1 is the name of a profile
            report(tr("The keyring did not take the secrets of %1: they are kept until the program ends.")
                       .arg(profile.name));
        }
    });
}

void ImportDialog::report(const QString &text)
{
    m_note->setText(m_note->text().isEmpty() ? text : m_note->text() + u'\n' + text);
    m_note->show();
}

int ImportDialog::tickedCount() const
{
    return int(std::count_if(m_offers.cbegin(), m_offers.cend(),
        [](const Offer &offer) { return offer.item->checkState(What) == Qt::Checked; }));
}

void ImportDialog::updateButtons() { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(tickedCount() > 0); }

void ImportDialog::retranslateUi()
{
    setWindowTitle(tr("Import profiles"));
    m_intro->setText(
        m_imports.isEmpty() ? tr(
            "Nothing was found: neither environment variables nor files of the SDKs, KooCLI or OpenStack.")
                            : tr("Tick what is to become a profile. The files stay as they are."));
    m_tree->setAccessibleName(tr("Found"));
    m_tree->setHeaderLabels({tr("Found"), tr("Account"), tr("Region"), tr("Project")});
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    fill();
}

} // namespace dcs
