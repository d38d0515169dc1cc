// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace cd {

/// What a term speaks for.
enum class TermUse {
    Chosen, ///< the type that was chosen
    Second, ///< the next best one
};

struct SoughtTerm
{
    QString text;
    TermUse use = TermUse::Chosen;

    bool operator==(const SoughtTerm &) const = default;
};

/// The terms that a reasoning quotes from the document, each once, at most 50. The local service
/// says on which page it found each, and what speaks for the runner-up; of others all that stands
/// between quotation marks is one.
QList<SoughtTerm> soughtTerms(const QString &reasoning);

} // namespace cd
