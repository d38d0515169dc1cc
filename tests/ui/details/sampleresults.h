// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/results/shownresults.h"

#include <optional>

namespace cd::test {

/// A file of @p path with a result.
inline ExportRow classified(const QString &path, const std::optional<QString> &type,
                            std::optional<double> confidence, const QString &reasoning = {})
{
    return {.fileId = {QStringLiteral("id of ") + path},
            .fileName = path.section(u'/', -1),
            .result = Classification{type, confidence, reasoning},
            .path = path};
}

inline ExportRow unclassified(const QString &path)
{
    return {.fileId = {QStringLiteral("id of ") + path},
            .fileName = path.section(u'/', -1),
            .path = path};
}

/// As of a job that has ended.
inline ShownResults endedResults(const QList<ExportRow> &rows, const QList<Rule> &rules = {})
{
    QList<FileOutcome> outcomes;
    for (const ExportRow &row : rows)
        outcomes.append(!row.result            ? FileOutcome::Failed
                            : row.result->type ? FileOutcome::Typed
                                               : FileOutcome::Untyped);
    return shownResults(rows, outcomes, rules, QStringLiteral("no answer"));
}

} // namespace cd::test
