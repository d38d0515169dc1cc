// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"

#include <QString>

namespace cd {

/// What a request says in words, a thing a line: its rules with their descriptions, how the
/// documents are read, and its webhooks by their addresses. Of the files it says nothing. Where a
/// field is not set, the default of @p dialect is told. Plain text; secrets are left out.
QString requestText(const JobRequest &request, Dialect dialect);

} // namespace cd
