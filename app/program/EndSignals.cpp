// SPDX-License-Identifier: MIT
#include "program/EndSignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <unistd.h>
#endif

namespace dcs {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array endSignals{SIGTERM, SIGHUP, SIGINT};

/// A handler can reach nothing else: write() is one of the few calls that it may make.
std::array<int, 2> pipeEnds{-1, -1}; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void handle(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
}

void handleAll(void (*handler)(int))
{
    for (const int signal : endSignals)
        std::signal(signal, handler);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe(pipeEnds.data()) != 0)
        return; // signals end the process at once
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) == 1)
            Q_EMIT received();
    });
    handleAll(&handle);
}

EndSignals::~EndSignals()
{
    if (!m_notifier)
        return;
    handleAll(SIG_DFL);
    delete m_notifier;
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

#else

EndSignals::EndSignals(QObject *parent) : QObject(parent) { }
EndSignals::~EndSignals() = default;

#endif

} // namespace dcs
