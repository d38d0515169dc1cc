// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace cd::bench {

/// What a process holds in memory (Linux), in MB; 0 where that can't be told.
struct Memory
{
    double resident = 0;
    double proportional = 0; ///< what it shares with other processes counted in part
    double peak = 0; ///< the most that was resident since it started
};

/// The first figure in kB behind @p name in a file of /proc, in MB.
inline double megabytesIn(const QByteArray &text, const QByteArray &name)
{
    constexpr double kbAMb = 1024;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').constFirst().toDouble() / kbAMb;
    }
    return 0;
}

inline QByteArray processFile(qint64 pid, const QString &name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Memory memoryOf(qint64 pid)
{
    const QByteArray status = processFile(pid, QStringLiteral("status"));
    const QByteArray rollup = processFile(pid, QStringLiteral("smaps_rollup"));
    return {megabytesIn(status, "VmRSS:"), megabytesIn(rollup, "Pss:"),
            megabytesIn(status, "VmHWM:")};
}

} // namespace cd::bench
