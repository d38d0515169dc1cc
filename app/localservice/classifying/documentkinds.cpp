// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/documentkinds.h"

#include "language/wordlists.h"
#include "language/words.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

void appendFolded(QStringList &list, const QStringList &words)
{
    for (const QString &word : words)
        list.append(folded(word));
    list.removeDuplicates();
}

QList<DocumentKind> readKinds()
{
    QList<DocumentKind> kinds;
    QHash<QString, qsizetype> places;
    const QList<WordList> lists = allWordLists();
    for (const WordList &list : lists) {
        for (const WordSection &section : list.sections) {
            if (!section.isKind())
                continue;
            const auto known = places.constFind(section.heading);
            const qsizetype place = known == places.constEnd() ? kinds.size() : *known;
            if (place == kinds.size()) {
                places.insert(section.heading, place);
                kinds.append({{section.heading}, {}, {}, {}, false});
            }
            DocumentKind &kind = kinds[place];
            appendFolded(kind.names, section.names);
            appendFolded(kind.about, section.about);
            appendFolded(kind.words, section.words);
            if (!section.broader.isEmpty())
                kind.broader = section.broader;
            kind.isCarrier = kind.isCarrier || section.isCarrier;
        }
    }
    return kinds;
}

} // namespace

const QList<DocumentKind> &documentKinds()
{
    static const QList<DocumentKind> kinds = readKinds();
    return kinds;
}

} // namespace cd::local
