// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filesorder.h"

#include "workflow/picking/uploaditem.h"

#include <QCollator>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace cd {

namespace {

using State = UploadItem::State;

int rankOf(const UploadItem &item)
{
    switch (item.state) {
    case State::Failed:
        return 0;
    case State::Elsewhere:
        return 1;
    case State::Uploading:
        return 3;
    case State::Looking:
        return 4;
    case State::Ready:
        return 7;
    case State::Local:
        break;
    }
    if (item.error)
        return 2;
    return item.sameAs != 0 ? 5 : 6;
}

bool isWanted(const FileToOrder &file, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&file](const QString &word) {
        return file.name.contains(word, Qt::CaseInsensitive)
            || file.path.contains(word, Qt::CaseInsensitive);
    });
}

struct Entry
{
    const FileToOrder *file;
    std::optional<QCollatorSortKey> text;
    qint64 number;
};

/// Comparing texts as people do is slow: each gets a key once.
std::vector<Entry> entriesFor(const QList<FileToOrder> &files, const FilesQuestion &question)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<Entry> entries;
    for (const FileToOrder &file : files) {
        if (!isWanted(file, question.words))
            continue;
        Entry entry{&file, {}, 0};
        if (question.sort == FilesSort::Name)
            entry.text = collator.sortKey(file.name);
        else if (question.sort == FilesSort::Folder)
            entry.text = collator.sortKey(file.path.left(file.path.lastIndexOf(u'/')));
        else
            entry.number = question.sort == FilesSort::Size ? file.size
                : question.sort == FilesSort::State         ? file.state
                                                            : 0;
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

FileToOrder fileToOrder(const UploadItem &item, const QString &name)
{
    const bool isFailed = !item.canBeSubmitted() && item.state != State::Looking;
    return {item.id, name, item.path, item.size, rankOf(item), isFailed};
}

QList<qint64> orderOf(const QList<FileToOrder> &files, const FilesQuestion &question)
{
    std::vector<Entry> entries = entriesFor(files, question);
    const bool isReversed = question.sortOrder == Qt::DescendingOrder;
    std::stable_sort(entries.begin(), entries.end(), [&](const Entry &one, const Entry &other) {
        if (question.isFailedFirst && one.file->isFailed != other.file->isFailed)
            return one.file->isFailed;
        const Entry &first = isReversed ? other : one;
        const Entry &second = isReversed ? one : other;
        return first.text ? *first.text < *second.text : first.number < second.number;
    });
    QList<qint64> ids;
    ids.reserve(static_cast<qsizetype>(entries.size()));
    for (const Entry &entry : entries)
        ids.append(entry.file->id);
    return ids;
}

} // namespace cd
