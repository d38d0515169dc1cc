// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <tl/expected.hpp>

namespace cd {

/// A lock on a data folder, for one program at a time. It is held by the kernel (flock), so it is
/// released when its holder ends, however that happens. The lock file stays behind, which means
/// nothing; its content is never read or written. On systems without flock it is a QLockFile.
class FolderLock
{
public:
    struct Failure
    {
        enum class Kind {
            InUse, ///< another program, or another lock of this one, holds it: waiting may help
            CannotWrite, ///< the file can't be created or locked: waiting does not help
        };

        Kind kind = Kind::CannotWrite;
        QString technical; ///< for a log, in English
    };

    /// Takes the lock on @p file, which is created if it is missing. Never blocks.
    static tl::expected<FolderLock, Failure> take(const QString &file);

    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    ~FolderLock(); ///< releases it

private:
    class Held;
    explicit FolderLock(std::unique_ptr<Held> held);

    std::unique_ptr<Held> m_held;
};

} // namespace cd
