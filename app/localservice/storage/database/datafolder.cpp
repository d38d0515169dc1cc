// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/database/datafolder.h"

#include "localservice/storage/database/foldermark.h"
#include "localservice/storage/database/rows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <utility>

namespace cd::local {

using namespace Qt::StringLiterals;
using Kind = DataFolder::Failure::Kind;

namespace {

/// Whether newId() may have given it.
bool isNewId(const QString &name)
{
    const QUuid id = QUuid::fromString(name);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == name;
}

/// What an earlier run left behind when it was cut off. What else lies there was put there by
/// somebody, and stays.
void removeUnfinishedUploads(const QDir &incoming)
{
    const QFileInfoList left = incoming.entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : left) {
        if (isNewId(file.fileName()))
            QFile::remove(file.filePath());
    }
}

tl::unexpected<DataFolder::Failure> failure(Kind kind, const QString &technical = {})
{
    return tl::unexpected(DataFolder::Failure{kind, technical});
}

} // namespace

DataFolder::DataFolder(const QString &path, FolderLock lock)
    : m_path(path)
    , m_lock(std::move(lock))
{
}

tl::expected<DataFolder, DataFolder::Failure> DataFolder::open(const QString &path)
{
    const QDir folder(QDir(path).absolutePath());
    if (const QFileInfo there(folder.path()); !there.exists()) {
        if (!folder.mkpath(u"."_s))
            return failure(Kind::CannotMake);
        QFile::setPermissions(folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    } else if (!there.isDir()) {
        return failure(Kind::CannotMake, u"it is a file"_s);
    } else if (!isServiceFolder(folder)) {
        return failure(Kind::NotOurs);
    }
    const QStringList inner{u"files"_s, u"incoming"_s};
    for (const QString &name : inner) {
        const QFileInfo place(folder.filePath(name));
        if (place.isSymLink()) // what is done here must not happen elsewhere
            return failure(Kind::CannotMake, place.filePath() + u" is a link"_s);
        if (!folder.mkpath(name))
            return failure(Kind::CannotMake, place.filePath());
    }
    auto lock = FolderLock::take(folder.filePath(u"service.lock"_s));
    if (!lock) {
        const bool inUse = lock.error().kind == FolderLock::Failure::Kind::InUse;
        return failure(inUse ? Kind::InUse : Kind::CannotMake, lock.error().technical);
    }
    markServiceFolder(folder);
    removeUnfinishedUploads(QDir(folder.filePath(u"incoming"_s)));
    return DataFolder(folder.path(), std::move(*lock));
}

QString DataFolder::databasePath() const
{
    return m_path + u"/service.sqlite"_s;
}

QString DataFolder::filePath(const QString &fileId) const
{
    return m_path + u"/files/"_s + fileId;
}

QString DataFolder::newUploadPath() const
{
    return m_path + u"/incoming/"_s + newId();
}

} // namespace cd::local
