// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/HttpMessage.h"
#include "model/Catalogue.h"
#include "model/ErrorCatalogue.h"
#include "model/resize/ResizeRequest.h"
#include "model/resize/ResizeRules.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QTranslator>

/// What several tests of the room start from.
namespace Samples {

using namespace Qt::StringLiterals;

inline QByteArray resource(const QString &name)
{
    QFile file(u":/dcs/data/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline dcs::Catalogue catalogue() { return dcs::Catalogue::fromCsv(resource(u"spec-catalogue.csv"_s)); }

inline dcs::ErrorCatalogue errors() { return dcs::ErrorCatalogue::fromCsv(resource(u"error-codes.csv"_s)); }

/// A running pay-per-use instance of this specification, as the catalogue describes it.
inline dcs::Instance instance(const QString &specCode, const QString &gigabytes, const QString &version)
{
    const dcs::Capacity capacity = dcs::Capacity::parseGigabytes(gigabytes).value_or(dcs::Capacity());
    const dcs::Catalogue known = catalogue();
    const dcs::Specification *specification = known.find(specCode, capacity);
    Q_ASSERT(specification);
    dcs::Instance instance;
    instance.id = u"979e9a6b-e2f5-4b5d-8e98-fea495ea27a1"_s;
    instance.name = u"orders-cache"_s;
    instance.status = dcs::word(dcs::Status::Running);
    instance.engine = dcs::word(specification->engine);
    instance.engineVersion = version;
    instance.cacheMode = dcs::word(specification->cacheMode);
    instance.cpuType = dcs::word(specification->cpuType);
    instance.capacity = capacity;
    instance.specCode = specCode;
    instance.maxMemoryMb = capacity.megabytes();
    instance.usedMemoryMb = capacity.megabytes() * 82 / 100;
    instance.zones = {u"cn-north-4a"_s, u"cn-north-4b"_s};
    instance.chargingMode = dcs::word(dcs::ChargingMode::PayPerUse);
    return instance;
}

inline dcs::Instance masterStandby() { return instance(u"redis.ha.xu1.large.r2.4"_s, u"4"_s, u"5.0"_s); }
inline dcs::Instance singleNode() { return instance(u"redis.single.xu1.large.4"_s, u"4"_s, u"5.0"_s); }

/// With v1.0 extend as the only call.
inline dcs::ResizeContext context(qint64 usedGb = 200, qint64 limitGb = 800)
{
    dcs::ResizeContext context;
    context.apiVersions = {.v1Extend = true, .v2Resize = false};
    context.quota.memory =
        dcs::MemoryQuota{dcs::Capacity::fromGigabytes(limitGb), dcs::Capacity::fromGigabytes(usedGb)};
    return context;
}

/// Stands for the client that makes the request.
inline dcs::HttpRequest preview(const dcs::ResizeRequest &request)
{
    return {"POST",
        QUrl(
            u"https://dcs.cn-north-4.myhuaweicloud.com/v1.0/0123456789abcdef0123456789abcdef/instances/%1/extend"_s
                .arg(request.instanceId)),
        {{"Content-Type", "application/json"}}, request.body};
}

/// Another language: every text in angle quotes, a third longer, so that what is not translated or does not
/// fit shows.
class LongLanguage : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return u"«"_s + text + QString(text.size() / 3, u'~') + u"»"_s;
    }
};

/// The first visible label or button of a window whose text does not fit into it; empty if all fit.
inline QString clippedText(const QWidget &window)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                            : label->width() >= label->sizeHint().width();
        if (label->isVisible() && !label->text().isEmpty() && !fits) {
            return label->text();
        }
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->width() < button->sizeHint().width()) {
            return button->text();
        }
    }
    return {};
}

} // namespace Samples
