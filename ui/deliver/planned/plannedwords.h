// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/plannedfile.h"

#include <QList>
#include <QString>

namespace cd {

/// Files of a look that are told of together, in this order. Each file is in one.
enum class PlannedGroup {
    Delivered,
    Numbered,
    NameFixed,
    ForReview,
    SameThere,
    NameTaken,
    Changed,
    Gone,
    NotReadable,
    NotWritable,
    LeadsOutside,
    OtherDevice,
    TooLong,
    NoRoom,
    NotHere,
    Stays,
};

constexpr int plannedGroups = static_cast<int>(PlannedGroup::Stays) + 1;

PlannedGroup groupOf(const PlannedFile &file);
/// As above a list of them: "to copy", "same content there".
QString groupText(PlannedGroup group, DeliveryPlan::Action action);
/// Why they are there, in a sentence.
QString groupExplanation(PlannedGroup group);
/// The name of an icon, see deskIcon().
QString groupIcon(PlannedGroup group);

/// Of a single file: "copy, reviewed", "stays, unsure".
QString plannedWord(const PlannedFile &file, DeliveryPlan::Action action);

} // namespace cd
