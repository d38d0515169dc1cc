// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/foldertext.h"

#include <QDir>

namespace cd {

namespace {

/// With the slash at its end: "/a/b/" of "/a/b/c.txt".
QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

} // namespace

QString commonFolder(const QString &common, const QString &path)
{
    if (path.isEmpty())
        return common;
    QString folder = common.isNull() ? folderOf(path) : common;
    while (!path.startsWith(folder))
        folder = folderOf(folder.chopped(1));
    return folder;
}

QString folderText(const QString &path, const QString &common)
{
    if (path.isEmpty())
        return {};
    const qsizetype from = folderOf(common.chopped(1)).size();
    const QString folder = folderOf(path);
    return QDir::toNativeSeparators(folder.size() > from + 1 ? folder.sliced(from).chopped(1)
                                                             : folder);
}

} // namespace cd
