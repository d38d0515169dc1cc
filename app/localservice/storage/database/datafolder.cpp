// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/database/datafolder.h"

#include "disk/smallfile.h"
#include "localservice/storage/database/rows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace cd::local {

using namespace Qt::StringLiterals;
using Kind = DataFolder::Failure::Kind;

namespace {

/// Whether newId() may have created this name.
bool isNewId(const QString &name)
{
    const QUuid id = QUuid::fromString(name);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == name;
}

/// The regular files in @p folder that may be the service's. Others are not, and stay.
QStringList ownFiles(const QDir &folder)
{
    QStringList names = folder.entryList(QDir::Files | QDir::NoSymLinks);
    names.removeIf([](const QString &name) { return !isNewId(name); });
    return names;
}

/// Removes uploads that an earlier run left unfinished.
void removeUnfinishedUploads(const QDir &incoming)
{
    const QStringList left = ownFiles(incoming);
    for (const QString &name : left)
        QFile::remove(incoming.filePath(name));
}

tl::unexpected<DataFolder::Failure> failure(Kind kind, const QString &technical = {})
{
    return tl::unexpected(DataFolder::Failure{kind, technical});
}

QString markName()
{
    return u"classifydesk-service.folder"_s;
}

constexpr QDir::Filters everything
    = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
const QByteArray mark("Classify Desk: the local service keeps its data in this folder.\n");

bool isMarked(const QDir &folder)
{
    return readSmallFile(folder.filePath(markName()), mark.size()) == mark;
}

/// Checks the tables, because a file's name alone proves nothing.
bool holdsDatabase(const QDir &folder)
{
    const QString path = folder.filePath(u"service.sqlite"_s);
    if (!isRegularFile(path))
        return false;
    const QString connection = QUuid::createUuid().toString();
    bool isOurs = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery tables(database);
            isOurs = tables.exec(u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                                 " AND name IN ('meta', 'files', 'jobs', 'results')"_s)
                && tables.next() && tables.value(0).toInt() == 4;
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return isOurs;
}

bool isBarelyBegun(const QDir &folder)
{
    const QFileInfoList entries = folder.entryInfoList(everything);
    return std::all_of(entries.begin(), entries.end(), [](const QFileInfo &entry) {
        const QString name = entry.fileName();
        if (name == "files"_L1 || name == "incoming"_L1)
            return entry.isDir() && QDir(entry.filePath()).isEmpty(everything);
        return entry.isFile() && (name == "service.lock"_L1 || name == markName());
    });
}

/// Whether the service may use @p folder, which must exist: it is empty, or has the service's mark,
/// or has the database of an earlier version, which set no mark, or nothing but what such a version
/// created first. Changes nothing in it.
bool isServiceFolder(const QDir &folder)
{
    return isMarked(folder) || isBarelyBegun(folder) || holdsDatabase(folder);
}

/// Creates the mark if it is missing. A failure does not matter, since the database is sufficient
/// proof as well.
void markServiceFolder(const QDir &folder)
{
    QFile file(folder.filePath(markName()));
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.write(mark);
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

bool DataFolder::isOpenToOthers() const
{
    return QFile::permissions(m_path).testAnyFlags(QFile::WriteGroup | QFile::WriteOther);
}

QStringList DataFolder::fileIds() const
{
    return ownFiles(QDir(m_path + u"/files"_s));
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
