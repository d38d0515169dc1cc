// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/deliveryplanner.h"

#include "workflow/uploads/filehashes.h"

#include <QFile>
#include <QFileInfo>

#include <climits>

namespace cd {

namespace {

using Action = DeliveryPlan::Action;

} // namespace

DeliveryPlanner::DeliveryPlanner(const DeliveryPlan &plan, FileHashes &hashes,
                                 const std::function<bool()> &goesOn)
    : m_plan(plan)
    , m_path(plan.path)
    , m_review(DeliveryPlan::reviewFolder() + u'/')
    , m_hashes(hashes)
    , m_goesOn(goesOn)
    , m_folders(plan.root)
{
    m_room.free = m_folders.freeBytes();
}

void DeliveryPlanner::place(LookedFile &looked)
{
    PlannedFile &file = looked.file;
    if (m_plan.action == Action::Move && m_moved.contains(file.source.path)) {
        file.status = Status::Gone; // by then
        return;
    }
    const PathTemplate &path = file.isForReview ? m_review : m_path;
    PathValues values = pathValues(file.source);
    if (!findName(looked, path, values))
        return;
    if (!takeRoom(looked)) {
        file.status = Status::NoRoom;
        return;
    }
    take(file);
    if (values.counter > 1)
        file.status = Status::Numbered;
    else if (path.isFixed(values))
        file.status = Status::NameFixed;
}

/// False: it gets none, and its status says why.
bool DeliveryPlanner::findName(LookedFile &looked, const PathTemplate &path, PathValues &values)
{
    PlannedFile &file = looked.file;
    file.target = path.path(values);
    Rivals &rivals = m_rivals[nameKey(file.target)];
    for (values.counter = rivals.next; m_goesOn(); values.counter = ++rivals.next) {
        if (const QString same = sameAs(rivals, file.source); !same.isEmpty()) {
            file.target = same;
            file.status = Status::SameThere;
            return false;
        }
        if (values.counter > 1 && m_plan.taken == DeliveryPlan::Taken::LeaveOut) {
            file.status = Status::NameTaken;
            return false;
        }
        file.target = path.path(values);
        const std::optional<Holder> holder = holderOf(file.target);
        if (!holder)
            break;
        if (!holder->hash.isEmpty())
            rivals.byContent.insert(holder->hash, holder->path);
        else
            rivals.unread[holder->size].append(*holder);
    }
    if (const auto why = whyNotAt(file.target, looked)) {
        file.status = *why;
        return false;
    }
    return true;
}

std::optional<DeliveryPlanner::Holder> DeliveryPlanner::holderOf(const QString &target)
{
    const QString key = nameKey(target);
    if (const auto before = m_planned.constFind(key); before != m_planned.cend())
        return *before;
    if (m_plannedFolders.contains(key))
        return Holder{.path = target};
    const QString parent = TargetFolders::parentOf(target);
    const QString name = m_folders.folder(parent).names.value(nameKey(target.section(u'/', -1)));
    if (name.isEmpty())
        return std::nullopt;
    const QString path = parent.isEmpty() ? name : parent + u'/' + name;
    const QFileInfo there(m_folders.absolute(path));
    const bool isContent = there.isFile() && !there.isSymLink();
    return Holder{.path = path, .size = isContent ? there.size() : -1};
}

/// The path of what has the same content; empty: nothing has. What is not as large is not read.
QString DeliveryPlanner::sameAs(Rivals &rivals, const DeliverySource &source)
{
    const QList<Holder> asLarge = rivals.unread.take(source.size);
    for (const Holder &holder : asLarge) {
        const FileFacts facts = m_hashes.read(m_folders.absolute(holder.path), m_goesOn);
        if (!facts.hash.isEmpty())
            rivals.byContent.insert(facts.hash, holder.path);
    }
    return rivals.byContent.value(source.hash);
}

std::optional<PlannedFile::Status> DeliveryPlanner::whyNotAt(const QString &target,
                                                             const LookedFile &looked)
{
    if (QFile::encodeName(m_folders.absolute(target)).size() >= PATH_MAX)
        return Status::TooLong;
    const QString parent = TargetFolders::parentOf(target);
    for (QString at = parent; !at.isEmpty(); at = TargetFolders::parentOf(at)) {
        if (m_planned.contains(nameKey(at)))
            return Status::NotWritable; // a file will be there
    }
    const TargetFolders::Folder folder = m_folders.folder(parent);
    if (folder.blocked || m_plan.action == Action::List)
        return folder.blocked;
    if (!folder.isWritable)
        return Status::NotWritable;
    if (m_plan.action == Action::HardLink && folder.device != looked.device)
        return Status::OtherDevice;
    return std::nullopt;
}

bool DeliveryPlanner::takeRoom(const LookedFile &looked)
{
    const QString parent = TargetFolders::parentOf(looked.file.target);
    const bool isCopied = m_plan.action == Action::Copy
        || (m_plan.action == Action::Move && m_folders.folder(parent).device != looked.device);
    if (!isCopied)
        return true;
    m_room.needed += looked.file.source.size;
    if (m_room.free >= 0 && m_used + looked.file.source.size > m_room.free)
        return false;
    m_used += looked.file.source.size;
    return true;
}

void DeliveryPlanner::take(const PlannedFile &file)
{
    m_planned.insert(nameKey(file.target), {file.target, file.source.size, file.source.hash});
    for (QString at = TargetFolders::parentOf(file.target); !at.isEmpty();
         at = TargetFolders::parentOf(at))
        m_plannedFolders.insert(nameKey(at));
    if (m_plan.action == Action::Move)
        m_moved.insert(file.source.path);
}

} // namespace cd
