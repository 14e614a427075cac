// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/check/ResizeChecker.h"

#include <QAbstractTableModel>
#include <QSet>

namespace dcs {

/// What the service's check found about the changes of a plan, a row for each finding. The first row of an
/// instance has a tick: the instance is changed nevertheless. Without it, it is left out.
class BatchFindings : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TickColumn, InstanceColumn, FindingColumn, numberOfColumns };

    /// The catalogue outlives it.
    explicit BatchFindings(const ErrorCatalogue *errors, QObject *parent = nullptr);

    /// Nothing is ticked. results: one for each request, or none.
    void setResults(const QList<ResizeRequest> &requests, const QList<ResizeCheckResult> &results);
    /// Instances with a row that is not ticked.
    QSet<QString> leftOut() const;
    /// Instances with a row.
    qsizetype instances() const { return m_listed.size(); }
    /// Words anew, after a change of language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void ticked();

private:
    struct Row {
        QString id;
        QString name;
        QString words; ///< our own
        QString service; ///< the service's
        bool isFirst = false; ///< of its instance
    };

    void makeRows();
    void addRows(const ResizeRequest &request, const ResizeCheckResult &result);

    const ErrorCatalogue *m_errors;
    QList<ResizeRequest> m_requests;
    QList<ResizeCheckResult> m_results;
    QList<Row> m_rows;
    QSet<QString> m_listed;
    QSet<QString> m_ticked;
};

} // namespace dcs
