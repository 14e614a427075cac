// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"

#include <QList>

namespace dcs {

/// A project of IAM.
struct IamProject {
    QString id;
    QString name; ///< of the region, "cn-north-4", or of a sub-project, "cn-north-4_test"
    QString domainId; ///< the account's id
    bool enabled = true;
    friend bool operator==(const IamProject &, const IamProject &) = default;
};

/// The projects that bear a name (DCS API, "Project id of a region").
namespace ListProjects {

/// GET {iam}/v3/projects?name=...: needs the permission iam:projects:listProjects.
HttpRequest make(const QUrl &iam, const QString &name);
/// GET {iam}/v3/auth/projects: all projects that the bearer of a token can use; needs no permission.
HttpRequest makeOfToken(const QUrl &iam);

/// The projects of an answer to either; a Decode error if one of them has no usable id.
Result<QList<IamProject>> decode(const HttpResponse &response);

} // namespace ListProjects

} // namespace dcs
