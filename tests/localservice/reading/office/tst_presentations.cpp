// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/office/officefiles.h"
#include "localservice/reading/readdocument.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// PowerPoint's presentations, and books.
class TestPresentations : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void readsShapes_data();
    void readsShapes();
    void slidesComeInTheirOrder();
    void readsNotesDiagramsAndFrames();
    void tellsPagesOfPictures();
    void readsBooks();
    void lockedBooksAreSaid();

private:
    ReadResult read(const QByteArray &content) const
    {
        return readDocument(m_files.request(u"a"_s, content));
    }

    TestFiles m_files;
};

void TestPresentations::readsShapes_data()
{
    QTest::addColumn<QByteArray>("shapes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("title and body")
        << shapeSaying("Harvest", "title") + shapeSaying("Apples") << u"Harvest\nApples"_s;
    QTest::newRow("page number") << shapeSaying("Harvest") + shapeSaying("7", "sldNum")
                                 << u"Harvest"_s;
    QTest::newRow("break and field")
        << QByteArray("<p:sp><p:txBody><a:p><a:r><a:t>one</a:t></a:r><a:br/><a:r><a:t>two</a:t>"
                      "</a:r><a:fld type=\"slidenum\"><a:t>3</a:t></a:fld></a:p></p:txBody></p:sp>")
        << u"one\ntwo"_s;
    QTest::newRow("tab stops are no text")
        << QByteArray("<p:sp><p:txBody><a:p><a:pPr><a:tabLst><a:tab pos=\"1\"/></a:tabLst></a:pPr>"
                      "<a:r><a:t>one</a:t></a:r></a:p></p:txBody></p:sp>")
        << u"one"_s;
    const auto cell = [](const QByteArray &words) {
        return "<a:tc><a:txBody><a:p><a:r><a:t>" + words + "</a:t></a:r></a:p></a:txBody></a:tc>";
    };
    QTest::newRow("table") << "<p:graphicFrame><a:tbl><a:tr>" + cell("A") + cell("B")
            + "</a:tr><a:tr>" + cell("C") + cell("D") + "</a:tr></a:tbl></p:graphicFrame>"
                           << u"A\tB\nC\tD"_s;
    QTest::newRow("group") << "<p:grpSp>" + shapeSaying("Grouped") + "</p:grpSp>" << u"Grouped"_s;
    QTest::newRow("two forms of one thing")
        << "<mc:AlternateContent><mc:Choice>" + shapeSaying("New form") + "</mc:Choice>"
            + "<mc:Fallback>" + shapeSaying("Old form") + "</mc:Fallback></mc:AlternateContent>"
        << u"New form"_s;
}

void TestPresentations::readsShapes()
{
    QFETCH(QByteArray, shapes);
    const ReadResult result = read(pptxOf({shapes}));
    QTEST(textOf(result), "expected");
    QCOMPARE(result->format, u"pptx"_s);
}

void TestPresentations::slidesComeInTheirOrder()
{
    const ReadResult result
        = read(pptxOf({shapeSaying("first"), {}, shapeSaying("third"), shapeSaying("last")}));
    QCOMPARE(result->pageCount, 4);
    QCOMPARE(result->pages.at(0).text, u"first\n"_s);
    QCOMPARE(result->pages.at(1).text, QString());
    QCOMPARE(result->pages.at(2).text, u"third\n"_s);
    QCOMPARE(result->pages.at(3).number, 4);
}

void TestPresentations::readsNotesDiagramsAndFrames()
{
    const QByteArray master = "<p:sldMaster>" + shapeSaying("Click to edit", "title")
        + shapeSaying("Orchard Ltd") + "</p:sldMaster>";
    const ReadResult result = read(pptxOf(
        {shapeSaying("Harvest"), shapeSaying("Thanks")},
        {{u"ppt/slides/_rels/slide2.xml.rels"_s,
          relationsOf({{"n", "notesSlide", "../notes/n.xml"},
                       {"d", "diagramData", "../diagrams/d.xml"},
                       {"c", "chart", "../charts/c.xml"},
                       {"e", "chart", "../charts/damaged.xml"},
                       {"l", "slideLayout", "../layouts/l.xml"}})},
         {u"ppt/slides/_rels/slide1.xml.rels"_s,
          relationsOf({{"l", "slideLayout", "../layouts/l.xml"}})},
         {u"ppt/notes/n.xml"_s,
          "<p:notes>" + shapeSaying("Say hello", "body") + shapeSaying("1", "sldNum")
              + shapeSaying("3 May", "dt") + "</p:notes>"},
         {u"ppt/diagrams/d.xml"_s,
          "<dgm:dataModel><dgm:pt><dgm:t><a:bodyPr/><a:p><a:r><a:t>Sow</a:t></a:r></a:p></dgm:t>"
          "</dgm:pt></dgm:dataModel>"},
         {u"ppt/charts/c.xml"_s, chartOf("Pears", "Upper Lane", "Autumn")},
         {u"ppt/charts/damaged.xml"_s, "<c:chartSpace>"},
         {u"ppt/layouts/l.xml"_s,
          "<p:sldLayout>" + shapeSaying("Type here", "body") + "</p:sldLayout>"},
         {u"ppt/layouts/_rels/l.xml.rels"_s,
          relationsOf({{"m", "slideMaster", "../masters/m.xml"}})},
         {u"ppt/masters/m.xml"_s, master}}));
    QCOMPARE(result->pages.constFirst().text,
             u"Harvest\nSow\nPears\nUpper Lane\nAutumn\nOrchard Ltd\nSay hello\n"_s);
    QCOMPARE(result->pages.constLast().text, u"Thanks\n"_s);
    QVERIFY(result->notes.join(u' ').contains("a chart"_L1));
}

void TestPresentations::tellsPagesOfPictures()
{
    const QByteArray content = pptxOf(
        {shapeSaying("A title and more words"), {}},
        {{u"ppt/slides/_rels/slide1.xml.rels"_s, relationsOf({{"i", "image", "../media/i.png"}})},
         {u"ppt/media/i.png"_s, fixture(u"words.png"_s)}});
    ReadRequest request = m_files.request(u"a.pptx"_s, content);
    const ReadResult fast = readDocument(request);
    const QString notes = fast->notes.join(u' ');
    QVERIFY2(notes.contains("hardly any text: 2."_L1), qPrintable(notes));
    QVERIFY(notes.contains("MULTIMODAL"_L1));

    request.recognizeImages = true;
    const ReadResult seen = readDocument(request);
    QVERIFY2(seen->pages.constLast().text.contains("Invoice number 4711"_L1),
             qPrintable(textOf(seen)));
    QVERIFY(seen->notes.isEmpty());
}

static ZipEntries book()
{
    return {
        {u"mimetype"_s, "application/epub+zip"},
        {u"META-INF/container.xml"_s,
         "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>"},
        {u"OPS/book.opf"_s,
         "<package><metadata><dc:title>Orchards</dc:title></metadata><manifest>"
         "<item id=\"b\" href=\"text/two.xhtml\"/><item id=\"a\" href=\"one%20a.xhtml\"/>"
         "<item id=\"n\" href=\"nav.xhtml\"/></manifest><spine><itemref idref=\"a\"/>"
         "<itemref idref=\"b\"/></spine></package>"},
        {u"OPS/text/two.xhtml"_s, "<html><body><p>Second chapter</p></body></html>"},
        {u"OPS/one a.xhtml"_s, "<html><body><p>First chapter</p></body></html>"},
        {u"OPS/nav.xhtml"_s, "<html><body><p>Contents</p></body></html>"}};
}

void TestPresentations::readsBooks()
{
    const ReadResult result = read(zipOf(book()));
    QCOMPARE(textOf(result), u"Orchards\nFirst chapter\nSecond chapter"_s);
    QCOMPARE(result->format, u"epub"_s);
    QCOMPARE(result->pageCount, 2);
}

void TestPresentations::lockedBooksAreSaid()
{
    const auto locking = [](const QByteArray &part) {
        return zipOf(
            book()
            + ZipEntries{{u"META-INF/encryption.xml"_s,
                          "<encryption><CipherReference URI=\"" + part + "\"/></encryption>"}});
    };
    const ReadResult locked = read(locking("OPS/text/two.xhtml"));
    QVERIFY(!locked);
    QCOMPARE(locked.error().kind, ReadFailure::Kind::Encrypted);
    QVERIFY(read(locking("OPS/fonts/a.otf")));
}

QTEST_GUILESS_MAIN(TestPresentations)
#include "tst_presentations.moc"
