// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/request/maxpages.h"
#include "domain/request/mode.h"
#include "domain/request/pageselection.h"
#include "domain/request/rule.h"
#include "domain/request/webhook.h"
#include "domain/service/scope.h"

#include <QList>

#include <optional>

namespace cd {

/// What a person asks for, and a create of API v1 (Create Classify Job). Members that are not set
/// are not sent, so that the service's defaults apply.
struct JobRequest
{
    QList<FileId> fileIds; ///< at least 1; of a create at most maxFiles
    QList<Rule> rules; ///< at least 1
    std::optional<Mode> mode;
    std::optional<QString> language; ///< one of allLanguages()
    MaxPages maxPages;
    PageSelection targetPages; ///< empty: not sent
    QList<Webhook> webhooks;

    static constexpr int maxFiles = 500;

    Mode effectiveMode() const { return mode.value_or(Mode::Fast); }

    bool operator==(const JobRequest &) const = default;
};

} // namespace cd
