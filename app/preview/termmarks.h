// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preview/soughtterms.h"

#include <QStringList>

namespace cd {

/// A stretch in which a term stands.
struct TermMark
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind its last
    TermUse use = TermUse::Chosen;

    bool operator==(const TermMark &) const = default;
};

// Terms are found as whole words, whatever their case and what stands between the words. Where
// several could be marked it is the longest one. In order, and none lies over another.

/// Counted in characters of @p text.
QList<TermMark> marksInText(const QString &text, const QList<SoughtTerm> &terms);
/// Counted in @p words, those of a page in reading order.
QList<TermMark> marksInWords(const QStringList &words, const QList<SoughtTerm> &terms);

} // namespace cd
