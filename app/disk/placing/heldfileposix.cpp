// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk/placing/heldfile.h"

#include "disk/contenthash.h"
#include "disk/placing/descriptor.h"

#include <cerrno>
#include <unistd.h>

namespace cd {

using namespace Qt::StringLiterals;

HeldFile::HeldFile(std::shared_ptr<const Held> held)
    : m_held(std::move(held))
{
}

const FileStamp &HeldFile::stamp() const
{
    return m_held->stamp();
}

bool HeldFile::isUnchanged() const
{
    struct stat now = {};
    return ::fstat(m_held->number(), &now) == 0 && stampFrom(now) == stamp();
}

bool HeldFile::isSameAs(const HeldFile &other) const
{
    return stamp().device == other.stamp().device && stamp().inode == other.stamp().inode;
}

PlacingResult<QByteArray> HeldFile::hash() const
{
    QByteArray part(qsizetype(1024) * 1024, Qt::Uninitialized);
    QCryptographicHash hash(contentHashMethod);
    for (off_t at = 0;;) {
        const ssize_t read
            = ::pread(m_held->number(), part.data(), static_cast<size_t>(part.size()), at);
        if (read < 0 && errno == EINTR)
            continue;
        if (read < 0)
            return tl::unexpected(
                PlacingFailure{PlacingFailure::Kind::NotReadable, qt_error_string(errno)});
        if (read == 0)
            return hash.result();
        hash.addData(QByteArrayView(part.constData(), read));
        at += read;
    }
}

PlacingResult<void> HeldFile::sync() const
{
    return syncDescriptor(m_held->number(), u"fsync"_s);
}

} // namespace cd
