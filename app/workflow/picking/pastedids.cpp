// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/picking/pastedids.h"

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
    // IDs consist of letters, digits, hyphens and underscores ("dfl-…"); all else separates them.
    static const QRegularExpression separators(uR"([^\p{L}\p{N}_\-]+)"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    return pasted.split(separators, Qt::SkipEmptyParts);
}

namespace {

/// @p line without the quotes around it, as file managers and shells copy paths.
QString unquoted(const QString &line)
{
    const bool isQuoted = line.size() > 2 && (line.front() == u'"' || line.front() == u'\'')
        && line.back() == line.front();
    return isQuoted ? line.sliced(1, line.size() - 2) : line;
}

/// Empty: @p line is neither the path of something that exists nor a `file:` URL.
QString pathIn(const QString &line)
{
    const QString inside = unquoted(line);
    if (inside.startsWith("file:"_L1, Qt::CaseInsensitive)) {
        const QString path = QUrl(inside).toLocalFile();
        return QDir::isAbsolutePath(path) ? path : QString(); // "file:" begins sentences too
    }
    for (const QString &path : {line, inside}) {
        if (QDir::isAbsolutePath(path) && QFileInfo::exists(path))
            return path;
    }
    return {};
}

} // namespace

PastedFiles pastedFiles(const QString &text)
{
    PastedFiles found;
    QString nothing; // the first line that says nothing: a bracket of a list, say
    const QStringList lines = text.split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        const QString path = pathIn(line);
        const QStringList ids = path.isEmpty() ? pastedIds(line) : QStringList();
        if (!std::all_of(ids.cbegin(), ids.cend(), isFileId))
            return {{}, {}, line};
        found.ids += ids;
        if (!path.isEmpty())
            found.paths += path;
        else if (ids.isEmpty() && nothing.isEmpty())
            nothing = line;
    }
    if (found.paths.isEmpty() && found.ids.isEmpty() && !nothing.isEmpty())
        found.otherLine = nothing;
    return found;
}

QStringList idsNotIn(const UploadItemList &items, const QStringList &ids)
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
