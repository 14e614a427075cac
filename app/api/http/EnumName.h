// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaEnum>
#include <QString>

namespace dcs {

/// The name of a value of one of Qt's enums ("ConnectionRefusedError"): what an ApiError has as its detail.
template <typename E> QString nameOf(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(value));
}

} // namespace dcs
