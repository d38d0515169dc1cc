// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/targetfolders.h"

#include "disk/filestamp.h"
#include "disk/folderaccess.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace cd {

namespace {

using Folder = TargetFolders::Folder;

qint64 deviceOf(const QString &path)
{
    const std::optional<FileStamp> stamp = fileStamp(path);
    return stamp ? stamp->device : 0;
}

QString nearestThere(const QString &path)
{
    QFileInfo at(path);
    while (!at.exists() && !at.isRoot())
        at.setFile(at.path());
    return at.filePath();
}

Folder thereAt(const QString &path)
{
    Folder folder{.isThere = true, .isWritable = canWriteInto(path), .device = deviceOf(path)};
    QDirIterator entries(path,
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        entries.next();
        folder.names.insert(nameKey(entries.fileName()), entries.fileName());
    }
    return folder;
}

} // namespace

QString nameKey(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

TargetFolders::TargetFolders(const QString &root)
    : m_root(QDir::cleanPath(root))
{
    if (m_root == u'/')
        m_root.clear();
}

Folder TargetFolders::folder(const QString &path)
{
    const auto known = m_folders.constFind(path);
    if (known != m_folders.cend())
        return *known;
    const Folder looked = path.isEmpty() ? lookAtRoot() : lookBelow(folder(parentOf(path)), path);
    return *m_folders.insert(path, looked);
}

QString TargetFolders::parentOf(const QString &path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

Folder TargetFolders::lookAtRoot() const
{
    const QString root = absolute({});
    if (QFileInfo(root).isDir())
        return thereAt(root);
    const QFileInfo above(nearestThere(m_root));
    const bool canBeMade = canWriteInto(above.filePath());
    return {.isWritable = canBeMade, .device = deviceOf(above.filePath())};
}

/// Whoever can write below the root could put a link there that leads elsewhere.
Folder TargetFolders::lookBelow(const Folder &parent, const QString &path) const
{
    const QFileInfo found(absolute(path));
    const bool isNothing = !found.exists() && !found.isSymLink();
    if (parent.blocked || !parent.isThere || isNothing)
        return {
            .isWritable = parent.isWritable, .blocked = parent.blocked, .device = parent.device};
    if (found.isSymLink())
        return {.blocked = PlannedFile::Status::LeadsOutside, .device = parent.device};
    if (!found.isDir())
        return {.blocked = PlannedFile::Status::NotWritable, .device = parent.device};
    return thereAt(absolute(path));
}

qint64 TargetFolders::freeBytes() const
{
    const QStorageInfo storage(nearestThere(absolute({})));
    return storage.isValid() && storage.isReady() ? storage.bytesAvailable() : -1;
}

} // namespace cd
