// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/suggesting/addedwords.h"

#include "domain/request/rule.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QString joinedWith(const QString &description, const QString &word)
{
    if (description.isEmpty())
        return word;
    const QChar last = description.back();
    if (last == u',' || last == u';' || last == u':')
        return description + u' ' + word;
    if (last == u'.' && !description.endsWith(u".."_s))
        return description.chopped(1) + u", "_s + word + last;
    return description + u", "_s + word;
}

/// As the service counts: not in UTF-16 units.
qsizetype lengthOf(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace

AddedWords addedWords(const QString &description, const QStringList &words)
{
    AddedWords added{.description = description.trimmed(), .noRoom = {}};
    for (const QString &word : words) {
        const QString longer = joinedWith(added.description, word);
        if (lengthOf(longer) > Rule::maxDescriptionLength)
            added.noRoom.append(word);
        else
            added.description = longer;
    }
    return added;
}

} // namespace cd
