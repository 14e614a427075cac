// SPDX-License-Identifier: MIT
#include "account/CaFile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace dcs {

CaFile readCaFile(const QString &path)
{
    CaFile result;
    result.path = path;
    if (path.isEmpty())
        return result;
    QFile file(path);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) { // a device may never end
        result.noFile = true;
        return result;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        result.unreadable = file.errorString();
        return result;
    }
    const QByteArray content = file.read(largestPem + 1);
    result.problem = problemOfPem(content);
    if (!result.problem) {
        result.pem = content;
        result.sha256 =
            QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        result.certificates = readCertificates(content);
    }
    return result;
}

} // namespace dcs
