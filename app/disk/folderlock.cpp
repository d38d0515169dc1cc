// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk/folderlock.h"

#ifdef Q_OS_UNIX
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace cd {

using namespace Qt::StringLiterals;
using Kind = FolderLock::Failure::Kind;

#ifdef Q_OS_UNIX

class FolderLock::Held
{
public:
    explicit Held(int file)
        : m_file(file)
    {
    }
    ~Held() { ::close(m_file); }
    Q_DISABLE_COPY_MOVE(Held)

    int file() const { return m_file; }

private:
    int m_file;
};

namespace {

/// How often the file may be replaced while it is being locked.
constexpr int mostReplacements = 100;

tl::unexpected<FolderLock::Failure> failure(const QString &file, int error)
{
    return tl::unexpected(
        FolderLock::Failure{Kind::CannotWrite, file + u": "_s + qt_error_string(error)});
}

/// Earlier versions removed the file when they ended, so the file that was opened may no longer
/// be the one that others find.
bool isStillThere(const QByteArray &path, int file)
{
    struct stat opened = {};
    struct stat found = {};
    return ::fstat(file, &opened) == 0 && ::lstat(path.constData(), &found) == 0
        && opened.st_dev == found.st_dev && opened.st_ino == found.st_ino;
}

bool isRegular(int file)
{
    struct stat opened = {};
    return ::fstat(file, &opened) == 0 && S_ISREG(opened.st_mode);
}

} // namespace

tl::expected<FolderLock, FolderLock::Failure> FolderLock::take(const QString &file)
{
    const QByteArray path = QFile::encodeName(file);
    for (int i = 0; i < mostReplacements; ++i) {
        // Follows no link, and does not wait for the other end of a pipe.
        const int opened
            = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK,
                     S_IRUSR | S_IWUSR);
        if (opened < 0)
            return failure(file, errno);
        auto held = std::make_unique<Held>(opened);
        if (!isRegular(held->file()))
            return tl::unexpected(Failure{Kind::CannotWrite, file + u" is not a file"_s});
        if (::flock(held->file(), LOCK_EX | LOCK_NB) != 0) {
            const int error = errno;
            if (error == EINTR)
                continue;
            if (error == EWOULDBLOCK)
                return tl::unexpected(Failure{Kind::InUse, file + u" is held by another"_s});
            return failure(file, error);
        }
        if (isStillThere(path, held->file()))
            return FolderLock(std::move(held));
    }
    return tl::unexpected(Failure{Kind::InUse, file + u" changes hands"_s});
}

#else

class FolderLock::Held
{
public:
    explicit Held(const QString &file)
        : m_lock(file)
    {
        m_lock.setStaleLockTime(0); // only a holder that is gone makes it stale, however old it is
    }

    QLockFile &lock() { return m_lock; }

private:
    QLockFile m_lock;
};

tl::expected<FolderLock, FolderLock::Failure> FolderLock::take(const QString &file)
{
    auto held = std::make_unique<Held>(file);
    if (held->lock().tryLock())
        return FolderLock(std::move(held));
    if (held->lock().error() == QLockFile::LockFailedError)
        return tl::unexpected(Failure{Kind::InUse, file + u" is held by another"_s});
    return tl::unexpected(Failure{Kind::CannotWrite, file + u" cannot be made"_s});
}

#endif

FolderLock::FolderLock(std::unique_ptr<Held> held)
    : m_held(std::move(held))
{
}

FolderLock::FolderLock(FolderLock &&other) noexcept = default;
FolderLock &FolderLock::operator=(FolderLock &&other) noexcept = default;
FolderLock::~FolderLock() = default;

} // namespace cd
