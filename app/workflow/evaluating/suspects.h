// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/evaluation.h"

#include <QList>

namespace cd {

/// Documents whose label may be wrong: the run is as sure as it ever is of another type and, where
/// the answers of @p other run are there too, that says the same. In the run's order.
QList<DocumentKey> suspectedLabels(const Evaluation &run, const Evaluation *other = nullptr);

} // namespace cd
