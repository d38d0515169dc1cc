// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/planned/plannedorder.h"

#include "ui/widgets/lists/sortentry.h"
#include "ui/words/filterwords.h"
#include "ui/words/foldertext.h"

#include <utility>
#include <vector>

namespace cd {

QString plannedText(const PlannedFile &file, PlannedField field, const QString &folder,
                    DeliveryPlan::Action action)
{
    switch (field) {
    case PlannedField::File:
        return file.source.name;
    case PlannedField::From:
        return folderText(file.source.path, folder);
    case PlannedField::To:
        return file.target;
    case PlannedField::Status:
        break;
    }
    return plannedWord(file, action);
}

QList<qint64> plannedOrder(const QList<PlannedFile> &files, const PlannedQuestion &question,
                           const QString &folder, DeliveryPlan::Action action)
{
    const QCollator collator = listCollator();
    std::vector<SortEntry> entries;
    for (qint64 key = 0; key < files.size(); ++key) {
        const PlannedFile &file = files.at(key);
        if (question.group && groupOf(file) != *question.group)
            continue;
        if (!question.words.isEmpty()
            && !haveWords({file.source.name, plannedText(file, PlannedField::From, folder, action),
                           file.target, plannedWord(file, action)},
                          question.words))
            continue;
        SortEntry entry{key};
        if (question.sort)
            entry.text = sortKeyOf(collator, plannedText(file, *question.sort, folder, action));
        entries.push_back(std::move(entry));
    }
    return sortedKeys(std::move(entries), question.sortOrder);
}

} // namespace cd
