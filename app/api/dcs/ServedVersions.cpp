// SPDX-License-Identifier: MIT
#include "api/dcs/ServedVersions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

bool isCodeOfDcs(const QString &code)
{
    static const QRegularExpression form(
        u"^(DCS\\..*|111\\d{6})$"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(code).hasMatch();
}

} // namespace

bool saysNotServed(const ApiError &error)
{
    if (error.kind != ErrorKind::Http)
        return false;
    const bool noSuchApi = error.code == "APIGW.0101"_L1 || error.code == "APIG.0101"_L1;
    return noSuchApi || (error.httpStatus == 404 && !isCodeOfDcs(error.code));
}

bool ServedVersions::isAllowed(ApiVersion version) const
{
    return m_choice == ApiVersionChoice::Automatic
        || (m_choice == ApiVersionChoice::V1Only) == (version == ApiVersion::V1);
}

ApiVersions ServedVersions::apiVersions() const
{
    ApiVersions result;
    result.v1Extend = isAllowed(ApiVersion::V1) && m_v1.servesChanges();
    result.v2Resize = isAllowed(ApiVersion::V2) && m_v2.servesChanges();
    return result;
}

void ServedVersions::setChoice(ApiVersionChoice choice)
{
    const ApiVersions before = apiVersions();
    m_choice = choice;
    if (!(apiVersions() == before))
        Q_EMIT apiVersionsChanged();
}

QList<ApiVersion> ServedVersions::toAsk(const QList<ApiVersion> &possible) const
{
    QList<ApiVersion> allowed;
    QList<ApiVersion> there;
    for (const ApiVersion version : possible) {
        if (!isAllowed(version))
            continue;
        allowed += version;
        if (of(version).known != Knowledge::Missing)
            there += version;
    }
    return there.isEmpty() ? allowed : there;
}

void ServedVersions::noteQuery(const QList<ApiVersion> &notServed, std::optional<ApiVersion> served)
{
    const ApiVersions before = apiVersions();
    for (const ApiVersion version : notServed) {
        if (served || of(version).known == Knowledge::None)
            of(version).known = Knowledge::Missing;
    }
    if (served)
        of(*served).known = Knowledge::There;
    if (!(apiVersions() == before))
        Q_EMIT apiVersionsChanged();
}

void ServedVersions::noteChange(ResizeVersion apiVersion, bool served)
{
    const ApiVersions before = apiVersions();
    Version &version = of(apiVersion == ResizeVersion::V1Extend ? ApiVersion::V1 : ApiVersion::V2);
    version.changeMissing = !served;
    if (served)
        version.known = Knowledge::There;
    if (!(apiVersions() == before))
        Q_EMIT apiVersionsChanged();
}

} // namespace dcs
