// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/filestosend.h"

#include "domain/service/abilities.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace cd {

namespace {

constexpr qsizetype firstBySize = 20;

QString folderOf(const JobFile &file)
{
    return file.path.left(file.path.lastIndexOf(u'/'));
}

} // namespace

QList<int> sendingOrder(const QList<JobFile> &files)
{
    QList<int> order(files.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&files](int one, int other) {
        return files.at(one).size < files.at(other).size;
    });
    const auto rest = order.begin() + std::min(firstBySize, order.size());
    std::sort(rest, order.end()); // as they were picked
    std::stable_sort(rest, order.end(), [&files](int one, int other) {
        return folderOf(files.at(one)) < folderOf(files.at(other));
    });
    return order;
}

QList<int> positionsToName(const QList<JobFile> &files, Dialect dialect)
{
    QList<int> order(files.size());
    std::iota(order.begin(), order.end(), 0);
    if (abilitiesOf(dialect).filesPerJob == 1)
        order = sendingOrder(files);
    QSet<FileId> named;
    order.removeIf([&](int position) {
        const FileId &id = files.at(position).id;
        const bool isNone = id.isEmpty() || named.contains(id);
        named.insert(id);
        return isNone;
    });
    return order;
}

QList<FileId> idsToName(const QList<JobFile> &files, Dialect dialect)
{
    QList<FileId> ids;
    const QList<int> positions = positionsToName(files, dialect);
    for (const int position : positions)
        ids.append(files.at(position).id);
    return ids;
}

QList<FileId> distinctIds(const QList<JobFile> &files)
{
    QList<FileId> ids;
    QSet<FileId> known;
    for (const JobFile &file : files) {
        if (file.id.isEmpty() || !known.contains(file.id))
            ids.append(file.id);
        known.insert(file.id);
    }
    return ids;
}

QHash<FileId, int> sharedIds(const QList<JobFile> &files)
{
    QHash<FileId, int> count;
    for (const JobFile &file : files) {
        if (!file.id.isEmpty())
            ++count[file.id];
    }
    count.removeIf([](const auto &one) { return *one == 1; });
    return count;
}

void unite(QList<JobFile> &files)
{
    QHash<QByteArray, FileId> ids;
    for (JobFile &file : files) {
        if (file.id.isEmpty() || file.hash.isEmpty())
            continue;
        if (const auto known = ids.constFind(file.hash); known != ids.cend())
            file.id = *known;
        else
            ids.insert(file.hash, file.id);
    }
}

void setApart(QList<JobFile> &files)
{
    QSet<FileId> known;
    for (JobFile &file : files) {
        if (!file.path.isEmpty() && known.contains(file.id))
            file.id = {};
        known.insert(file.id);
    }
}

int answersFor(const QList<JobFile> &files, bool areCopiesApart)
{
    QSet<QByteArray> contents;
    QSet<FileId> ids;
    qsizetype copies = 0;
    for (const JobFile &file : files) {
        const bool isCopy = contents.contains(file.hash) || ids.contains(file.id);
        copies += isCopy && !areCopiesApart ? 1 : 0;
        if (!file.hash.isEmpty())
            contents.insert(file.hash);
        if (!file.id.isEmpty())
            ids.insert(file.id);
    }
    return int(files.size() - copies);
}

} // namespace cd
