// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/Operation.h"
#include "operations/export/TableExport.h"

#include <QCoreApplication>
#include <QList>
#include <QPair>

namespace dcs {

struct ThemeColours;

/// What a batch has come to, in the present language: its figures, and a line for each of its resizes.
struct BatchReport {
    Q_DECLARE_TR_FUNCTIONS(dcs::BatchReport)
public:
    /// A number that matters, under its name; a remark below it.
    struct Figure {
        QString name;
        QString value;
        QString remark;
    };

    QString title;
    QString fileName; ///< without ending: "dcs-batch-14-2026-11-24"
    QList<QPair<QString, QString>> facts; ///< label and value: who, where, when, how many
    QList<Figure> figures;
    Table table; ///< texts only
    QStringList verified; ///< what was seen in the end, or what to do, of each row
    QList<Operation> operations; ///< in the order of the rows: those that failed first, then by time
    int done = 0;
    int failed = 0;
    int skipped = 0;
    int cancelled = 0;

    /// operations: in the order of the batch, at least one. number: of the batch, 0 if it is not known.
    static BatchReport of(const QList<Operation> &operations, const ErrorCatalogue &errors, int number = 0);
    /// From the sending to the end, in ms; -1 if it was not sent or has not ended.
    static qint64 tookMs(const Operation &operation);

    /// A page that stands for itself and can be printed: nothing in it is loaded from elsewhere, and no text
    /// of an operation can become a tag.
    QString toHtml() const;

private:
    static QString verifiedText(const Operation &operation, const ErrorCatalogue &errors);
    void count();
    void addFigures(const QList<Operation> &inOrder);
    QString headHtml() const;
    QString ringSvg(const ThemeColours &colours) const;
};

} // namespace dcs
