// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interruption.h"

#include <array>
#include <csignal>
#include <unistd.h>

namespace cd {

namespace {

constexpr std::array watched{SIGINT, SIGTERM, SIGHUP};

// Global, because a signal handler gets no other data.
std::array<int, 2> pipeEnds{-1, -1};
volatile std::sig_atomic_t hasSignal = 0;

void restoreDefaults()
{
    for (const int number : watched) {
        struct sigaction current = {};
        if (sigaction(number, nullptr, &current) == 0 && current.sa_handler != SIG_IGN)
            std::signal(number, SIG_DFL);
    }
}

void onSignal(int)
{
    hasSignal = 1;
    restoreDefaults();
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
}

} // namespace

Interruption::Interruption()
{
    hasSignal = 0;
    if (pipe(pipeEnds.data()) != 0)
        return; // the signals then end the program, as they do without this
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT requested();
    });
    for (const int number : watched) {
        if (std::signal(number, &onSignal) == SIG_IGN)
            std::signal(number, SIG_IGN);
    }
}

Interruption::~Interruption()
{
    if (!m_notifier)
        return;
    restoreDefaults();
    m_notifier.reset();
    close(pipeEnds[0]);
    close(pipeEnds[1]);
}

bool Interruption::isRequested()
{
    return hasSignal != 0;
}

} // namespace cd
