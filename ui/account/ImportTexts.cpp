// SPDX-License-Identifier: MIT
#include "ui/account/ImportTexts.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace dcs::ImportTexts {

namespace {

/// Gives the texts of this file a translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

QString name(ImportSource source)
{
    switch (source) {
    case ImportSource::Environment:
        return Words::tr("Environment variables");
    case ImportSource::SdkCredentials:
        return Words::tr("Credentials file of the SDKs");
    case ImportSource::KooCli:
        return Words::tr("KooCLI");
    case ImportSource::CloudsYaml:
        return Words::tr("OpenStack clouds.yaml");
    }
    Q_UNREACHABLE();
}

QString reason(ImportReason reason)
{
    switch (reason) {
    case ImportReason::Missing:
        return Words::tr("There is no such file.");
    case ImportReason::CannotBeRead:
        return Words::tr("The file cannot be read.");
    case ImportReason::TooLarge:
        return Words::tr("The file is too large.");
    case ImportReason::Empty:
        return Words::tr("The file is empty.");
    case ImportReason::NotText:
        return Words::tr("The file is no UTF-8 text.");
    case ImportReason::Malformed:
        return Words::tr("This is not what such a file looks like.");
    case ImportReason::TooComplex:
        return Words::tr("The file is too deeply nested.");
    case ImportReason::WrongForm:
        return Words::tr("What stands here has another form than expected.");
    case ImportReason::DuplicateSection:
        return Words::tr("The name stands here for the second time and was passed over.");
    case ImportReason::DuplicateKey:
        return Words::tr("The key stands here for the second time and was passed over.");
    case ImportReason::Encrypted:
        return Words::tr("The secrets are encrypted by the program that wrote them and cannot be read.");
    case ImportReason::Incomplete:
        return Words::tr("A part of the credentials is missing.");
    case ImportReason::UnsupportedKind:
        return Words::tr("This way to sign in is not supported.");
    case ImportReason::NothingFound:
        return Words::tr("There are no credentials in it.");
    case ImportReason::ReadableByOthers:
        return Words::tr(
            "Other users of this computer can read or change the file. Take that right away from them.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString source(const Import &import)
{
    return import.file.isEmpty() ? name(import.source)
                                 : name(import.source) + u" · "_s + QDir::toNativeSeparators(import.file);
}

QString kind(const FoundCredentials &found)
{
    switch (found.kind) {
    case FoundKind::AccessKey:
        return found.securityToken.isEmpty() ? Words::tr("Access key") : Words::tr("Temporary access key");
    case FoundKind::Password:
        return Words::tr("User and password");
    case FoundKind::Token:
        return Words::tr("Token: short-lived, cannot be kept");
    }
    Q_UNREACHABLE();
}

QString account(const FoundCredentials &found)
{
    if (found.kind == FoundKind::AccessKey) {
        return found.accessKey;
    }
    return found.domainName.isEmpty() ? found.userName : found.userName + u" · "_s + found.domainName;
}

QString problem(const ImportProblem &problem)
{
    QStringList location;
    if (problem.line > 0) {
        //: %1 is the number of a line of a file
        location += Words::tr("line %1").arg(problem.line);
    }
    if (!problem.subject.isEmpty()) {
        location += problem.subject;
    }
    const QString words = reason(problem.reason);
    //: %1 is a place in a file, %2 what is wrong with it
    return location.isEmpty() ? words : Words::tr("%1: %2").arg(location.join(u", "_s), words);
}

} // namespace dcs::ImportTexts
