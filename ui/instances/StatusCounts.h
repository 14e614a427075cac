// SPDX-License-Identifier: MIT
#pragma once

#include "model/InstanceList.h"
#include "model/Quota.h"
#include "ui/instances/InstanceFilter.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace dcs {

class FlowLayout;

/// How many instances are in each status, every count a switch for the filter, and how much of the quotas is
/// used.
class StatusCounts : public QWidget {
    Q_OBJECT
public:
    explicit StatusCounts(const Theme *theme, QWidget *parent = nullptr);

    void display(const QList<Instance> &instances, const QSet<QString> &chosen);
    /// A list that is not whole says so before the counts.
    void setExtent(const ListExtent &extent);
    /// A part that is not known, or has no limit, is not shown.
    /// place: of which, "" if there is only one.
    void setQuota(const Quota &quota, const QString &location = {});

Q_SIGNALS:
    void chosenByUser(const QSet<QString> &statusKeys);

private:
    struct QuotaBar {
        QWidget *widget = nullptr;
        QLabel *label = nullptr;
        QProgressBar *bar = nullptr;
    };

    QuotaBar makeQuotaBar(const QString &objectName);
    void showQuota(const QuotaBar &quotaBar, const QString &text, double share) const;
    void rebuildButtons(const QList<FilterValue> &values);
    void setIcons();
    void retranslateUi();

    const Theme *m_theme;
    FlowLayout *m_layout;
    QLabel *m_extentLabel;
    ListExtent m_extent;
    QuotaBar m_instancesBar;
    QuotaBar m_memoryBar;
    QList<QToolButton *> m_buttons; ///< one for each of m_values
    QList<FilterValue> m_values;
    QSet<QString> m_chosen;
    Quota m_quota;
    QString m_location;
};

} // namespace dcs
