// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/jobrequest.h"

#include <tl/expected.hpp>

namespace cd::local {

/// Reads the body of Create Classify Job, and refuses only what the service's schema refuses:
/// validate() also has what the documents advise against. File IDs are converted to lower case.
tl::expected<JobRequest, QList<FieldProblem>> readCreation(const QByteArray &body);

} // namespace cd::local
