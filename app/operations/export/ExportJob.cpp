// SPDX-License-Identifier: MIT
#include "operations/export/ExportJob.h"

#include <algorithm>
#include <utility>

namespace dcs {

TableSource sourceOf(const Table &table)
{
    return {table.headers, [rows = table.rows](QObject *, const TableSource::Take &take) mutable {
                const TableSource::Piece piece{std::exchange(rows, {}), 0};
                take(piece);
            }};
}

ExportJob::ExportJob(const TableSource &source, TableFormat format, const QString &path, QObject *parent)
    : QObject(parent), m_source(source), m_format(format), m_path(path)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

ExportJob::~ExportJob()
{
    m_thread.start([this] { m_writer.reset(); });
    m_thread.waitForDone();
}

void ExportJob::start()
{
    const auto begin = [this] {
        m_writer = std::make_unique<TableWriter>(m_source.headers, m_format, m_path);
        return m_writer->begin();
    };
    run(begin, &ExportJob::readNext);
}

void ExportJob::cancel()
{
    m_isCancelled = true;
    if (!m_isWriting)
        end(ExportProblem{ExportProblem::Kind::Cancelled, {}});
}

/// A step of the writing, in the thread, and what follows if all is well.
void ExportJob::run(const std::function<std::optional<ExportProblem>()> &step, void (ExportJob::*then)())
{
    m_isWriting = true;
    m_thread.start([this, step, then] {
        const std::optional<ExportProblem> problem = step();
        QMetaObject::invokeMethod(this, [this, problem, then] {
            m_isWriting = false;
            if (problem)
                end(problem);
            else
                (this->*then)();
        });
    });
}

void ExportJob::readNext()
{
    if (m_isCancelled)
        end(ExportProblem{ExportProblem::Kind::Cancelled, {}});
    else
        m_source.next(this, [this](const TableSource::Piece &piece) { take(piece); });
}

void ExportJob::take(const TableSource::Piece &piece)
{
    if (m_isCancelled)
        return;
    if (piece.problem) {
        end(ExportProblem{ExportProblem::Kind::ReadFailed, *piece.problem});
        return;
    }
    if (piece.rows.isEmpty()) {
        run([this] { return m_writer->finish(); }, &ExportJob::finished);
        return;
    }
    m_rows += piece.rows.size();
    m_total = std::max(m_rows, piece.total);
    run([this, rows = piece.rows] { return m_writer->write(rows); }, &ExportJob::wrote);
}

void ExportJob::wrote()
{
    Q_EMIT progressed(m_rows, m_total);
    readNext();
}

void ExportJob::finished()
{
    if (m_isCancelled)
        end(ExportProblem{ExportProblem::Kind::Cancelled, {}});
    else
        run([this] { return m_writer->commit(); }, &ExportJob::committed);
}

void ExportJob::committed() { end(std::nullopt); }

/// Letting go of what is half written takes its time as well.
void ExportJob::end(const std::optional<ExportProblem> &problem)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_thread.start([this, problem] {
        m_writer.reset();
        QMetaObject::invokeMethod(this, [this, problem] { Q_EMIT ended(problem); });
    });
}

} // namespace dcs
