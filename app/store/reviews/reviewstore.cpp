// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reviews/reviewstore.h"

#include "domain/review/labelledtwice.h"
#include "store/database.h"
#include "store/reviews/decisioncolumns.h"
#include "store/values.h"

#include <QSet>

#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Decisions = StoreResult<QList<Decision>>;

/// In the column taken_back.
enum Standing { Stands = 0, MayStandAgain = 1, IsGone = 2 };

Decisions readDecisions(const Database &database, const QString &condition,
                        const QVariantList &values)
{
    QList<Decision> found;
    return database
        .runOften(u"SELECT %1 FROM decisions WHERE "_s.arg(decisionColumns()) + condition, values,
                  [&found](const QSqlQuery &row) { found.append(decisionFrom(row)); })
        .map([&found] { return std::exchange(found, {}); });
}

/// Marks the batch that @p which names, and returns its decisions, in their order.
Decisions moveBatch(const Database &database, const QString &which, Standing to)
{
    QList<Decision> moved;
    const auto done = database.transact([&]() -> StoreResult<void> {
        qint64 batch = 0;
        return database
            .runOften(which, {},
                      [&batch](const QSqlQuery &row) { batch = row.value(0).toLongLong(); })
            .and_then([&] {
                return readDecisions(database, u"number >= ? AND batch = ? ORDER BY number"_s,
                                     {batch, batch});
            })
            .and_then([&](QList<Decision> found) {
                moved = std::move(found);
                return database.runOften(
                    u"UPDATE decisions SET taken_back = ? WHERE number BETWEEN ? AND ? AND batch = ?"_s,
                    {int(to), batch, moved.isEmpty() ? batch : moved.constLast().number, batch});
            });
    });
    return done.map([&moved] { return std::exchange(moved, {}); });
}

QVariant differs(const Database &database, const Decision &decision, StoreResult<void> &done)
{
    bool found = false;
    if (decision.isLabel() && done) {
        done = database.runOften(
            u"SELECT 1 FROM decisions WHERE document = ? AND kind < 2"
            " AND (kind <> ? OR text <> ?) LIMIT 1"_s,
            {orEmpty(decision.document.value), int(decision.kind), orEmpty(decision.text)},
            [&found](const QSqlQuery &) { found = true; });
    }
    return int(found);
}

StoreResult<void> insert(const Database &database, Decision &decision)
{
    StoreResult<void> done;
    QVariantList values = valuesOf(decision);
    values.append(differs(database, decision, done));
    if (!done)
        return done;
    static const QString statement
        = u"INSERT INTO decisions (%1, differs) VALUES (NULL%2) RETURNING number"_s.arg(
            decisionColumns(), u", ?"_s.repeated(values.size()));
    return database.runOften(statement, values, [&decision](const QSqlQuery &row) {
        decision.number = row.value(0).toLongLong();
    });
}

} // namespace

ReviewStore::ReviewStore(const Database &database)
    : m_database(database)
{
}

Decisions ReviewStore::add(const QList<Decision> &decisions) const
{
    QList<Decision> added = decisions;
    const auto stored = m_database.transact([&]() -> StoreResult<void> {
        StoreResult<void> done
            = m_database.runOften(u"UPDATE decisions SET taken_back = 2 WHERE taken_back = 1"_s);
        qint64 batch = 0;
        for (qsizetype i = 0; done && i < added.size(); ++i) {
            added[i].batch = batch;
            done = insert(m_database, added[i]);
            if (i == 0) // only now it is known
                batch = added.constFirst().number;
        }
        if (!done || added.isEmpty())
            return done;
        added.first().batch = batch;
        return m_database.runOften(u"UPDATE decisions SET batch = number WHERE number = ?"_s,
                                   {batch});
    });
    return stored.map([&added] { return std::exchange(added, {}); });
}

Decisions ReviewStore::takeBack() const
{
    return moveBatch(m_database,
                     u"SELECT max(batch) FROM decisions"
                     " WHERE taken_back = 0 AND pot <> 2 AND imported = 0"_s,
                     MayStandAgain);
}

// Those taken back stand above all that still count, so the last one is the lowest.
Decisions ReviewStore::makeAgain() const
{
    return moveBatch(m_database, u"SELECT min(batch) FROM decisions WHERE taken_back = 1"_s,
                     Stands);
}

Decisions ReviewStore::newest(int atMost) const
{
    return readDecisions(m_database,
                         u"taken_back = 0 AND pot <> 2 AND imported = 0"
                         " ORDER BY batch DESC, number DESC LIMIT ?"_s,
                         {atMost});
}

StoreResult<QHash<DocumentKey, ReviewState>>
ReviewStore::states(const QList<DocumentKey> &documents) const
{
    QHash<DocumentKey, ReviewState> states;
    static const QString condition = u"document = ? AND taken_back = 0 ORDER BY number"_s;
    for (const DocumentKey &document : documents) {
        if (states.contains(document))
            continue;
        const Decisions found = readDecisions(m_database, condition, {orEmpty(document.value)});
        if (!found)
            return tl::make_unexpected(found.error());
        if (!found->isEmpty())
            states.insert(document, reviewState(*found));
    }
    return states;
}

StoreResult<QList<DocumentKey>> ReviewStore::flagged() const
{
    return among(u"SELECT DISTINCT document FROM decisions WHERE kind = 3"_s,
                 [](const ReviewState &state) { return state.isFlagged; });
}

StoreResult<QList<DocumentKey>> ReviewStore::inConflict() const
{
    return among(u"SELECT DISTINCT document FROM decisions WHERE differs = 1"_s,
                 [](const ReviewState &state) { return !state.against.isEmpty(); });
}

/// Those that @p statement finds whose states are as @p isMeant wants them.
StoreResult<QList<DocumentKey>>
ReviewStore::among(const QString &statement,
                   const std::function<bool(const ReviewState &)> &isMeant) const
{
    QList<DocumentKey> candidates;
    return m_database
        .runOften(statement, {},
                  [&](const QSqlQuery &row) { candidates.append({row.value(0).toByteArray()}); })
        .and_then([&] { return states(candidates); })
        .map([&](const QHash<DocumentKey, ReviewState> &states) {
            candidates.removeIf(
                [&](const DocumentKey &one) { return !isMeant(states.value(one)); });
            return std::exchange(candidates, {});
        });
}

StoreResult<qint64> ReviewStore::last() const
{
    qint64 number = 0;
    return m_database
        .runOften(u"SELECT max(number) FROM decisions"_s, {},
                  [&number](const QSqlQuery &row) { number = row.value(0).toLongLong(); })
        .map([&number] { return number; });
}

Decisions ReviewStore::labels(qint64 number, int atMost) const
{
    return readDecisions(m_database,
                         u"number > ? AND kind < 2 AND taken_back = 0 ORDER BY number LIMIT ?"_s,
                         {number, atMost});
}

Decisions ReviewStore::labelsOf(const QList<DocumentKey> &documents) const
{
    static const QString condition
        = u"document = ? AND kind < 2 AND taken_back = 0 ORDER BY number"_s;
    QList<Decision> labels;
    QSet<DocumentKey> read;
    for (const DocumentKey &document : documents) {
        if (read.contains(document))
            continue;
        read.insert(document);
        const Decisions found = readDecisions(m_database, condition, {orEmpty(document.value)});
        if (!found)
            return found;
        labels += *found;
    }
    return labels;
}

StoreResult<QHash<DocumentKey, QString>> ReviewStore::notes() const
{
    QHash<DocumentKey, QString> notes;
    return m_database
        .runOften(u"SELECT document, text FROM decisions WHERE kind = 5 AND taken_back = 0"
                  " ORDER BY number"_s,
                  {},
                  [&notes](const QSqlQuery &row) {
                      notes.insert({row.value(0).toByteArray()}, row.value(1).toString());
                  })
        .map([&notes] { return std::exchange(notes, {}); });
}

StoreResult<Agreement> ReviewStore::agreement() const
{
    QList<DocumentKey> candidates;
    const auto found = m_database.runOften(
        u"SELECT document FROM decisions GROUP BY document HAVING count(*) > 1"_s, {},
        [&](const QSqlQuery &row) { candidates.append({row.value(0).toByteArray()}); });
    if (!found)
        return tl::make_unexpected(found.error());
    AgreementTally tally;
    for (const DocumentKey &document : std::as_const(candidates)) {
        const Decisions labels = labelsOf({document});
        if (!labels)
            return tl::make_unexpected(labels.error());
        if (const auto both = labelledTwice(*labels))
            tally.add(*both);
    }
    return tally.agreement();
}

StoreResult<PresetTally> ReviewStore::tally(const QString &preset, LabelPot pot) const
{
    PresetTally tally;
    return m_database
        .runOften(u"SELECT one.shown_type, one.kind, one.text, count(*) FROM decisions one"
                  " WHERE one.preset = ? AND one.preset <> '' AND one.pot = ? AND one.kind < 2"
                  " AND one.taken_back = 0 AND one.shown = 1 AND NOT EXISTS"
                  " (SELECT 1 FROM decisions later WHERE later.document = one.document"
                  " AND later.number > one.number AND later.kind < 3 AND later.pot = one.pot"
                  " AND later.taken_back = 0) GROUP BY 1, 2, 3"_s,
                  {orEmpty(preset), int(pot)},
                  [&tally](const QSqlQuery &row) {
                      const QVariant shown = row.value(0);
                      TypeTally &type = tally[shown.toString()];
                      const bool isTyped = row.value(1).toInt() == int(Decision::Kind::Type);
                      const QString said = row.value(2).toString();
                      const int count = row.value(3).toInt();
                      if (isTyped ? !shown.isNull() && said == shown.toString() : shown.isNull()) {
                          type.right += count;
                      } else {
                          type.wrong += count;
                          type.instead[said] += count;
                      }
                  })
        .map([&tally] { return std::exchange(tally, {}); });
}

} // namespace cd
