// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/delivering/deliveryfiles.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace cd {

/// Delivers planned steps, some at a time: look(), then what it decided is written down, then
/// place(), then what came of it is written down; of a move to another disk, removeSources() and
/// once more. On the disk after each is what the steps' states promise.
class Placing
{
public:
    explicit Placing(const DeliveryPlace &place);

    /// Takes so many from the front as are done together. They are Placing then, or LeftOut.
    QList<DeliveryStep *> look(QList<DeliveryStep *> &waiting);
    /// What has to be made for them below the root.
    const QStringList &newFolders() const { return m_newFolders; }
    /// They are Done, Placed, LeftOut or, to be looked at again, Planned then. A failure: the disk
    /// does not keep what it is given; they stay Placing.
    PlacingResult<void> place();
    /// Those that are Placed are Done then, or LeftOut. As place().
    PlacingResult<void> removeSources();

private:
    enum class How { Copy, Rename, Link };
    struct File
    {
        DeliveryStep *step;
        HeldFolder from;
        QString fromName;
        HeldFile source;
        How how = How::Copy;
        std::optional<HeldFolder> to = {};
        std::optional<HeldFile> copy = {};
    };
    enum class Decision { Take, LeaveOut, Later };

    Decision lookAt(DeliveryStep &step);
    Decision chooseName(DeliveryStep &step, const File &file);
    PlacingResult<bool> isSameThere(const HeldFolder &folder, const QString &name,
                                    const File &file) const;
    void noteFolders(const QString &folder);
    PlacingResult<void> prepare(File &file);
    PlacingResult<void> finish(File &file);
    PlacingResult<void> finishRenamed(File &file, const QString &name);
    PlacingResult<void> checkPlace(const File &file) const;
    void tryAgain(File &file, const PlacingFailure &failure);
    void drop(File &file, const PlacingFailure &failure);
    void removeSource(File &file);

    DeliveryPlace m_place;
    QList<File> m_files;
    QSet<QString> m_takenNow; // by files of this group
    QStringList m_newFolders;
    QSet<QString> m_knownFolders;
    QSet<qint64> m_otherDevice; // can't be renamed, though the device seems to be the same
    QHash<qint64, int> m_tries;
    ToSync m_toSync;
};

} // namespace cd
