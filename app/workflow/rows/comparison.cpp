// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/comparison.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace cd {

namespace {

/// By what files are the same in one step; a null text takes no part.
using Likeness = QString (*)(const ExportRow &);

QString likeContent(const ExportRow &row)
{
    return row.hash.isEmpty() ? QString() : QString::fromLatin1(row.hash.toHex());
}

QString likeId(const ExportRow &row)
{
    return row.fileId.value;
}

QString likePath(const ExportRow &row)
{
    return row.path;
}

QString likeName(const ExportRow &row)
{
    return row.fileName;
}

// Two files of known content that are the same have been found by it: others are two files, though
// one may stand where the other stood. Files that lie elsewhere are others, too, unless nothing is
// known of one but its name.

bool isOfKnownContent(const ExportRow &row)
{
    return !row.hash.isEmpty();
}

bool isMoreThanAName(const ExportRow &row)
{
    return !row.hash.isEmpty() || !row.path.isEmpty();
}

template<Likeness likeness, bool (*isKnown)(const ExportRow &), bool wanted>
QString likeThose(const ExportRow &row)
{
    return isKnown(row) == wanted ? likeness(row) : QString();
}

/// Copies go together with those that are called alike, as long as there are any.
template<Likeness likeness, Likeness also>
QString likeBoth(const ExportRow &row)
{
    const QString first = likeness(row);
    const QString second = also(row);
    return first.isEmpty() || second.isEmpty() ? QString() : first + QChar(u'\n') + second;
}

/// In which order they are paired: by where they lie, what they are called and what they hold, and
/// only where that is the same as they stand. A pilot changes the order of a job's files.
QList<int> turnsOf(const QList<ExportRow> &rows)
{
    QList<int> turns(rows.size());
    std::iota(turns.begin(), turns.end(), 0);
    std::stable_sort(turns.begin(), turns.end(), [&rows](int one, int other) {
        const ExportRow &a = rows.at(one);
        const ExportRow &b = rows.at(other);
        return std::tie(a.path, a.fileName, a.hash) < std::tie(b.path, b.fileName, b.hash);
    });
    return turns;
}

class Pairing
{
public:
    Pairing(const QList<ExportRow> &here, const QList<ExportRow> &there)
        : m_here(here)
        , m_there(there)
        , m_turnsHere(turnsOf(here))
        , m_turnsThere(turnsOf(there))
        , m_partner(here.size(), -1)
        , m_isTaken(there.size(), false)
    {
    }

    /// Pairs those whose @p keyHere is another's @p keyThere, in turn.
    void pair(Likeness keyHere, Likeness keyThere)
    {
        QHash<QString, QList<int>> waiting; // the first to be paired last
        for (auto place = m_turnsThere.crbegin(); place != m_turnsThere.crend(); ++place) {
            if (m_isTaken.at(*place))
                continue;
            if (const QString key = keyThere(m_there.at(*place)); !key.isEmpty())
                waiting[key].append(*place);
        }
        if (waiting.isEmpty())
            return;
        for (const int place : m_turnsHere) {
            if (m_partner.at(place) >= 0)
                continue;
            const auto found = waiting.find(keyHere(m_here.at(place)));
            if (found == waiting.end() || found->isEmpty())
                continue;
            m_partner[place] = found->takeLast();
            m_isTaken[m_partner.at(place)] = true;
        }
    }
    void pair(Likeness key) { pair(key, key); }

    /// Pairs those of which one at least is not known so well. Whichever job is asked first, it
    /// makes the same pairs.
    template<Likeness likeness, bool (*isKnown)(const ExportRow &)>
    void pairUnlessKnown()
    {
        constexpr Likeness vague = &likeThose<likeness, isKnown, false>;
        constexpr Likeness clear = &likeThose<likeness, isKnown, true>;
        pair(vague);
        pair(vague, clear);
        pair(clear, vague);
    }

    QList<FilePair> pairs() const
    {
        QList<FilePair> all;
        all.reserve(m_here.size());
        for (qsizetype i = 0; i < m_here.size(); ++i)
            all.append({static_cast<int>(i), m_partner.at(i)});
        for (qsizetype i = 0; i < m_there.size(); ++i) {
            if (!m_isTaken.at(i))
                all.append({-1, static_cast<int>(i)});
        }
        return all;
    }

private:
    const QList<ExportRow> &m_here;
    const QList<ExportRow> &m_there;
    const QList<int> m_turnsHere;
    const QList<int> m_turnsThere;
    QList<int> m_partner; // of each here; -1: none
    QList<bool> m_isTaken; // of each there
};

} // namespace

QList<FilePair> pairFiles(const QList<ExportRow> &here, const QList<ExportRow> &there)
{
    Pairing pairing(here, there);
    pairing.pair(&likeBoth<likeContent, likePath>);
    pairing.pair(&likeBoth<likeContent, likeName>);
    pairing.pair(&likeContent);
    pairing.pair(&likeBoth<likeId, likePath>);
    pairing.pair(&likeBoth<likeId, likeName>);
    pairing.pair(&likeId);
    pairing.pairUnlessKnown<likePath, isOfKnownContent>();
    pairing.pairUnlessKnown<likeName, isMoreThanAName>();
    return pairing.pairs();
}

FileChange changeOf(const FilePair &pair, const KindNumbers &here, const KindNumbers &there)
{
    if (pair.there < 0)
        return FileChange::OnlyHere;
    if (pair.here < 0)
        return FileChange::OnlyThere;
    return here.at(pair.here) == there.at(pair.there) ? FileChange::Same : FileChange::Changed;
}

int ChangeCounts::of(FileChange change) const
{
    switch (change) {
    case FileChange::Same:
        return same;
    case FileChange::Changed:
        return changed;
    case FileChange::OnlyHere:
        return onlyHere;
    case FileChange::OnlyThere:
        break;
    }
    return onlyThere;
}

ChangeCounts countChanges(const QList<FilePair> &pairs, const KindNumbers &here,
                          const KindNumbers &there, int kinds)
{
    ChangeCounts counts;
    counts.rows.resize(kinds);
    counts.columns.resize(kinds);
    for (const FilePair &pair : pairs) {
        switch (changeOf(pair, here, there)) {
        case FileChange::OnlyHere:
            ++counts.onlyHere;
            continue;
        case FileChange::OnlyThere:
            ++counts.onlyThere;
            continue;
        case FileChange::Same:
            ++counts.same;
            break;
        case FileChange::Changed:
            ++counts.changed;
            break;
        }
        const std::pair kind(here.at(pair.here), there.at(pair.there));
        ++counts.rows[kind.first];
        ++counts.columns[kind.second];
        ++counts.cells[kind];
    }
    return counts;
}

} // namespace cd
