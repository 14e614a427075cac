// SPDX-License-Identifier: MIT
#include "model/ResizeRequest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dcs {

QByteArray extendBody(Capacity newCapacity, const QString &specCode)
{
    const std::optional<qint64> gigabytes = newCapacity.wholeGigabytes();
    if (!gigabytes || newCapacity.isNull())
        return {};
    QJsonObject body{{QStringLiteral("new_capacity"), *gigabytes}};
    if (!specCode.isEmpty())
        body.insert(QStringLiteral("spec_code"), specCode);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace dcs
