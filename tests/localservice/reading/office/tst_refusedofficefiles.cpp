// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/office/officefiles.h"
#include "localservice/reading/readdocument.h"
#include "localservice/reading/readers/office/textflow.h"
#include "localservice/reading/readers/office/xmlwalk.h"
#include "localservice/reading/readers/zipentries.h"
#include "support/stricttest.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace cd::local;

using Kind = ReadFailure::Kind;

/// Office files that can't be read, and those made to do harm: each fails with its own reason, or
/// ends within the readers' bounds.
class TestRefusedOfficeFiles : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheFileIs_data();
    void saysWhatTheFileIs();
    void failsWithReason_data();
    void failsWithReason();
    void sharedTextDoesNotUnpackWithoutEnd();
    void repeatedCellsDoNotUnpackWithoutEnd();
    void chunksWithinChunksEnd();
    void damagedDirectoriesEnd();

private:
    ReadResult read(const QString &name, const QByteArray &content) const
    {
        return readDocument(m_files.request(name, content));
    }

    TestFiles m_files;
};

static void put(QByteArray &bytes, qsizetype at, quint32 number)
{
    qToLittleEndian(number, bytes.data() + at);
}

/// An OLE file with these streams at its top: one sector with the table of sectors, then the
/// directory.
static QByteArray oleOf(const QStringList &streams)
{
    constexpr quint32 endOfChain = 0xfffffffe;
    constexpr quint32 nothing = 0xffffffff;
    QByteArray header(512, '\0');
    header.replace(0, 8, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    header[30] = 9; // sectors of 512 bytes
    header[32] = 6;
    put(header, 44, 1);
    put(header, 56, 4096);
    put(header, 60, endOfChain);
    put(header, 68, endOfChain);
    put(header, 48, 1); // the directory
    header.replace(76, 4, QByteArray(4, '\0'));
    QByteArray table(512, '\xff');
    put(table, 0, 0xfffffffd);
    QByteArray directory;
    QStringList names{u"Root Entry"_s};
    names += streams;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QByteArray entry(128, '\0');
        const QString &name = names.at(i);
        for (qsizetype c = 0; c < name.size(); ++c)
            qToLittleEndian(name.at(c).unicode(), entry.data() + 2 * c);
        qToLittleEndian(static_cast<quint16>(2 * name.size() + 2), entry.data() + 64);
        entry[66] = i == 0 ? 5 : 2;
        put(entry, 68, nothing);
        put(entry, 72, i > 0 && i + 1 < names.size() ? static_cast<quint32>(i + 1) : nothing);
        put(entry, 76, i == 0 ? 1 : nothing);
        directory += entry;
    }
    directory = directory.leftJustified((directory.size() + 511) / 512 * 512, '\0');
    const auto sectors = static_cast<quint32>(directory.size() / 512);
    for (quint32 sector = 1; sector <= sectors; ++sector)
        put(table, 4 * qsizetype(sector), sector < sectors ? sector + 1 : endOfChain);
    return header + table + directory;
}

void TestRefusedOfficeFiles::saysWhatTheFileIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *title, const QString &name, const QByteArray &content,
                        const QString &said) {
        QTest::newRow(title) << name << content << said;
    };
    const auto ole = [row](const QStringList &streams, const QString &said) {
        row(qPrintable(u"OLE, "_s + said), u"a"_s, oleOf(streams), said);
    };
    ole({u"CompObj"_s, u"1Table"_s, u"WordDocument"_s, u"Data"_s, u"ObjectPool"_s}, u"Word"_s);
    ole({u"Workbook"_s}, u"Excel"_s);
    ole({u"Book"_s}, u"Excel"_s);
    ole({u"Current User"_s, u"PowerPoint Document"_s}, u"PowerPoint"_s);
    ole({u"EncryptionInfo"_s, u"EncryptedPackage"_s}, u"encrypted"_s);
    ole({u"VisioDocument"_s}, u"Visio"_s);
    ole({u"Quill"_s}, u"Publisher"_s);
    ole({u"Catalog"_s}, u"Thumbs.db"_s);
    ole({u"Something"_s}, u"before 2007"_s);
    const QByteArray iwa = zipOf({{u"Index/Document.iwa"_s, "x"}, {u"Metadata/a.plist"_s, "x"}});
    row("Pages", u"a.pages"_s, iwa, u"a Pages document"_s);
    row("Numbers", u"a.numbers"_s, iwa, u"a Numbers spreadsheet"_s);
    row("Keynote", u"a.key"_s, iwa, u"a Keynote presentation"_s);
    row("archive", u"a.docx"_s, zipOf({{u"a.txt"_s, "words"}}), u"a ZIP archive"_s);
    row("XPS", u"a.xps"_s, zipOf({{u"FixedDocSeq.fdseq"_s, "<a/>"}}), u"an XPS document"_s);
    row("XLSB", u"a.xlsb"_s,
        packageOf(u"xl/workbook.bin"_s, "vnd.ms-excel.sheet.binary.macroEnabled.main", "x"),
        u"a binary Excel workbook"_s);
    row("database", u"a.odb"_s,
        zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.base"},
               {u"content.xml"_s, "<a/>"}}),
        u"OpenDocument"_s);
    row("HEIC", u"a.heic"_s,
        QByteArray("\0\0\0\x18"
                   "ftypheic\0\0\0\0",
                   16),
        u"a HEIC picture"_s);
    row("7-Zip", u"a.7z"_s, QByteArray("7z\xbc\xaf\x27\x1c\0\4\0\0", 10), u"a 7-Zip archive"_s);
    row("video", u"a.mp4"_s,
        QByteArray("\0\0\0\x18"
                   "ftypisom\0\0\0\0",
                   16),
        u"a video"_s);
}

void TestRefusedOfficeFiles::saysWhatTheFileIs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const ReadResult result = read(name, content);
    QVERIFY(!result);
    QVERIFY2(result.error().detail.contains(said), qPrintable(result.error().detail));
    QCOMPARE(result.error().kind, said == "encrypted"_L1 ? Kind::Encrypted : Kind::Unsupported);
}

void TestRefusedOfficeFiles::failsWithReason_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");

    const QByteArray cells = "<row><c t=\"s\"><v>0</v></c></row>";
    QTest::newRow("bomb in shared texts")
        << xlsxOf({cells}, {{"t", "sharedStrings", "t.xml"}},
                  {{u"xl/t.xml"_s, QByteArray(maxUnpackedSize + 1, ' ')}})
        << Kind::TooLarge;
    QTest::newRow("bomb in a slide")
        << pptxOf({QByteArray(maxUnpackedSize + 1, ' ')}) << Kind::TooLarge;
    QTest::newRow("bomb in relations")
        << docxOf("<w:p/>", {}, {{u"word/_rels/x.rels"_s, QByteArray(maxUnpackedSize, ' ')}})
        << Kind::TooLarge;
    QTest::newRow("no sheets") << xlsxOf({}) << Kind::Broken;
    QTest::newRow("sheets without parts")
        << packageOf(u"xl/workbook.xml"_s,
                     "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                     "<workbook><sheets><sheet name=\"a\" r:id=\"none\"/></sheets></workbook>")
        << Kind::Empty;
    QTest::newRow("no slides") << pptxOf({}) << Kind::Empty;
    QTest::newRow("main part that is missing")
        << zipOf({{u"_rels/.rels"_s, relationsOf({{"a", "officeDocument", "word/none.xml"}})},
                  {u"word/document2.bin"_s, "x"}})
        << Kind::Unsupported;
    QTest::newRow("entities") << packageOf(
        u"xl/workbook.xml"_s, "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "<!DOCTYPE a [<!ENTITY b \"" + QByteArray(1000, 'x') + "\"><!ENTITY c \""
            + QByteArray("&b;").repeated(1000)
            + "\">]><workbook><sheets>&c;<sheet/></sheets></workbook>")
                              << Kind::Broken;
    const QByteArray deep = QByteArray("<w:sdt>").repeated(maxXmlDepth * 100) + "<w:t>deep</w:t>";
    QTest::newRow("deep Word") << zipOf({{u"word/document.xml"_s, "<w:document>" + deep}})
                               << Kind::Broken;
    QTest::newRow("deep OpenDocument")
        << odfOf("text", QByteArray("<text:section>").repeated(maxXmlDepth * 100)) << Kind::Broken;
    QTest::newRow("RTF without text") << QByteArray("{\\rtf1 }") << Kind::Empty;
}

void TestRefusedOfficeFiles::failsWithReason()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);
    const ReadResult result = read(u"file"_s, content);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY(result.error().detail.endsWith(u'.'));
}

void TestRefusedOfficeFiles::sharedTextDoesNotUnpackWithoutEnd()
{
    // A text of 1 MB, 1000 times: 1 GB out of 2 KB.
    const QByteArray cells = "<row><c t=\"s\"><v>0</v></c></row>";
    const ReadResult result = read(
        u"a.xlsx"_s,
        xlsxOf({cells.repeated(1000), cells.repeated(1000)}, {{"t", "sharedStrings", "t.xml"}},
               {{u"xl/t.xml"_s,
                 "<sst><si><t>" + QByteArray("word ").repeated(200'000) + "</t></si></sst>"}}));
    QVERIFY(result);
    qsizetype length = 0;
    for (const PageText &page : result->pages)
        length += page.text.size();
    QVERIFY(length > maxFlowLength / 2 && length < 3 * maxFlowLength);
    QVERIFY(result->notes.join(u' ').contains("Only the first"_L1));
}

void TestRefusedOfficeFiles::repeatedCellsDoNotUnpackWithoutEnd()
{
    const ReadResult result
        = read(u"a.ods"_s,
               odfOf("spreadsheet",
                     "<table:table><table:table-row table:number-rows-repeated=\"1000000\">"
                     "<table:table-cell table:number-columns-repeated=\"16000\"><text:p>A cell of "
                     "many<text:s text:c=\"2000000000\"/></text:p></table:table-cell>"
                     "</table:table-row></table:table>"));
    QVERIFY(textOf(result).size() < 1000);
    QVERIFY(textOf(result).contains("A cell of many"_L1));
}

void TestRefusedOfficeFiles::chunksWithinChunksEnd()
{
    QByteArray content = docxOf("<w:p><w:r><w:t>Innermost words</w:t></w:r></w:p>");
    for (int i = 0; i < 5; ++i) {
        content = docxOf("<w:p><w:r><w:t>Words of level " + QByteArray::number(i)
                             + "</w:t></w:r></w:p><w:altChunk r:id=\"c\"/>",
                         {{"c", "aFChunk", "c.docx"}}, {{u"word/c.docx"_s, content}});
    }
    const ReadResult result = read(u"a.docx"_s, content);
    QCOMPARE(textOf(result), u"Words of level 4\nWords of level 3"_s);
    QVERIFY(result->notes.join(u' ').contains("an embedded object"_L1));
}

void TestRefusedOfficeFiles::damagedDirectoriesEnd()
{
    QByteArray whole = oleOf({u"WordDocument"_s, u"1Table"_s, u"Data"_s, u"x"_s});
    QByteArray circle = whole;
    put(circle, 512 + 8, 1); // the directory's second sector is followed by its first
    QByteArray far = whole;
    put(far, 48, 0xfffffff0);
    for (const QByteArray &content : {circle, far, whole.first(600), whole.first(8)}) {
        const ReadResult result = read(u"a.doc"_s, content);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Unsupported);
    }
}

QTEST_GUILESS_MAIN(TestRefusedOfficeFiles)
#include "tst_refusedofficefiles.moc"
