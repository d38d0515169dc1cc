// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/database/foldermark.h"

#include "disk/smallfile.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

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

/// By its tables: a name alone proves nothing.
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

} // namespace

bool isServiceFolder(const QDir &folder)
{
    return isMarked(folder) || isBarelyBegun(folder) || holdsDatabase(folder);
}

void markServiceFolder(const QDir &folder)
{
    QFile file(folder.filePath(markName()));
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.write(mark);
}

} // namespace cd::local
