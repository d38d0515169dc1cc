// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/delivery/plannedfile.h"

namespace cd {

PathValues pathValues(const DeliverySource &source)
{
    const QString name = source.path.isEmpty() ? source.name : source.path.section(u'/', -1);
    const QString ending = endingOf(name);
    return {.type = source.type.value_or(QString()),
            .confidence = source.confidence,
            .date = source.modified.toLocalTime().date(),
            .name = name.chopped(ending.size()),
            .ending = ending,
            .parent = source.path.section(u'/', -2, -2),
            .preset = source.preset};
}

PlannedFile plannedByAnswer(const DeliverySource &source, const DeliveryPlan &plan)
{
    using Status = PlannedFile::Status;
    PlannedFile file{.source = source};
    DeliveryPlan::Rest rest = plan.untyped;
    if (!source.isClassified) {
        file.status = Status::Failed;
    } else if (!source.type) {
        file.status = Status::NoType;
    } else if (!source.isReviewed && source.confidence.value_or(-1) < plan.sureFrom) {
        file.status = Status::Unsure;
        rest = plan.unsure;
    }
    if (file.status != Status::Ready && rest == DeliveryPlan::Rest::ToReview) {
        file.status = Status::Ready;
        file.isForReview = true;
    }
    if (file.status == Status::Ready && source.path.isEmpty())
        file.status = Status::NotHere;
    return file;
}

} // namespace cd
