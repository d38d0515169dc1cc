// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/submit/submission.h"
#include "domain/job/jobrow.h"

#include <functional>

class QObject;

namespace cd {

class Workspace;

/// Tells what a job says that is made from the submission, unless @p context is gone by then: which
/// version of the preset the file holds, if this history has it, else only its hash.
void findOrigin(Workspace &workspace, const Submission &submission, QObject *context,
                const std::function<void(const JobOrigin &)> &found);

} // namespace cd
