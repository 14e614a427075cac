// SPDX-License-Identifier: MIT
#include "model/Catalogue.h"

#include "model/Csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Columns of resources/data/spec-catalogue.csv.
enum Column {
    EngineColumn,
    EngineVersionsColumn,
    CacheModeColumn,
    CpuTypeColumn,
    SpecCodeColumn,
    CapacityColumn,
    UsableMemoryColumn,
    ConnectionsDefaultColumn,
    ConnectionsLimitColumn,
    BandwidthAssuredColumn,
    BandwidthMaxColumn,
    ReferenceQpsColumn,
    ShardsColumn,
    ReplicasColumn
};

QStringList columnNames()
{
    return {u"engine"_s, u"engine_versions"_s, u"cache_mode"_s, u"cpu_type"_s, u"spec_code"_s,
        u"capacity_gb"_s, u"available_memory_gb"_s, u"max_connections_default"_s, u"max_connections_limit"_s,
        u"bandwidth_assured_mbps"_s, u"bandwidth_max_mbps"_s, u"qps_reference"_s, u"shards"_s, u"replicas"_s};
}

/// Turns one row into a specification and remembers the first field that is not what it should be.
class RowReader {
public:
    explicit RowReader(const CsvRow &row) : m_row(row) { }

    Specification read()
    {
        return {
            .engine = word(EngineColumn, engineFromWire),
            .engineVersions = text(EngineVersionsColumn).split(u';', Qt::SkipEmptyParts),
            .cacheMode = word(CacheModeColumn, cacheModeFromWire),
            .cpuType = word(CpuTypeColumn, cpuTypeFromWire),
            .specCode = specCode(),
            .capacity = capacity(),
            .usableMemoryMb = memory(UsableMemoryColumn),
            .connectionsDefault = number(ConnectionsDefaultColumn),
            .connectionsLimit = number(ConnectionsLimitColumn),
            .bandwidthAssuredMbps = number(BandwidthAssuredColumn),
            .bandwidthMaxMbps = number(BandwidthMaxColumn),
            .referenceQps = number(ReferenceQpsColumn),
            .shards = number(ShardsColumn),
            .replicas = number(ReplicasColumn),
            .zonesInStock = std::nullopt,
            .soldPayPerUse = std::nullopt,
        };
    }

    /// "" if every field was as it should be.
    const QString &problem() const { return m_problem; }

private:
    const QString &text(Column column) const { return m_row.fields[column]; }

    void check(bool good, Column column)
    {
        if (!good && m_problem.isEmpty()) {
            m_problem =
                u"line %1, column %2: \"%3\""_s.arg(m_row.line).arg(columnNames().at(column), text(column));
        }
    }

    template <typename E> E word(Column column, Word<E> (*fromWire)(const QString &))
    {
        const E value = fromWire(text(column));
        check(value != E::Unknown, column);
        return value;
    }

    QString specCode()
    {
        check(!text(SpecCodeColumn).isEmpty(), SpecCodeColumn);
        return text(SpecCodeColumn);
    }

    Capacity capacity()
    {
        const Capacity value = Capacity::parseGigabytes(text(CapacityColumn)).value_or(Capacity());
        check(!value.isNull(), CapacityColumn);
        return value;
    }

    /// GB with a fraction that need not be whole MB.
    std::optional<qint64> memory(Column column)
    {
        if (text(column).isEmpty())
            return std::nullopt;
        bool ok = false;
        const double gigabytes = text(column).toDouble(&ok);
        const bool good = ok && gigabytes > 0 && gigabytes < 1e6;
        check(good, column);
        return good ? std::optional(qRound64(gigabytes * 1024)) : std::nullopt;
    }

    std::optional<int> number(Column column)
    {
        if (text(column).isEmpty())
            return std::nullopt;
        bool ok = false;
        const int value = text(column).toInt(&ok);
        check(ok && value > 0, column);
        return value;
    }

    const CsvRow &m_row;
    QString m_problem;
};

/// Takes from other what target does not tell.
void fillFigures(Specification &target, const Specification &other)
{
    const auto fill = [](auto &figure, const auto &otherFigure) {
        if (!figure)
            figure = otherFigure;
    };
    fill(target.usableMemoryMb, other.usableMemoryMb);
    fill(target.connectionsDefault, other.connectionsDefault);
    fill(target.connectionsLimit, other.connectionsLimit);
    fill(target.bandwidthAssuredMbps, other.bandwidthAssuredMbps);
    fill(target.bandwidthMaxMbps, other.bandwidthMaxMbps);
    fill(target.referenceQps, other.referenceQps);
    fill(target.shards, other.shards);
    fill(target.replicas, other.replicas);
    if (target.engine == Engine::Unknown)
        target.engine = other.engine;
    if (target.engineVersions.isEmpty())
        target.engineVersions = other.engineVersions;
    if (target.cacheMode == CacheMode::Unknown)
        target.cacheMode = other.cacheMode;
    if (target.cpuType == CpuType::Unknown)
        target.cpuType = other.cpuType;
}

/// Takes type, CPU type and copies from the code where they are not told.
void fillFromCode(Specification &target)
{
    const SpecCodeParts parts = partsOfSpecCode(target.specCode);
    target.cacheMode = cacheModeOf(target.cacheMode, target.specCode);
    if (target.cpuType == CpuType::Unknown)
        target.cpuType = parts.cpuType;
    if (!target.replicas)
        target.replicas = parts.replicas;
}

/// The same product under another charging type: in stock where either is, sold pay-per-use if either is.
void mergeOffer(Specification &target, const Specification &other)
{
    fillFigures(target, other);
    if (!target.zonesInStock) {
        target.zonesInStock = other.zonesInStock;
    } else if (other.zonesInStock) {
        for (const QString &zone : *other.zonesInStock) {
            if (!target.zonesInStock->contains(zone))
                target.zonesInStock->append(zone);
        }
    }
    const bool soldByEither = target.soldPayPerUse.value_or(false) || other.soldPayPerUse.value_or(false);
    const bool bothTell = target.soldPayPerUse && other.soldPayPerUse;
    target.soldPayPerUse = soldByEither || bothTell ? std::optional(soldByEither) : std::nullopt;
}

} // namespace

Catalogue::Catalogue(Source source, QList<Specification> specifications)
    : m_source(source), m_specifications(std::move(specifications))
{
}

Catalogue Catalogue::fromCsv(const QByteArray &csv, QString *error)
{
    QString problem;
    QList<Specification> specifications;
    const std::optional<QList<CsvRow>> rows = parseCsvTable(csv, columnNames(), &problem);
    for (const CsvRow &row : rows.value_or(QList<CsvRow>())) {
        RowReader reader(row);
        specifications.append(reader.read());
        problem = reader.problem();
        if (!problem.isEmpty())
            break;
    }
    if (error)
        *error = problem;
    return problem.isEmpty() ? Catalogue(Source::Bundled, specifications) : Catalogue();
}

Catalogue Catalogue::fromService(const QList<Specification> &offered, const Catalogue &bundled)
{
    if (offered.isEmpty())
        return bundled;

    QList<Specification> merged;
    for (const Specification &offer : offered) {
        const auto same = std::find_if(merged.begin(), merged.end(), [&offer](const Specification &known) {
            return known.specCode == offer.specCode && known.capacity == offer.capacity
                && known.engine == offer.engine && known.engineVersions == offer.engineVersions;
        });
        if (same == merged.end())
            merged.append(offer);
        else
            mergeOffer(*same, offer);
    }
    for (Specification &specification : merged) {
        if (const Specification *published = bundled.find(specification.specCode, specification.capacity))
            fillFigures(specification, *published);
        fillFromCode(specification);
    }
    return Catalogue(Source::Service, merged);
}

const Specification *Catalogue::find(const QString &specCode, Capacity capacity) const
{
    for (const Specification &specification : m_specifications) {
        if (specification.specCode == specCode && specification.capacity == capacity)
            return &specification;
    }
    return nullptr;
}

const Specification *Catalogue::find(const Instance &instance) const
{
    const QString version = majorMinorVersion(instance.engineVersion);
    for (const Specification &specification : m_specifications) {
        if (specification.specCode == instance.specCode && specification.capacity == instance.capacity
            && specification.engine == instance.engine.value && specification.fitsVersion(version))
            return &specification;
    }
    return find(instance.specCode, instance.capacity);
}

bool Catalogue::knowsVersionOf(const Instance &instance) const
{
    const QString version = majorMinorVersion(instance.engineVersion);
    return std::any_of(
        m_specifications.begin(), m_specifications.end(), [&](const Specification &specification) {
            return specification.engine == instance.engine.value && instance.engine.value != Engine::Unknown
                && specification.fitsVersion(version);
        });
}

} // namespace dcs
