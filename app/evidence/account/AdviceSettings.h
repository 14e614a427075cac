// SPDX-License-Identifier: MIT
#pragma once

#include "model/advice/Advice.h"

#include <QDate>

class QSettings;

namespace dcs {

/// The wish not to be advised about an instance any more.
struct Dismissal {
    QString instanceId;
    QString name; ///< of the instance at that time
    QString reason; ///< in the user's words; may be empty
    QDate date;
    friend bool operator==(const Dismissal &, const Dismissal &) = default;
};

/// What the user has set about advice, kept in the settings file, which outlives it. Values out of bounds are
/// the defaults.
class AdviceSettings {
public:
    static constexpr int mostDismissals = 1000;

    explicit AdviceSettings(QSettings *file) : m_file(file) { }

    AdviceThresholds thresholds() const;
    void setThresholds(const AdviceThresholds &thresholds);

    /// The newest last.
    QList<Dismissal> dismissals() const;
    void dismiss(const Dismissal &dismissal);
    /// Advises about it again.
    void restore(const QString &instanceId);

private:
    void write(const QList<Dismissal> &dismissals);

    QSettings *m_file;
};

} // namespace dcs
