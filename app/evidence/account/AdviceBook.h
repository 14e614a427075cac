// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/account/AccountEvidence.h"
#include "evidence/account/AdviceSettings.h"
#include "operations/journal/JournalReader.h"
#include "operations/run/ResizeQueue.h"

#include <QElapsedTimer>
#include <QTimer>

namespace dcs {

/// One instance that there is something to advise about.
struct AdviceItem {
    Instance instance;
    Advice advice;
    UsageSeries memory; ///< daily peaks, per cent
    bool isPrepaid() const { return instance.chargingMode == ChargingMode::YearlyMonthly; }
    friend bool operator==(const AdviceItem &, const AdviceItem &) = default;
};

/// What a change adds to the price per month, of the account itself.
struct PriceChange {
    enum class State { Loading, Known, Unknown };
    State state = State::Unknown;
    std::optional<Money> perMonth = {}; ///< of Known
    friend bool operator==(const PriceChange &, const PriceChange &) = default;
};

/// The advice about all instances of who is signed in, kept up to date: by what is measured, by the rules of
/// resizing, and with the prices of what it proposes. It works in the event loop, a few milliseconds at a
/// time. GUI thread; every signal comes from the event loop.
class AdviceBook : public QObject {
    Q_OBJECT
public:
    /// All outlive it; the journal may be null: then resizes of earlier processes are not known.
    AdviceBook(AccountEvidence *evidence, const ResizeQueue *queue, const Journal *journal,
        const AdviceSettings &settings, QObject *parent = nullptr);
    ~AdviceBook() override;

    const AdviceThresholds &thresholds() const { return m_thresholds; }
    /// Kept in the settings.
    void setThresholds(const AdviceThresholds &thresholds);
    QList<Dismissal> dismissals() const { return m_settings.dismissals(); }
    void dismiss(const Instance &instance, const QString &reason);
    void restore(const QString &instanceId);

    /// Without those that were dismissed; in no order.
    QList<AdviceItem> items() const;
    int total() const { return int(m_instances.size()); }
    /// Of how many the measurements are known and were looked at.
    int examined() const { return int(m_examined.size()); }
    bool isEverythingExamined() const { return examined() == total(); }
    PriceChange priceChange(const AdviceItem &item, const Candidate &target) const;
    AccountEvidence *evidence() const { return m_evidence; }

Q_SIGNALS:
    /// Items, counts or thresholds have new values.
    void changed();
    void pricesChanged();

private:
    void startAnew();
    void takeInstances();
    void takeDaily(const QStringList &instanceIds);
    void takeAccess();
    void takeResizes();
    void readJournal();
    void examineSome();
    void examine(const Instance &instance);
    void announce();
    MeasuredUse measured(const Instance &instance, const Catalogue &catalogue) const;

    AccountEvidence *m_evidence;
    const ResizeQueue *m_queue;
    AdviceSettings m_settings;
    AdviceThresholds m_thresholds;
    MetricsAccess m_access = MetricsAccess::Good;
    QSet<QString> m_dismissed;
    std::unique_ptr<JournalReader> m_journal; ///< null: none
    QHash<QString, Instance> m_instances;
    QHash<QString, QList<Operation>> m_resizes; ///< done, by instance
    QList<Operation> m_earlier; ///< done, by the journal
    QHash<QString, AdviceItem> m_items;
    QSet<QString> m_examined;
    QSet<QString> m_waiting; ///< to be examined
    QTimer m_turn;
    QTimer m_announcement;
};

} // namespace dcs
