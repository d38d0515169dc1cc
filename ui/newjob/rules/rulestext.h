// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/rule.h"

#include <QList>
#include <QString>

namespace cd {

/// Rules as a spreadsheet copies and pastes rows: a line a rule, a tab between type and
/// description, quotes around what holds tabs, line ends or quotes.
QString rulesAsText(const QList<Rule> &rules);
/// Takes rows of a spreadsheet, lines of values separated by commas or semicolons, and plain lines,
/// which are types. Empty lines and a line with the columns' names are left out.
QList<Rule> rulesFromText(const QString &text);

} // namespace cd
