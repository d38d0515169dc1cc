// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/export/resultswriter.h"

#include <QList>
#include <QString>

namespace cd {

/// What a column of saved results is called for people.
QString columnTitle(ResultColumn column);

/// What a workbook with these columns says.
WorkbookWords workbookWords(const QList<ResultColumn> &columns);

/// What of the results is not in the file, in sentences; empty: all is there.
QString missingText(const ResultsSummary &summary);

} // namespace cd
