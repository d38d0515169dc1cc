// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/takingback.h"

#include <QStringList>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;
using Kind = PlacingFailure::Kind;
using State = DeliveryStep::State;

TakingBack::TakingBack(const DeliveryPlace &place)
    : m_place(place)
{
}

bool TakingBack::isMove() const
{
    return m_place.delivery.plan.action == DeliveryPlan::Action::Move;
}

TakingBack::Spot TakingBack::spotIn(const PlacingResult<HeldFolder> &folder, const QString &name,
                                    const DeliveryStep &step)
{
    Spot spot{.name = name};
    if (!folder) {
        spot.failure = folder.error();
        return spot;
    }
    spot.folder = *folder;
    const auto entry = folder->entry(name);
    if (!entry || *entry == HeldFolder::Entry::Nothing)
        return spot;
    spot.content = Content::Other;
    if (const auto file = folder->file(name)) {
        spot.file = *file;
        if (file->hash().value_or(QByteArray()) == step.hash && !step.hash.isEmpty())
            spot.content = Content::Ours;
    }
    return spot;
}

TakingBack::Spot TakingBack::targetOf(const DeliveryStep &step) const
{
    const SplitPath path(placeOf(step));
    return spotIn(m_place.root.folder(path.folder), path.name, step);
}

TakingBack::Spot TakingBack::sourceOf(const DeliveryStep &step)
{
    const SplitPath path(step.source);
    return spotIn(HeldFolder::open(path.folder), path.name, step);
}

void TakingBack::removeTemporary(const DeliveryStep &step, const Spot &target, const Spot &source)
{
    const QString name = temporaryName(m_place.delivery, step);
    for (const Spot *spot : {&target, &source}) {
        if (spot->folder)
            static_cast<void>(spot->folder->removeOwn(name));
    }
}

void TakingBack::look(const QList<DeliveryStep *> &steps)
{
    m_before.clear();
    for (DeliveryStep *step : steps) {
        const bool isDoubtful = step->state != State::Done && step->state != State::Kept;
        const SplitPath path(placeOf(*step));
        const auto entry = m_place.root.folder(path.folder).and_then([&](const HeldFolder &folder) {
            return folder.entry(path.name);
        });
        const bool isThere = entry && *entry != HeldFolder::Entry::Nothing;
        if (!isDoubtful && !isThere) {
            setState(*step, State::Kept, DeliveryReason::TargetGone,
                     entry ? QString() : entry.error().technical);
            continue;
        }
        if (!isDoubtful)
            m_before.insert(step->number, *step);
        setState(*step, State::TakingBack);
    }
}

PlacingResult<void> TakingBack::takeBack(const QList<DeliveryStep *> &steps)
{
    for (DeliveryStep *step : steps) {
        if (step->state != State::TakingBack)
            continue;
        const bool isDoubtful = !m_before.contains(step->number);
        if (m_place.isStopped && !isDoubtful)
            *step = m_before.value(step->number);
        else
            restore(*step, isDoubtful);
    }
    return m_toSync.sync();
}

void TakingBack::restore(DeliveryStep &step, bool isDoubtful)
{
    Spot target = targetOf(step);
    const Spot source = sourceOf(step);
    removeTemporary(step, target, source);
    const bool isLink = m_place.delivery.plan.action == DeliveryPlan::Action::HardLink;
    if (isLink && target.file && source.file && target.file->isSameAs(*source.file))
        target.content = Content::Ours;
    const bool isSourceThere = source.content != Content::Nothing;
    if (target.content != Content::Ours) {
        if (isDoubtful && isSourceThere) // then it had not come, or had gone already
            return setState(step, State::TakenBack);
        return setState(step, State::Kept,
                        target.content == Content::Nothing ? DeliveryReason::TargetGone
                                                           : DeliveryReason::TargetChanged,
                        target.failure.technical);
    }
    if (!isMove()) { // the only one that is left stays
        if (!isSourceThere)
            return setState(step, State::Kept, DeliveryReason::SourceGone);
        return removeTarget(step, target);
    }
    if (!isSourceThere)
        return bringBack(step, target, source);
    if (isDoubtful && source.content == Content::Ours) // it came from another disk
        return removeTarget(step, target);
    setState(step, State::Kept, DeliveryReason::SourceTaken);
}

void TakingBack::bringBack(DeliveryStep &step, const Spot &target, const Spot &source)
{
    if (!source.folder)
        return setState(step, State::Kept, source.failure);
    auto moved = source.folder->isOnDeviceOf(*target.file)
        ? source.folder->moveIn(*target.folder, target.name, source.name)
        : tl::unexpected(PlacingFailure{Kind::OtherDevice});
    if (!moved && moved.error().kind == Kind::OtherDevice)
        moved = copyBack(step, target, source);
    m_toSync.add(*source.folder);
    m_toSync.add(*target.folder);
    if (moved)
        return setState(step, State::TakenBack);
    if (moved.error().kind == Kind::NameTaken)
        return setState(step, State::Kept, DeliveryReason::SourceTaken, moved.error().technical);
    setState(step, State::Kept, moved.error());
}

PlacingResult<void> TakingBack::copyBack(const DeliveryStep &step, const Spot &target,
                                         const Spot &source)
{
    const QString temporary = temporaryName(m_place.delivery, step);
    const auto copied = source.folder->copyIn(*target.file, temporary);
    if (!copied)
        return tl::make_unexpected(copied.error());
    PlacingResult<void> done = copied->hash == step.hash
        ? copied->file.sync()
        : tl::unexpected(PlacingFailure{Kind::Changed});
    done = done.and_then(
        [&] { return source.folder->moveIn(*source.folder, temporary, source.name); });
    if (!done) {
        static_cast<void>(source.folder->removeOwn(temporary));
        return done;
    }
    return source.folder->sync().and_then(
        [&] { return target.folder->remove(target.name, target.file->stamp()); });
}

void TakingBack::removeTarget(DeliveryStep &step, const Spot &target)
{
    const auto removed = target.folder->remove(target.name, target.file->stamp());
    m_toSync.add(*target.folder);
    if (removed || removed.error().kind == Kind::NotFound)
        return setState(step, State::TakenBack);
    if (removed.error().kind == Kind::Changed)
        return setState(step, State::Kept, DeliveryReason::TargetChanged);
    setState(step, State::Kept, removed.error());
}

PlacingResult<void> TakingBack::settle(DeliveryStep &step)
{
    if (step.state == State::TakingBack) {
        restore(step, true);
        return m_toSync.sync();
    }
    Spot target = targetOf(step);
    const Spot source = sourceOf(step);
    removeTemporary(step, target, source);
    if (target.file && source.file && target.file->isSameAs(*source.file))
        target.content = Content::Ours;
    settlePlaced(step, target, source);
    return m_toSync.sync();
}

void TakingBack::settlePlaced(DeliveryStep &step, const Spot &target, const Spot &source)
{
    if (target.content != Content::Ours) {
        setState(step, State::Planned); // it is done again
        step.placedAt.clear();
        return;
    }
    step.placedAt = placeOf(step);
    m_toSync.add(*target.folder); // the crash may have come before
    setState(step, State::Done);
    if (!isMove() || source.content != Content::Ours) // another file came to its place
        return;
    const auto removed = source.folder->remove(source.name, source.file->stamp());
    m_toSync.add(*source.folder);
    if (removed || removed.error().kind == Kind::NotFound)
        return;
    removeTarget(step, target); // then nothing is moved
    if (step.state == State::TakenBack)
        setState(step, State::LeftOut, removed.error());
}

void TakingBack::removeEmpty(QStringList folders)
{
    std::sort(folders.begin(), folders.end(), [](const QString &a, const QString &b) {
        return a.count(u'/') > b.count(u'/'); // those in others first
    });
    for (const QString &path : std::as_const(folders)) {
        const SplitPath split(path);
        if (const auto folder = m_place.root.folder(split.folder))
            static_cast<void>(folder->removeEmptyFolder(split.name));
    }
}

} // namespace cd
