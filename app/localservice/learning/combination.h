// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/learning/opinion.h"

#include "domain/job/fileresult.h"
#include "domain/request/rule.h"

namespace cd::local {

/// What rules and examples say together. @p fromRules is the answer without examples, for @p rules;
/// it comes back unchanged if @p opinion has nothing to say. The two are taken for independent
/// witnesses: their probabilities are multiplied. A type without examples gets what the examples
/// leave for something else.
Classification combined(const Classification &fromRules, const QList<Rule> &rules,
                        const Opinion &opinion);

/// The answer for a document that is itself an example.
Classification confirmed(const ExampleLabel &label);

} // namespace cd::local
