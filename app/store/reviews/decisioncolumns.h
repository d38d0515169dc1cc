// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/decision.h"

#include <QSqlQuery>
#include <QVariant>

namespace cd {

/// Maps Decision to the columns of the table `decisions`.
QString decisionColumns();
/// All but the number, which is the first column.
QVariantList valuesOf(const Decision &decision);
/// From a SELECT of decisionColumns().
Decision decisionFrom(const QSqlQuery &query);

} // namespace cd
