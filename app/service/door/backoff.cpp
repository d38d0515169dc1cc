// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/door/backoff.h"

#include <algorithm>

namespace cd {

Backoff::Ms Backoff::wait(int failures) const
{
    constexpr int mostDoublings = 20;
    return std::min(longest, first * (Ms::rep(1) << std::clamp(failures - 1, 0, mostDoublings)));
}

Backoff::Ms Backoff::jitteredWait(int failures, QRandomGenerator &random) const
{
    return Ms(random.bounded(static_cast<qint64>(wait(failures).count()) + 1));
}

} // namespace cd
