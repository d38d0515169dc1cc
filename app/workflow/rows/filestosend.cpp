// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/filestosend.h"

#include "domain/service/abilities.h"
#include "workflow/rows/jobmerge.h"

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

/// The creates, one for each file, of those with these IDs, then of the others if any are
/// @p yetToName.
QList<Create> createsOfFileEach(const JobDetails &details, const QList<FileId> &ids, bool yetToName)
{
    const QList<Create> all = createForEachFile(details);
    const QHash<FileId, int> places = firstPlaces(details.files);
    QList<Create> creates;
    QSet<int> named;
    for (const FileId &id : ids) {
        const int place = places.value(id);
        named.insert(place);
        if (!all.isEmpty())
            creates.append(all.at(place));
    }
    for (int i = 0; yetToName && i < int(all.size()); ++i) {
        if (!named.contains(i))
            creates.append(all.at(i));
    }
    return creates;
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

QList<FileId> idsToName(const QList<JobFile> &files, Dialect dialect, const QList<FileId> &before,
                        int among)
{
    QList<int> order(files.size());
    std::iota(order.begin(), order.end(), 0);
    if (abilitiesOf(dialect).filesPerJob == 1)
        order = sendingOrder(files);
    QList<FileId> ids = before;
    QSet<FileId> named(before.cbegin(), before.cend());
    for (const int position : std::as_const(order)) {
        const FileId &id = files.at(position).id;
        if (id.isEmpty() || named.contains(id) || (among > 0 && position >= among))
            continue;
        ids.append(id);
        named.insert(id);
    }
    return ids;
}

QHash<FileId, int> firstPlaces(const QList<JobFile> &files)
{
    QHash<FileId, int> places;
    for (int i = int(files.size()) - 1; i >= 0; --i)
        places.insert(files.at(i).id, i);
    return places;
}

bool areAllAmong(const QList<FileId> &ids, const QHash<FileId, int> &places)
{
    return !ids.isEmpty()
        && std::ranges::all_of(ids, [&](const FileId &id) { return places.contains(id); });
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

QList<int> filesOfCreates(const JobDetails &details)
{
    const QHash<FileId, int> shared = sharedIds(details.files);
    QList<int> counts(details.creates.size());
    const QHash<FileId, int> creates = createsByFile(details);
    for (auto create = creates.cbegin(); create != creates.cend(); ++create)
        counts[*create] += shared.value(create.key(), 1);
    return counts;
}

Naming nameFiles(const JobRow &row, const JobDetails &details)
{
    const QHash<FileId, int> places = firstPlaces(details.files);
    const bool isKept = areAllAmong(details.request.fileIds, places);
    const QList<FileId> before = isKept ? details.request.fileIds : QList<FileId>();
    const int pilot = row.terms.pilot;
    Naming naming{.ids = idsToName(details.files, row.dialect, before, pilot)};
    const QSet<FileId> named(naming.ids.cbegin(), naming.ids.cend());
    const auto answered = std::ranges::count_if(
        details.files, [&](const JobFile &file) { return named.contains(file.id); });
    naming.copyCount = int(answered - naming.ids.size());
    if (abilitiesOf(row.dialect).idempotentCreate) {
        naming.keptCreates = int(before.size());
        naming.creates = createsOfFileEach(details, naming.ids, pilot > 0);
        return naming.creates.isEmpty() ? Naming() : naming;
    }
    qsizetype kept = 0;
    while (kept < before.size() && naming.keptCreates < details.creates.size())
        kept += details.creates.at(naming.keptCreates++).fileCount;
    if (row.hasCreates && kept != before.size())
        return {}; // it is not known which of its creates were sent
    naming.creates = details.creates.first(naming.keptCreates)
        + newCreates(naming.ids.size() - kept, row.dialect, row.hasCreates || pilot > 0);
    if (pilot > 0)
        naming.creates += newCreates(details.files.size() - answered, row.dialect, true);
    return naming;
}

} // namespace cd
