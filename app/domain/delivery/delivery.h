// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/deliveryplan.h"
#include "domain/job/jobrow.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace cd {

using DeliveryId = qint64; ///< the store's; 0: none

/// One file of a delivery, as its journal has it: written before each thing that is done to the
/// disk, so that whatever happens it says what may have been done.
struct DeliveryStep
{
    /// Stored as numbers: add new ones at the end.
    enum class State {
        Planned, ///< nothing was touched
        /// The target may be there, whole or not at all. The source is there or, of a move on the
        /// same disk, it is the target.
        Placing,
        Placed, ///< the target is there; of a move, the source may be gone already
        Done, ///< all is done
        LeftOut, ///< nothing was done, why says it
        TakingBack, ///< may be partly back
        TakenBack, ///< as it was before
        Kept, ///< could not be taken back, why says it
    };

    qint64 number = 0; ///< the store's, in the order in which they are done
    QString source = {}; ///< absolute
    QString target = {}; ///< below the root, with slashes
    QString placedAt = {}; ///< where it really went: the name may have been taken meanwhile
    QByteArray hash = {}; ///< BLAKE2b-256 of the content that is delivered
    qint64 size = 0; ///< bytes
    QString type = {}; ///< empty: none
    State state = State::Planned;
    /// Why it was left out or kept; see DeliveryReason. In no language.
    int reason = 0;
    QString technical = {}; ///< what the system said, for a log

    bool operator==(const DeliveryStep &) const = default;
};

/// Why a step was left out, or could not be taken back. Stored as numbers: add new ones at the end.
enum class DeliveryReason {
    None,
    SourceGone,
    SourceChanged, ///< it is not what was classified
    SourceNotReadable,
    SameThere, ///< the same content stood at the target already
    NameTaken,
    NotWritable,
    NoRoom,
    OtherDevice,
    LeadsOutside, ///< a link stands where a folder was expected
    Stopped, ///< by the person, before its turn came
    TargetGone, ///< taking back: what was delivered is no longer there
    TargetChanged, ///< taking back: it is not what was delivered
    SourceTaken, ///< taking back: something else stands where it came from
    Other, ///< technical says it
};

/// A delivery: how it was planned, and how far it is.
struct Delivery
{
    DeliveryId id = 0;
    DeliveryPlan plan;
    QString mark = {}; ///< in the names of its temporary files; given when it is begun
    QString name = {}; ///< of what was delivered, as people called it: the job's name
    JobKey job = 0; ///< 0: several, or gone
    QString preset = {};
    int presetVersion = 0;
    qint64 watchedFolder = 0; ///< that it was made for; 0: a person began it
    QDateTime startedAt = {}; ///< UTC
    QDateTime endedAt = {}; ///< UTC; invalid: it was stopped in the middle, or still runs

    // How many steps are in which state; all of them add up to files.
    int files = 0;
    int planned = 0; ///< nothing was done to them yet
    int doubtful = 0; ///< Placing, Placed or TakingBack
    int done = 0;
    int leftOut = 0;
    int takenBack = 0;
    int kept = 0;

    void count(DeliveryStep::State state, int steps = 1);
    void countAll(const QList<DeliveryStep> &steps); ///< anew

    bool operator==(const Delivery &) const = default;
};

} // namespace cd
