// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/evaluation.h"
#include "workflow/export/resultswriter.h"

#include <memory>

namespace cd {

/// The sheet of a workbook that says how good the answers of its job are: figures with their
/// intervals, and labels against answers.
AboutSheet matrixSheet(const std::shared_ptr<const EvaluationSource> &source);

} // namespace cd
