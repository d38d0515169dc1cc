// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/comparison.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

ExportRow file(const QString &path, const QByteArray &content = {}, const QString &id = {})
{
    return {.fileId = {id}, .fileName = path.section(u'/', -1), .path = path, .hash = content};
}

ExportRow known(const QString &id, const QString &name)
{
    return {.fileId = {id}, .fileName = name};
}

/// Few of everything, so that many are alike in some way and not in others.
QList<ExportRow> anyFiles(QRandomGenerator &chance)
{
    const auto one = [&chance](const QStringList &of) {
        return of.at(chance.bounded(of.size()));
    };
    QList<ExportRow> rows;
    for (int left = chance.bounded(12); left > 0; --left) {
        const QString name = one({u"a"_s, u"b"_s, {}});
        rows.append({.fileId = {one({{}, u"1"_s, u"2"_s, u"3"_s})},
                     .fileName = name,
                     .path = name.isEmpty() ? name : one({{}, u"/x/"_s + name, u"/y/"_s + name}),
                     .hash = one({{}, {}, u"c"_s, u"d"_s}).toLatin1()});
    }
    return rows;
}

QString identity(const ExportRow &row)
{
    return row.path + u'|' + row.fileName + u'|' + QString::fromLatin1(row.hash);
}

QList<ExportRow> filesToldApart(QRandomGenerator &chance)
{
    QList<ExportRow> rows = anyFiles(chance);
    QSet<QString> seen;
    rows.removeIf([&seen](const ExportRow &row) {
        const qsizetype before = seen.size();
        seen.insert(identity(row));
        return seen.size() == before;
    });
    return rows;
}

QStringList pairsBetween(const QList<ExportRow> &here, const QList<ExportRow> &there)
{
    const auto named = [](const QList<ExportRow> &rows, int place) {
        return place < 0 ? u"none"_s : identity(rows.at(place));
    };
    QStringList pairs;
    for (const FilePair &pair : pairFiles(here, there))
        pairs += named(here, pair.here) + u" = "_s + named(there, pair.there);
    pairs.sort();
    return pairs;
}

} // namespace

/// Which files of two jobs are the same, and how many have changed.
class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreWhatTheyHold_data();
    void filesAreWhatTheyHold();
    void copiesGoWithTheirNamesakes();
    void eachFileIsCountedOnce();
    void inWhichOrderTheyStandMakesNoDifference();
    void nothingIsComparedToo();
    void changesAreCountedByKind();
    void manyAreFoundQuickly();
};

void TestComparison::filesAreWhatTheyHold_data()
{
    QTest::addColumn<QList<ExportRow>>("here");
    QTest::addColumn<QList<ExportRow>>("there");
    QTest::addColumn<QList<FilePair>>("pairs");
    using Rows = QList<ExportRow>;
    using Pairs = QList<FilePair>;
    const Pairs same{{0, 0}};
    const Pairs apart{{0, -1}, {-1, 0}};
    QTest::newRow("moved") << Rows{file(u"/a/x"_s, "1")} << Rows{file(u"/b/y"_s, "1")} << same;
    QTest::newRow("edited") << Rows{file(u"/a/x"_s, "1")} << Rows{file(u"/a/x"_s, "2")} << apart;
    QTest::newRow("uploaded once")
        << Rows{file(u"/a/x"_s, {}, u"f"_s)} << Rows{known(u"f"_s, {})} << same;
    QTest::newRow("content of one is not known")
        << Rows{file(u"/a/x"_s, "1", u"f"_s)} << Rows{file(u"/a/x"_s, {}, u"g"_s)} << same;
    QTest::newRow("the same name elsewhere")
        << Rows{file(u"/a/x"_s)} << Rows{file(u"/b/x"_s)} << apart;
    QTest::newRow("nothing but a name")
        << Rows{file(u"/a/x"_s, "1", u"f"_s)} << Rows{known(u"g"_s, u"x"_s)} << same;
    QTest::newRow("content before place")
        << Rows{file(u"/a/x"_s, "1")} << Rows{file(u"/a/x"_s), file(u"/b/x"_s, "1")}
        << Pairs{{0, 1}, {-1, 0}};
    QTest::newRow("nothing is known") << Rows{ExportRow()} << Rows{ExportRow()} << apart;
    QTest::newRow("order") << Rows{known(u"f"_s, {}), known(u"g"_s, {}), known(u"h"_s, {})}
                           << Rows{known(u"i"_s, {}), known(u"h"_s, {}), known(u"f"_s, {})}
                           << Pairs{{0, 2}, {1, -1}, {2, 1}, {-1, 0}};
}

void TestComparison::filesAreWhatTheyHold()
{
    QFETCH(QList<ExportRow>, here);
    QFETCH(QList<ExportRow>, there);
    QFETCH(QList<FilePair>, pairs);
    QCOMPARE(pairFiles(here, there), pairs);
}

void TestComparison::copiesGoWithTheirNamesakes()
{
    const QList<ExportRow> here{file(u"/a/x"_s, "1"), file(u"/a/y"_s, "1"), file(u"/a/z"_s, "1")};
    const QList<ExportRow> there{file(u"/b/z"_s, "1"), file(u"/a/x"_s, "1")};
    QCOMPARE(pairFiles(here, there), (QList<FilePair>{{0, 1}, {1, -1}, {2, 0}}));
    QCOMPARE(pairFiles(there, here), (QList<FilePair>{{0, 2}, {1, 0}, {-1, 1}}));
}

/// Whatever the files are, and whichever of them are copies.
void TestComparison::eachFileIsCountedOnce()
{
    QRandomGenerator chance(20260304);
    constexpr int kinds = 3;
    const auto kindsOf = [&chance](const QList<ExportRow> &rows) {
        KindNumbers numbers;
        for (qsizetype i = 0; i < rows.size(); ++i)
            numbers.append(chance.bounded(kinds));
        return numbers;
    };
    for (int turn = 0; turn < 3000; ++turn) {
        const QList<ExportRow> here = anyFiles(chance);
        const QList<ExportRow> there = anyFiles(chance);
        const QList<FilePair> pairs = pairFiles(here, there);
        QList<int> seenHere;
        QList<int> seenThere;
        for (const FilePair &pair : pairs) {
            if (pair.here >= 0)
                seenHere.append(pair.here);
            if (pair.there >= 0)
                seenThere.append(pair.there);
            QVERIFY(pair.here >= 0 || pair.there >= 0);
        }
        QCOMPARE(seenHere.size(), here.size());
        QCOMPARE(QSet(seenHere.cbegin(), seenHere.cend()).size(), here.size());
        QCOMPARE(seenThere.size(), there.size());
        QCOMPARE(QSet(seenThere.cbegin(), seenThere.cend()).size(), there.size());
        const KindNumbers kindsHere = kindsOf(here);
        const KindNumbers kindsThere = kindsOf(there);
        const ChangeCounts counts = countChanges(pairs, kindsHere, kindsThere, kinds);
        QCOMPARE(counts.filesHere(), int(here.size()));
        QCOMPARE(counts.filesThere(), int(there.size()));
        int inRows = 0;
        int inColumns = 0;
        int onDiagonal = 0;
        for (int kind = 0; kind < kinds; ++kind) {
            inRows += counts.rows.at(kind);
            inColumns += counts.columns.at(kind);
            int inRow = 0;
            for (int other = 0; other < kinds; ++other)
                inRow += counts.cell(kind, other);
            QCOMPARE(inRow, counts.rows.at(kind));
            onDiagonal += counts.cell(kind, kind);
        }
        QCOMPARE(inRows, counts.filesOfBoth());
        QCOMPARE(inColumns, counts.filesOfBoth());
        QCOMPARE(onDiagonal, counts.same);
        // Whichever is asked first.
        for (const FilePair &pair : pairFiles(there, here))
            QVERIFY(pairs.contains({pair.there, pair.here}));
    }
}

void TestComparison::inWhichOrderTheyStandMakesNoDifference()
{
    QRandomGenerator chance(20260305);
    for (int turn = 0; turn < 1000; ++turn) {
        QList<ExportRow> here = filesToldApart(chance);
        QList<ExportRow> there = filesToldApart(chance);
        const QStringList pairs = pairsBetween(here, there);
        std::shuffle(here.begin(), here.end(), chance);
        std::shuffle(there.begin(), there.end(), chance);
        QCOMPARE(pairsBetween(here, there), pairs);
    }
}

void TestComparison::nothingIsComparedToo()
{
    QVERIFY(pairFiles({}, {}).isEmpty());
    QCOMPARE(countChanges({}, {}, {}, 0), ChangeCounts());
    QCOMPARE(pairFiles({}, {file(u"/a"_s)}), (QList<FilePair>{{-1, 0}}));
}

void TestComparison::changesAreCountedByKind()
{
    const QList<FilePair> pairs{{0, 0}, {1, 1}, {2, 2}, {3, -1}, {-1, 3}, {-1, 4}};
    const ChangeCounts counts = countChanges(pairs, {0, 0, 1, 1}, {0, 1, 1, 0, 1}, 2);
    QCOMPARE(counts.same, 2);
    QCOMPARE(counts.changed, 1);
    QCOMPARE(counts.onlyHere, 1);
    QCOMPARE(counts.onlyThere, 2);
    QCOMPARE(counts.rows, (QList<int>{2, 1}));
    QCOMPARE(counts.columns, (QList<int>{1, 2}));
    QCOMPARE(counts.cell(0, 0), 1);
    QCOMPARE(counts.cell(0, 1), 1);
    QCOMPARE(counts.cell(1, 0), 0);
    QCOMPARE(counts.cell(1, 1), 1);
}

/// Also where all are called alike, as scans are: then they are not compared each with each.
void TestComparison::manyAreFoundQuickly()
{
    constexpr int many = 50'000;
    QList<ExportRow> here;
    QList<ExportRow> there;
    for (int i = 0; i < many; ++i) {
        here.append(known(u"h%1"_s.arg(i), u"scan.pdf"_s));
        there.append(known(u"t%1"_s.arg(i), u"scan.pdf"_s));
    }
    const QList<FilePair> pairs = pairFiles(here, there);
    QCOMPARE(pairs.size(), many);
    QCOMPARE(pairs.constLast(), (FilePair{many - 1, many - 1}));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
