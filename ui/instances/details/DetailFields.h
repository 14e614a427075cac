// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"

#include <QCoreApplication>
#include <QList>

namespace dcs {

/// A property of an instance for people.
struct DetailField {
    QString key; ///< stable name, the same in every language: "id", "memoryUsed"
    QString label;
    QString value; ///< "": not known; may have several lines
};

struct DetailGroup {
    QString title;
    QList<DetailField> fields;
};

/// Everything the API told about an instance, in groups, in the present language. Groups, keys and their
/// order are the same for every instance.
class DetailFields {
    Q_DECLARE_TR_FUNCTIONS(dcs::DetailFields)
public:
    static QList<DetailGroup> of(const Instance &instance);
    /// Known fields as lines "Label: value", groups apart by an empty line.
    static QString asText(const QList<DetailGroup> &groups);

private:
    static DetailGroup identity(const Instance &instance);
    static DetailGroup status(const Instance &instance);
    static DetailGroup size(const Instance &instance);
    static DetailGroup network(const Instance &instance);
    static DetailGroup service(const Instance &instance);
    static DetailGroup figures(const Instance &instance);
    static QString yesOrNo(std::optional<bool> value);
    static QString inKbps(const QString &number);
};

} // namespace dcs
