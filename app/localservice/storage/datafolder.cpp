// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/datafolder.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

bool take(QLockFile &lock)
{
    if (lock.tryLock())
        return true;
    qint64 holder = 0;
    QString host;
    QString program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&holder, &host, &program))
        return false;
    // It names nobody: whoever took it was killed, or the power went, before that was written. One
    // that is being taken right now can't be removed.
    lock.removeStaleLockFile();
    return lock.tryLock();
}

} // namespace

DataFolder::DataFolder(const QString &path, std::unique_ptr<QLockFile> lock)
    : m_path(path)
    , m_lock(std::move(lock))
{
}

tl::expected<DataFolder, DataFolder::Failure> DataFolder::open(const QString &path)
{
    const QDir folder(QDir(path).absolutePath());
    const bool isNew = !folder.exists();
    if (!folder.mkpath(u"files"_s) || !folder.mkpath(u"incoming"_s))
        return tl::unexpected(Failure::CannotMake);
    if (isNew) {
        QFile::setPermissions(folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    auto lock = std::make_unique<QLockFile>(folder.filePath(u"service.lock"_s));
    lock->setStaleLockTime(0); // only a holder that is gone makes it stale, however old it is
    if (!take(*lock))
        return tl::unexpected(lock->error() == QLockFile::LockFailedError ? Failure::InUse
                                                                          : Failure::CannotMake);
    // What an earlier run left behind when it was cut off.
    QDir incoming(folder.filePath(u"incoming"_s));
    const QStringList left = incoming.entryList(QDir::Files);
    for (const QString &name : left)
        incoming.remove(name);
    return DataFolder(folder.path(), std::move(lock));
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
    return m_path + u"/incoming/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace cd::local
