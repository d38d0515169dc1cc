// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/decision.h"
#include "domain/statistics/agreement.h"

#include <QList>

#include <optional>

namespace cd {

/// The two newest words about a document of different people, or from different pots, sorted by pot
/// and person, so that one person's are on the same side for all documents. What decided between
/// labels that differed is no word of its own. Nullopt: there are no two. @p labels: of one
/// document, oldest first.
std::optional<LabelledTwice> labelledTwice(const QList<Decision> &labels);

} // namespace cd
