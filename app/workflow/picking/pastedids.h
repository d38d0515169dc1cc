// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/picking/uploaditemlist.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cd {

/// The words of @p pasted that may be meant as IDs: what is separated by white space, commas,
/// semicolons, quotes, brackets and the like.
QStringList pastedIds(const QString &pasted);

/// What a pasted or dropped text means where files are wanted.
struct PastedFiles
{
    QStringList paths; ///< of files and folders on this computer
    QStringList ids;
    /// The first line that is neither an existing path (quoted or not), nor a `file:` URL, nor made
    /// up of file IDs, unchanged: then the text as a whole is not taken, and the lists are empty.
    /// Lines of punctuation only are skipped, unless the text has no others. Null: there is no such
    /// line.
    QString otherLine;
};

/// Blocks: checks on the disk whether lines that are absolute paths exist.
PastedFiles pastedFiles(const QString &text);

/// Those of @p ids that are not in @p items, without duplicates.
QStringList idsNotIn(const UploadItemList &items, const QStringList &ids);

} // namespace cd
