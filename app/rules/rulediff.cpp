// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/rulediff.h"

#include "language/segments.h"
#include "rules/texttokens.h"

#include <QHash>

#include <algorithm>
#include <dtl/dtl.hpp>
#include <tuple>
#include <vector>

namespace cd {

namespace {

constexpr double leastLikeness = 0.7;

/// Two rules that may be one under another type.
struct Likely
{
    double likeness = 0;
    int apart = 0; ///< how far they stand from each other
    int before = 0;
    int after = 0;
};

/// Best first: the most alike, then those that stand closest, then in order.
bool isBetter(const Likely &one, const Likely &other)
{
    return std::tie(other.likeness, one.apart, one.before, one.after)
        < std::tie(one.likeness, other.apart, other.before, other.after);
}

/// Which rule of the one list is which of the other; -1: it has none.
class RuleMatch
{
public:
    RuleMatch(const QList<Rule> &before, const QList<Rule> &after)
        : m_before(before)
        , m_after(after)
        , m_there(static_cast<std::size_t>(before.size()), -1)
        , m_here(static_cast<std::size_t>(after.size()), -1)
    {
        matchEqual([](const Rule &rule) { return rule.type + QChar(0) + rule.description; });
        matchEqual([](const Rule &rule) { return rule.type; });
        matchAlike();
    }

    int afterOf(int before) const { return m_there[static_cast<std::size_t>(before)]; }
    int beforeOf(int after) const { return m_here[static_cast<std::size_t>(after)]; }

private:
    /// A type that occurs more than once is matched in order.
    template<typename Key>
    void matchEqual(Key key)
    {
        QHash<QString, QList<int>> open;
        for (int i = 0; i < m_before.size(); ++i) {
            if (afterOf(i) < 0)
                open[key(m_before.at(i))].append(i);
        }
        for (int i = 0; i < m_after.size(); ++i) {
            if (beforeOf(i) >= 0)
                continue;
            const auto found = open.find(key(m_after.at(i)));
            if (found != open.end() && !found->isEmpty())
                match(found->takeFirst(), i);
        }
    }

    void matchAlike()
    {
        TokenNumbers numbers;
        std::vector<std::pair<int, WordBag>> olds;
        for (int i = 0; i < m_before.size(); ++i) {
            if (afterOf(i) < 0)
                olds.emplace_back(i, WordBag(m_before.at(i).description, numbers));
        }
        std::vector<Likely> likely;
        for (int i = 0; i < m_after.size() && !olds.empty(); ++i) {
            if (beforeOf(i) >= 0)
                continue;
            const WordBag bag(m_after.at(i).description, numbers);
            for (const auto &[old, words] : olds) {
                if (const double likeness = words.likeness(bag); likeness >= leastLikeness)
                    likely.push_back({likeness, std::abs(old - i), old, i});
            }
        }
        std::sort(likely.begin(), likely.end(), isBetter);
        for (const Likely &pair : likely) {
            if (afterOf(pair.before) < 0 && beforeOf(pair.after) < 0)
                match(pair.before, pair.after);
        }
    }

    void match(int before, int after)
    {
        m_there[static_cast<std::size_t>(before)] = after;
        m_here[static_cast<std::size_t>(after)] = before;
    }

    const QList<Rule> &m_before;
    const QList<Rule> &m_after;
    std::vector<int> m_there; // by position before
    std::vector<int> m_here; // by position after
};

RuleChange changeOf(const Rule &before, const Rule &after)
{
    RuleChange change;
    change.description = textDiff(before.description, after.description);
    if (before.type != after.type)
        change.kind = RuleChange::Kind::Renamed;
    else if (before.description != after.description)
        change.kind = RuleChange::Kind::Changed;
    return change;
}

QList<TextPiece> whole(TextPiece::Kind kind, const QString &text)
{
    return text.isEmpty() ? QList<TextPiece>() : QList<TextPiece>{{kind, text}};
}

/// What one of a diff's stretches of change says, both ways.
struct ChangedStretch
{
    QString removed;
    QString added;

    bool isEmpty() const { return removed.isEmpty() && added.isEmpty(); }
};

/// Puts tokens together to pieces. Space between two changed words is part of the change: a phrase
/// that was replaced is read as one.
class Pieces
{
public:
    void same(const QString &token)
    {
        const bool isSpace = token.trimmed().isEmpty();
        if (isSpace && !m_stretch.isEmpty()) {
            m_space += token;
            return;
        }
        close();
        append(TextPiece::Kind::Same, token);
    }

    void changed(TextPiece::Kind kind, const QString &token)
    {
        m_stretch.removed += m_space;
        m_stretch.added += m_space;
        m_space.clear();
        (kind == TextPiece::Kind::Removed ? m_stretch.removed : m_stretch.added) += token;
    }

    QList<TextPiece> done()
    {
        close();
        return m_pieces;
    }

private:
    void close()
    {
        append(TextPiece::Kind::Removed, m_stretch.removed);
        append(TextPiece::Kind::Added, m_stretch.added);
        m_stretch = {};
        append(TextPiece::Kind::Same, std::exchange(m_space, QString()));
    }

    void append(TextPiece::Kind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_pieces.isEmpty() && m_pieces.constLast().kind == kind)
            m_pieces.last().text += text;
        else
            m_pieces.append({kind, text});
    }

    QList<TextPiece> m_pieces;
    ChangedStretch m_stretch;
    QString m_space; // since the last change
};

} // namespace

QList<TextPiece> textDiff(const QString &before, const QString &after)
{
    if (before == after)
        return whole(TextPiece::Kind::Same, before);
    TokenNumbers numbers;
    const std::vector<int> old = numbers.of(segmentsOf(before));
    const std::vector<int> now = numbers.of(segmentsOf(after));
    dtl::Diff<int> diff(old, now);
    diff.compose();
    Pieces pieces;
    for (const auto &[token, what] : diff.getSes().getSequence()) {
        if (what.type == dtl::SES_COMMON)
            pieces.same(numbers.text(token));
        else
            pieces.changed(what.type == dtl::SES_ADD ? TextPiece::Kind::Added
                                                     : TextPiece::Kind::Removed,
                           numbers.text(token));
    }
    return pieces.done();
}

bool RulesDiff::isSame() const
{
    const auto isKept = [](const RuleChange &change) {
        return change.kind == RuleChange::Kind::Same;
    };
    return !isReordered && std::all_of(rules.cbegin(), rules.cend(), isKept)
        && before.effectiveMode() == after.effectiveMode() && before.language == after.language
        && before.maxPages == after.maxPages && before.targetPages == after.targetPages
        && before.webhooks == after.webhooks;
}

RulesDiff diffOf(const JobRequest &before, const JobRequest &after)
{
    const RuleMatch matched(before.rules, after.rules);
    RulesDiff diff{.rules = {}, .before = before, .after = after};
    const auto addRemoved = [&](int from) {
        for (int i = from; i < before.rules.size() && matched.afterOf(i) < 0; ++i)
            diff.rules.append({RuleChange::Kind::Removed, i, -1,
                               whole(TextPiece::Kind::Removed, before.rules.at(i).description)});
    };
    addRemoved(0);
    int last = -1;
    for (int i = 0; i < after.rules.size(); ++i) {
        const Rule &rule = after.rules.at(i);
        const int old = matched.beforeOf(i);
        if (old < 0) {
            diff.rules.append(
                {RuleChange::Kind::Added, -1, i, whole(TextPiece::Kind::Added, rule.description)});
            continue;
        }
        RuleChange change = changeOf(before.rules.at(old), rule);
        change.before = old;
        change.after = i;
        diff.rules.append(change);
        diff.isReordered = diff.isReordered || old < last;
        last = old;
        addRemoved(old + 1);
    }
    return diff;
}

} // namespace cd
