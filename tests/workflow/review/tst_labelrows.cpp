// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/labeltable.h"

#include "support/stricttest.h"
#include "workflow/review/csvrows.h"
#include "workflow/review/readtable.h"

#include <QTest>

#include <sys/stat.h>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Why = UntakenLabel::Why;

/// Rows of labels in JSON, from our own exports, and more than there should be.
class TestLabelRows : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void jsonLines();
    void jsonLinesThatAreNone();
    void anExportSaysMore();
    void anExportThatLies_data();
    void anExportThatLies();
    void aPipeIsNotOpened();
    void manyRowsInPieces();
    void itCanBeStopped();

private:
    ReadTable read(const QByteArray &content, const QString &name = u"labels.csv"_s) const
    {
        return readTable(*m_folder, content, name);
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLabelRows::jsonLines()
{
    const ReadTable all = read("\n{\"file\": \"a.pdf\", \"type\": \"invoice\", \"pages\": [1]}\r\n"
                               "{\"path\":\"/in/b.pdf\",\"file\":null,\"label\":\"_none\"}\n"
                               "{\"type\":7,\"hash\":\""
                                   + someHash + "\"}",
                               u"labels.jsonl"_s);
    QCOMPARE(all.report.failure, LabelReport::Failure::None);
    QCOMPARE(all.left, QList<UntakenLabel>());
    QCOMPARE(all.labels.size(), 3);
    QCOMPARE(all.labels.at(0).path, path(u"a.pdf"_s));
    QCOMPARE(all.labels.at(0).line, 2);
    QCOMPARE(all.labels.at(1).path, u"/in/b.pdf"_s);
    QCOMPARE(all.labels.at(1).decision.fileName, u"b.pdf"_s);
    QCOMPARE(all.labels.at(1).decision.kind, Decision::Kind::NoType);
    QCOMPARE(all.labels.at(2).decision.text, u"7"_s);
}

void TestLabelRows::jsonLinesThatAreNone()
{
    const QByteArray deep = "{\"type\":" + QByteArray(100'000, '[') + "\n";
    const ReadTable all = read("{\"file\":\"a\",\"type\":\"x\"}\n"
                               "[1]\n"
                               "{\"file\":\"a\"\n"
                               + deep
                               + "{\"file\":\"a\\u0000b\",\"type\":\"x\"}\n"
                                 "{\"file\":\"a\",\"type\":\"x\\u0000\"}\n"
                                 "{\"file\":{},\"type\":\"x\"}\n"
                                 "{}\n{\"file\":\""
                               + QByteArray(CsvRows::mostInRow, 'x') + "\"}\n");
    QCOMPARE(all.labels.size(), 1);
    QList<Why> reasons;
    for (const UntakenLabel &label : all.left)
        reasons.append(label.why);
    QCOMPARE(reasons,
             (QList<Why>{Why::BadRow, Why::BadRow, Why::BadRow, Why::BadRow, Why::BadType,
                         Why::NoDocument, Why::NoType, Why::BadRow}));
}

void TestLabelRows::anExportSaysMore()
{
    const ReadTable all
        = read("number,hash,file,type,kind,pot,blind,bulk,settling,suggested,"
               "suggested_type,suggested_confidence,preset,who,decided_at,seconds,note,"
               "supersedes\n7,"
               + someHash
               + ",a.pdf,_none,type,audit,true,false,true,type,receipt,0.25,Post,Ada,"
                 "2026-03-01T10:11:12.345Z,4.5,see page 2,3\n");
    QCOMPARE(all.left, QList<UntakenLabel>());
    QCOMPARE(all.labels.size(), 1);
    const GivenLabel &given = all.labels.at(0);
    QVERIFY(given.isOwn);
    QCOMPARE(given.number, 7);
    QCOMPARE(given.note, u"see page 2"_s);
    const Decision expected{.document = {QByteArray(32, '\xaa')},
                            .text = u"_none"_s, // as a type, for it says that it is one
                            .pot = LabelPot::Audit,
                            .isBlind = true,
                            .isSettling = true,
                            .shown = Suggestion{u"receipt"_s, 0.25},
                            .preset = u"Post"_s,
                            .fileName = u"a.pdf"_s,
                            .who = u"Ada"_s,
                            .at = QDateTime({2026, 3, 1}, QTime(10, 11, 12, 345), Qt::UTC),
                            .seconds = 4.5,
                            .supersedes = 3};
    QCOMPARE(given.decision, expected);
}

void TestLabelRows::anExportThatLies_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("a pot") << someHash + ",x,type,mine,false,2026-03-01T10:11:12.345Z";
    QTest::newRow("a kind") << someHash + ",x,flag,audit,false,2026-03-01T10:11:12.345Z";
    QTest::newRow("a time") << someHash + ",x,type,audit,false,yesterday";
    QTest::newRow("many at once in an audit")
        << someHash + ",x,type,audit,true,2026-03-01T10:11:12.345Z";
}

void TestLabelRows::anExportThatLies()
{
    QFETCH(const QByteArray, row);
    const ReadTable all = read("hash,type,kind,pot,bulk,decided_at\n" + row + '\n');
    QVERIFY(all.labels.isEmpty());
    QCOMPARE(all.left.size(), 1);
    QCOMPARE(all.left.at(0).why, Why::BadRow);
}

/// Nobody writes into it: who opens it waits for ever.
void TestLabelRows::aPipeIsNotOpened()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe.csv"_s)).constData(), 0600), 0);
    for (const QString &name : {u"pipe.csv"_s, u"not there.csv"_s, u"."_s}) {
        const ReadTable all = readTable(path(name));
        QCOMPARE(all.report.failure, LabelReport::Failure::Unreadable);
        QVERIFY(!all.report.technical.isEmpty());
    }
}

/// They are read in parts, which end anywhere.
void TestLabelRows::manyRowsInPieces()
{
    constexpr int rows = 200'000;
    QByteArray content = "file;type\r\n";
    for (int i = 0; i < rows; ++i)
        content
            += "\"größe " + QByteArray::number(i) + "\r\n\".pdf;typ\"" + (i % 7 ? "\r\n" : "\n");
    const ReadTable all = read(content);
    QCOMPARE(all.left, QList<UntakenLabel>());
    QCOMPARE(all.labels.size(), rows);
    for (int i = 0; i < rows; i += 997)
        QCOMPARE(all.labels.at(i).decision.fileName, u"größe %1\r\n.pdf"_s.arg(i));
    QCOMPARE(all.labels.constLast().decision.text, u"typ\""_s);
    QCOMPARE(all.labels.constLast().line, 2 * rows);
}

void TestLabelRows::itCanBeStopped()
{
    read("file,type\na,x\nb,x\nc,x\nd,x\n");
    LabelReport report;
    int taken = 0;
    const auto goesOn = [](double) {
        return true;
    };
    readLabelTable(
        path(u"labels.csv"_s), report, [&taken](const TableRow &) { return ++taken < 2; }, goesOn);
    QCOMPARE(taken, 2);
    QCOMPARE(report.failure, LabelReport::Failure::None);
}

QTEST_GUILESS_MAIN(TestLabelRows)
#include "tst_labelrows.moc"
