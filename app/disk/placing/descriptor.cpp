// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk/placing/descriptor.h"

#include <QList>

#include <cerrno>
#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace cd {

using namespace Qt::StringLiterals;
using Kind = PlacingFailure::Kind;

namespace {

Kind kindOfError(int error)
{
    switch (error) {
    case ENOENT:
        return Kind::NotFound;
    case EEXIST:
        return Kind::NameTaken;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Kind::NoRoom;
    case EACCES:
    case EPERM:
    case EROFS:
        return Kind::NotWritable;
    case ELOOP:
        return Kind::LeadsOutside;
    case EXDEV:
        return Kind::OtherDevice;
    default:
        return Kind::Other;
    }
}

qint64 nanosecondsOf(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void copyAttributes(int from, int to)
{
    const ssize_t size = ::flistxattr(from, nullptr, 0);
    if (size <= 0)
        return;
    QByteArray names(size, '\0');
    const ssize_t listed = ::flistxattr(from, names.data(), static_cast<size_t>(names.size()));
    if (listed <= 0)
        return;
    const QList<QByteArray> all = names.left(listed).split('\0');
    for (const QByteArray &name : all) {
        const ssize_t length
            = name.isEmpty() ? -1 : ::fgetxattr(from, name.constData(), nullptr, 0);
        if (length < 0)
            continue;
        QByteArray value(length, '\0');
        const ssize_t read
            = ::fgetxattr(from, name.constData(), value.data(), static_cast<size_t>(value.size()));
        if (read >= 0) // those of the system may not be set by everybody
            static_cast<void>(
                ::fsetxattr(to, name.constData(), value.constData(), static_cast<size_t>(read), 0));
    }
}

} // namespace

Descriptor::~Descriptor()
{
    ::close(m_number);
}

FileStamp stampFrom(const struct stat &found)
{
    return {static_cast<qint64>(found.st_dev), static_cast<qint64>(found.st_ino), found.st_size,
            nanosecondsOf(found.st_mtim), nanosecondsOf(found.st_ctim)};
}

tl::unexpected<PlacingFailure> systemFailure(int error, const QString &what)
{
    return tl::unexpected(
        PlacingFailure{kindOfError(error), what + u": "_s + qt_error_string(error)});
}

bool writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written
            = ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        done += written;
    }
    return true;
}

PlacingResult<void> syncDescriptor(int number, const QString &what)
{
    // There are file systems that have no such thing for folders.
    if (::fsync(number) != 0 && errno != EINVAL && errno != ENOTSUP)
        return systemFailure(errno, what);
    return {};
}

void copyNature(int from, int to, const struct stat &nature)
{
    constexpr mode_t permissions = S_IRWXU | S_IRWXG | S_IRWXO;
    copyAttributes(from, to);
    static_cast<void>(::fchmod(to, nature.st_mode & permissions));
    const timespec times[] = {nature.st_atim, nature.st_mtim};
    static_cast<void>(::futimens(to, times));
}

} // namespace cd
