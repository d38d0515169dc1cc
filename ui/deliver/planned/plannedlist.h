// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/plannedfile.h"

#include <QList>
#include <QString>

class QWidget;

namespace cd {

class ReviewStrip;

/// Asks where to, and saves as CSV where each file would go. @p root: what targets are below of. @p
/// strip says what became of it. @p page: carries the dialog.
void askToSaveList(const QString &root, const QList<PlannedFile> &files, ReviewStrip &strip,
                   QWidget *page);
/// The same without asking.
void saveList(const QString &path, const QString &root, const QList<PlannedFile> &files,
              ReviewStrip &strip);

} // namespace cd
