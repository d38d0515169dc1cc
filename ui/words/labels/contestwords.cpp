// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/labels/contestwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

struct ContestText
{
    Q_DECLARE_TR_FUNCTIONS(cd::ContestText)
};

QString someOf(const QStringList &words)
{
    constexpr qsizetype most = 8;
    const QString text = words.first(std::min(most, words.size())).join(u", "_s);
    return words.size() > most ? text + u" …"_s : text;
}

} // namespace

QString contestText(const Contest &contest)
{
    QStringList said;
    if (!contest.onlyWon.isEmpty())
        //: %1: the type that was answered; %2: words of its rule that are in the document
        said.append(ContestText::tr("%1 won by: %2.").arg(contest.won, someOf(contest.onlyWon)));
    if (!contest.onlyRight.isEmpty())
        //: %1: the right type; %2: words that only its rule has
        said.append(
            ContestText::tr("Of %1 only: %2.").arg(contest.right, someOf(contest.onlyRight)));
    if (!contest.missing.isEmpty())
        //: %1: the right type; %2: words of its rule that the document does not have
        said.append(
            ContestText::tr("Of %1 not found: %2.").arg(contest.right, someOf(contest.missing)));
    if (said.isEmpty())
        return {};
    if (!contest.right.isEmpty() && contest.here == contest.right)
        //: %1: the right type
        said.append(ContestText::tr("By words alone %1 is ahead here.").arg(contest.right));
    return ContestText::tr("Words, as the local service finds them: ") + said.join(u' ');
}

} // namespace cd
