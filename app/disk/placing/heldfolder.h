// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/placing/heldfile.h"

#include <QString>

#include <functional>
#include <memory>

namespace cd {

/// A folder that is held open, and what can be done in it without replacing anything and without
/// being led elsewhere: names are looked up in this very folder, and links that stand in for
/// folders are not followed. Blocks. Copies share it.
class HeldFolder
{
public:
    enum class Entry { Nothing, File, Other };
    enum class Links { Follow, Refuse };

    /// An absolute path that a person chose: links in it are followed.
    static PlacingResult<HeldFolder> open(const QString &path);
    /// One below this one, by a path with slashes; empty: itself. No link is followed, and no step
    /// leads upwards.
    PlacingResult<HeldFolder> folder(const QString &path) const;
    /// The same; those that are missing are made, and are on the disk when this returns.
    PlacingResult<HeldFolder> makeFolder(const QString &path) const;
    bool isAt(const QString &path) const; ///< whether the path still leads here
    bool isSameAs(const HeldFolder &other) const;
    bool isOnDeviceOf(const HeldFile &file) const;

    PlacingResult<Entry> entry(const QString &name) const;
    PlacingResult<HeldFile> file(const QString &name, Links links = Links::Refuse) const;

    struct Copied
    {
        HeldFile file;
        QByteArray hash; ///< of what was written
    };
    /// Writes a copy under a name that is the caller's own: what stands there is one that was left
    /// behind. With times, permissions and attributes, as far as this file system has them. Nothing
    /// is left of one that fails. Stops when @p isWanted, which is asked in between, returns false.
    PlacingResult<Copied> copyIn(const HeldFile &source, const QString &name,
                                 const std::function<bool()> &isWanted = {}) const;
    PlacingResult<void> linkIn(const HeldFile &source, const QString &name) const;
    /// Gives a file another place and name; never replaces one.
    PlacingResult<void> moveIn(const HeldFolder &from, const QString &fromName,
                               const QString &name) const;
    /// Removes a file if it is still the one with this stamp; else: Changed.
    PlacingResult<void> remove(const QString &name, const FileStamp &only) const;
    /// Removes a file whose name is the caller's own, if there is one.
    PlacingResult<void> removeOwn(const QString &name) const;
    PlacingResult<void> removeEmptyFolder(const QString &name) const;
    /// Adds lines to a file that begins with @p start, or makes it. NameTaken: a file of that name
    /// begins otherwise, or is none.
    PlacingResult<void> append(const QString &name, const QByteArray &start,
                               const QByteArray &lines) const;
    /// Which names are in it is on the disk when this returns.
    PlacingResult<void> sync() const;

private:
    class Held;
    explicit HeldFolder(std::shared_ptr<const Held> held);
    PlacingResult<HeldFolder> descend(const QString &path, bool makeMissing) const;

    std::shared_ptr<const Held> m_held;
};

} // namespace cd
