// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/door/backoff.h"

#include <algorithm>

namespace cd {

std::chrono::milliseconds jitteredWait(int retry, std::chrono::milliseconds first,
                                       std::chrono::milliseconds longest, QRandomGenerator &random)
{
    constexpr int mostDoublings = 20;
    const std::chrono::milliseconds doubled = first * (qint64(1) << std::min(retry, mostDoublings));
    const auto most = std::min(longest, doubled);
    return std::chrono::milliseconds(random.bounded(static_cast<qint64>(most.count()) + 1));
}

} // namespace cd
