// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/suggestion.h"

#include <QJsonObject>

#include <optional>
#include <tl/expected.hpp>

namespace cd {

/// `/local/suggestions`, a call of the local service's own: answers are read leniently, requests
/// strictly.

QJsonObject toJson(const SuggestionOrder &order);
tl::expected<SuggestionOrder, QList<FieldProblem>> suggestionOrderFromJson(const QByteArray &body);

QJsonObject toJson(const WordSuggestions &suggestions);
std::optional<WordSuggestions> wordSuggestionsFromJson(const QJsonObject &object);

} // namespace cd
