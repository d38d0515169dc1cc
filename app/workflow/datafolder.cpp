// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/datafolder.h"

#include "store/settings/settings.h"
#include "store/store.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace cd {

using namespace Qt::StringLiterals;
using Kind = WorkspaceFailure::Kind;

DataFolder::DataFolder(FolderLock folderLock, std::unique_ptr<Store> openStore)
    : lock(std::move(folderLock))
    , store(std::move(openStore))
{
}

DataFolder::DataFolder(DataFolder &&other) noexcept = default;
DataFolder &DataFolder::operator=(DataFolder &&other) noexcept = default;
DataFolder::~DataFolder() = default;

tl::expected<DataFolder, WorkspaceFailure> DataFolder::open(const QString &folder)
{
    const auto failed = [&folder](Kind kind, const QString &technical) {
        return tl::unexpected(WorkspaceFailure{kind, folder, technical, {}});
    };
    const bool isNew = !QDir(folder).exists();
    if (!QDir().mkpath(folder))
        return failed(Kind::FolderUnusable, u"cannot be made"_s);
    if (isNew) // documents' names, results and webhook secrets are the user's own
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = FolderLock::take(folder + u"/lock"_s);
    if (!lock) {
        const bool isInUse = lock.error().kind == FolderLock::Failure::Kind::InUse;
        return failed(isInUse ? Kind::FolderInUse : Kind::FolderUnusable, lock.error().technical);
    }
    if (!Settings::canBeIn(Settings::fileIn(folder)))
        return failed(Kind::FolderUnusable, Settings::fileIn(folder) + u" is not a file"_s);
    auto store = Store::open(folder);
    if (!store) {
        return tl::unexpected(
            WorkspaceFailure{Kind::StoreUnusable, folder, store.error().technical, store.error()});
    }
    return DataFolder(std::move(*lock), std::move(*store));
}

} // namespace cd
