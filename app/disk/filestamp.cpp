// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk/filestamp.h"

#include <QFile>

#include <sys/stat.h>

namespace cd {

namespace {

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

std::optional<FileStamp> fileStamp(const QString &path)
{
    struct stat found;
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileStamp{static_cast<qint64>(found.st_dev), static_cast<qint64>(found.st_ino),
                     found.st_size, nanoseconds(found.st_mtim), nanoseconds(found.st_ctim)};
}

} // namespace cd
