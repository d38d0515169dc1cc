// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cd::local {

/// A row of the tables of kinds: names and words, parted by "|".
struct KindWords
{
    QLatin1StringView names;
    QLatin1StringView words;
};

/// A well-known kind of document: its names and the typical words of its pages, in several
/// languages, in lower case without accents. A rule that names a kind gets its words; kinds that no
/// rule names compete with the rules (as "strangers", see Verdict).
struct DocumentKind
{
    QStringList names; ///< the first one is English
    QStringList words; ///< words and phrases

    explicit DocumentKind(const KindWords &kind)
        : names(QString(kind.names).split(u'|'))
        , words(QString(kind.words).split(u'|'))
    {
    }
};

/// Business documents: invoices, receipts, contracts, letters, forms …
QList<DocumentKind> businessKinds();
/// Other documents that people have: news, recipes, novels, source code …
QList<DocumentKind> otherKinds();

} // namespace cd::local
