// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/celltable.h"

class QAbstractItemView;

namespace cd {

/// Puts @p table on the clipboard so that it lands in cells wherever it is pasted: as text with
/// tabs, as an HTML table and as CSV.
void copyTable(const CellTable &table);

/// The same with the selected rows of @p view, as they are shown: visible columns in their order.
/// Nothing happens where none is selected.
void copySelectedRows(const QAbstractItemView &view);

} // namespace cd
