// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filesorder.h"

#include "ui/newjob/files/filestext.h"
#include "ui/widgets/lists/sortentry.h"
#include "ui/words/filterwords.h"
#include "workflow/picking/uploaditemlist.h"

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

bool isFailed(const UploadItem &item)
{
    return !item.canBeSubmitted() && item.state != State::Looking;
}

bool isWanted(const UploadItem &item, const QStringList &words)
{
    return words.isEmpty() || haveWords({fileNameText(item), item.path}, words);
}

std::vector<SortEntry> entriesFor(const UploadItemList &files, const FilesQuestion &question)
{
    const QCollator collator = listCollator();
    std::vector<SortEntry> entries;
    for (const UploadItem &item : files) {
        if (!isWanted(item, question.words))
            continue;
        SortEntry entry{item.id, question.isFailedFirst && !isFailed(item) ? 1 : 0};
        if (question.sort == FilesSort::Name)
            entry.text = collator.sortKey(fileNameText(item));
        else if (question.sort == FilesSort::Folder)
            entry.text = collator.sortKey(item.path.left(item.path.lastIndexOf(u'/')));
        else
            entry.number = question.sort == FilesSort::Size ? static_cast<double>(item.size)
                : question.sort == FilesSort::State         ? rankOf(item)
                                                            : 0;
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

QList<qint64> orderOf(const UploadItemList &files, const FilesQuestion &question)
{
    return sortedKeys(entriesFor(files, question), question.sortOrder);
}

} // namespace cd
