// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/deliveryplan.h"
#include "store/form/jsonfile.h"

#include <QString>

#include <tl/expected.hpp>

namespace cd {

/// Plans as files: what the window saves and commands are given. See deliverycodec.h.
tl::expected<DeliveryPlan, JsonFileError> readPlanFile(const QString &path);
/// Writes the file as a whole or not at all.
tl::expected<void, JsonFileError> writePlanFile(const QString &path, const DeliveryPlan &plan);

} // namespace cd
