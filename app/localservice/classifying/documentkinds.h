// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cd::local {

/// A well-known kind of document: what people call it and which words its pages are made of, in
/// several languages, lower case, without accents. A rule that names a kind gains its words; kinds
/// that no rule names compete with the rules, as strangers.
struct DocumentKind
{
    QStringList names; ///< the first is English
    QStringList words; ///< words and phrases
};

/// Papers of offices and shops: invoices, receipts, contracts, letters, forms …
QList<DocumentKind> businessKinds();
/// Everything else that turns up in folders: news, recipes, novels, source code …
QList<DocumentKind> otherKinds();

} // namespace cd::local
