// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/uploads/uploaditem.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cd {

/// The parts of @p pasted that may be meant as IDs: whatever stands between blanks, line ends,
/// commas, semicolons, quotes, brackets and the like.
QStringList pastedIds(const QString &pasted);

/// What a pasted or dropped text means where files are wanted.
struct PastedFiles
{
    QStringList paths; ///< of files and folders on this computer
    QStringList ids;
    /// The first line that is neither an existing path, in quotes or not, nor a `file:` address nor
    /// made of file IDs, as it stands there: then the text means no files at all, and the lists are
    /// empty. Lines of brackets and the like stand for nothing, but a text of nothing else has to
    /// be told. Null: all lines mean something, if there are any.
    QString otherLine;
};

/// Looks at the disk for lines that are absolute paths.
PastedFiles pastedFiles(const QString &text);

/// Those of @p ids that none of @p items holds, each once.
QStringList idsNotIn(const QList<UploadItem> &items, const QStringList &ids);

} // namespace cd
