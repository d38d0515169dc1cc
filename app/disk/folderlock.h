// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <tl/expected.hpp>

namespace cd {

/// The right to work in a data folder, for one program at a time. It is the kernel that keeps it
/// (flock), so that it is gone with its holder, however that ended and whatever the machine is
/// called then. The file stays behind and means nothing; what is in it is never read or written.
/// Where there is no flock it is a QLockFile.
class FolderLock
{
public:
    struct Failure
    {
        enum class Kind {
            InUse, ///< another program, or another lock of this one, holds it: waiting may help
            CannotWrite, ///< the file cannot be made or locked: waiting does not help
        };

        Kind kind = Kind::CannotWrite;
        QString technical; ///< for a log, in English
    };

    /// Takes the lock @p file, which is made where it is missing. Never waits.
    static tl::expected<FolderLock, Failure> take(const QString &file);

    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    ~FolderLock(); ///< gives it back

private:
    class Held;
    explicit FolderLock(std::unique_ptr<Held> held);

    std::unique_ptr<Held> m_held;
};

} // namespace cd
