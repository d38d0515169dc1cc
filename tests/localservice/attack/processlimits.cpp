// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/attack/processlimits.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <sys/resource.h>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

/// Only the soft limit, which can be lifted again.
bool limitFileSize(qint64 id, rlim_t bytes)
{
    rlimit limit{};
    const auto pid = static_cast<pid_t>(id);
    if (prlimit(pid, RLIMIT_FSIZE, nullptr, &limit) != 0)
        return false;
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    return prlimit(pid, RLIMIT_FSIZE, &limit, nullptr) == 0;
}

} // namespace

int allowDescriptors(int count)
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::max(limit.rlim_cur, std::min<rlim_t>(limit.rlim_max, rlim_t(count)));
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
    return static_cast<int>(std::min(limit.rlim_cur, rlim_t(count)));
}

void limitDescriptors(QProcess &process, int count)
{
    process.setChildProcessModifier([count] {
        const rlimit limit{rlim_t(count), rlim_t(count)};
        setrlimit(RLIMIT_NOFILE, &limit);
    });
}

bool fillDisk(qint64 id, qint64 bytes)
{
    return limitFileSize(id, static_cast<rlim_t>(bytes));
}

bool makeRoom(qint64 id)
{
    return limitFileSize(id, RLIM_INFINITY);
}

qint64 peakMemory(qint64 id)
{
    QFile file(u"/proc/%1/status"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

int descriptorsOf(qint64 id)
{
    return static_cast<int>(QDir(u"/proc/%1/fd"_s.arg(id))
                                .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System)
                                .size());
}

} // namespace cd::test
