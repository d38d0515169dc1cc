// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/delivering/deliveryfiles.h"

#include <QHash>

namespace cd {

/// Takes steps back, and finds out what became of those that a crash left in doubt. look(), then
/// what it decided is written down, then takeBack(), then what came of it is written down. On the
/// disk after each is what the steps' states promise.
class TakingBack
{
public:
    explicit TakingBack(const DeliveryPlace &place);

    /// They are TakingBack then, or Kept.
    void look(const QList<DeliveryStep *> &steps);
    /// They are TakenBack then, or Kept, or what they were if it was stopped. A failure: the disk
    /// does not keep what it is given; they stay TakingBack.
    PlacingResult<void> takeBack(const QList<DeliveryStep *> &steps);
    /// A step that was interrupted is Done, Planned again, LeftOut or, where it was being taken
    /// back, TakenBack or Kept then. As takeBack().
    PlacingResult<void> settle(DeliveryStep &step);
    /// Removes those of the folders, which the delivery made, that are empty.
    void removeEmpty(QStringList folders);

private:
    enum class Content { Nothing, Ours, Other };
    struct Spot
    {
        std::optional<HeldFolder> folder = {}; ///< nullopt: it is not there
        QString name = {};
        std::optional<HeldFile> file = {}; ///< if there is one that can be read
        Content content = Content::Nothing;
        PlacingFailure failure = {}; ///< why it has no folder
    };

    Spot targetOf(const DeliveryStep &step) const;
    static Spot sourceOf(const DeliveryStep &step);
    static Spot spotIn(const PlacingResult<HeldFolder> &folder, const QString &name,
                       const DeliveryStep &step);
    void removeTemporary(const DeliveryStep &step, const Spot &target, const Spot &source);
    void restore(DeliveryStep &step, bool isDoubtful);
    void bringBack(DeliveryStep &step, const Spot &target, const Spot &source);
    PlacingResult<void> copyBack(const DeliveryStep &step, const Spot &target, const Spot &source);
    void removeTarget(DeliveryStep &step, const Spot &target);
    void settlePlaced(DeliveryStep &step, const Spot &target, const Spot &source);
    bool isMove() const;

    DeliveryPlace m_place;
    QHash<qint64, DeliveryStep>
        m_before; // of those that are being taken back, if they were not in doubt
    ToSync m_toSync;
};

} // namespace cd
