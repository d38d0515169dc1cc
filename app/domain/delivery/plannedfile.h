// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/deliveryplan.h"
#include "domain/delivery/pathtemplate.h"
#include "domain/ids.h"
#include "domain/job/jobrow.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace cd {

/// A document with its answer, as far as delivering it goes.
struct DeliverySource
{
    JobKey job = 0;
    FileId file = {};
    QString path = {}; ///< absolute; empty: it was given by ID and can't be delivered
    QString name = {};
    qint64 size = -1; ///< bytes; -1: not known
    QDateTime modified = {}; ///< last change when it was classified, UTC
    QByteArray hash = {}; ///< JobFile::hash; empty: not known
    std::optional<QString> type
        = {}; ///< to go by: a person's where there is one, else the service's
    std::optional<double> confidence = {};
    bool isReviewed = false; ///< a person labelled it
    bool isClassified = false; ///< it has an answer, of the service or a person
    QString preset = {}; ///< empty: none

    bool operator==(const DeliverySource &) const = default;
};

/// What the tokens of a template stand for, for this document.
PathValues pathValues(const DeliverySource &source);

/// Where a document would go, and what stands against it.
struct PlannedFile
{
    /// Those that are delivered come first.
    enum class Status {
        Ready,
        Numbered, ///< the name is taken: it gets another
        NameFixed, ///< a name that is not allowed was made one that is
        SameThere, ///< the same content has that name already: left out
        NameTaken, ///< by other content, and is to be left out
        Changed, ///< since it was classified: left out
        Gone, ///< no longer there: left out
        NotReadable, ///< or no regular file: left out
        NotWritable, ///< the folder it would go to: left out
        LeadsOutside, ///< a link stands where a folder below the root would be: left out
        OtherDevice, ///< a hard link can't lead there: left out
        TooLong, ///< the path is longer than the system takes: left out
        NoRoom, ///< on the disk: left out
        NotHere, ///< it was given by ID: left out
        Unsure, ///< stays where it is
        NoType, ///< stays where it is
        Failed, ///< has no answer, and stays where it is
    };

    DeliverySource source;
    QString target = {}; ///< below the root, with slashes; empty: it goes nowhere
    Status status = Status::Ready;
    bool isForReview = false; ///< it goes to DeliveryPlan::reviewFolder()

    bool isDelivered() const { return status <= Status::NameFixed; }
    bool operator==(const PlannedFile &) const = default;
};

/// What the answer alone says of it: Ready, perhaps for review, or why it stays. An answer without
/// a confidence is unsure, unless a person reviewed it.
PlannedFile plannedByAnswer(const DeliverySource &source, const DeliveryPlan &plan);

} // namespace cd
