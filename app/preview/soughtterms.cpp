// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/soughtterms.h"

#include <QRegularExpression>
#include <QSet>

namespace cd {

using namespace Qt::StringLiterals;

QList<SoughtTerm> soughtTerms(const QString &reasoning)
{
    constexpr qsizetype most = 50;
    static const QRegularExpression quoted(
        u"[“„«»\"]([^“”„«»\"\\n]{2,80})[”“»«\"]( \\(page \\d+\\))?"_s);
    const bool tellsPages = reasoning.contains(u"” (page "_s);
    const qsizetype runnerUp = tellsPages ? reasoning.indexOf(u"Runner-up: "_s) : -1;
    QList<SoughtTerm> terms;
    QSet<QString> known;
    for (auto match = quoted.globalMatch(reasoning); match.hasNext() && terms.size() < most;) {
        const QRegularExpressionMatch found = match.next();
        const QString text = found.captured(1).simplified();
        const bool isName = tellsPages && found.captured(2).isEmpty();
        if (isName || text.isEmpty() || known.contains(text.toCaseFolded()))
            continue;
        known.insert(text.toCaseFolded());
        const bool isSecond = runnerUp >= 0 && found.capturedStart() > runnerUp;
        terms.append({text, isSecond ? TermUse::Second : TermUse::Chosen});
    }
    return terms;
}

} // namespace cd
