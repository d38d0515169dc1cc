// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/filestamp.h"
#include "disk/placing/placingfailure.h"

#include <QByteArray>

#include <memory>

namespace cd {

/// A regular file that is held open: whatever happens to its name, this is the same file. Copies
/// share it.
class HeldFile
{
public:
    class Held;
    explicit HeldFile(std::shared_ptr<const Held> held);

    const FileStamp &stamp() const; ///< when it was opened
    bool isUnchanged() const; ///< since then
    bool isSameAs(const HeldFile &other) const; ///< under whatever names
    /// Of its content, by contentHashMethod. Blocks, perhaps for long.
    PlacingResult<QByteArray> hash() const;
    /// Its content is on the disk when this returns.
    PlacingResult<void> sync() const;

    const Held &held() const { return *m_held; }

private:
    std::shared_ptr<const Held> m_held;
};

} // namespace cd
