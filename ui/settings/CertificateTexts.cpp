// SPDX-License-Identifier: MIT
#include "ui/settings/CertificateTexts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace dcs::CertificateTexts {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificateTexts)
};

QString problemText(PemProblem problem, const QString &name)
{
    switch (problem) {
    case PemProblem::TooLarge:
        //: %1 is the name of a file
        return Words::tr("“%1” is larger than 1 MB: a file of certificates is smaller.").arg(name);
    case PemProblem::PrivateKey:
        //: %1 is the name of a file
        return Words::tr("“%1” contains a private key. Choose a file with nothing but certificates.")
            .arg(name);
    case PemProblem::NoCertificate:
        //: %1 is the name of a file
        return Words::tr("“%1” contains no certificate in PEM form.").arg(name);
    case PemProblem::Damaged:
        //: %1 is the name of a file
        return Words::tr("“%1” contains a certificate that cannot be read.").arg(name);
    }
    Q_UNREACHABLE();
}

/// In UTC, as the certificate says it, and with the whole year, which may be far away.
QString dateText(const QDateTime &utc) { return utc.date().toString(Qt::ISODate); }

QString validity(const CertificateFacts &facts, const QDateTime &now)
{
    //: Two dates: from, until
    const QString period =
        Words::tr("Valid from %1 until %2").arg(dateText(facts.validFrom), dateText(facts.validUntil));
    if (facts.validUntil < now)
        //: A certificate: "Valid from … until …"
        return Words::tr("%1 — EXPIRED").arg(period);
    if (facts.validFrom > now)
        //: A certificate: "Valid from … until …"
        return Words::tr("%1 — NOT VALID YET").arg(period);
    return period;
}

} // namespace

QString problem(const CaFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    if (file.noFile)
        //: %1 is a name
        return Words::tr("“%1” is no file.").arg(name);
    if (!file.unreadable.isEmpty())
        //: %1 is the name of a file, %2 what the system says
        return Words::tr("“%1” cannot be read: %2").arg(name, file.unreadable);
    return file.problem ? problemText(*file.problem, name) : QString();
}

QString facts(const CertificateFacts &facts, const QDateTime &now)
{
    return QStringList{//: Of a certificate
        Words::tr("Subject: %1").arg(facts.subject),
        //: Of a certificate
        Words::tr("Issuer: %1").arg(facts.issuer), validity(facts, now),
        facts.isAuthority ? Words::tr("A certificate authority: it vouches for other certificates.")
                          : Words::tr("NOT a certificate authority: it vouches for itself at most."),
        //: Fingerprint of a certificate
        Words::tr("SHA-256: %1").arg(facts.sha256)}
        .join(u'\n');
}

} // namespace dcs::CertificateTexts
