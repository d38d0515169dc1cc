// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/rule.h"

#include <QList>
#include <QString>

namespace cd {

/// Rules in the format in which spreadsheets copy rows: one line per rule, a tab between type and
/// description, quotes around values with tabs, line breaks or quotes.
QString rulesAsText(const QList<Rule> &rules);
/// Parses rows of a spreadsheet, lines of values separated by commas or semicolons, or plain lines,
/// which become types. Skips empty lines and a line with the column names.
QList<Rule> rulesFromText(const QString &text);

} // namespace cd
