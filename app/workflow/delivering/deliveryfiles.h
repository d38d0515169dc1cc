// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/placing/heldfolder.h"
#include "domain/delivery/delivery.h"

#include <atomic>
#include <optional>

namespace cd {

// What delivering and taking back have in common.

/// Where a delivery is at work.
struct DeliveryPlace
{
    const Delivery &delivery;
    HeldFolder root;
    const std::atomic_bool &isStopped;
};

/// A path as its folder, empty if it has none, and its last name.
struct SplitPath
{
    explicit SplitPath(const QString &path);

    QString folder;
    QString name;
};

/// The name under which a step's file is written before it gets its own: no other file has it.
QString temporaryName(const Delivery &delivery, const DeliveryStep &step);
/// Where its target is, or may be.
const QString &placeOf(const DeliveryStep &step);
void setState(DeliveryStep &step, DeliveryStep::State state,
              DeliveryReason reason = DeliveryReason::None, const QString &technical = {});
void setState(DeliveryStep &step, DeliveryStep::State state, const PlacingFailure &failure);
DeliveryReason reasonOf(PlacingFailure::Kind kind);
/// Removes a file if its content has this hash; else: Changed.
PlacingResult<void> removeIfSame(const HeldFolder &folder, const QString &name,
                                 const QByteArray &hash);

/// Folders whose changes are to be on the disk before anything is said of them.
class ToSync
{
public:
    void add(const HeldFolder &folder); ///< each once
    PlacingResult<void> sync(); ///< all of them, and forgets them

private:
    QList<HeldFolder> m_folders;
};

} // namespace cd
