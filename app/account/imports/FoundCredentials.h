// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"
#include "account/Region.h"

#include <QList>
#include <QString>

#include <optional>

namespace dcs {

/// Where credentials can be imported from.
enum class ImportSource { Environment, SdkCredentials, KooCli, CloudsYaml };

enum class FoundKind {
    AccessKey, ///< permanent, or temporary with a security token
    Password,
    Token ///< a ready token: short-lived, and no sign-in can be made of it
};

/// Credentials as some other program keeps them. Held in memory only.
struct FoundCredentials {
    QString name; ///< of the profile, section or cloud in its file; empty with the environment
    FoundKind kind = FoundKind::AccessKey;
    QString accessKey; ///< with AccessKey
    QString userName; ///< with Password
    QString secret; ///< secret key, password or token
    QString securityToken; ///< with a temporary access key
    QString domainName; ///< of the account
    QString domainId;
    QString region;
    QString projectId;
    QString projectName; ///< of the region or of a sub-project
    QString iamUrl; ///< as it is written
    friend bool operator==(const FoundCredentials &, const FoundCredentials &) = default;
};

enum class ImportReason {
    Missing, ///< no such file
    CannotBeRead, ///< no permission, or no regular file
    TooLarge, ///< more than largestImport
    Empty,
    NotText, ///< no UTF-8
    Malformed, ///< not of the file's syntax
    TooComplex, ///< nested deeper, or put together of more parts, than is read
    WrongForm, ///< the syntax is right, but not what is in it
    DuplicateSection, ///< a section or name for the second time: passed over
    DuplicateKey, ///< a key for the second time: passed over
    Encrypted, ///< the secrets are encrypted for the program that wrote them
    Incomplete, ///< a half of the credentials is missing
    UnsupportedKind, ///< a way of authentication that is not known here
    NothingFound, ///< the file is right, but has no credentials
    ReadableByOthers ///< a warning: other users of the computer can read or change the file
};

/// Something about a file that the user should know. Carries no secret.
struct ImportProblem {
    ImportReason reason = ImportReason::Missing;
    QString file;
    int line = 0; ///< counted from 1; 0: the file as a whole, or not known
    QString subject; ///< name of the section, profile, cloud or key that it is about
    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// What one source yielded.
struct Import {
    ImportSource source = ImportSource::Environment;
    QString file; ///< empty with the environment
    QList<FoundCredentials> found;
    QList<ImportProblem> problems;

    void addProblem(ImportReason reason, int line = 0, const QString &subject = {});
};

/// Largest file that is read, in bytes.
constexpr qint64 largestImport = 256 * 1024;

/// The text of a file, without byte order mark and with plain line feeds; nothing, and a problem, if it is
/// too large, blank or no UTF-8. For the parsers.
std::optional<QByteArray> importedText(const QByteArray &content, Import *import);

/// The sign-in that the credentials are good for, as far as they tell it: problemsOf() says what is missing.
/// The region is the one they name, else the one their project's name begins with; addresses come from it
/// where they name none. Nothing with a token. A sub-project ("cn-north-4_test") without its id has to be
/// looked up by its name (FindProjectsJob), else the region's main project would be used.
std::optional<SignIn> signInOf(const FoundCredentials &found, const QList<Region> &regions);

} // namespace dcs
