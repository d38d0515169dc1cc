// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evaluate/matrix/confusionview.h"
#include "workflow/evaluating/evaluator.h"

#include <QList>

#include <optional>

namespace cd {

/// What is told of each file.
enum class EvaluatedField { File, Folder, Label, Answer, Confidence, Source };

/// Which files of an evaluation are wanted, and in which order.
struct EvaluatedQuestion
{
    ChosenCells::Only only = ChosenCells::Only::All;
    ShownConfusion shown = {}; ///< whose cells are chosen, if Chosen
    QList<bool> cells = {}; ///< ShownConfusion::cellOf()
    bool isUnjudged = false; ///< only those that are in no figure
    std::optional<EvaluatedField> sort = {}; ///< nullopt: as they stand in the set
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    bool operator==(const EvaluatedQuestion &) const = default;
};

/// Of the files of an evaluation: those that are judged, then the others, in one row of numbers.
qint64 fileCount(const Evaluation &evaluation);
const EvaluatedFile &fileAt(const Evaluation &evaluation, qint64 key);
/// Nullopt: it is judged.
std::optional<UnjudgedFile::Why> whyUnjudged(const Evaluation &evaluation, qint64 key);

/// @p folder: the one that holds all of them, see commonFolder().
QString evaluatedText(const Evaluation &evaluation, qint64 key, EvaluatedField field,
                      const QString &folder);

/// Those that are wanted, in their order. Takes a while for many, in any thread.
QList<qint64> evaluatedOrder(const Evaluation &evaluation, const EvaluatedQuestion &question,
                             const QString &folder);

} // namespace cd
