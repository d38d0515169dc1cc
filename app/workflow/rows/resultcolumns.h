// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/exportresults.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace cd {

/// What can stand in a column of results that are saved or copied.
enum class ResultColumn {
    File,
    IdOfFile,
    Type,
    Confidence,
    Reasoning,
    IdOfJob,
    Label,
    JobMode,
    Status,
    Service,
    FinishedAt,
    PresetName,
    PresetChanged,
    PresetVersion,
    RulesVersion,
    Path,
    Size,
    Hash,
    CopyOf,
    Message, ///< what the service said where there is no result
    TypeFinal, ///< the type to go by: a person's where there is one, else the service's
    Decided, ///< whether a person reviewed it: open, confirmed, corrected or cannot_tell
    Pot, ///< how: correction, audit or import; nothing while it is open
    Flagged, ///< by a person
    ReviewNote,
    SubmittedAt,
    CreditsEstimated, ///< of the whole job, at most
    CreditsBilled, ///< of the whole job
};

/// All that can be chosen, in the order in which they are offered. New ones come at the end.
QList<ResultColumn> allResultColumns();
/// What is written where nobody chose columns. Scripts count on them: the same in all versions.
QList<ResultColumn> usualResultColumns();
/// The column's name for programs, such as "file_id": the same in all formats and versions.
QString columnKey(ResultColumn column);
/// Nullopt: no column has this key.
std::optional<ResultColumn> resultColumn(const QString &key);

/// What is known of a cell; monostate: nothing. Times are UTC.
using ResultValue = std::variant<std::monostate, QString, double, qint64, bool, QDateTime>;

/// Texts are as they came, so that they may hold anything.
ResultValue resultValue(ResultColumn column, const ExportRow &row, const Provenance &provenance);
/// For programs: times in ISO 8601, "true" and "false", numbers with @p decimal. Nothing is empty.
QString plainText(const ResultValue &value, QChar decimal = u'.');
/// Null: nothing is known. Times in ISO 8601.
QJsonValue jsonValue(const ResultValue &value);

} // namespace cd
