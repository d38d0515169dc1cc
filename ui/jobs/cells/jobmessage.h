// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QString>

namespace cd {

/// What went wrong with a job, or with polling it, in one line; empty: nothing.
QString jobMessage(const JobRow &row);

} // namespace cd
