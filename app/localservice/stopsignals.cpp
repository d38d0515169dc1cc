// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/stopsignals.h"

#include <array>
#include <csignal>
#include <unistd.h>

namespace cd::local {

namespace {

// Global, because a signal handler gets no other data.
std::array<int, 2> pipeEnds{-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
}

} // namespace

StopSignals::StopSignals(bool withParent)
{
    if (pipe(pipeEnds.data()) == 0) {
        m_signals = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
        connect(m_signals.get(), &QSocketNotifier::activated, this, &StopSignals::stopRequested);
        std::signal(SIGTERM, &onSignal);
        std::signal(SIGINT, &onSignal);
    }
    if (withParent) {
        m_parent = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        connect(m_parent.get(), &QSocketNotifier::activated, this, &StopSignals::readParent);
    }
}

StopSignals::~StopSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_signals.reset();
    close(pipeEnds[0]);
    close(pipeEnds[1]);
}

void StopSignals::readParent()
{
    std::array<char, 256> ignored{};
    if (read(STDIN_FILENO, ignored.data(), ignored.size()) > 0)
        return;
    m_parent->setEnabled(false);
    Q_EMIT stopRequested();
}

} // namespace cd::local
