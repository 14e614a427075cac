// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"
#include "model/Specification.h"

#include <QByteArray>
#include <QList>

namespace dcs {

/// What can be bought: the bundled list of published specifications, or what the service itself offers.
class Catalogue {
public:
    enum class Source { None, Bundled, Service };

    Catalogue() = default;
    Catalogue(Source source, QList<Specification> specifications);

    /// Reads the bundled list (RFC 4180 CSV with the header of resources/data/spec-catalogue.csv). On the
    /// first malformed line nothing is kept: the catalogue has source None and *error names line and column.
    static Catalogue fromCsv(const QByteArray &csv, QString *error = nullptr);

    /// The catalogue of a service that answered its products: only what it offers, with what it leaves out
    /// (reference QPS, shards, copies and any other figure) filled in from the bundled list where code and
    /// capacity are equal, and type, CPU architecture and copies otherwise read from the code. Entries of the
    /// same code, capacity and versions (products list one per charging type) become one. If offered is empty
    /// the bundled list is returned as it is.
    static Catalogue fromService(const QList<Specification> &offered, const Catalogue &bundled);

    Source source() const { return m_source; }
    const QList<Specification> &specifications() const { return m_specifications; }

    /// The entry of this code and capacity, or null: the first if there are several. The pointer is valid as
    /// long as the catalogue.
    const Specification *find(const QString &specCode, Capacity capacity) const;
    /// The entry that describes what the instance is now (its code and capacity; if several match, the one
    /// for its engine and version), or null.
    const Specification *find(const Instance &instance) const;
    /// Whether there is any entry for the engine and version (major.minor) of the instance.
    bool knowsVersionOf(const Instance &instance) const;

    friend bool operator==(const Catalogue &, const Catalogue &) = default;

private:
    Source m_source = Source::None;
    QList<Specification> m_specifications;
};

} // namespace dcs
