// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/suggesting/suggesttext.h"

#include "ui/words/errortext.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

struct SuggestText
{
    Q_DECLARE_TR_FUNCTIONS(cd::SuggestText)
};

QString whyUnread(const UnreadPaper &paper)
{
    return paper.error ? errorText(*paper.error) : paper.why;
}

} // namespace

QString withText(int with, int of)
{
    //: how many documents have a word: %1 of %2 documents
    return SuggestText::tr("in %1 of %2").arg(countText(with), countText(of));
}

QString saidByText(const TermSuggestion &suggestion, bool isSaid)
{
    QStringList said;
    if (isSaid)
        //: the rule that is written has this word already
        said.append(SuggestText::tr("this rule"));
    if (!suggestion.inOtherRules.isEmpty())
        //: other rules have this word, too: %1 are their types
        said.append(SuggestText::tr("also %1").arg(suggestion.inOtherRules.join(u", "_s)));
    return said.join(u", "_s);
}

QString unreadText(const QList<UnreadPaper> &unread)
{
    if (unread.isEmpty())
        return {};
    const UnreadPaper &first = unread.first();
    return SuggestText::tr("%n file(s) could not be read, such as %1: %2", nullptr,
                           static_cast<int>(unread.size()))
        .arg(first.name, whyUnread(first));
}

QString unreadList(const QList<UnreadPaper> &unread)
{
    QStringList lines;
    for (const UnreadPaper &paper : unread)
        lines.append(paper.name + u": "_s + whyUnread(paper));
    return lines.join(u'\n');
}

QString passedOverText(const PassedOver &passed)
{
    //: how many different words were not looked at
    return SuggestText::tr("Left out: %1 words of every text, %2 numbers, %3 names of files and "
                           "addresses, %4 words and phrases of one document only")
        .arg(countText(passed.common), countText(passed.numbers), countText(passed.names),
             countText(passed.rare));
}

} // namespace cd
