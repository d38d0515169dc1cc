// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/deliveryplan.h"
#include "domain/delivery/pathtemplate.h"
#include "workflow/delivering/sourcelook.h"
#include "workflow/delivering/targetfolders.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace cd {

class FileHashes;

/// Where the disk stands that files would go to.
struct DeliveryRoom
{
    qint64 needed = 0; ///< bytes that are copied
    qint64 free = -1; ///< bytes; -1: not known
};

/// Finds a target for one file after the other, with regard to what stands there and to the files
/// before. Names are compared without regard to capitals and ways of composing letters. To be used
/// in one thread; blocks.
class DeliveryPlanner
{
public:
    /// @p plan: with a root, and a path without a problem. @p goesOn: asked in between.
    DeliveryPlanner(const DeliveryPlan &plan, FileHashes &hashes,
                    const std::function<bool()> &goesOn);

    /// Of one that is Ready, and was looked at.
    void place(LookedFile &looked);
    const DeliveryRoom &room() const { return m_room; }

private:
    using Status = PlannedFile::Status;

    /// What has a name already: on the disk, or a file before.
    struct Holder
    {
        QString path = {}; ///< below the root
        qint64 size = -1; ///< bytes; -1: no file with content
        QByteArray hash = {}; ///< empty: not read yet
    };
    /// Those who wanted the same name at first, and who has that name and its numbered ones.
    struct Rivals
    {
        QHash<QByteArray, QString> byContent; ///< paths by hash
        QHash<qint64, QList<Holder>> unread; ///< by size
        int next = 1; ///< the counter to be tried next
    };

    bool findName(LookedFile &looked, const PathTemplate &path, PathValues &values);
    std::optional<Holder> holderOf(const QString &target);
    QString sameAs(Rivals &rivals, const DeliverySource &source);
    std::optional<Status> whyNotAt(const QString &target, const LookedFile &looked);
    bool takeRoom(const LookedFile &looked);
    void take(const PlannedFile &file);

    DeliveryPlan m_plan;
    PathTemplate m_path;
    PathTemplate m_review;
    FileHashes &m_hashes;
    std::function<bool()> m_goesOn;
    TargetFolders m_folders;
    QHash<QString, Rivals> m_rivals; // by the nameKey() of the first path
    QHash<QString, Holder> m_planned; // by nameKey() of the path
    QSet<QString> m_plannedFolders; // nameKey()s of their paths
    QSet<QString> m_moved; // sources
    DeliveryRoom m_room;
    qint64 m_used = 0; // of what is free
};

} // namespace cd
