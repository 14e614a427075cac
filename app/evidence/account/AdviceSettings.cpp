// SPDX-License-Identifier: MIT
#include "evidence/account/AdviceSettings.h"

#include <QSettings>

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestPercent = 100;
constexpr int mostDays = 365;

int bounded(const QSettings &file, QLatin1StringView key, int least, int most, int otherwise)
{
    bool ok = false;
    const int value = file.value(key).toInt(&ok);
    return ok && value >= least && value <= most ? value : otherwise;
}

} // namespace

AdviceThresholds AdviceSettings::thresholds() const
{
    AdviceThresholds thresholds;
    thresholds.fullPercent = bounded(*m_file, "advice/full"_L1, 1, highestPercent, thresholds.fullPercent);
    thresholds.aimPercent = bounded(*m_file, "advice/aim"_L1, 1, highestPercent, thresholds.aimPercent);
    thresholds.lookAheadDays =
        bounded(*m_file, "advice/lookAheadDays"_L1, 1, mostDays, thresholds.lookAheadDays);
    return thresholds;
}

void AdviceSettings::setThresholds(const AdviceThresholds &thresholds)
{
    m_file->setValue("advice/full"_L1, thresholds.fullPercent);
    m_file->setValue("advice/aim"_L1, thresholds.aimPercent);
    m_file->setValue("advice/lookAheadDays"_L1, thresholds.lookAheadDays);
}

QList<Dismissal> AdviceSettings::dismissals() const
{
    QList<Dismissal> dismissals;
    const int count = std::min(m_file->beginReadArray("advice/dismissed"_L1), mostDismissals);
    for (int i = 0; i < count; ++i) {
        m_file->setArrayIndex(i);
        dismissals.append({m_file->value("id"_L1).toString(), m_file->value("name"_L1).toString(),
            m_file->value("reason"_L1).toString(),
            QDate::fromString(m_file->value("date"_L1).toString(), Qt::ISODate)});
    }
    m_file->endArray();
    dismissals.removeIf([](const Dismissal &dismissal) { return dismissal.instanceId.isEmpty(); });
    return dismissals;
}

void AdviceSettings::dismiss(const Dismissal &dismissal)
{
    QList<Dismissal> all = dismissals();
    all.removeIf([&](const Dismissal &other) { return other.instanceId == dismissal.instanceId; });
    all.append(dismissal);
    if (all.size() > mostDismissals)
        all.removeFirst();
    write(all);
}

void AdviceSettings::restore(const QString &instanceId)
{
    QList<Dismissal> all = dismissals();
    all.removeIf([&](const Dismissal &other) { return other.instanceId == instanceId; });
    write(all);
}

void AdviceSettings::write(const QList<Dismissal> &dismissals)
{
    m_file->remove("advice/dismissed"_L1);
    m_file->beginWriteArray("advice/dismissed"_L1, int(dismissals.size()));
    for (int i = 0; i < int(dismissals.size()); ++i) {
        m_file->setArrayIndex(i);
        m_file->setValue("id"_L1, dismissals[i].instanceId);
        m_file->setValue("name"_L1, dismissals[i].name);
        m_file->setValue("reason"_L1, dismissals[i].reason);
        m_file->setValue("date"_L1, dismissals[i].date.toString(Qt::ISODate));
    }
    m_file->endArray();
}

} // namespace dcs
