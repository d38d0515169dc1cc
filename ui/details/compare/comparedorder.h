// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/compare/comparedruns.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace cd {

/// Which files of two jobs are wanted, and in which order.
struct ComparedQuestion
{
    std::optional<ComparedField> sort = {}; ///< nullopt: as they stand in the jobs
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QStringList words = {}; ///< filterWords(): each in the name, the folder or a reasoning
    std::optional<FileChange> change = {}; ///< nullopt: all
    std::optional<KindPair> cell = {}; ///< only those of both jobs that went from one to the other

    bool isForSome() const { return !words.isEmpty() || change || cell; }
    bool operator==(const ComparedQuestion &) const = default;
};

/// The pairs that are wanted, in their order; equal ones as they stand. Takes a while for many, in
/// any thread.
QList<qint64> orderOf(const ComparedRuns &runs, const ComparedQuestion &question);

} // namespace cd
