// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/office/officefiles.h"
#include "localservice/reading/readdocument.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// OpenDocument texts, sheets and presentations, in packages and in one XML file.
class TestOpenDocuments : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatATextShows_data();
    void readsWhatATextShows();
    void readsHeadersAndFootersOnce();
    void readsSheets();
    void readsSlides();
    void readsFlatFiles_data();
    void readsFlatFiles();
    void knowsEncryption_data();
    void knowsEncryption();
    void readsChartsAndEmbeddedDocuments();
    void saysWhatWasLeftOut();

private:
    ReadResult read(const QByteArray &content) const
    {
        return readDocument(m_files.request(u"a"_s, content));
    }

    TestFiles m_files;
};

static QByteArray p(const QByteArray &content)
{
    return "<text:p>" + content + "</text:p>";
}

void TestOpenDocuments::readsWhatATextShows_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");

    QTest::newRow("headings and paragraphs")
        << QByteArray("<text:h>Head</text:h>") + p("One") << u"Head\nOne"_s;
    QTest::newRow("deleted") << "<text:tracked-changes><text:changed-region><text:deletion>"
            + p("INVOICE 2041") + "</text:deletion></text:changed-region></text:tracked-changes>"
            + p("Minutes<text:change text:change-id=\"c\"/> of the club")
                             << u"Minutes of the club"_s;
    QTest::newRow("comment") << p("Total <office:annotation><dc:creator>Reader</dc:creator>"
                                  "<dc:date>2026-05-03</dc:date><text:p>check</text:p>"
                                  "</office:annotation>due 696")
                             << u"Total due 696"_s;
    QTest::newRow("blanks") << p(
        "a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d<text:s/>e")
                            << u"a   b\tc\nd e"_s;
    QTest::newRow("blanks of the source") << p("a\n    b  <text:span> c</text:span>") << u"a b c"_s;
    QTest::newRow("note") << p("Net<text:note><text:note-citation>1</text:note-citation>"
                               "<text:note-body><text:p>of tax</text:p></text:note-body>"
                               "</text:note> amount")
                          << u"Net amount\nof tax"_s;
    QTest::newRow("text box within a word")
        << p("Lan<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box>"
             "<svg:title>a box</svg:title></draw:frame>tern")
        << u"Lantern\nBoxed"_s;
    QTest::newRow("frames in frames")
        << p("One<draw:frame><draw:text-box><text:p>Two<draw:frame><draw:text-box><text:p>Three"
             "</text:p></draw:text-box></draw:frame> four</text:p></draw:text-box></draw:frame>")
            + p("Five")
        << u"One\nThree\nTwo four\nFive"_s;
    QTest::newRow("table") << QByteArray(
        "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
        "<table:table-cell><text:p>B</text:p></table:table-cell></table:table-row>"
        "<table:table-row><table:table-cell/><table:table-cell><text:p>D</text:p>"
        "</table:table-cell></table:table-row></table:table>")
                           << u"A\tB\n\tD"_s;
    QTest::newRow("section that is not shown") << "<text:section text:display=\"none\">"
            + p("secret") + "</text:section>"
            + p("For all to see") << u"For all to see"_s;
    QTest::newRow("text that is not shown")
        << p("For all<text:span text:style-name=\"T9\"> secret</text:span> to see")
        << u"For all to see"_s;
}

void TestOpenDocuments::readsWhatATextShows()
{
    QFETCH(QByteArray, body);
    const QByteArray styles = "<style:style style:name=\"T9\" style:family=\"text\">"
                              "<style:text-properties text:display=\"none\"/></style:style>";
    const ReadResult result = read(odfOf("text", body, {}, styles));
    QTEST(textOf(result), "expected");
    QCOMPARE(result->format, u"odt"_s);
}

void TestOpenDocuments::readsHeadersAndFootersOnce()
{
    const QByteArray header = "<style:header>" + p("Letterhead") + "</style:header>";
    const ReadResult result = read(
        odfOf("text", p("4 hours of fitting"),
              "<style:master-page style:name=\"Standard\">" + header + "<style:header-first>"
                  + p("Letterhead") + "</style:header-first><style:footer>"
                  + p("IBAN <text:page-number>3</text:page-number>")
                  + "</style:footer></style:master-page><style:master-page style:name=\"First\">"
                  + header + "<style:footer style:display=\"false\">" + p("not shown")
                  + "</style:footer></style:master-page>"));
    QCOMPARE(textOf(result), u"Letterhead\n4 hours of fitting\nIBAN"_s);
}

void TestOpenDocuments::readsSheets()
{
    const QByteArray cells
        = "<table:table-row><table:table-cell><text:p>Total</text:p></table:table-cell>"
          "<table:table-cell office:value-type=\"currency\" office:value=\"696\">"
          "<text:p>696,00 €</text:p></table:table-cell>"
          "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
          "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/>"
          "</table:table-row><table:table-row><table:table-cell office:value-type=\"date\" "
          "office:date-value=\"2026-05-03\"/></table:table-row>";
    const ReadResult result = read(odfOf(
        "spreadsheet",
        "<table:table table:name=\"Bill\">" + cells
            + "</table:table><table:table table:name=\"Lists\" "
              "table:style-name=\"ta2\"><table:table-row><table:table-cell>"
            + p("choices") + "</table:table-cell></table:table-row></table:table>",
        "<style:master-page><style:header>" + p("<text:sheet-name>name</text:sheet-name>")
            + "</style:header><style:footer>" + p("Page <text:page-number>1</text:page-number>")
            + "</style:footer></style:master-page>",
        "<style:style style:name=\"ta2\" style:family=\"table\">"
        "<style:table-properties table:display=\"false\"/></style:style>"));
    QCOMPARE(textOf(result), u"Bill\nTotal\t696,00 €\n2026-05-03"_s);
    QCOMPARE(result->format, u"ods"_s);
    QCOMPARE(result->pageCount, 1);
    QVERIFY(result->notes.join(u' ').contains(u"“Lists”"_s));
}

void TestOpenDocuments::readsSlides()
{
    const auto slide = [](const QByteArray &words) {
        return "<draw:page><draw:frame><draw:text-box>" + p(words)
            + "</draw:text-box></draw:frame>";
    };
    const ReadResult result = read(odfOf(
        "presentation",
        slide("Harvest report") + "<presentation:notes><draw:frame><draw:text-box>" + p("Say hello")
            + "</draw:text-box></draw:frame></presentation:notes>" + "</draw:page>"
            + slide("Second slide") + "</draw:page>",
        "<style:master-page><draw:frame presentation:placeholder=\"true\">"
        "<draw:text-box>"
            + p("Click to edit") + "</draw:text-box></draw:frame><draw:frame>" + "<draw:text-box>"
            + p("Orchard Ltd") + "</draw:text-box></draw:frame></style:master-page>"));
    QCOMPARE(result->format, u"odp"_s);
    QCOMPARE(result->pageCount, 2);
    QCOMPARE(result->pages.constFirst().text, u"Harvest report\nSay hello\n"_s);
    QCOMPARE(result->pages.constLast().text, u"Second slide\nOrchard Ltd\n"_s);
}

void TestOpenDocuments::readsFlatFiles_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("expected");

    QTest::newRow("text") << QByteArray("text") << p("Flat words") << u"odt"_s
                          << u"Letterhead\nFlat words"_s;
    QTest::newRow("template") << QByteArray("text-template") << p("Flat words") << u"odt"_s
                              << u"Letterhead\nFlat words"_s;
    QTest::newRow("sheet") << QByteArray("spreadsheet")
                           << "<table:table table:name=\"Bill\"><table:table-row><table:table-cell>"
            + p("Total") + "</table:table-cell></table:table-row></table:table>"
                           << u"ods"_s << u"Letterhead\nBill\nTotal"_s;
    QTest::newRow("slide") << QByteArray("presentation")
                           << "<draw:page><draw:frame><draw:text-box>" + p("Slide")
            + "</draw:text-box></draw:frame></draw:page>"
                           << u"odp"_s << u"Letterhead\nSlide"_s;
}

void TestOpenDocuments::readsFlatFiles()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, body);
    const QByteArray element = kind.split('-').constFirst();
    const ReadResult result = read(
        "<?xml version=\"1.0\"?>\n<office:document "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "office:mimetype=\"application/vnd.oasis.opendocument."
        + kind + "\"><office:master-styles><style:master-page><style:header>" + p("Letterhead")
        + "</style:header></style:master-page></office:master-styles><office:body><office:"
        + element + '>' + body
        + "<draw:image><office:binary-data>aGVsbG8=</office:binary-data></draw:image>"
        + "</office:" + element + "></office:body></office:document>");
    QTEST(textOf(result), "expected");
    QTEST(result->format, "format");
}

void TestOpenDocuments::knowsEncryption_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("isEncrypted");

    QTest::newRow("its parts") << QByteArray("content.xml") << true;
    QTest::newRow("as a whole") << QByteArray("encrypted-package") << true;
    QTest::newRow("macros alone") << QByteArray("Basic/Standard/Module1.xml") << false;
}

void TestOpenDocuments::knowsEncryption()
{
    QFETCH(QByteArray, entry);
    QFETCH(bool, isEncrypted);
    ZipEntries parts{{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                     {u"META-INF/manifest.xml"_s,
                      "<m:manifest xmlns:m=\"m\"><m:file-entry m:full-path=\"" + entry
                          + "\"><m:encryption-data/></m:file-entry></m:manifest>"},
                     {QString::fromLatin1(entry), "????"}};
    if (entry != "content.xml" && !isEncrypted)
        parts.append({u"content.xml"_s, "<a>" + p("Enough words to go by") + "</a>"});
    const ReadResult result = read(zipOf(parts));
    QCOMPARE(result.has_value(), !isEncrypted);
    if (isEncrypted)
        QCOMPARE(result.error().kind, ReadFailure::Kind::Encrypted);
}

void TestOpenDocuments::readsChartsAndEmbeddedDocuments()
{
    const QByteArray object = "<draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame>";
    const ReadResult result = read(
        zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
               {u"content.xml"_s, "<a>" + p("Enough words" + object + " to go by") + "</a>"},
               {u"Object 1/content.xml"_s,
                "<office:document-content><office:body><office:chart><chart:chart><chart:title>"
                    + p("Lamps sold")
                    + "</chart:title><chart:legend/></chart:chart></office:chart>"
                      "</office:body></office:document-content>"}}));
    QCOMPARE(textOf(result), u"Enough words to go by\nLamps sold"_s);
    QCOMPARE(result->notes, QStringList());
}

void TestOpenDocuments::saysWhatWasLeftOut()
{
    const ReadResult result = read(odfOf(
        "text",
        p("Enough words to go by<draw:frame><draw:object xlink:href=\"./Object 1\"/><draw:image "
          "xlink:href=\"./ObjectReplacements/Object 1\"/></draw:frame><draw:frame><draw:image "
          "xlink:href=\"Pictures/1.png\"/></draw:frame>")));
    QCOMPARE(result->notes.size(), 1);
    QVERIFY2(result->notes.constFirst().contains("a picture and an embedded object"_L1),
             qPrintable(result->notes.constFirst()));
}

QTEST_GUILESS_MAIN(TestOpenDocuments)
#include "tst_opendocuments.moc"
