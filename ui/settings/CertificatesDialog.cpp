// SPDX-License-Identifier: MIT
#include "ui/settings/CertificatesDialog.h"

#include "ui/settings/CertificateTexts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageChange.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

CertificatesDialog::CertificatesDialog(const CaFile &file, bool isTrusted, QWidget *parent)
    : QDialog(parent), m_file(file), m_isTrusted(isTrusted), m_intro(new QLabel(this)),
      m_facts(new QPlainTextEdit(this)), m_trust(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"certificates"_s);
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_facts->setObjectName(u"certificateFacts"_s);
    m_facts->setReadOnly(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setTabChangesFocus(true);
    m_trust->setObjectName(u"trust"_s);
    m_trust->setVisible(!isTrusted);
    m_close->setObjectName(u"closeCertificates"_s);
    for (QPushButton *button : {m_trust, m_close})
        button->setAutoDefault(false);
    setPrimary(m_trust);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::control);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_trust);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    column->setSpacing(Spacing::group);
    column->addWidget(m_intro);
    column->addWidget(m_facts, 1);
    column->addLayout(buttons);
    connect(m_trust, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(Spacing::group * 44, Spacing::group * 28);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
    m_close->setFocus();
}

void CertificatesDialog::retranslateUi()
{
    setWindowTitle(m_isTrusted ? tr("Additional certificates") : tr("Trust these certificates?"));
    //: %1 is the name of a file
    const QString count =
        tr("“%1” has %n certificate(s).", nullptr, static_cast<int>(m_file.certificates.size()))
            .arg(QFileInfo(m_file.path).fileName());
    m_intro->setText(m_isTrusted
            ? count
            //: %1 is a sentence about a number of certificates
            : tr("%1 Whoever holds the key of a trusted authority can pose as the service and read what is "
                 "sent to it. Compare the fingerprints with those that your administrator has told you.")
                  .arg(count));
    QStringList paragraphs;
    for (const CertificateFacts &facts : m_file.certificates)
        paragraphs += CertificateTexts::facts(facts, QDateTime::currentDateTimeUtc());
    m_facts->setPlainText(paragraphs.join(u"\n\n"_s));
    m_facts->setAccessibleName(tr("Certificates"));
    m_trust->setText(tr("&Trust them"));
    m_close->setText(m_isTrusted ? tr("Close") : tr("Cancel"));
}

} // namespace dcs
