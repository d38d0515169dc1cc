// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/rule.h"

#include <QList>
#include <QString>

#include <optional>

namespace cd {

/// Rules in the format in which spreadsheets copy rows: one line per rule, a tab between type and
/// description, quotes around values with tabs, line breaks or quotes.
QString rulesAsText(const QList<Rule> &rules);

/// What a pasted text was taken for.
struct PastedRules
{
    QList<Rule> rules;
    std::optional<Rule> header = {}; ///< a first line that names the columns; not among the rules
    int moreColumns = 0; ///< with something in them, which rules have no place for
    int tooLong = 0; ///< rules whose type or description is longer than the service takes

    bool operator==(const PastedRules &) const = default;
};

/// Parses rows of a spreadsheet, of a table in Markdown, lines of values separated by commas or
/// semicolons, or plain lines: types, or descriptions where they are too long for that. Skips empty
/// lines.
PastedRules pastedRules(const QString &text);

} // namespace cd
