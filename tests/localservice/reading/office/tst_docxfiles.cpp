// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/office/officefiles.h"
#include "localservice/reading/readdocument.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// Word documents as different programs write them.
class TestDocxFiles : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheBodyShows_data();
    void readsWhatTheBodyShows();
    void findsTheParts_data();
    void findsTheParts();
    void readsChunks_data();
    void readsChunks();
    void chartsAndEmbeddedDocuments();
    void saysWhatWasLeftOut_data();
    void saysWhatWasLeftOut();
    void hardlyAnyTextIsNoResult();
    void readsPicturesWhereAsked();
    void damageEndsAPartAndIsSaid();

private:
    ReadResult read(const QByteArray &content) const
    {
        return readDocument(m_files.request(u"a.docx"_s, content));
    }

    TestFiles m_files;
};

static QByteArray run(const QByteArray &content)
{
    return "<w:r>" + content + "</w:r>";
}

static QByteArray text(const QByteArray &words)
{
    return run("<w:t xml:space=\"preserve\">" + words + "</w:t>");
}

static QByteArray paragraph(const QByteArray &runs)
{
    return "<w:p>" + runs + "</w:p>";
}

static QByteArray says(const QByteArray &words)
{
    return paragraph(text(words));
}

static QByteArray between(const QByteArray &element)
{
    return paragraph(run("<w:t>left</w:t>" + element + "<w:t>right</w:t>"));
}

void TestDocxFiles::readsWhatTheBodyShows_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");

    QTest::newRow("paragraphs") << says("One") + says("Two") << u"One\nTwo"_s;
    QTest::newRow("cr") << between("<w:cr/>") << u"left\nright"_s;
    QTest::newRow("br") << between("<w:br/>") << u"left\nright"_s;
    QTest::newRow("br of a column") << between("<w:br w:type=\"column\"/>") << u"left\nright"_s;
    QTest::newRow("tab") << between("<w:tab/>") << u"left\tright"_s;
    QTest::newRow("ptab") << between("<w:ptab w:alignment=\"right\"/>") << u"left\tright"_s;
    QTest::newRow("noBreakHyphen") << between("<w:noBreakHyphen/>") << u"left-right"_s;
    QTest::newRow("softHyphen") << between("<w:softHyphen/>") << u"leftright"_s;
    QTest::newRow("sym, a box") << between("<w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/>")
                                << u"left☐right"_s;
    QTest::newRow("sym, Greek") << between("<w:sym w:font=\"Symbol\" w:char=\"F061\"/>")
                                << u"leftαright"_s;
    QTest::newRow("sym, unknown") << between("<w:sym w:font=\"Webdings\" w:char=\"F0E1\"/>")
                                  << u"left right"_s;
    QTest::newRow("sym, a letter")
        << between("<w:sym w:font=\"Arial\" w:char=\"20AC\"/>") << u"left€right"_s;
    QTest::newRow("tab stops") << paragraph("<w:pPr><w:tabs><w:tab w:pos=\"9\"/></w:tabs></w:pPr>"
                                            + text("One"))
                               << u"One"_s;
    QTest::newRow("deleted") << paragraph(text("kept") + "<w:del>"
                                          + run("<w:delText>gone</w:delText>") + "</w:del>"
                                          + "<w:ins>" + text(" new") + "</w:ins>")
                             << u"kept new"_s;
    QTest::newRow("moved") << paragraph("<w:moveFrom>" + text("away") + "</w:moveFrom>"
                                        + text("stays"))
            + paragraph("<w:moveTo>" + text("here") + "</w:moveTo>")
                           << u"stays\nhere"_s;
    QTest::newRow("deleted end of a paragraph")
        << paragraph("<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + text("one "))
            + says("line")
        << u"one line"_s;
    QTest::newRow("field codes") << paragraph(run("<w:instrText>PAGE</w:instrText>") + text("7"))
                                 << u"7"_s;
    QTest::newRow("cells") << "<w:tbl><w:tr><w:tc>" + says("A") + "</w:tc><w:tc>" + says("B")
            + "</w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc>" + says("D") + "</w:tc></w:tr></w:tbl>"
                           << u"A\tB\n\tD"_s;
    QTest::newRow("controls and links") << "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>"
            + says("Filled in") + "</w:sdtContent></w:sdt>"
            + paragraph("<w:hyperlink r:id=\"r9\">" + text("Link") + "</w:hyperlink>")
                                        << u"Filled in\nLink"_s;
    QTest::newRow("text box, in two forms") << paragraph(
        run("<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
            "<wps:txbx xmlns:wps=\"wps\"><w:txbxContent>"
            + says("Boxed")
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>"
              "<w:pict><w:txbxContent>"
            + says("Boxed") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>")
        + text("after")) << u"Boxed\nafter"_s;
    QTest::newRow("text only in the second form")
        << paragraph(run("<mc:AlternateContent><mc:Choice Requires=\"x\"/><mc:Fallback>"
                         "<w:t>Old</w:t></mc:Fallback></mc:AlternateContent>"))
        << u"Old"_s;
    QTest::newRow("reading aid") << paragraph(run("<w:ruby><w:rt>" + text("かな")
                                                  + "</w:rt><w:rubyBase>" + text("漢字")
                                                  + "</w:rubyBase></w:ruby>"))
                                 << u"漢字"_s;
    QTest::newRow("hidden run") << paragraph(run("<w:rPr><w:vanish/></w:rPr><w:t>secret</w:t>")
                                             + run("<w:rPr><w:vanish w:val=\"0\"/></w:rPr>"
                                                   "<w:t>For all to see</w:t>"))
                                << u"For all to see"_s;
}

void TestDocxFiles::readsWhatTheBodyShows()
{
    QFETCH(QByteArray, body);
    const ReadResult result = read(docxOf(body));
    QTEST(textOf(result), "expected");
}

void TestDocxFiles::findsTheParts_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");

    const QByteArray type = "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    const QByteArray body = wordPart("document", says("Lantern invoice"));
    QTest::newRow("Word on the web")
        << packageOf(u"word/document22.xml"_s, type, body) << u"Lantern invoice"_s;
    QTest::newRow("a folder of its own")
        << packageOf(u"content/main.xml"_s, type, body) << u"Lantern invoice"_s;
    QTest::newRow("macros") << packageOf(u"word/doc.xml"_s,
                                         "vnd.ms-word.document.macroEnabled.main+xml", body)
                            << u"Lantern invoice"_s;
    QTest::newRow("template") << packageOf(
        u"word/doc.xml"_s, "vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        body) << u"Lantern invoice"_s;
    QTest::newRow("strict relations, absolute name") << zipOf(
        {{u"[Content_Types].xml"_s, "<Types/>"},
         {u"_rels/.rels"_s, relationsOf({{"a", "officeDocument", "/word/strict.xml", true}})},
         {u"word/strict.xml"_s, body}}) << u"Lantern invoice"_s;
    QTest::newRow("no relations") << zipOf(
        {{u"[Content_Types].xml"_s,
          "<Types><Override PartName=\"/word/odd.xml\" ContentType=\"application/" + type
              + "\"/></Types>"},
         {u"word/odd.xml"_s, body}})
                                  << u"Lantern invoice"_s;
    QTest::newRow("backslashes and another case")
        << zipOf({{u"_rels\\.rels"_s, relationsOf({{"a", "officeDocument", "Word/Document.xml"}})},
                  {u"word\\document.xml"_s, body}})
        << u"Lantern invoice"_s;
    QTest::newRow("around the body") << docxOf(
        says("Body"),
        {{"h", "header", "top.xml"},
         {"h2", "header", "top2.xml"},
         {"f", "footer", "parts/bottom.xml"},
         {"n", "footnotes", "notes.xml"},
         {"e", "endnotes", "ends.xml"}},
        {{u"word/top.xml"_s, wordPart("hdr", says("Letterhead"))},
         {u"word/top2.xml"_s, wordPart("hdr", says("Letterhead"))},
         {u"word/parts/bottom.xml"_s, wordPart("ftr", says("IBAN"))},
         {u"word/notes.xml"_s,
          wordPart("footnotes",
                   "<w:footnote w:type=\"separator\">" + says("-----")
                       + "</w:footnote><w:footnote w:id=\"2\">" + says("A footnote")
                       + "</w:footnote>")},
         {u"word/ends.xml"_s,
          wordPart("endnotes", "<w:endnote w:id=\"2\">" + says("An endnote") + "</w:endnote>")},
         {u"word/header9.xml"_s, wordPart("hdr", says("belongs to nothing"))}})
                                     << u"Letterhead\nBody\nA footnote\nAn endnote\nIBAN"_s;
}

void TestDocxFiles::findsTheParts()
{
    QFETCH(QByteArray, content);
    const ReadResult result = read(content);
    QTEST(textOf(result), "expected");
    QCOMPARE(result->format, u"docx"_s);
}

void TestDocxFiles::readsChunks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("chunk");

    QTest::newRow("HTML") << u"chunk.htm"_s
                          << QByteArray("<html><body><p>Chunk <b>text</b></p></body></html>");
    QTest::newRow("a piece of HTML") << u"chunk.html"_s << QByteArray("<p>Chunk text</p>");
    QTest::newRow("HTML by what the package says")
        << u"chunk.dat"_s << QByteArray("Chunk <b>text</b>");
    QTest::newRow("plain") << u"chunk.txt"_s << QByteArray("Chunk text");
    QTest::newRow("RTF") << u"chunk.rtf"_s << QByteArray("{\\rtf1 Chunk text}");
    QTest::newRow("MHT") << u"chunk.mht"_s
                         << QByteArray("MIME-Version: 1.0\r\n"
                                       "Content-Type: multipart/related; boundary=b\r\n\r\n"
                                       "--b\r\nContent-Type: text/html\r\n"
                                       "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                                       "<p>Chunk=20text</p>\r\n--b--\r\n");
    QTest::newRow("DOCX") << u"chunk.docx"_s << docxOf(says("Chunk text"));
}

void TestDocxFiles::readsChunks()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, chunk);
    const ReadResult result = read(docxOf(
        says("Before") + "<w:altChunk r:id=\"c\"/>" + says("After"),
        {{"c", "aFChunk", "embedded/" + name.toUtf8()}}, {{u"word/embedded/"_s + name, chunk}}));
    const QString all = textOf(result).simplified();
    QVERIFY2(all.startsWith("Before "_L1) && all.endsWith(" Chunk text After"_L1), qPrintable(all));
}

void TestDocxFiles::chartsAndEmbeddedDocuments()
{
    const QByteArray book
        = xlsxOf({"<row><c t=\"inlineStr\"><is><t>Brass hooks</t></is></c></row>"});
    QByteArray nested = docxOf(says("Enough words of level 0"));
    for (int level = 1; level < 4; ++level) {
        nested = docxOf(says("Enough words of level " + QByteArray::number(level)),
                        {{"n", "package", "embeddings/n.docx"}},
                        {{u"word/embeddings/n.docx"_s, nested}});
    }
    const ReadResult result
        = read(docxOf(says("Enough words to go by"),
                      {{"c", "chart", "charts/c.xml"},
                       {"b", "package", "embeddings/b.xlsx"},
                       {"n", "package", "embeddings/n.docx"},
                       {"o", "oleObject", "embeddings/o.bin"}},
                      {{u"word/charts/c.xml"_s, chartOf("Lamps sold", "Harbour", "May")},
                       {u"word/embeddings/b.xlsx"_s, book},
                       {u"word/embeddings/n.docx"_s, nested},
                       {u"word/embeddings/o.bin"_s, QByteArray(64, '\0')}}));
    QCOMPARE(
        textOf(result).simplified(),
        u"Enough words to go by Lamps sold Harbour May One Brass hooks Enough words of level 3 "
        "Enough words of level 2"_s);
    QCOMPARE(result->notes,
             QStringList({u"Not read: an embedded object."_s,
                          u"In the embedded document n.docx: In the embedded document n.docx: "
                          "Not read: an embedded object."_s}));
}

void TestDocxFiles::saysWhatWasLeftOut_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("said");

    QTest::newRow("chart") << QByteArray("chart") << u"a chart"_s;
    QTest::newRow("workbook") << QByteArray("package") << u"an embedded object"_s;
    QTest::newRow("OLE") << QByteArray("oleObject") << u"an embedded object"_s;
    QTest::newRow("macros") << QByteArray("vbaProject") << u"macros"_s;
    QTest::newRow("comments") << QByteArray("comments") << u"comments"_s;
    QTest::newRow("picture") << QByteArray("image") << u"a picture"_s;
    QTest::newRow("a chunk of another kind") << QByteArray("aFChunk") << u"an embedded object"_s;
}

void TestDocxFiles::saysWhatWasLeftOut()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, said);
    const QByteArray body = says("Enough words to go by") + "<w:altChunk r:id=\"x\"/>";
    const ReadResult result
        = read(docxOf(body, {{"x", kind, "x.bin"}}, {{u"word/x.bin"_s, QByteArray(64, '\0')}}));
    QVERIFY2(result, qPrintable(textOf(result)));
    const QString notes = result->notes.join(u' ');
    QVERIFY2(notes.contains(said), qPrintable(notes));
}

void TestDocxFiles::hardlyAnyTextIsNoResult()
{
    const ReadResult picture = read(docxOf(says("p. 1"), {{"i", "image", "media/scan.png"}},
                                           {{u"word/media/scan.png"_s, fixture(u"words.png"_s)}}));
    QVERIFY(!picture);
    QCOMPARE(picture.error().kind, ReadFailure::Kind::Unsupported);
    QVERIFY2(picture.error().detail.contains("a picture"_L1), qPrintable(textOf(picture)));
    QVERIFY(picture.error().detail.contains("MULTIMODAL"_L1));

    // Comments are about a document; a short one is still one.
    const ReadResult remarked
        = read(docxOf(says("Ouch."), {{"c", "comments", "c.xml"}}, {{u"word/c.xml"_s, "<a/>"}}));
    QCOMPARE(textOf(remarked), u"Ouch."_s);
    QVERIFY(remarked->notes.join(u' ').contains("comments"_L1));

    const ReadResult blank = read(docxOf("<w:p/>"));
    QVERIFY(!blank);
    QCOMPARE(blank.error().kind, ReadFailure::Kind::Empty);
}

void TestDocxFiles::readsPicturesWhereAsked()
{
    ReadRequest request
        = m_files.request(u"a.docx"_s,
                          docxOf(says("Scanned page"), {{"i", "image", "media/scan.png"}},
                                 {{u"word/media/scan.png"_s, fixture(u"words.png"_s)}}));
    request.recognizeImages = true;
    const ReadResult result = readDocument(request);
    QVERIFY2(textOf(result).contains("Scanned page"_L1), qPrintable(textOf(result)));
    QVERIFY2(textOf(result).contains("Invoice number 4711"_L1), qPrintable(textOf(result)));
    QVERIFY(!result->notes.join(u' ').contains("picture"_L1));
}

void TestDocxFiles::damageEndsAPartAndIsSaid()
{
    QByteArray body = wordPart("document", says("These words can be read") + says("lost"));
    body.truncate(body.indexOf("lost"));
    const ReadResult result = read(zipOf({{u"word/document.xml"_s, body}}));
    QCOMPARE(textOf(result), u"These words can be read"_s);
    QVERIFY2(result->notes.join(u' ').contains("damaged"_L1), qPrintable(result->notes.join(u' ')));
}

QTEST_GUILESS_MAIN(TestDocxFiles)
#include "tst_docxfiles.moc"
