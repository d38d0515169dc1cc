// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/export/exporttemplate.h"

#include <QList>
#include <QString>

namespace cd {

/// What a column of saved results is called for people.
QString columnTitle(ResultColumn column);

/// What a workbook with these columns says. @p who: saves it; empty: nobody is named.
WorkbookWords workbookWords(const QList<ResultColumn> &columns, const QString &who = {});

/// What an export template of the program is called for people.
QString templateTitle(BuiltInTemplate which);
/// Why the file at @p path can't be used as an export template, in a sentence.
QString templateProblem(const QString &path, const TemplateProblem &problem);

/// What of the results is not in the file, in sentences; empty: all is there.
QString missingText(const ResultsSummary &summary);

} // namespace cd
