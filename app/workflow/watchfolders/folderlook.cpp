// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watchfolders/folderlook.h"

#include "domain/service/remotefile.h"
#include "workflow/delivering/deliverylog.h"
#include "workflow/picking/filewalk.h"
#include "workflow/watchfolders/folderpaths.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

bool isUnfit(const LeftOut &item)
{
    using Why = LeftOut::Why;
    return item.why == Why::Video || item.why == Why::Archive || item.why == Why::Program
        || item.why == Why::NameUnreadable;
}

void take(FolderLook &look, const FolderLookOrder &order, const FilesBelow &content)
{
    look.unfit += int(std::count_if(content.leftOut.cbegin(), content.leftOut.cend(), isUnfit));
    for (const QString &path : content.files) {
        const QFileInfo file(path);
        // A link leads to a document that is somewhere else, or in here under its own name.
        if (isPassingName(file.fileName()) || file.isSymLink())
            continue;
        const auto stamp = fileStamp(path);
        if (!stamp || stamp->size <= 0)
            continue;
        if (stamp->size > maxUploadSize) {
            ++look.unfit;
            continue;
        }
        const auto known = order.known.constFind(path);
        if (known == order.known.cend() || !isSameFile(*known, *stamp))
            look.fresh.append({path, *stamp});
    }
}

} // namespace

bool isSameFile(const FileStamp &one, const FileStamp &other)
{
    return one.inode == other.inode && one.size == other.size && one.modifiedNs == other.modifiedNs;
}

bool isPassingName(const QString &name)
{
    static constexpr std::array endings{".part"_L1,     ".crdownload"_L1, ".download"_L1,
                                        ".filepart"_L1, ".tmp"_L1,        ".partial"_L1};
    // The last is the journal that deliveries leave beside what they delivered.
    return name.startsWith(u'.') || name.startsWith("~$"_L1) || name == DeliveryLog::fileName
        || std::any_of(endings.cbegin(), endings.cend(), [&name](QLatin1StringView ending) {
               return name.endsWith(ending, Qt::CaseInsensitive);
           });
}

FolderLook lookInto(const FolderLookOrder &order, const std::function<bool()> &isWanted)
{
    FolderLook look;
    const QFileInfo folder(order.path);
    look.isThere = folder.isDir() && folder.isReadable() && folder.isExecutable();
    look.isTarget = std::any_of(order.targets.cbegin(), order.targets.cend(),
                                [&order](const QString &to) { return overlap(order.path, to); });
    if (!look.isThere || look.isTarget)
        return look;
    walkFolder(order.path, [&](const FilesBelow &content) {
        take(look, order, content);
        look.folders.append(content.folder);
        return order.isRecursive && isWanted();
    });
    return look;
}

QList<SeenFile> lookAt(const QStringList &paths)
{
    QList<SeenFile> seen;
    for (const QString &path : paths) {
        const auto stamp = fileStamp(path);
        if (stamp && stamp->size > 0)
            seen.append({path, *stamp});
    }
    return seen;
}

} // namespace cd
