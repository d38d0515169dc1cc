// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/planfile.h"

#include "wire/deliverycodec.h"

namespace cd {

namespace {

constexpr qint64 largestPlan = qint64(1024) * 1024; // bytes; far more than any has

} // namespace

tl::expected<DeliveryPlan, JsonFileError> readPlanFile(const QString &path)
{
    const auto text = readJsonFile(path, largestPlan);
    if (!text)
        return tl::unexpected(text.error());
    return deliveryPlanFromJson(text->toUtf8())
        .map_error(
            [&text](const QList<FieldProblem> &problems) { return invalidJson(*text, problems); });
}

tl::expected<void, JsonFileError> writePlanFile(const QString &path, const DeliveryPlan &plan)
{
    return writeJsonFile(path, toJson(plan), JsonReaders::Everybody);
}

} // namespace cd
