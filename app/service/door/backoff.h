// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace cd {

/// How long to wait before retry number @p retry (from 0): anything between nothing and @p first
/// doubled that often, @p longest at most ("full jitter", so that many waiters don't come back at
/// once).
std::chrono::milliseconds jitteredWait(int retry, std::chrono::milliseconds first,
                                       std::chrono::milliseconds longest, QRandomGenerator &random);

} // namespace cd
