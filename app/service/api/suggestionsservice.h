// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/suggestion.h"
#include "service/door/httpdoor.h"

namespace cd {

/// Words that tell documents of a type from others, `/local/suggestions`; no other service has
/// that. Callbacks come as described at HttpDoor::send().
class SuggestionsService
{
public:
    explicit SuggestionsService(HttpDoor &door);

    /// The service reads for some seconds: as long as documents wait, it is to be asked again.
    Call ask(const SuggestionOrder &order, QObject *context,
             const std::function<void(Result<WordSuggestions>)> &done);

private:
    HttpDoor &m_door;
};

} // namespace cd
