// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/pdfbuilder.h"
#include "localservice/reading/readdocument.h"
#include "localservice/reading/testfiles.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// PDFs whose content is elsewhere than on their pages, or locked away.
class TestPdfParts : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void xfaFormsAreToldFromTheirPlaceholder_data();
    void xfaFormsAreToldFromTheirPlaceholder();
    void locksAndDamageAreToldApart_data();
    void locksAndDamageAreToldApart();
    void attachedFilesAreRead_data();
    void attachedFilesAreRead();
    void portfoliosWithoutReadableFilesFail();
    void theLimitOfPagesHoldsForAttachedFiles();
    void documentsInDocumentsEnd();
};

static ReadResult read(const QByteArray &pdf, std::optional<int> maxPages = {})
{
    ReadRequest request;
    request.fileName = u"a.pdf"_s;
    request.maxPages = maxPages;
    return readBytes(pdf, request);
}

void TestPdfParts::xfaFormsAreToldFromTheirPlaceholder_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isRead");

    const auto row
        = [](const char *name, const QByteArray &page, const QByteArray &catalog, bool isRead) {
              PdfBuilder pdf;
              const QByteArray xfa = ref(pdf.addStream({}, "<xdp:xdp/>"));
              pdf.addPage(page);
              pdf.setCatalog("/AcroForm << /Fields [] /XFA " + xfa + " >> " + catalog);
              QTest::newRow(name) << pdf.bytes() << isRead;
          };
    const QByteArray notice
        = linesAt(72, 700,
                  {"Please wait... If this message is not eventually replaced by the proper",
                   "contents of the document, your PDF viewer may not be able to display it."});
    row("asks to wait", notice, {}, false);
    row("asks for another program",
        linesAt(72, 700, {"Zum Anzeigen wird Adobe Reader 8 oder neuer gebraucht."}),
        "/NeedsRendering true", false);
    row("blank", {}, "/NeedsRendering true", false);
    row("shows the form", letter(), {}, true);
}

void TestPdfParts::xfaFormsAreToldFromTheirPlaceholder()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isRead);

    const ReadResult result = read(content);
    QCOMPARE(result.has_value(), isRead);
    if (isRead) {
        QCOMPARE(result->notes,
                 QStringList{u"The PDF has a form in XFA, of which only what the pages show was "
                             "read."_s});
    } else {
        QCOMPARE(result.error().kind, ReadFailure::Kind::Unsupported);
        QVERIFY(result.error().detail.contains("XFA"_L1));
    }
}

void TestPdfParts::locksAndDamageAreToldApart_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ReadFailure::Kind>("kind");
    QTest::addColumn<QString>("word");

    const auto encrypted = [](const QByteArray &entries) {
        PdfBuilder pdf;
        pdf.addPage(letter());
        return pdf.bytes("/ID [<00> <00>] /Encrypt << " + entries + " >>");
    };
    using Kind = ReadFailure::Kind;
    QTest::newRow("a password") << lockedPdf() << Kind::Encrypted << u"password"_s;
    QTest::newRow("certificates") << encrypted(
        "/Filter /Adobe.PubSec /V 4 /R 4 /SubFilter /adbe.pkcs7.s5")
                                  << Kind::Encrypted << u"certificates"_s;
    QTest::newRow("nothing behind the header")
        << QByteArray("%PDF-1.4\nfoo") << Kind::Broken << u"damaged"_s;
}

void TestPdfParts::locksAndDamageAreToldApart()
{
    QFETCH(QByteArray, content);
    QFETCH(ReadFailure::Kind, kind);
    QFETCH(QString, word);

    const ReadResult result = read(content);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY2(result.error().detail.contains(word), qPrintable(result.error().detail));
}

void TestPdfParts::attachedFilesAreRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("notes");

    const auto row = [](const char *name, const QByteArray &page, const QByteArray &catalog,
                        const QByteArray &fileName, const QByteArray &file, const QString &word,
                        const QStringList &notes) {
        PdfBuilder pdf;
        pdf.addPage(page);
        pdf.addFile(fileName, file);
        pdf.setCatalog(catalog);
        QTest::newRow(name) << pdf.bytes() << word << notes;
    };
    const QByteArray portfolio = "/Collection << /Type /Collection >>";
    const QString second = u"Page 2 is the attached file “%1”."_s;
    row("portfolio of a PDF", {}, portfolio, "bill.pdf", pdfSaying({"Lantern invoice"}),
        u"Lantern invoice"_s, {u"Page 1 is blank."_s, second.arg(u"bill.pdf"_s)});
    row("portfolio of a text, with a cover", letter(), portfolio, "bill.txt", "Lantern invoice",
        u"Lantern invoice"_s, {second.arg(u"bill.txt"_s)});
    row("PDF with two more pages", letter(), {}, "more.pdf", pdfSaying({"Lantern", "Harbour"}),
        u"Lantern"_s, {u"Pages 2 and 3 are the attached file “more.pdf”."_s});
    row("PDF with HTML", letter(), {}, "page.html", "<!DOCTYPE html><p>Lantern</p>", u"Lantern"_s,
        {second.arg(u"page.html"_s)});
    row("PDF with something else", letter(), {}, "data.bin", QByteArray(100, '\1'), u"lighthouse"_s,
        {u"The attached file “data.bin” was not read: The local service can't read files of this "
         "kind."_s});
    row("PDF with a locked PDF", letter(), {}, "locked.pdf", lockedPdf(), u"lighthouse"_s,
        {u"The attached file “locked.pdf” was not read: The PDF needs a password."_s});

    PdfBuilder pinned;
    const QByteArray stream = ref(pinned.addStream("/Type /EmbeddedFile", "Lantern invoice"));
    pinned.addPage(letter(),
                   "/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 20 20] /FS << "
                   "/Type /Filespec /F (bill.txt) /EF << /F "
                       + stream + " >> >> >>]");
    QTest::newRow("PDF with a file pinned to a page")
        << pinned.bytes() << u"Lantern invoice"_s << QStringList{second.arg(u"bill.txt"_s)};
}

void TestPdfParts::attachedFilesAreRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, word);
    QFETCH(QStringList, notes);

    const ReadResult result = read(content);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QString text;
    for (const PageText &page : result->pages)
        text += page.text;
    QVERIFY2(text.contains(word), qPrintable(text));
    QCOMPARE(result->notes, notes);
    QCOMPARE(result->pageCount, result->pages.constLast().number);
}

void TestPdfParts::portfoliosWithoutReadableFilesFail()
{
    PdfBuilder pdf;
    pdf.addPage(letter());
    pdf.addFile("data.bin", QByteArray(100, '\1'));
    pdf.setCatalog("/Collection << >>");
    const ReadResult result = read(pdf.bytes());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ReadFailure::Kind::Unsupported);
    QVERIFY2(result.error().detail.contains("portfolio"_L1)
                 && result.error().detail.contains("data.bin"_L1),
             qPrintable(result.error().detail));
}

void TestPdfParts::theLimitOfPagesHoldsForAttachedFiles()
{
    PdfBuilder pdf;
    pdf.addPage(letter());
    pdf.addFile("a.pdf", pdfSaying({"One more", "Two more"}));
    pdf.addFile("b.txt", "Three more");
    const ReadResult result = read(pdf.bytes(), 2);
    QVERIFY(result);
    QCOMPARE(result->pages.size(), 2);
    QCOMPARE(result->notes,
             (QStringList{u"Page 2 is the attached file “a.pdf”."_s,
                          u"In the attached file “a.pdf”: Page 2 was not read: the limit is one "
                          "page."_s,
                          u"The attached file “b.txt” was not read: the limit of pages was "
                          "reached."_s}));
}

void TestPdfParts::documentsInDocumentsEnd()
{
    QByteArray inner = pdfSaying({"Innermost"});
    for (int i = 0; i < 20; ++i) {
        PdfBuilder pdf;
        pdf.addPage(letter());
        pdf.addFile("inner.pdf", inner);
        inner = pdf.bytes();
    }
    const ReadResult result = read(inner);
    QVERIFY(result);
    QCOMPARE(result->pages.size(), maxDepthOfDocuments);
    QVERIFY2(result->notes.constLast().contains("too deep"_L1),
             qPrintable(result->notes.join(u'|')));
}

QTEST_GUILESS_MAIN(TestPdfParts)
#include "tst_pdfparts.moc"
