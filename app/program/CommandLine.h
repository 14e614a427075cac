// SPDX-License-Identifier: MIT
#pragma once

#include "account/EnvironmentSignIn.h"
#include "ui/language/Language.h"

#include <QStringList>

#include <optional>

namespace dcs {

/// What the command line asks for.
struct CommandLine {
    static constexpr int usageError = 2; ///< exit code of a command line that cannot be understood

    bool help = false;
    bool version = false;
    bool demo = false;
    bool newWindow = false;
    std::optional<Language::Code> language;
    SignInFlags signIn;
    QString logFile; ///< "" for none
    QString problem; ///< what is wrong with the command line, "" if nothing is
    QString helpText; ///< "" without an application object, which knows the name of the program

    /// Whether it only prints something.
    bool printsOnly() const { return help || version || !problem.isEmpty(); }
    /// Whether a window that is open already is what is asked for.
    bool wantsFirstWindow() const
    {
        return !newWindow && !demo && logFile.isEmpty() && signIn == SignInFlags();
    }
};

/// Texts are in the present language.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace dcs
