// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readdocument.h"
#include "localservice/reading/testfiles.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// Each kind of file that the local service reads, by its content.
class TestReadDocument : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void contentDecidesNotTheName();
    void namesTheFormatOfPlainTexts_data();
    void namesTheFormatOfPlainTexts();
    void mailHoldsHeadersBodyAndTextAttachments();
    void hiddenPartsOfHtmlAreNotRead();
    void docxPageBreaksPartPages();
    void pdfPagesAreChosen();
    void picturesNeedRecognition_data();
    void picturesNeedRecognition();
    void recognizesPictures_data();
    void recognizesPictures();
};

static QByteArray odtSaying(const QByteArray &text)
{
    return zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                  {u"content.xml"_s,
                   "<o:c xmlns:o=\"o\" xmlns:text=\"t\"><text:h>Head</text:h><text:p>" + text
                       + "</text:p></o:c>"}});
}

void TestReadDocument::readsText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("expected");

    QTest::newRow("pdf") << pdfSaying({"Lantern invoice"}) << u"pdf"_s << u"Lantern invoice"_s;
    QTest::newRow("docx") << docxSaying(u"Lantern & Söhne"_s) << u"docx"_s << u"Lantern & Söhne"_s;
    QTest::newRow("odt") << odtSaying("Lantern") << u"odt"_s << u"Head\nLantern"_s;
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html><body><p>Lantern &amp; "
                                        "Co</p></body></html>")
                          << u"html"_s << u"Lantern & Co"_s;
    QTest::newRow("utf-8") << QByteArray("Zahlung über 5 €") << u"text"_s << u"Zahlung über 5 €"_s;
    QTest::newRow("windows-1252") << QByteArray("Zahlung \xfc"
                                                "ber 5 \x80")
                                  << u"text"_s << u"Zahlung über 5 €"_s;
    QTest::newRow("utf-16") << QByteArray("\xff\xfe\x48\x00\x69\x00", 6) << u"text"_s << u"Hi"_s;
}

void TestReadDocument::readsText()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, format);
    QFETCH(QString, expected);

    const TestFiles files;
    const ReadResult result = readDocument(files.request(u"file"_s, content));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->format, format);
    QCOMPARE(result->pages.size(), 1);
    QCOMPARE(result->pages.constFirst().text.trimmed(), expected);
    QCOMPARE(result->pages.constFirst().recognized, false);
}

void TestReadDocument::contentDecidesNotTheName()
{
    const TestFiles files;
    const ReadResult result = readDocument(files.request(u"photo.png"_s, pdfSaying({"Words"})));
    QVERIFY(result);
    QCOMPARE(result->format, u"pdf"_s);
}

void TestReadDocument::namesTheFormatOfPlainTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");

    QTest::newRow("txt") << u"a.txt"_s << u"text"_s;
    QTest::newRow("md") << u"a.MD"_s << u"markdown"_s;
    QTest::newRow("csv") << u"a.csv"_s << u"csv"_s;
    QTest::newRow("htm") << u"a.htm"_s << u"html"_s;
}

void TestReadDocument::namesTheFormatOfPlainTexts()
{
    QFETCH(QString, name);
    QFETCH(QString, format);

    const TestFiles files;
    const ReadResult result = readDocument(files.request(name, "one;two\n3;4\n"));
    QVERIFY(result);
    QCOMPARE(result->format, format);
}

void TestReadDocument::mailHoldsHeadersBodyAndTextAttachments()
{
    const TestFiles files;
    const ReadResult result = readDocument(files.request(
        u"mail"_s,
        "From: Ada Lark <ada@example.org>\r\nTo: bo@example.org\r\n"
        "Subject: =?utf-8?q?R=C3=BCckfrage?=\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n"
        "--a\r\nContent-Type: text/plain\r\n\r\nPlain body\r\n"
        "--a\r\nContent-Type: text/html\r\n\r\n<p>Rich body</p>\r\n--a--\r\n"
        "--b\r\nContent-Type: text/csv; name=list.csv\r\n"
        "Content-Disposition: attachment; filename=list.csv\r\n\r\nnuts;bolts\r\n--b--\r\n"));
    QVERIFY(result);
    QCOMPARE(result->format, u"mail"_s);
    const QString text = result->pages.constFirst().text;
    QVERIFY2(text.contains(u"Subject: Rückfrage"_s), qPrintable(text));
    QVERIFY(text.contains("ada@example.org"_L1));
    QVERIFY(text.contains("Plain body"_L1));
    QVERIFY(!text.contains("Rich body"_L1));
    QVERIFY(text.contains("list.csv"_L1));
    QVERIFY(text.contains("nuts;bolts"_L1));
}

void TestReadDocument::hiddenPartsOfHtmlAreNotRead()
{
    const TestFiles files;
    const ReadResult result = readDocument(
        files.request(u"page.html"_s,
                      "<html><head><style>p{}</style><script>var x;</script></head><body>"
                      "<div style='Display : None'>secret<br><b>deep</b></div><p hidden>more</p>"
                      "<p>Shown</p></body></html>"));
    QVERIFY(result);
    QCOMPARE(result->pages.constFirst().text, u"Shown\n"_s);
}

void TestReadDocument::docxPageBreaksPartPages()
{
    const QByteArray body = "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>One</w:t></w:r></w:p>"
                            "<w:p><w:r><w:br w:type=\"page\"/><w:t>Two</w:t></w:r></w:p>"
                            "</w:document>";
    const TestFiles files;
    const ReadResult result
        = readDocument(files.request(u"a.docx"_s, zipOf({{u"word/document.xml"_s, body}})));
    QVERIFY(result);
    QCOMPARE(result->pageCount, 2);
    QCOMPARE(result->pages.constLast().number, 2);
    QCOMPARE(result->pages.constLast().text.trimmed(), u"Two"_s);
}

void TestReadDocument::pdfPagesAreChosen()
{
    const TestFiles files;
    ReadRequest request = files.request(u"a.pdf"_s, pdfSaying({"One", "Two", "Three"}));
    request.targetPages = {2, 1};
    request.maxPages = 1;
    const ReadResult result = readDocument(request);
    QVERIFY(result);
    QCOMPARE(result->pageCount, 3);
    QCOMPARE(result->pages.size(), 1);
    QCOMPARE(result->pages.constFirst().number, 2);
    QCOMPARE(result->pages.constFirst().text.trimmed(), u"Two"_s);

    request.targetPages = {3};
    const ReadResult beyond = readDocument(request);
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().kind, ReadFailure::Kind::NoSuchPages);
}

void TestReadDocument::picturesNeedRecognition_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("png") << fixture(u"words.png"_s);
    QTest::newRow("scanned pdf") << pdfShowing(fixture(u"words.jpg"_s), 1200, 600);
}

void TestReadDocument::picturesNeedRecognition()
{
    QFETCH(QByteArray, content);

    const TestFiles files;
    const ReadResult result = readDocument(files.request(u"a"_s, content));
    QVERIFY(!result);
    QVERIFY2(result.error().detail.contains("MULTIMODAL"_L1), qPrintable(result.error().detail));
}

void TestReadDocument::recognizesPictures_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");

    QTest::newRow("png") << fixture(u"words.png"_s) << u"image"_s;
    QTest::newRow("jpeg") << fixture(u"words.jpg"_s) << u"image"_s;
    QTest::newRow("scanned pdf") << pdfShowing(fixture(u"words.jpg"_s), 1200, 600) << u"pdf"_s;
}

void TestReadDocument::recognizesPictures()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, format);

    const TestFiles files;
    ReadRequest request = files.request(u"a"_s, content);
    request.recognizeImages = true;
    const ReadResult result = readDocument(request);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->format, format);
    QVERIFY(result->pages.constFirst().recognized);
    const QString text = result->pages.constFirst().text;
    QVERIFY2(text.contains("Invoice number 4711"_L1), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestReadDocument)
#include "tst_readdocument.moc"
