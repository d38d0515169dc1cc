// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/pastedids.h"

#include "domain/ids.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

QStringList pastedIds(const QString &pasted)
{
    // Letters, digits, hyphens and underscores make IDs ("dfl-…" too); all else parts them.
    static const QRegularExpression separators(uR"([^\p{L}\p{N}_\-]+)"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    return pasted.split(separators, Qt::SkipEmptyParts);
}

namespace {

/// Null: @p line is no path of something that exists, and no `file:` address.
QString pathIn(const QString &line)
{
    if (line.startsWith("file:"_L1, Qt::CaseInsensitive))
        return QUrl(line).toLocalFile();
    return QDir::isAbsolutePath(line) && QFileInfo::exists(line) ? line : QString();
}

} // namespace

PastedFiles pastedFiles(const QString &text)
{
    PastedFiles found;
    const QStringList lines = text.split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        const QString path = pathIn(line);
        const QStringList ids = path.isEmpty() ? pastedIds(line) : QStringList();
        if (path.isEmpty() && (ids.isEmpty() || !std::all_of(ids.cbegin(), ids.cend(), isFileId)))
            return {{}, {}, line};
        if (path.isEmpty())
            found.ids += ids;
        else
            found.paths += path;
    }
    return found;
}

QStringList idsNotIn(const QList<UploadItem> &items, const QStringList &ids)
{
    QSet<FileId> known;
    for (const UploadItem &item : items)
        known.insert(comparable(item.fileId));
    QStringList others;
    for (const QString &id : ids) {
        const FileId fileId = comparable(FileId{id});
        if (known.contains(fileId))
            continue;
        known.insert(fileId);
        others += id;
    }
    return others;
}

} // namespace cd
