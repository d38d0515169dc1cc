// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk/placing/heldfolder.h"

#include "disk/contenthash.h"
#include "disk/placing/descriptor.h"

#include <QFile>
#include <QStringList>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace cd {

using namespace Qt::StringLiterals;
using Kind = PlacingFailure::Kind;

class HeldFolder::Held
{
public:
    explicit Held(int number)
        : m_descriptor(number)
    {
    }

    int number() const { return m_descriptor.number(); }

private:
    Descriptor m_descriptor;
};

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

/// Its own name, and nothing else's: no path and not a way upwards.
bool isOneStep(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(u'/')
        && !name.contains(QChar(0));
}

tl::unexpected<PlacingFailure> noStep(const QString &name)
{
    return tl::unexpected(PlacingFailure{Kind::LeadsOutside, u"no name: "_s + name});
}

/// Why a step is no folder: ENOTDIR is said of files and links alike.
tl::unexpected<PlacingFailure> noFolder(int folder, const QString &name, int error)
{
    struct stat found = {};
    const QByteArray encoded = QFile::encodeName(name);
    if (error == ENOTDIR && ::fstatat(folder, encoded.constData(), &found, AT_SYMLINK_NOFOLLOW) == 0
        && S_ISLNK(found.st_mode))
        error = ELOOP;
    if (error == ENOTDIR)
        error = EEXIST;
    return systemFailure(error, name);
}

PlacingResult<int> openStep(int folder, const QString &name, bool makeMissing)
{
    if (!isOneStep(name))
        return noStep(name);
    const QByteArray encoded = QFile::encodeName(name);
    int opened = ::openat(folder, encoded.constData(), folderFlags | O_NOFOLLOW);
    if (opened < 0 && errno == ENOENT && makeMissing) {
        constexpr mode_t all = S_IRWXU | S_IRWXG | S_IRWXO; // less what the user's mask takes away
        if (::mkdirat(folder, encoded.constData(), all) != 0 && errno != EEXIST)
            return systemFailure(errno, name);
        if (const auto synced = syncDescriptor(folder, name); !synced)
            return tl::make_unexpected(synced.error());
        opened = ::openat(folder, encoded.constData(), folderFlags | O_NOFOLLOW);
    }
    if (opened < 0)
        return noFolder(folder, name, errno);
    return opened;
}

#ifdef RENAME_NOREPLACE
int renameWithoutReplacing(int from, const char *fromName, int to, const char *name)
{
    return ::renameat2(from, fromName, to, name, RENAME_NOREPLACE);
}
#else
int renameWithoutReplacing(int, const char *, int, const char *)
{
    errno = ENOSYS;
    return -1;
}
#endif

} // namespace

HeldFolder::HeldFolder(std::shared_ptr<const Held> held)
    : m_held(std::move(held))
{
}

PlacingResult<HeldFolder> HeldFolder::open(const QString &path)
{
    const int opened = ::open(QFile::encodeName(path).constData(), folderFlags);
    if (opened < 0)
        return systemFailure(errno, path);
    return HeldFolder(std::make_shared<const Held>(opened));
}

PlacingResult<HeldFolder> HeldFolder::descend(const QString &path, bool makeMissing) const
{
    HeldFolder at = *this;
    const QStringList steps = path.isEmpty() ? QStringList() : path.split(u'/');
    for (const QString &step : steps) {
        const PlacingResult<int> opened = openStep(at.m_held->number(), step, makeMissing);
        if (!opened)
            return tl::make_unexpected(opened.error());
        at = HeldFolder(std::make_shared<const Held>(*opened));
    }
    return at;
}

PlacingResult<HeldFolder> HeldFolder::folder(const QString &path) const
{
    return descend(path, false);
}

PlacingResult<HeldFolder> HeldFolder::makeFolder(const QString &path) const
{
    return descend(path, true);
}

bool HeldFolder::isAt(const QString &path) const
{
    const auto other = open(path);
    return other && isSameAs(*other);
}

bool HeldFolder::isSameAs(const HeldFolder &other) const
{
    struct stat one = {};
    struct stat two = {};
    return ::fstat(m_held->number(), &one) == 0 && ::fstat(other.m_held->number(), &two) == 0
        && one.st_dev == two.st_dev && one.st_ino == two.st_ino;
}

bool HeldFolder::isOnDeviceOf(const HeldFile &file) const
{
    struct stat here = {};
    return ::fstat(m_held->number(), &here) == 0
        && static_cast<qint64>(here.st_dev) == file.stamp().device;
}

PlacingResult<HeldFolder::Entry> HeldFolder::entry(const QString &name) const
{
    if (!isOneStep(name))
        return noStep(name);
    struct stat found = {};
    if (::fstatat(m_held->number(), QFile::encodeName(name).constData(), &found,
                  AT_SYMLINK_NOFOLLOW)
        == 0)
        return S_ISREG(found.st_mode) ? Entry::File : Entry::Other;
    if (errno == ENOENT)
        return Entry::Nothing;
    return systemFailure(errno, name);
}

PlacingResult<HeldFile> HeldFolder::file(const QString &name, Links links) const
{
    if (!isOneStep(name))
        return noStep(name);
    // Does not wait for the other end of a pipe.
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (links == Links::Refuse ? O_NOFOLLOW : 0);
    const int opened = ::openat(m_held->number(), QFile::encodeName(name).constData(), flags);
    if (opened < 0 && errno == ENOENT)
        return systemFailure(errno, name);
    if (opened < 0)
        return tl::unexpected(
            PlacingFailure{Kind::NotReadable, name + u": "_s + qt_error_string(errno)});
    struct stat found = {};
    const bool isKnown = ::fstat(opened, &found) == 0;
    HeldFile file(std::make_shared<const HeldFile::Held>(opened, stampFrom(found)));
    if (!isKnown || !S_ISREG(found.st_mode))
        return tl::unexpected(PlacingFailure{Kind::NotReadable, name + u": not a file"_s});
    return file;
}

PlacingResult<HeldFolder::Copied> HeldFolder::copyIn(const HeldFile &source, const QString &name,
                                                     const std::function<bool()> &isWanted) const
{
    if (const auto removed = removeOwn(name); !removed)
        return tl::make_unexpected(removed.error());
    struct stat nature = {};
    if (::fstat(source.held().number(), &nature) != 0)
        return systemFailure(errno, name);
    const int opened
        = ::openat(m_held->number(), QFile::encodeName(name).constData(),
                   O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (opened < 0)
        return systemFailure(errno, name);
    auto held = std::make_shared<const HeldFile::Held>(opened, source.stamp());
    const auto fail = [&](const PlacingFailure &failure) {
        static_cast<void>(removeOwn(name));
        return tl::unexpected(failure);
    };
    QByteArray part(qsizetype(1024) * 1024, Qt::Uninitialized);
    QCryptographicHash hash(contentHashMethod);
    for (off_t at = 0;;) {
        if (isWanted && !isWanted())
            return fail({Kind::Stopped, name});
        const ssize_t read
            = ::pread(source.held().number(), part.data(), static_cast<size_t>(part.size()), at);
        if (read < 0 && errno == EINTR)
            continue;
        if (read < 0)
            return fail({Kind::NotReadable, qt_error_string(errno)});
        if (read == 0)
            break;
        const QByteArray bytes = QByteArray::fromRawData(part.constData(), read);
        if (!writeAll(opened, bytes))
            return fail(systemFailure(errno, name).value());
        hash.addData(bytes);
        at += read;
    }
    copyNature(source.held().number(), opened, nature);
    return Copied{HeldFile(std::move(held)), hash.result()};
}

PlacingResult<void> HeldFolder::linkIn(const HeldFile &source, const QString &name) const
{
    if (!isOneStep(name))
        return noStep(name);
    // By what is held open: what its name stands for may be another by now.
    const QByteArray open = "/proc/self/fd/" + QByteArray::number(source.held().number());
    if (::linkat(AT_FDCWD, open.constData(), m_held->number(), QFile::encodeName(name).constData(),
                 AT_SYMLINK_FOLLOW)
        != 0)
        return systemFailure(errno, name);
    return {};
}

PlacingResult<void> HeldFolder::moveIn(const HeldFolder &from, const QString &fromName,
                                       const QString &name) const
{
    if (!isOneStep(name) || !isOneStep(fromName))
        return noStep(name);
    const QByteArray here = QFile::encodeName(name);
    const QByteArray there = QFile::encodeName(fromName);
    const int source = from.m_held->number();
    if (renameWithoutReplacing(source, there.constData(), m_held->number(), here.constData()) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return systemFailure(errno, name);
    // This file system can't rename so.
    if (::linkat(source, there.constData(), m_held->number(), here.constData(), 0) != 0)
        return systemFailure(errno, name);
    if (::unlinkat(source, there.constData(), 0) != 0) {
        const int error = errno;
        static_cast<void>(removeOwn(name));
        return systemFailure(error, name);
    }
    return {};
}

PlacingResult<void> HeldFolder::remove(const QString &name, const FileStamp &only) const
{
    if (!isOneStep(name))
        return noStep(name);
    const QByteArray encoded = QFile::encodeName(name);
    struct stat found = {};
    if (::fstatat(m_held->number(), encoded.constData(), &found, AT_SYMLINK_NOFOLLOW) != 0)
        return systemFailure(errno, name);
    if (stampFrom(found) != only)
        return tl::unexpected(PlacingFailure{Kind::Changed, name});
    if (::unlinkat(m_held->number(), encoded.constData(), 0) != 0)
        return systemFailure(errno, name);
    return {};
}

PlacingResult<void> HeldFolder::removeOwn(const QString &name) const
{
    if (!isOneStep(name))
        return noStep(name);
    if (::unlinkat(m_held->number(), QFile::encodeName(name).constData(), 0) != 0
        && errno != ENOENT)
        return systemFailure(errno, name);
    return {};
}

PlacingResult<void> HeldFolder::removeEmptyFolder(const QString &name) const
{
    if (!isOneStep(name))
        return noStep(name);
    if (::unlinkat(m_held->number(), QFile::encodeName(name).constData(), AT_REMOVEDIR) != 0)
        return systemFailure(errno, name);
    return {};
}

PlacingResult<void> HeldFolder::append(const QString &name, const QByteArray &start,
                                       const QByteArray &lines) const
{
    if (!isOneStep(name))
        return noStep(name);
    constexpr int flags = O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    const QByteArray encoded = QFile::encodeName(name);
    int opened = ::openat(m_held->number(), encoded.constData(), flags | O_CREAT | O_EXCL,
                          S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
    const bool isNew = opened >= 0;
    if (!isNew && errno == EEXIST)
        opened = ::openat(m_held->number(), encoded.constData(), flags);
    if (opened < 0)
        return systemFailure(errno == ELOOP ? EEXIST : errno, name);
    const Descriptor file(opened);
    struct stat found = {};
    QByteArray begins(start.size(), '\0');
    if (!isNew
        && (::fstat(opened, &found) != 0 || !S_ISREG(found.st_mode)
            || ::pread(opened, begins.data(), static_cast<size_t>(begins.size()), 0) < begins.size()
            || begins != start))
        return systemFailure(EEXIST, name);
    char last = '\n'; // a line that was cut off by a crash is ended
    if (!isNew)
        static_cast<void>(::pread(opened, &last, 1, found.st_size - 1));
    if (!writeAll(opened, (isNew ? start : QByteArray(last == '\n' ? "" : "\n")) + lines))
        return systemFailure(errno, name);
    return {};
}

PlacingResult<void> HeldFolder::sync() const
{
    return syncDescriptor(m_held->number(), u"fsync"_s);
}

} // namespace cd
