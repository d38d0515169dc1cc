// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fieldproblem.h"

#include <algorithm>

namespace cd {

std::optional<int> FieldPath::index(qsizetype level) const
{
    if (level >= parts.size())
        return std::nullopt;
    bool ok = false;
    const int value = parts.at(level).toInt(&ok);
    // "007" is a name, not a position.
    const bool isPosition = ok && value >= 0 && parts.at(level) == QString::number(value);
    return isPosition ? std::optional(value) : std::nullopt;
}

bool FieldPath::startsWith(const QStringList &prefix) const
{
    return parts.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), parts.begin());
}

QString FieldPath::text() const
{
    return parts.join(u'.');
}

bool hasErrors(const QList<FieldProblem> &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const FieldProblem &problem) {
        return problem.severity == FieldProblem::Severity::Error;
    });
}

} // namespace cd
