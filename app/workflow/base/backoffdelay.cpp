// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/base/backoffdelay.h"

#include <algorithm>

namespace cd {

using std::chrono::milliseconds;

std::chrono::milliseconds backoffDelay(int failures, std::optional<milliseconds> asked,
                                       double jitter)
{
    constexpr milliseconds first{1000};
    constexpr milliseconds longest{60000};
    constexpr int mostDoublings = 6;
    const milliseconds doubled = first * (1 << std::clamp(failures - 1, 0, mostDoublings));
    const milliseconds base = std::min(doubled, longest);
    const milliseconds extra(milliseconds::rep(double(base.count()) / 4 * jitter));
    return std::max(base + extra, asked.value_or(milliseconds(0)));
}

} // namespace cd
