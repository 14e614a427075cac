// SPDX-License-Identifier: MIT
#include "simulator/values/FixedAccount.h"

using namespace Qt::StringLiterals;

namespace dcs::FixedAccount {

QString accessKey() { return u"DEMOACCESSKEY0000001"_s; }

QString secretKey() { return u"demo-secret-key-of-the-simulator-0001"_s; }

QString userName() { return u"demo-operator"_s; }

QString password() { return u"demo-password-of-the-simulator"_s; }

QString domainName() { return u"demo-account"_s; }

QString projectId() { return u"0123456789abcdef0123456789abcdef"_s; }

QString region() { return u"cn-north-4"_s; }

} // namespace dcs::FixedAccount
