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

/// Of those that are as many, the first by name.
QString mostOften(const QHash<QString, int> &instead)
{
    QStringList types = instead.keys();
    types.sort();
    const auto most = std::ranges::max_element(
        types, {}, [&instead](const QString &type) { return instead.value(type); });
    return most == types.end() ? QString()
                               : typeText(most->isEmpty() ? std::nullopt : std::optional(*most));
}

/// "41 right, 6 wrong, most often called invoice"
QString rightAndWrong(const TypeTally &tally)
{
    //: so many answers of the service were right, as persons said
    QStringList parts{ResultWords::tr("%Ln right", "answers", tally.right),
                      //: so many were not
                      ResultWords::tr("%Ln wrong", "answers", tally.wrong)};
    if (tally.wrong > 1 && tally.instead.size() > 1)
        //: %1: the type that persons gave most of the wrong ones
        parts += ResultWords::tr("most often called %1").arg(mostOften(tally.instead));
    else if (tally.wrong > 0 && !tally.instead.isEmpty())
        //: %1: the type that persons gave all of the wrong ones
        parts += ResultWords::tr("called %1").arg(mostOften(tally.instead));
    return parts.join(u", "_s);
}

bool isEmpty(const TypeTally &tally)
{
    return tally.right == 0 && tally.wrong == 0;
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

QString typeText(const std::optional<QString> &type)
{
    //: what is said of a document: none of the rules fits
    return type ? *type : ResultWords::tr("no type");
}

QString reviewedWord(Reviewed reviewed)
{
    switch (reviewed) {
    case Reviewed::Open:
        //: nobody has decided anything about a result yet
        return ResultWords::tr("open");
    case Reviewed::Confirmed:
        //: a person said that a result is right
        return ResultWords::tr("confirmed");
    case Reviewed::Corrected:
        //: a person says something else than the service
        return ResultWords::tr("corrected");
    case Reviewed::CannotTell:
        break;
    }
    //: a person could not say whether a result is right
    return ResultWords::tr("can’t tell");
}

QString reviewedCountsText(const ReviewedCounts &counts)
{
    if (counts.reviewed() == 0)
        return {};
    //: so many results were looked at by a person
    QStringList parts{ResultWords::tr("%Ln reviewed", "results", counts.reviewed())};
    if (counts.corrected > 0)
        //: so many of them got another type
        parts += ResultWords::tr("%Ln corrected", "results", counts.corrected);
    return parts.join(u", "_s);
}

QString reviewText(const RowReview &review)
{
    QStringList parts;
    if (review.standing == Reviewed::Corrected)
        parts += typeText(review.type);
    else if (review.standing != Reviewed::Open)
        parts += reviewedWord(review.standing);
    if (review.isFlagged)
        //: a person has marked a result
        parts += ResultWords::tr("flagged");
    return parts.isEmpty() ? reviewedWord(Reviewed::Open) : parts.join(u" · "_s);
}

QString reviewSentence(const RowReview &review)
{
    QStringList lines;
    if (review.standing == Reviewed::Corrected)
        //: %1: a type
        lines += ResultWords::tr("corrected to %1").arg(typeText(review.type));
    else if (review.standing != Reviewed::Open)
        lines += reviewText({.standing = review.standing});
    if (review.pot == LabelPot::Audit)
        //: how a person decided about a result: without seeing it, the file drawn by chance
        lines += ResultWords::tr("in an audit");
    else if (review.pot == LabelPot::Import)
        //: where a decision about a result comes from: a file or folders
        lines += ResultWords::tr("imported");
    if (review.isBulk)
        //: how a person decided about a result: about many at once
        lines += ResultWords::tr("together with others");
    if (review.isFlagged)
        lines += ResultWords::tr("flagged");
    if (!review.note.isEmpty())
        lines += review.note;
    //: nobody has decided anything about a result
    return lines.isEmpty() ? ResultWords::tr("not reviewed") : lines.join(u", "_s);
}

QString tallyText(const TypeTally &corrections, const TypeTally &audits)
{
    QStringList sentences;
    if (!isEmpty(corrections))
        //: %1: "41 right, 6 wrong, most often called invoice"
        sentences += ResultWords::tr("Reviewed: %1").arg(rightAndWrong(corrections));
    if (!isEmpty(audits))
        //: the same of files that were drawn by chance, and whose answers were hidden
        sentences += ResultWords::tr("Audited: %1").arg(rightAndWrong(audits));
    return sentences.join(u". "_s);
}

} // namespace cd
