// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/deliveryfiles.h"

#include <algorithm>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

SplitPath::SplitPath(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    folder = slash == 0 ? u"/"_s : path.left(std::max<qsizetype>(slash, 0));
    name = path.mid(slash + 1);
}

QString temporaryName(const Delivery &delivery, const DeliveryStep &step)
{
    return u".classifydesk-%1-%2.part"_s.arg(delivery.mark).arg(step.number);
}

const QString &placeOf(const DeliveryStep &step)
{
    return step.placedAt.isEmpty() ? step.target : step.placedAt;
}

void setState(DeliveryStep &step, DeliveryStep::State state, DeliveryReason reason,
              const QString &technical)
{
    step.state = state;
    step.reason = int(reason);
    step.technical = technical;
}

void setState(DeliveryStep &step, DeliveryStep::State state, const PlacingFailure &failure)
{
    setState(step, state, reasonOf(failure.kind), failure.technical);
}

DeliveryReason reasonOf(PlacingFailure::Kind kind)
{
    switch (kind) {
    case PlacingFailure::Kind::NotFound:
        return DeliveryReason::SourceGone;
    case PlacingFailure::Kind::NotReadable:
        return DeliveryReason::SourceNotReadable;
    case PlacingFailure::Kind::NotWritable:
        return DeliveryReason::NotWritable;
    case PlacingFailure::Kind::NameTaken:
        return DeliveryReason::NameTaken;
    case PlacingFailure::Kind::NoRoom:
        return DeliveryReason::NoRoom;
    case PlacingFailure::Kind::Changed:
        return DeliveryReason::SourceChanged;
    case PlacingFailure::Kind::LeadsOutside:
        return DeliveryReason::LeadsOutside;
    case PlacingFailure::Kind::OtherDevice:
        return DeliveryReason::OtherDevice;
    case PlacingFailure::Kind::Stopped:
        return DeliveryReason::Stopped;
    case PlacingFailure::Kind::Other:
        break;
    }
    return DeliveryReason::Other;
}

PlacingResult<void> removeIfSame(const HeldFolder &folder, const QString &name,
                                 const QByteArray &hash)
{
    const auto file = folder.file(name);
    if (!file)
        return tl::make_unexpected(file.error());
    return file->hash().and_then([&](const QByteArray &found) -> PlacingResult<void> {
        if (found != hash)
            return tl::unexpected(PlacingFailure{PlacingFailure::Kind::Changed, name});
        return folder.remove(name, file->stamp());
    });
}

void ToSync::add(const HeldFolder &folder)
{
    const auto isSame = [&folder](const HeldFolder &other) {
        return other.isSameAs(folder);
    };
    if (std::none_of(m_folders.cbegin(), m_folders.cend(), isSame))
        m_folders.append(folder);
}

PlacingResult<void> ToSync::sync()
{
    const QList<HeldFolder> folders = std::exchange(m_folders, {});
    for (const HeldFolder &folder : folders) {
        if (const auto synced = folder.sync(); !synced)
            return synced;
    }
    return {};
}

} // namespace cd
