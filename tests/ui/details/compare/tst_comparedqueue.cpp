// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/comparedqueue.h"

#include "support/offscreen.h"
#include "ui/details/sampleresults.h"

#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"https://service.example"_s;

ComparedJob job(const QList<std::optional<QString>> &types)
{
    ComparedJob made;
    for (qsizetype i = 0; i < types.size(); ++i) {
        const FileId id{u"f-%1"_s.arg(i)};
        made.details.files.append({id, id.value});
        made.details.results.append({{}, {}, id, Classification{types.at(i), 0.5, {}}, {}, {}});
    }
    return made;
}

DocumentKey document(int file)
{
    return documentKey({}, service, {u"f-%1"_s.arg(file)});
}

} // namespace

/// What of a comparison goes to the Review.
class TestComparedQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void ofOneCellAll()
    {
        const ResultKind none{FileOutcome::Untyped};
        const ResultKind cv{FileOutcome::Typed, u"cv"_s};
        const ComparedQueue queue = comparedQueue(m_runs, {0, 3}, KindPair(cv, none), service);
        QCOMPARE(queue.files, 1); // the third went elsewhere, and has no partner
        QCOMPARE(queue.choice,
                 (QueueChoice{.kind = QueueKind::Cell,
                              .documents = {document(0)},
                              .here = u"cv"_s,
                              .there = std::nullopt}));
        const ComparedQueue same = comparedQueue(m_runs, {1}, KindPair(cv, cv), service);
        QCOMPARE(same.files, 1); // nothing has changed there, and it may still be wrong
        QCOMPARE(same.choice.there, u"cv"_s);
    }

    void elseThoseThatDiffer()
    {
        const ComparedQueue queue = comparedQueue(m_runs, {0, 1, 2, 3}, {}, service);
        QCOMPARE(queue.files, 2);
        QCOMPARE(queue.choice,
                 (QueueChoice{.kind = QueueKind::Disagreement,
                              .documents = {document(0), document(2)}}));
        QCOMPARE(comparedQueue(m_runs, {1}, {}, service).files, 0);
    }

private:
    // cv to none, the same, cv to invoice, and one that is only here
    const ComparedRuns m_runs
        = compareRuns(job({u"cv"_s, u"cv"_s, u"cv"_s, u"cv"_s}), job({{}, u"cv"_s, u"invoice"_s}));
};

QTEST_MAIN(TestComparedQueue)
#include "tst_comparedqueue.moc"
