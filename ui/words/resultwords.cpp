// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/resultwords.h"

#include "workflow/rows/jobfacts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::ResultWords)
};

QStringList othersText(int failed, int cancelled, int open, int leftOut = 0)
{
    QStringList parts;
    if (failed > 0)
        //: so many files have no result and will have none
        parts += ResultWords::tr("%Ln failed", "files", failed);
    if (cancelled > 0)
        //: the jobs of so many files were cancelled before there was a result
        parts += ResultWords::tr("%Ln cancelled", "files", cancelled);
    if (open > 0)
        //: so many files have no result yet
        parts += ResultWords::tr("%Ln not done yet", "files", open);
    if (leftOut > 0)
        //: so many files were not submitted, such as those that could not be uploaded
        parts += ResultWords::tr("%Ln left out", "files", leftOut);
    return parts;
}

QString ofFiles(int files, const QStringList &parts)
{
    if (files == 0)
        return {};
    //: %1 tells what became of how many of them
    return ResultWords::tr("%Ln file(s): %1", nullptr, files).arg(parts.join(u", "_s));
}

} // namespace

QString resultCountsText(const ResultCounts &counts)
{
    QStringList parts;
    if (counts.typed > 0)
        parts += ResultWords::tr("%Ln with a type", "files that fit a rule", counts.typed);
    if (counts.untyped > 0 && counts.typed > 0)
        //: stands behind "393 with a type": files that fit none of the rules
        parts += ResultWords::tr("%Ln without", "files that fit no rule", counts.untyped);
    else if (counts.untyped > 0)
        parts += ResultWords::tr("%Ln without a type", "files that fit no rule", counts.untyped);
    return ofFiles(
        counts.files(),
        parts + othersText(counts.failed, counts.cancelled, counts.open(), counts.leftOut));
}

QString resultCountsText(const JobRow &row)
{
    const int without = row.failedFileCount;
    const bool isCancelled = wasCancelled(row);
    const int files = std::max(row.fileCount, row.resultCount + without);
    QStringList parts;
    if (row.resultCount > 0)
        parts += ResultWords::tr("%Ln with a result", "files", row.resultCount);
    return ofFiles(files,
                   parts
                       + othersText(isCancelled ? 0 : without, isCancelled ? without : 0,
                                    files - row.resultCount - without));
}

} // namespace cd
