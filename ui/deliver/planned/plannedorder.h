// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/deliver/planned/plannedwords.h"

#include <QStringList>

#include <optional>

namespace cd {

/// What is told of each file.
enum class PlannedField { File, From, To, Status };

/// Which files of a look are wanted, and in which order.
struct PlannedQuestion
{
    std::optional<PlannedGroup> group = {}; ///< nullopt: all
    QStringList words = {}; ///< filterWords()
    std::optional<PlannedField> sort = {}; ///< nullopt: as they stand in the job
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    bool operator==(const PlannedQuestion &) const = default;
};

/// @p folder: the one that holds all of them, see commonFolder().
QString plannedText(const PlannedFile &file, PlannedField field, const QString &folder,
                    DeliveryPlan::Action action);

/// The places of those that are wanted, in their order. Takes a while for many, in any thread.
QList<qint64> plannedOrder(const QList<PlannedFile> &files, const PlannedQuestion &question,
                           const QString &folder, DeliveryPlan::Action action);

} // namespace cd
