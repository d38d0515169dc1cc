// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

namespace cd::bench {

/// What this process holds in memory now (Linux), in MB; 0 where that can't be told.
inline double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pageKb = 4;
    return file.readAll().split(' ').value(1).toDouble() * pageKb / 1024;
}

} // namespace cd::bench
