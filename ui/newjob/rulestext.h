// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rule.h"

#include <QList>
#include <QString>

namespace cd {

/// Rules as a spreadsheet copies and pastes rows: a line a rule, a tab between type and
/// description, quotes around what holds tabs, line ends or quotes.
QString rulesAsText(const QList<Rule> &rules);
/// Lines without a tab are taken for types. Empty lines are left out.
QList<Rule> rulesFromText(const QString &text);

} // namespace cd
