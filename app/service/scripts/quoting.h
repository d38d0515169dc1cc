// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

namespace cd {

/// In single quotes, in which a shell treats only the single quote itself specially.
QString shellQuoted(const QString &text);
/// As JSON: a text in its quotes, for example.
QString jsonLiteral(const QJsonValue &value);
/// As Python writes it, laid out over lines that begin with @p indent blanks.
QString pythonLiteral(const QJsonValue &value, int indent = 0);
/// A line of a comment, whatever @p text holds.
QString commentLine(const QString &text);

} // namespace cd
