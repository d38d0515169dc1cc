// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/compare/comparedruns.h"
#include "workflow/review/reviewitem.h"

#include <QList>

namespace cd {

/// What can be reviewed of two jobs: the files that are shown and have a result in both. Of one
/// cell all of them, else those whose types differ.
struct ComparedQueue
{
    QueueChoice choice;
    int files = 0;
};

/// @p pairs: those that are shown. @p cell: the one that is picked. @p service: JobRow::service of
/// the job here.
ComparedQueue comparedQueue(const ComparedRuns &runs, const QList<qint64> &pairs,
                            const std::optional<KindPair> &cell, const QString &service);

} // namespace cd
