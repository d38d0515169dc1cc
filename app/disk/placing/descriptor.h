// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/placing/heldfile.h"

#include <sys/stat.h>

namespace cd {

// What the POSIX versions of held files and folders share. Nobody else includes it.

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor();
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }

private:
    int m_number;
};

class HeldFile::Held
{
public:
    Held(int number, const FileStamp &stamp)
        : m_descriptor(number)
        , m_stamp(stamp)
    {
    }

    int number() const { return m_descriptor.number(); }
    const FileStamp &stamp() const { return m_stamp; }

private:
    Descriptor m_descriptor;
    FileStamp m_stamp;
};

FileStamp stampFrom(const struct stat &found);
/// What errno stands for; @p what: the call and its name, for a log.
tl::unexpected<PlacingFailure> systemFailure(int error, const QString &what);
bool writeAll(int file, const QByteArray &bytes); ///< false: errno says why
PlacingResult<void> syncDescriptor(int number, const QString &what);
/// Times, permissions and attributes, as far as the other file system has them.
void copyNature(int from, int to, const struct stat &nature);

} // namespace cd
