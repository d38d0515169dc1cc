// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/decision.h"
#include "workflow/rows/resultcolumns.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

/// What can stand in a column of labels.
enum class LabelColumn {
    Number,
    Hash,
    Document, ///< what it is known by where its content is not
    File,
    Type,
    Kind, ///< "type" or "no_type"
    Pot, ///< "correction", "audit" or "import"
    Blind,
    Bulk,
    Settling,
    Suggested, ///< "type" or "no_type"; empty: nothing was shown
    SuggestedType,
    SuggestedConfidence,
    Preset,
    Who,
    DecidedAt,
    Seconds,
    Note,
    Supersedes, ///< a Number
    // Those below are in tables of others only.
    Path,
    Decided, ///< in results: whether a person decided
    FinalType, ///< in results: the label's type, else the service's
};

/// The columns of an export by their names for programs, in their order.
QStringList labelKeys();
/// The column that a table calls @p name, in any case and spelling; nullopt: none that matters.
std::optional<LabelColumn> labelColumn(const QString &name);

/// In the order of labelKeys(). @p note: of the document.
QList<ResultValue> labelCells(const Decision &label, const QString &note);

/// What a row says, as text, in the columns that its table has; empty: nothing.
using LabelCells = QHash<LabelColumn, QString>;

/// Those of an export; nullopt: not one of them.
std::optional<LabelPot> labelPot(const QString &word);

} // namespace cd
