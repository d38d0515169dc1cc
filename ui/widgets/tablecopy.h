// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/celltable.h"

class QAbstractItemView;

namespace cd {

/// Puts @p table on the clipboard as tab-separated text, HTML table and CSV, so that it is pasted
/// into cells.
void copyTable(const CellTable &table);

/// The same for the selected rows of @p view, as shown: visible columns in their visual order.
/// Does nothing if none is selected.
void copySelectedRows(const QAbstractItemView &view);

} // namespace cd
