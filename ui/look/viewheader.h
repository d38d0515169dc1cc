// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;
class QHeaderView;

namespace cd {

/// The header with the columns of @p view; null for a view that has none.
const QHeaderView *headerOf(const QAbstractItemView &view);

/// The column that stands first of those that are shown; 0 if none is.
int firstShownColumn(const QAbstractItemView &view);

} // namespace cd
