// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/base/backoffdelay.h"

#include "service/door/backoff.h"

#include <algorithm>

namespace cd {

using std::chrono::milliseconds;

std::chrono::milliseconds backoffDelay(int failures, std::optional<milliseconds> asked,
                                       double jitter)
{
    constexpr Backoff backoff{std::chrono::seconds(1), std::chrono::minutes(1)};
    const milliseconds base = backoff.wait(failures);
    const milliseconds extra(milliseconds::rep(double(base.count()) / 4 * jitter));
    return std::max(base + extra, asked.value_or(milliseconds(0)));
}

} // namespace cd
