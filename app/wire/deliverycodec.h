// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/deliveryplan.h"
#include "domain/fieldproblem.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <tl/expected.hpp>

namespace cd {

/// A plan as a file has it: `version`, `root`, `path`, `action`, `sure_from`, `unsure`, `untyped`
/// and `name_taken`. There is nothing secret in it.
QJsonObject toJson(const DeliveryPlan &plan);
/// `version`, `root` and `path` are required; what else is missing is as in a new plan. A field
/// that is not known is refused: it may say where files must not go. Expected values are told in
/// FieldProblem::said.
tl::expected<DeliveryPlan, QList<FieldProblem>> deliveryPlanFromJson(const QByteArray &text);

} // namespace cd
