// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/rules/diffwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct DiffTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::DiffWords)
};

bool areOptionsSame(RulesDiff diff)
{
    diff.rules.clear();
    diff.isReordered = false;
    return diff.isSame();
}

} // namespace

QString diffSummary(const RulesDiff &diff)
{
    if (diff.isSame())
        return DiffTexts::tr("No difference in rules and options");
    QHash<RuleChange::Kind, int> counts;
    for (const RuleChange &change : diff.rules)
        ++counts[change.kind];
    QStringList parts;
    if (const int count = counts.value(RuleChange::Kind::Changed))
        parts += DiffTexts::tr("%Ln rule(s) changed", nullptr, count);
    if (const int count = counts.value(RuleChange::Kind::Renamed))
        parts += DiffTexts::tr("%Ln rule(s) renamed", nullptr, count);
    if (const int count = counts.value(RuleChange::Kind::Added))
        parts += DiffTexts::tr("%Ln rule(s) added", nullptr, count);
    if (const int count = counts.value(RuleChange::Kind::Removed))
        parts += DiffTexts::tr("%Ln rule(s) removed", nullptr, count);
    if (diff.isReordered)
        parts += DiffTexts::tr("rules in another order");
    if (!areOptionsSame(diff))
        parts += DiffTexts::tr("options changed");
    return parts.join(u" · "_s);
}

QString changeWord(const RuleChange &change, const RulesDiff &diff)
{
    switch (change.kind) {
    case RuleChange::Kind::Same:
        return {};
    case RuleChange::Kind::Changed:
        return DiffTexts::tr("changed", "a rule");
    case RuleChange::Kind::Renamed:
        //: a rule; %1: its type before
        return DiffTexts::tr("renamed from %1").arg(diff.before.rules.at(change.before).type);
    case RuleChange::Kind::Added:
        return DiffTexts::tr("added", "a rule");
    case RuleChange::Kind::Removed:
        break;
    }
    return DiffTexts::tr("removed", "a rule");
}

QString markedText(const QList<TextPiece> &pieces)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        if (piece.kind == TextPiece::Kind::Same)
            text += piece.text;
        else if (piece.kind == TextPiece::Kind::Removed)
            text += u"[-"_s + piece.text + u"-]"_s;
        else
            text += u"{+"_s + piece.text + u"+}"_s;
    }
    return text;
}

} // namespace cd
