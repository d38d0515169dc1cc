// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/celltable.h"

namespace cd {

class ComparedModel;

/// The files that @p model shows, with both results and both reasonings, below a header row.
CellTable comparedTable(const ComparedModel &model);

} // namespace cd
