// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/rows/jobprogress.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

class QPainter;
class QPalette;
class QRect;

namespace cd {

/// How many files of a job have a type.
struct TypeCount
{
    QString type; ///< empty: no rule matched
    int mark = 0; ///< as paintTypeMark() takes it
    int files = 0;

    bool operator==(const TypeCount &) const = default;
};

/// What the bar of a job shows: how far it is while it runs, else what its files turned out to be.
struct JobBar
{
    JobProgress progress;
    bool isRunning = false;
    QList<TypeCount> types; ///< of those that are done; empty while that is being read
};

/// @p types: of the files that are done.
JobBar jobBar(const JobRow &row, const QList<TypeCount> &types);
/// The types of results, @p files of each, as the job's rules have them.
QList<TypeCount> typeCounts(const QHash<QString, int> &files, const QList<Rule> &rules);

/// Fills @p rect. Where nothing of the job came or comes to an end it leaves it empty.
void paintJobBar(QPainter &painter, const QRect &rect, const JobBar &bar, const QPalette &palette,
                 Qt::LayoutDirection direction);

} // namespace cd

Q_DECLARE_METATYPE(cd::JobBar)
