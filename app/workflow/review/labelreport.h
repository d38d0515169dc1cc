// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/picking/filewalk.h"

#include <QList>
#include <QMap>
#include <QString>

#include <numeric>

namespace cd {

/// A row or a file that gave no label.
struct UntakenLabel
{
    enum class Why {
        BadRow, ///< it can't be read: quotes that don't close, no JSON object, an unknown word
        NoType, ///< it names none
        BadType, ///< longer than a type can be, or with control characters
        NoDocument, ///< it names neither a file nor a content
        BadHash,
        NotReviewed, ///< results of which nobody has decided anything: no person's word
        NotThere, ///< there is no such file
        NotAFile, ///< a folder, a pipe, a device
        Unreadable, ///< no permission, an error of the disk, or it changed meanwhile
        TooLarge, ///< for any service
        LinkOut, ///< a link to something outside the folder
        NoTypeFolder, ///< a file that is not in a folder of a type
        NoDocumentKind, ///< a file that is no document: see `walked`
        /// Another row says something else of the same content. Of those that are imported the
        /// first counts, in a label set none.
        Contradicts,
        Older, ///< than what was decided since: by the same person here, or in a later row
        NotStored, ///< see LabelReport::notStored
        Stopped, ///< before its turn
    };

    Why why = Why::BadRow;
    qint64 line = 0; ///< of the table; 0: there is none
    QString name = {}; ///< of the file; untrusted; may be empty
    LeftOut::Why walked = LeftOut::Why::Unreadable;

    bool operator==(const UntakenLabel &) const = default;
};

/// What became of an import. Its rows are all in one of taken, alreadyThere and left out.
struct LabelReport
{
    /// Why nothing could be read at all.
    enum class Failure {
        None,
        Unreadable, ///< see technical
        NoColumns, ///< a table without a column of types, or without one of documents
        Empty,
    };
    static constexpr qsizetype mostNamed = 1'000;

    Failure failure = Failure::None;
    QString technical = {}; ///< in the system's words
    bool isGuessed = false; ///< the table's encoding was
    bool isStopped = false;
    qint64 rows = 0; ///< of a table, or files of a folder
    qint64 taken = 0;
    qint64 alreadyThere = 0; ///< in the store, or in an earlier row
    QMap<UntakenLabel::Why, qint64> leftOut = {};
    QList<UntakenLabel> named = {}; ///< the first of those left out
    QString notStored = {}; ///< in English, for a log

    qint64 left() const { return std::accumulate(leftOut.cbegin(), leftOut.cend(), qint64(0)); }
    void leave(const UntakenLabel &label)
    {
        ++leftOut[label.why];
        if (named.size() < mostNamed)
            named.append(label);
    }
    bool operator==(const LabelReport &) const = default;
};

} // namespace cd
