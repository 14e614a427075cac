// SPDX-License-Identifier: MIT
#include "account/imports/YamlReader.h"

#include <yaml-cpp/depthguard.h>

namespace dcs {

std::optional<YAML::Node> YamlReader::load(const QByteArray &text, Import *import)
{
    try {
        return YAML::Load(text.toStdString());
    } catch (const YAML::DeepRecursion &) {
        import->addProblem(ImportReason::TooComplex);
    } catch (const YAML::Exception &error) {
        import->addProblem(ImportReason::Malformed, error.mark.line + 1);
    }
    return std::nullopt;
}

QString YamlReader::scalar(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

YAML::Node YamlReader::member(const YAML::Node &map, const char *key, int depth)
{
    constexpr int deepestMerge = 16;
    if (!map.IsDefined() || !map.IsMap() || depth > deepestMerge)
        return YAML::Node(YAML::NodeType::Undefined);
    YAML::Node merged(YAML::NodeType::Undefined);
    for (const auto &entry : map) {
        if (--m_budget <= 0)
            return YAML::Node(YAML::NodeType::Undefined);
        if (!entry.first.IsScalar())
            continue;
        if (entry.first.Scalar() == key)
            return entry.second;
        if (entry.first.Scalar() == "<<")
            merged.reset(entry.second);
    }
    return mergedMember(merged, key, depth + 1);
}

/// merged: the value of a merge key, which is a map or a list of maps of which the first counts most.
YAML::Node YamlReader::mergedMember(const YAML::Node &merged, const char *key, int depth)
{
    if (!merged.IsDefined() || !merged.IsSequence())
        return member(merged, key, depth);
    for (const YAML::Node &map : merged) {
        if (--m_budget <= 0)
            break;
        if (const YAML::Node found = member(map, key, depth); found.IsDefined())
            return found;
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

} // namespace dcs
