// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/placing.h"

#include "workflow/delivering/numberedname.h"

namespace cd {

using namespace Qt::StringLiterals;
using Kind = PlacingFailure::Kind;
using State = DeliveryStep::State;

namespace {

constexpr qsizetype mostFilesAtOnce = 64; // each holds some descriptors
constexpr qint64 enoughAtOnce = qint64(64) * 1024 * 1024; // bytes: progress is told in between
constexpr int mostTries = 20;
constexpr int mostNumbers = 10'000;

} // namespace

Placing::Placing(const DeliveryPlace &place)
    : m_place(place)
{
}

QList<DeliveryStep *> Placing::look(QList<DeliveryStep *> &waiting)
{
    m_files.clear();
    m_takenNow.clear();
    m_newFolders.clear();
    QList<DeliveryStep *> group;
    qint64 bytes = 0;
    while (!waiting.isEmpty() && m_files.size() < mostFilesAtOnce && bytes < enoughAtOnce
           && !m_place.isStopped) {
        DeliveryStep &step = *waiting.constFirst();
        if (lookAt(step) == Decision::Later)
            break; // a file before it may get its name
        bytes += step.state == State::Placing ? step.size : 0;
        group.append(waiting.takeFirst());
    }
    return group;
}

Placing::Decision Placing::lookAt(DeliveryStep &step)
{
    const bool isMove = m_place.delivery.plan.action == DeliveryPlan::Action::Move;
    const SplitPath source(step.source);
    const auto from = HeldFolder::open(source.folder);
    const auto opened = from.and_then([&](const HeldFolder &folder) {
        return folder.file(source.name,
                           isMove ? HeldFolder::Links::Refuse : HeldFolder::Links::Follow);
    });
    if (!opened) {
        setState(step, State::LeftOut, opened.error());
        return Decision::LeaveOut;
    }
    const File file{&step, *from, source.name, *opened};
    if (step.hash.isEmpty()) { // was not known when it was planned
        const auto hash = file.source.hash();
        if (!hash) {
            setState(step, State::LeftOut, hash.error());
            return Decision::LeaveOut;
        }
        step.hash = *hash;
    }
    const Decision decision = chooseName(step, file);
    if (decision == Decision::Take) {
        setState(step, State::Placing);
        m_takenNow.insert(step.placedAt);
        m_files.append(file);
    }
    return decision;
}

Placing::Decision Placing::chooseName(DeliveryStep &step, const File &file)
{
    const SplitPath target(step.target);
    const auto leaveOut = [&step](DeliveryReason reason, const QString &technical = {}) {
        setState(step, State::LeftOut, reason, technical);
        return Decision::LeaveOut;
    };
    const auto folder = m_place.root.folder(target.folder);
    if (!folder && folder.error().kind != Kind::NotFound)
        return leaveOut(reasonOf(folder.error().kind), folder.error().technical);
    QString name = target.name;
    for (int i = 0; i < mostNumbers; ++i, name = nextName(name)) {
        const QString path = target.folder.isEmpty() ? name : target.folder + u'/' + name;
        if (m_takenNow.contains(path))
            return Decision::Later;
        const auto entry = folder ? folder->entry(name) : HeldFolder::Entry::Nothing;
        if (!entry)
            return leaveOut(reasonOf(entry.error().kind), entry.error().technical);
        if (*entry == HeldFolder::Entry::Nothing) {
            step.placedAt = path;
            noteFolders(target.folder);
            return Decision::Take;
        }
        if (*entry == HeldFolder::Entry::File && isSameThere(*folder, name, file).value_or(false))
            return leaveOut(DeliveryReason::SameThere);
        if (m_place.delivery.plan.taken == DeliveryPlan::Taken::LeaveOut)
            break;
    }
    return leaveOut(DeliveryReason::NameTaken);
}

PlacingResult<bool> Placing::isSameThere(const HeldFolder &folder, const QString &name,
                                         const File &file) const
{
    return folder.file(name).and_then([&file](const HeldFile &there) -> PlacingResult<bool> {
        if (there.isSameAs(file.source))
            return true;
        if (there.stamp().size != file.source.stamp().size)
            return false;
        return there.hash().map(
            [&file](const QByteArray &hash) { return hash == file.step->hash; });
    });
}

void Placing::noteFolders(const QString &folder)
{
    for (qsizetype end = 0; end >= 0 && !folder.isEmpty();) {
        end = folder.indexOf(u'/', end + 1);
        const QString path = folder.left(end < 0 ? folder.size() : end);
        if (m_knownFolders.contains(path))
            continue;
        m_knownFolders.insert(path);
        if (!m_place.root.folder(path))
            m_newFolders.append(path);
    }
}

PlacingResult<void> Placing::place()
{
    for (File &file : m_files) {
        const auto prepared = prepare(file);
        if (!prepared)
            drop(file, prepared.error());
    }
    for (File &file : m_files) { // one after the other they would wait for the disk each
        if (file.step->state != State::Placing || !file.copy)
            continue;
        if (const auto synced = file.copy->sync(); !synced)
            drop(file, synced.error());
    }
    for (File &file : m_files) {
        if (file.step->state != State::Placing)
            continue;
        const auto finished = finish(file);
        if (!finished
            && (finished.error().kind == Kind::NameTaken
                || m_otherDevice.contains(file.step->number)))
            tryAgain(file, finished.error());
        else if (!finished)
            drop(file, finished.error());
    }
    if (const auto synced = m_toSync.sync(); !synced)
        return synced;
    const bool isMove = m_place.delivery.plan.action == DeliveryPlan::Action::Move;
    for (const File &file : std::as_const(m_files)) {
        if (file.step->state == State::Placing)
            setState(*file.step, isMove && file.how == How::Copy ? State::Placed : State::Done);
    }
    return {};
}

PlacingResult<void> Placing::prepare(File &file)
{
    if (m_place.isStopped)
        return tl::unexpected(PlacingFailure{Kind::Stopped});
    const auto to = m_place.root.makeFolder(SplitPath(file.step->placedAt).folder);
    if (!to)
        return tl::make_unexpected(to.error());
    file.to = *to;
    const DeliveryPlan::Action action = m_place.delivery.plan.action;
    if (action == DeliveryPlan::Action::HardLink)
        file.how = How::Link;
    else if (action == DeliveryPlan::Action::Move && to->isOnDeviceOf(file.source)
             && !m_otherDevice.contains(file.step->number))
        file.how = How::Rename;
    PlacingResult<QByteArray> hash;
    if (file.how == How::Copy) {
        const auto copied = to->copyIn(file.source, temporaryName(m_place.delivery, *file.step),
                                       [this] { return !m_place.isStopped; });
        if (copied)
            file.copy = copied->file;
        hash = copied.map([](const HeldFolder::Copied &copy) { return copy.hash; });
    } else {
        hash = file.source.hash();
    }
    return hash.and_then([&file](const QByteArray &found) -> PlacingResult<void> {
        if (found != file.step->hash || !file.source.isUnchanged())
            return tl::unexpected(PlacingFailure{Kind::Changed});
        return {};
    });
}

/// That what was opened is still where the journal says, and not at the end of a link.
PlacingResult<void> Placing::checkPlace(const File &file) const
{
    const auto now = m_place.root.folder(SplitPath(file.step->placedAt).folder);
    if (!now || !now->isSameAs(*file.to) || !m_place.root.isAt(m_place.delivery.plan.root))
        return tl::unexpected(PlacingFailure{Kind::LeadsOutside, u"the folder was replaced"_s});
    return {};
}

PlacingResult<void> Placing::finish(File &file)
{
    const QString name = SplitPath(file.step->placedAt).name;
    return checkPlace(file)
        .and_then([&] {
            switch (file.how) {
            case How::Link:
                return file.to->linkIn(file.source, name);
            case How::Rename:
                return finishRenamed(file, name);
            case How::Copy:
                break;
            }
            return file.to->moveIn(*file.to, temporaryName(m_place.delivery, *file.step), name);
        })
        .map([&] { m_toSync.add(*file.to); });
}

/// What was moved is looked at: its name may have stood for another meanwhile.
PlacingResult<void> Placing::finishRenamed(File &file, const QString &name)
{
    const auto moved = file.to->moveIn(file.from, file.fromName, name);
    if (!moved) {
        if (moved.error().kind == Kind::OtherDevice)
            m_otherDevice.insert(file.step->number);
        return moved;
    }
    const auto there = file.to->file(name);
    const bool isIt = there && there->isSameAs(file.source)
        && there->stamp().size == file.source.stamp().size
        && there->stamp().modifiedNs == file.source.stamp().modifiedNs;
    m_toSync.add(file.from);
    if (isIt)
        return {};
    static_cast<void>(file.from.moveIn(*file.to, name, file.fromName));
    return tl::unexpected(PlacingFailure{Kind::Changed});
}

void Placing::tryAgain(File &file, const PlacingFailure &failure)
{
    if (++m_tries[file.step->number] > mostTries)
        return drop(file, failure);
    drop(file, failure);
    setState(*file.step, State::Planned);
    file.step->placedAt.clear();
}

/// Nothing was done, and nothing is left of it.
void Placing::drop(File &file, const PlacingFailure &failure)
{
    if (file.copy)
        static_cast<void>(file.to->removeOwn(temporaryName(m_place.delivery, *file.step)));
    file.copy.reset();
    setState(*file.step, failure.kind == Kind::Stopped ? State::Planned : State::LeftOut, failure);
    if (failure.kind == Kind::Stopped)
        setState(*file.step, State::Planned);
    file.step->placedAt.clear();
}

PlacingResult<void> Placing::removeSources()
{
    for (File &file : m_files) {
        if (file.step->state == State::Placed)
            removeSource(file);
    }
    return m_toSync.sync();
}

void Placing::removeSource(File &file)
{
    auto removed = file.from.remove(file.fromName, file.source.stamp());
    if (!removed && removed.error().kind == Kind::Changed) // perhaps not its content
        removed = removeIfSame(file.from, file.fromName, file.step->hash);
    m_toSync.add(file.from);
    if (removed || removed.error().kind == Kind::NotFound)
        return setState(*file.step, State::Done);
    // Then nothing is moved.
    const auto back = removeIfSame(*file.to, SplitPath(file.step->placedAt).name, file.step->hash);
    m_toSync.add(*file.to);
    setState(*file.step, back ? State::LeftOut : State::Done, removed.error());
}

} // namespace cd
