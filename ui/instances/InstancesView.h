// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"
#include "model/InstanceList.h"
#include "model/Quota.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QTableView;
class QSettings;

namespace dcs {

/// Search, filters, counts by status and the table of instances (accessible name "Instances"). Pages for
/// "nothing to show" belong to whoever owns the session.
class InstancesView : public QWidget {
    Q_OBJECT
public:
    explicit InstancesView(const Theme *theme, QWidget *parent = nullptr);
    ~InstancesView() override;

    void setInstances(const QList<Instance> &instances);
    /// How much of the list these are.
    void setExtent(const ListExtent &extent);
    const ListExtent &extent() const;
    /// Whether instances of several places are shown: with columns that tell which. Those of these projects
    /// are not up to date.
    void setLocations(bool several, const QSet<QString> &staleProjects);
    /// Shown as bars beside the counts; parts that are not known are left out. place: of which, "" if there
    /// is only one.
    void setQuota(const Quota &quota, const QString &location = {});
    /// In the order of the table.
    QList<Instance> selectedInstances() const;
    /// The instance the details pane shows: the current one if it is selected; null if none. Valid until
    /// setInstances.
    const Instance *currentInstance() const;
    int shownCount() const; ///< rows that pass the filters
    int totalCount() const;
    QTableView *table() const;
    QLineEdit *searchBox() const; ///< a child until it is put into a tool bar
    QWidget *filterBar() const; ///< the three filters (status, engine, type) as one widget
    QWidget *statusCounts() const; ///< the strip of counts, each a clickable filter
    /// Only those that use so much of their memory: tenths from 0 to 9, see InstanceFilter::memoryBin. None:
    /// all.
    void setMemoryBins(const QSet<int> &bins);
    const QSet<int> &memoryBins() const;
    /// Sums of capacities that are known, MB.
    qint64 shownMegabytes() const;
    qint64 selectedMegabytes() const;
    void setCompact(
        bool compact); ///< rows of 28 px with one line instead of 44 px with two; kept in the state
    bool isCompact() const;
    void clearFilters(); ///< search text too
    bool isFiltered() const;

    /// Widths, order, visibility, sort of columns, in the group "instances".
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    /// Another instance is current, or the current one has new values.
    void currentInstanceChanged();
    void selectionChanged();
    void filtersChanged(); ///< shownCount() may have changed
    void resizeRequested(); ///< of the selected instances: double click, Enter, context menu
    void copyAsCurlRequested(const dcs::Instance &instance); ///< context menu

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Parts;
    void connectParts();
    void applyFilter();
    void announceCurrent();
    void requestResize();
    void connectCopies();
    void copyRows();
    void enterFromSearch(bool opensOnlyOne);
    void filterByClicked();
    void retranslateUi();

    std::unique_ptr<Parts> m_parts;
};

} // namespace dcs
