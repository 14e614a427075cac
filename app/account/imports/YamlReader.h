// SPDX-License-Identifier: MIT
#pragma once

#include "account/imports/FoundCredentials.h"

#include <yaml-cpp/yaml.h>

#include <optional>

namespace dcs {

/// Reads members of YAML maps, own ones and those that merge keys (<<) bring, without ever throwing. What
/// anchors make big is bounded: after so many entries looked at, everything counts as absent.
class YamlReader {
public:
    /// The first document of a text; nothing, and a problem, if it cannot be read.
    std::optional<YAML::Node> load(const QByteArray &text, Import *import);

    /// The value of a key, undefined if there is none or map is no map.
    YAML::Node member(const YAML::Node &map, const char *key) { return member(map, key, 0); }
    /// The value of a key as it is written, empty if there is none or it is no scalar.
    QString text(const YAML::Node &map, const char *key) { return scalar(member(map, key)); }
    bool isExhausted() const { return m_budget <= 0; }

    static QString scalar(const YAML::Node &node);
    /// Counted from 1; 0 if it is not known.
    static int lineOf(const YAML::Node &node) { return node.Mark().line + 1; }

private:
    YAML::Node member(const YAML::Node &map, const char *key, int depth);
    YAML::Node mergedMember(const YAML::Node &merged, const char *key, int depth);

    int m_budget = 200'000; ///< entries of maps and lists that may still be looked at
};

} // namespace dcs
