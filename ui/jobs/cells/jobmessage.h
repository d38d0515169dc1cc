// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QString>

namespace cd {

/// What went wrong with a job or with looking at it, in one line; empty where nothing did.
QString jobMessage(const JobRow &row);

} // namespace cd
