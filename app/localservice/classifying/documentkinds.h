// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cd::local {

/// A well-known kind of document: its names, and words and phrases that are typical of it, in
/// several languages, folded. A rule that names a kind gets its words; kinds that no rule names
/// compete with the rules (as "strangers", see Verdict).
struct DocumentKind
{
    QStringList names; ///< the first one is English
    QStringList about; ///< with which people describe it, beside its names and words
    QStringList words; ///< on its pages
    /// The first name of the kind that this one is a sort of, or nothing: a lease is a contract.
    QString broader;
    /// How a text comes (a mail, a news article), not what it is about: it may carry anything.
    bool isCarrier = false;
};

/// All of resources/words, read at the first call.
const QList<DocumentKind> &documentKinds();

} // namespace cd::local
