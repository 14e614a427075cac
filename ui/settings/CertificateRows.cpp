// SPDX-License-Identifier: MIT
#include "ui/settings/CertificateRows.h"

#include "ui/settings/CertificateTexts.h"
#include "ui/settings/CertificatesDialog.h"
#include "ui/settings/PathRow.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/Note.h"

#include <QDialog>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dcs {

CertificateRows::CertificateRows(const SettingsServices &services, QFormLayout *form)
    : QObject(form->parentWidget()), m_network(services.network), m_page(form->parentWidget()),
      m_location(new PathRow({})), m_show(new QPushButton), m_remove(new QPushButton),
      m_state(new Note(services.theme)), m_locationField(new FormField(form, m_location, m_location->field()))
{
    m_location->field()->setObjectName(u"caFile"_s);
    m_location->button()->setObjectName(u"chooseCaFile"_s);
    m_show->setObjectName(u"showCertificates"_s);
    m_remove->setObjectName(u"removeCaFile"_s);
    m_state->setObjectName(u"caFileState"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::control);
    for (QPushButton *button : {m_show, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    form->addRow(QString(), buttons);
    form->addRow(m_state);
    connect(m_location->button(), &QPushButton::clicked, this, &CertificateRows::choose);
    connect(m_show, &QPushButton::clicked, this, [this] { look(readCaFile(m_network->caFile().path)); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_network->removeCaFile(); });
    connect(m_network, &NetworkSetup::changed, this, [this] {
        m_refused = {};
        showState();
    });
    retranslate();
}

void CertificateRows::choose()
{
    auto *dialog = new QFileDialog(m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setWindowTitle(tr("Choose a file of certificates"));
    //: Kinds of files
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { look(readCaFile(path)); });
    dialog->open();
}

void CertificateRows::look(const CaFile &file)
{
    m_refused = file.isUsable() ? CaFile() : file;
    showState();
    if (!file.isUsable())
        return;
    const bool isTrusted = m_network->trustsCaFile() && file.sha256 == m_network->caFile().sha256
        && file.path == m_network->caFile().path;
    auto *dialog = new CertificatesDialog(file, isTrusted, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_network->trust(dialog->file()); });
    dialog->open();
}

void CertificateRows::showState()
{
    const CaFile &file = m_network->caFile();
    const bool hasFile = !file.path.isEmpty();
    m_location->setPath(file.path);
    m_show->setEnabled(hasFile);
    m_remove->setEnabled(hasFile);
    if (!m_refused.path.isEmpty())
        m_state->setNote(Tone::Bad, CertificateTexts::problem(m_refused));
    else if (!hasFile)
        m_state->setNote(Tone::Quiet, tr("Only the certificates that this system trusts are trusted."));
    else if (m_network->trustsCaFile())
        m_state->setNote(Tone::Good,
            tr("%n certificate(s) trusted besides those of this system.", nullptr,
                static_cast<int>(file.certificates.size())));
    else if (file.isUsable())
        m_state->setNote(Tone::Caution,
            tr("Not trusted: nobody has agreed to the certificates as they are now. Look at them first."));
    else
        m_state->setNote(Tone::Bad, CertificateTexts::problem(file));
}

void CertificateRows::retranslate()
{
    //: A path follows
    m_locationField->setLabel(tr("Addi&tional certificates"));
    m_location->button()->setText(tr("Choose &file…"));
    m_show->setText(tr("&Show certificates…"));
    m_remove->setText(tr("Re&move"));
    showState();
}

} // namespace dcs
