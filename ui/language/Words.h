// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace dcs::Texts {

/// Gives the functions of Texts, which are in several files, their one translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace dcs::Texts
