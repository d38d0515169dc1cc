// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/plannedfile.h"
#include "workflow/rows/celltable.h"

#include <QObject>

class QWidget;

namespace cd {

class ReviewStrip;

/// Where files would go, as a table: a header row, then one for each of @p files that has a place.
CellTable plannedTable(const QList<PlannedFile> &files);

/// Asks where to, and saves that table as CSV in another thread. @p strip says what became of it.
/// @p page: carries the dialog.
void askToSaveList(const QList<PlannedFile> &files, ReviewStrip &strip, QWidget *page);
/// The same without asking.
void saveList(const QString &path, const QList<PlannedFile> &files, ReviewStrip &strip);

} // namespace cd
