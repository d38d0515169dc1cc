// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/labeltable.h"

#include "support/stricttest.h"
#include "workflow/review/csvrows.h"
#include "workflow/review/readtable.h"

#include <QStringEncoder>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Why = UntakenLabel::Why;

/// Tables of labels as others write them, and as nobody should.
class TestLabelTable : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void separatorsAndQuotes_data();
    void separatorsAndQuotes();
    void columnsHaveManyNames_data();
    void columnsHaveManyNames();
    void aJobsLabelIsNoType();
    void pathsStartFromTheTable();
    void whatIsNoLabel_data();
    void whatIsNoLabel();
    void onlyWhatPeopleDecidedOfResults();
    void encodings_data();
    void encodings();
    void whatHasNoColumns_data();
    void whatHasNoColumns();
    void rowsThatCantBeRead();
    void formulasLoseTheirApostrophe();

private:
    ReadTable read(const QByteArray &content, const QString &name = u"labels.csv"_s) const
    {
        return readTable(*m_folder, content, name);
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLabelTable::separatorsAndQuotes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("commas") << QByteArray("file,type\n\"a, b.pdf\",invoice\nc.pdf,\"a \"\"b\"\"\"");
    QTest::newRow("semicolons") << QByteArray(
        "type;file\r\ninvoice;a, b.pdf\r\n\"a \"\"b\"\"\";c.pdf\r\n");
    QTest::newRow("tabs") << QByteArray("x\tfile\ttype\n1\ta, b.pdf\tinvoice\n2\tc.pdf\t\"a "
                                        "\"\"b\"\"\"\n");
    QTest::newRow("said") << QByteArray(
        "sep=;\r\nfile;type\r\na, b.pdf;invoice\r\nc.pdf;\"a \"\"b\"\"\"\r\n");
    QTest::newRow("an old Mac") << QByteArray(
        "file,type\r\"a, b.pdf\",invoice\r\rc.pdf,\"a \"\"b\"\"\"\r");
    QTest::newRow("empty rows") << QByteArray(
        "\n\nfile,type\n\"a, b.pdf\",invoice\n,\n\n\"\",\"\"\nc.pdf,\"a \"\"b\"\"\"\n");
}

void TestLabelTable::separatorsAndQuotes()
{
    QFETCH(const QByteArray, content);
    const ReadTable all = read(content);
    QCOMPARE(all.report.failure, LabelReport::Failure::None);
    QCOMPARE(all.left, QList<UntakenLabel>());
    QCOMPARE(all.labels.size(), 2);
    QCOMPARE(all.labels.at(0).path, path(u"a, b.pdf"_s));
    QCOMPARE(all.labels.at(0).decision.text, u"invoice"_s);
    QCOMPARE(all.labels.at(0).decision.pot, LabelPot::Import);
    QCOMPARE(all.labels.at(1).path, path(u"c.pdf"_s));
    QCOMPARE(all.labels.at(1).decision.text, u"a \"b\""_s);
}

void TestLabelTable::columnsHaveManyNames_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char *header : {"file,type", "File Name,Type", "PATH,label", "filename,type_final",
                               "file-path,Class", "name,TYPE"})
        QTest::newRow(header) << QByteArray(header);
}

void TestLabelTable::columnsHaveManyNames()
{
    QFETCH(const QByteArray, header);
    const ReadTable all = read(header + "\na.pdf, invoice \n");
    QCOMPARE(all.labels.size(), 1);
    QCOMPARE(all.labels.at(0).path, path(u"a.pdf"_s));
    QCOMPARE(all.labels.at(0).decision.text, u"invoice"_s);
    QCOMPARE(all.labels.at(0).line, 2);
}

/// Results have both columns, in any order.
void TestLabelTable::aJobsLabelIsNoType()
{
    for (const QByteArray content :
         {"file,label,type\na.pdf,Post,invoice\n", "file,type,label\na.pdf,invoice,Post\n"}) {
        const ReadTable all = read(content);
        QCOMPARE(all.labels.size(), 1);
        QCOMPARE(all.labels.at(0).decision.text, u"invoice"_s);
    }
}

void TestLabelTable::pathsStartFromTheTable()
{
    const ReadTable all = read("file,path,hash,type\n"
                               "a.pdf,sub/../b.pdf,,x\n"
                               "a.pdf,/elsewhere/c.pdf,,x\n"
                               "a.pdf,,,x\n"
                               "d.pdf,,"
                               + someHash.toUpper() + ",x\n");
    QCOMPARE(all.labels.size(), 4);
    QCOMPARE(all.labels.at(0).path, path(u"b.pdf"_s));
    QCOMPARE(all.labels.at(0).decision.fileName, u"a.pdf"_s);
    QCOMPARE(all.labels.at(1).path, u"/elsewhere/c.pdf"_s);
    QCOMPARE(all.labels.at(2).path, path(u"a.pdf"_s));
    QCOMPARE(all.labels.at(3).path, path(u"d.pdf"_s)); // not read: its content is known
    QCOMPARE(contentOf(all.labels.at(3).decision.document), QByteArray(32, '\xaa'));
}

void TestLabelTable::whatIsNoLabel_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<Why>("why");
    QTest::newRow("no type") << QByteArray("a.pdf,,") << Why::NoType;
    QTest::newRow("blanks") << QByteArray("a.pdf,,   ") << Why::NoType;
    QTest::newRow("no file") << QByteArray(",,invoice") << Why::NoDocument;
    QTest::newRow("short hash") << QByteArray("a.pdf,abc,invoice") << Why::BadHash;
    QTest::newRow("no hash") << "a.pdf," + QByteArray(64, 'g') + ",invoice" << Why::BadHash;
    QTest::newRow("long type") << "a.pdf,," + QByteArray(51, 't') << Why::BadType;
    QTest::newRow("two lines") << QByteArray("a.pdf,,\"in\nvoice\"") << Why::BadType;
    QTest::newRow("escape") << QByteArray("a.pdf,,in\x1bvoice") << Why::BadType;
    QTest::newRow("NUL") << QByteArray("a\0.pdf,,invoice", 16) << Why::BadRow;
    QTest::newRow("short row") << QByteArray("a.pdf") << Why::NoType;
}

void TestLabelTable::whatIsNoLabel()
{
    QFETCH(const QByteArray, row);
    QFETCH(const Why, why);
    const ReadTable all = read("file,hash,type\n" + row + "\nb.pdf,,_none\n");
    QCOMPARE(all.left.size(), 1);
    QCOMPARE(all.left.at(0).why, why);
    QCOMPARE(all.left.at(0).line, 2);
    QCOMPARE(all.labels.size(), 1);
    QCOMPARE(all.labels.at(0).decision.kind, Decision::Kind::NoType);
    QCOMPARE(all.labels.at(0).decision.text, QString());
}

void TestLabelTable::onlyWhatPeopleDecidedOfResults()
{
    const ReadTable all = read("file,type,type_final,decision\n"
                               "a,invoice,invoice,open\n"
                               "b,invoice,receipt,corrected\n"
                               "c,invoice,invoice,confirmed\n"
                               "d,invoice,,corrected\n"
                               "e,invoice,invoice,cannot_tell\n"
                               "f,invoice,invoice,\n");
    QCOMPARE(all.left.size(), 3);
    for (const UntakenLabel &label : all.left)
        QCOMPARE(label.why, Why::NotReviewed);
    QCOMPARE(all.labels.size(), 3);
    QCOMPARE(all.labels.at(0).decision.text, u"receipt"_s);
    QCOMPARE(all.labels.at(1).decision.text, u"invoice"_s);
    QCOMPARE(all.labels.at(2).decision.kind, Decision::Kind::NoType);

    // Without the column of what became of it, a correction names no type.
    const ReadTable less = read("file,type,decision\nb,invoice,corrected\nc,invoice,confirmed\n");
    QCOMPARE(less.left.size(), 1);
    QCOMPARE(less.left.at(0).why, Why::NoType);
    QCOMPARE(less.labels.size(), 1);
}

void TestLabelTable::encodings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isGuessed");
    const QString text = u"file,type\nGröße €.pdf,Prüfung\n"_s;
    const auto in = [&text](QStringConverter::Encoding encoding, bool isMarked) {
        QStringEncoder encoder(encoding,
                               isMarked ? QStringConverter::Flag::WriteBom
                                        : QStringConverter::Flag::Default);
        return QByteArray(encoder.encode(text));
    };
    using Encoding = QStringConverter::Encoding;
    QTest::newRow("UTF-8") << in(Encoding::Utf8, false) << false;
    QTest::newRow("UTF-8, marked") << in(Encoding::Utf8, true) << false;
    QTest::newRow("UTF-16LE") << in(Encoding::Utf16LE, true) << false;
    QTest::newRow("UTF-16BE") << in(Encoding::Utf16BE, true) << false;
    QTest::newRow("UTF-16LE, unmarked") << in(Encoding::Utf16LE, false) << false;
    QTest::newRow("UTF-16BE, unmarked") << in(Encoding::Utf16BE, false) << false;
    QTest::newRow("UTF-32LE") << in(Encoding::Utf32LE, true) << false;
    QTest::newRow("Windows-1252") << QByteArray("file,type\nGr\xf6\xdf"
                                                "e \x80.pdf,Pr\xfc"
                                                "fung\n")
                                  << true;
}

void TestLabelTable::encodings()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isGuessed);
    const ReadTable all = read(content);
    QCOMPARE(all.report.isGuessed, isGuessed);
    QCOMPARE(all.labels.size(), 1);
    QCOMPARE(all.labels.at(0).path, path(u"Größe €.pdf"_s));
    QCOMPARE(all.labels.at(0).decision.text, u"Prüfung"_s);
}

void TestLabelTable::whatHasNoColumns_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("failure");
    using Failure = LabelReport::Failure;
    QTest::newRow("nothing") << QByteArray() << int(Failure::Empty);
    QTest::newRow("blanks") << QByteArray(" \n\r\n ") << int(Failure::Empty);
    QTest::newRow("a mark") << QByteArray("\xef\xbb\xbf") << int(Failure::Empty);
    QTest::newRow("no type") << QByteArray("file,colour\na,red\n") << int(Failure::NoColumns);
    QTest::newRow("no file") << QByteArray("type,colour\na,red\n") << int(Failure::NoColumns);
    QTest::newRow("no header") << QByteArray("a.pdf,invoice\nb.pdf,receipt\n")
                               << int(Failure::NoColumns);
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe", 18)
                               << int(Failure::NoColumns);
    QTest::newRow("only sep") << QByteArray("sep=;") << int(Failure::NoColumns);
}

void TestLabelTable::whatHasNoColumns()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, failure);
    const ReadTable all = read(content);
    QCOMPARE(int(all.report.failure), failure);
    QVERIFY(all.labels.isEmpty() && all.left.isEmpty());
}

void TestLabelTable::rowsThatCantBeRead()
{
    const QByteArray huge(CsvRows::mostInRow + 10, 'x');
    const QByteArray many(2'000, ',');
    const ReadTable all = read("file,type\n" + huge + ",invoice\n" + many
                               + "\nb.pdf,invoice\nc.pdf,\"in" + "voice\nd.pdf,invoice\n");
    QCOMPARE(all.labels.size(), 1);
    QCOMPARE(all.labels.at(0).path, path(u"b.pdf"_s));
    QCOMPARE(all.labels.at(0).line, 4);
    QCOMPARE(all.left.size(), 3);
    for (const UntakenLabel &label : all.left)
        QCOMPARE(label.why, Why::BadRow);
    QCOMPARE(all.left.at(2).line, 5); // its quote swallows what follows
}

void TestLabelTable::formulasLoseTheirApostrophe()
{
    const ReadTable all
        = read("file,type\n'=1+1.pdf,'+x\n'plain.pdf,'quoted'\n=cmd|'/c calc'!A1,'@a\n");
    QCOMPARE(all.labels.size(), 3);
    QCOMPARE(all.labels.at(0).path, path(u"=1+1.pdf"_s));
    QCOMPARE(all.labels.at(0).decision.text, u"+x"_s);
    QCOMPARE(all.labels.at(1).path, path(u"'plain.pdf"_s));
    QCOMPARE(all.labels.at(1).decision.text, u"'quoted'"_s);
    QCOMPARE(all.labels.at(2).decision.text, u"@a"_s);
}

QTEST_GUILESS_MAIN(TestLabelTable)
#include "tst_labeltable.moc"
