// SPDX-License-Identifier: MIT
#include "api/bss/BssSites.h"

#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs {

QUrl billingService(PriceSite site)
{
    switch (site) {
    case PriceSite::China:
        return QUrl(u"https://bss.myhuaweicloud.com"_s);
    case PriceSite::International:
        return QUrl(u"https://bss-intl.myhuaweicloud.com"_s);
    case PriceSite::Europe:
        return QUrl(u"https://bss.myhuaweicloud.eu"_s);
    case PriceSite::Off:
        break;
    }
    return {};
}

QString currencyOf(PriceSite site)
{
    switch (site) {
    case PriceSite::China:
        return u"CNY"_s;
    case PriceSite::International:
        return u"USD"_s;
    case PriceSite::Europe:
        return u"EUR"_s;
    case PriceSite::Off:
        break;
    }
    return {};
}

PriceSite likelySite(const QUrl &dcs, const QString &region)
{
    const QString host = dcs.host().toLower();
    if (host.endsWith(".myhuaweicloud.eu"_L1) || region == "eu-west-101"_L1)
        return PriceSite::Europe;
    if (!host.endsWith(".myhuaweicloud.com"_L1) && !isLoopback(host))
        return PriceSite::Off;
    return region.startsWith("cn-"_L1) ? PriceSite::China : PriceSite::International;
}

} // namespace dcs
