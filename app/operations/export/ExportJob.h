// SPDX-License-Identifier: MIT
#pragma once

#include "operations/export/TableExport.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace dcs {

/// A table whose rows come piece by piece.
struct TableSource {
    struct Piece {
        QList<TableRow> rows; ///< none: there are no more
        qint64 total = 0; ///< how many rows there are in all, as far as is known
        std::optional<QString> problem = {}; ///< why they cannot be read
    };
    using Take = std::function<void(const Piece &)>;

    QStringList headers; ///< at least one
    /// Hands over the next piece, once, now or later, in the thread of the asker; not if it is gone then.
    std::function<void(QObject *asker, const Take &take)> next;
};

/// All rows in one piece.
TableSource sourceOf(const Table &table);

/// Writes one table to a file, in a thread of its own, so that the window stays alive. The file is replaced
/// as a whole or not at all. GUI thread.
class ExportJob : public QObject {
    Q_OBJECT
public:
    ExportJob(const TableSource &source, TableFormat format, const QString &path, QObject *parent = nullptr);
    /// Waits for the piece that is being written; nothing is left of the file then.
    ~ExportJob() override;

    /// To be called once.
    void start();
    /// ended() comes with Cancelled, unless the file is in its place already.
    void cancel();

Q_SIGNALS:
    /// So many rows of so many are written.
    void progressed(qint64 rows, qint64 total);
    /// Exactly once; nothing is left to be done then.
    void ended(const std::optional<dcs::ExportProblem> &problem);

private:
    void run(const std::function<std::optional<ExportProblem>()> &step, void (ExportJob::*then)());
    void readNext();
    void take(const TableSource::Piece &piece);
    void wrote();
    void finished();
    void committed();
    void end(const std::optional<ExportProblem> &problem);

    const TableSource m_source;
    const TableFormat m_format;
    const QString m_path;
    std::unique_ptr<TableWriter> m_writer; ///< lives in the thread
    bool m_isWriting = false; ///< a step is under way
    bool m_isCancelled = false;
    bool m_hasEnded = false;
    qint64 m_rows = 0; ///< written, with the piece under way
    qint64 m_total = 0;
    QThreadPool m_thread; ///< has one
};

} // namespace dcs
