// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/pdfbuilder.h"
#include "localservice/reading/readdocument.h"
#include "localservice/reading/testfiles.h"
#include "support/stricttest.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// PDFs without OCR: text is read wherever it stands, and what is not read is said.
class TestPdfPages : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void allThatIsVisibleIsRead_data();
    void allThatIsVisibleIsRead();
    void saysWhatWasNotRead_data();
    void saysWhatWasNotRead();
    void failsWhereHardlyAnythingWasRead_data();
    void failsWhereHardlyAnythingWasRead();
    void saysWhichPagesWereNotWanted();
};

static ReadResult read(const QByteArray &pdf)
{
    ReadRequest request;
    request.fileName = u"a.pdf"_s;
    return readBytes(pdf, request);
}

void TestPdfPages::allThatIsVisibleIsRead_data()
{
    QTest::addColumn<QByteArray>("boxes"); // of the page
    QTest::addColumn<QByteArray>("treeBoxes"); // that it inherits
    QTest::addColumn<QRectF>("visible");

    const struct
    {
        const char *name;
        const char *boxes;
        const char *treeBoxes;
        QRectF visible;
    } kinds[]{
        {"plain", "/MediaBox [0 0 595 842]", "", {0, 0, 595, 842}},
        {"crop away from the origin",
         "/MediaBox [0 0 1200 1600] /CropBox [600 700 1200 1600]",
         "",
         {600, 700, 600, 900}},
        {"origin below zero", "/MediaBox [-300 -400 300 450]", "", {-300, -400, 600, 850}},
        {"fractions", "/MediaBox [10.5 20.25 610.75 820.5]", "", {10.5, 20.25, 600.25, 800.25}},
        {"inherited", "", "/MediaBox [0 482 561 1092]", {0, 482, 561, 610}},
        {"inherited crop",
         "/MediaBox [0 0 900 900]",
         "/CropBox [200 300 800 900]",
         {200, 300, 600, 600}},
        {"corners the other way round", "/MediaBox [595 842 0 0]", "", {0, 0, 595, 842}},
        {"landscape", "/MediaBox [100 -50 942 545]", "", {100, -50, 842, 595}},
    };
    for (const auto &kind : kinds) {
        for (const int turn : {0, 90, 180, 270, -90}) {
            const QByteArray rotate = "/Rotate " + QByteArray::number(turn);
            QTest::addRow("%s, turned by %d", kind.name, turn)
                << QByteArray(kind.boxes) + (turn < 0 ? QByteArray() : ' ' + rotate)
                << QByteArray(kind.treeBoxes) + (turn < 0 ? ' ' + rotate : QByteArray())
                << kind.visible;
        }
    }
}

void TestPdfPages::allThatIsVisibleIsRead()
{
    QFETCH(QByteArray, boxes);
    QFETCH(QByteArray, treeBoxes);
    QFETCH(QRectF, visible);

    const QRectF inner = visible.adjusted(4, 4, -70, -16);
    PdfBuilder pdf;
    pdf.setPageTree(treeBoxes);
    pdf.addPage(linesAt(inner.left(), inner.top(), {"Southwest"})
                    + linesAt(inner.right(), inner.top(), {"Southeast"})
                    + linesAt(inner.left(), inner.bottom(), {"Northwest"})
                    + linesAt(inner.right(), inner.bottom(), {"Northeast"})
                    + linesAt(inner.center().x(), inner.center().y(), {"Midmost"})
                    + linesAt(visible.right() + 100, visible.bottom() + 100, {"Outside"}),
                boxes);
    const ReadResult result = read(pdf.bytes());
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    const QString text = result->pages.constFirst().text;
    for (const char *word : {"Southwest", "Southeast", "Northwest", "Northeast", "Midmost"})
        QVERIFY2(text.contains(QLatin1StringView(word)), qPrintable(text));
    QVERIFY(!text.contains("Outside"_L1));
    QCOMPARE(result->notes, QStringList());
}

void TestPdfPages::saysWhatWasNotRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("note");

    const auto row = [](const char *name, const std::function<void(PdfBuilder &)> &addOthers,
                        const QString &note) {
        PdfBuilder pdf;
        pdf.addPage(letter());
        addOthers(pdf);
        QTest::newRow(name) << pdf.bytes() << note;
    };
    row("text alone", [](PdfBuilder &) {}, {});
    row(
        "a picture", [](PdfBuilder &pdf) { addPicturePage(pdf, {}); },
        u"Page 2 is a picture with little or no text; MULTIMODAL mode would look at it."_s);
    row(
        "pictures with stamps",
        [](PdfBuilder &pdf) {
            addPicturePage(pdf, linesAt(40, 20, {"Scanned with PocketScan - page 1 of 1"}, 7));
            pdf.addPage(letter());
            addPicturePage(pdf, linesAt(40, 820, {"ACME000123"}, 7));
            addPicturePage(pdf, linesAt(200, 400, {"RECEIVED 3 MAY"}, 20));
        },
        u"Pages 2, 4 and 5 are pictures with little or no text; MULTIMODAL mode would look at "
        "them."_s);
    row(
        "a picture below a text", [](PdfBuilder &pdf) { addPicturePage(pdf, letter()); },
        u"Page 2 has a picture beside its text; MULTIMODAL mode would look at it."_s);
    row("a small picture, as a logo",
        [](PdfBuilder &pdf) {
            const QByteArray picture = ref(pdf.addPicture(checkers(400), 400, 400, {}));
            pdf.addPage(letter() + pictureAt(480, 800, 40, 40), {},
                        "/XObject << /I " + picture + " >>");
        },
        {});
    row(
        "letters that are drawn",
        [](PdfBuilder &pdf) {
            QByteArray drawing = "1 w ";
            for (int i = 0; i < 600; ++i) {
                const int x = 60 + 8 * (i % 60);
                const int y = 700 - 16 * (i / 60);
                drawing += QByteArray::number(x) + ' ' + QByteArray::number(y) + " m "
                    + QByteArray::number(x + 3) + ' ' + QByteArray::number(y + 8) + " l "
                    + QByteArray::number(x + 6) + ' ' + QByteArray::number(y) + " l S ";
            }
            pdf.addPage(drawing);
        },
        u"Page 2 is a picture with little or no text; MULTIMODAL mode would look at it."_s);
    row(
        "an inline picture",
        [](PdfBuilder &pdf) {
            const QByteArray greys = checkers(160).toHex();
            pdf.addPage("q 500 0 0 500 40 200 cm BI /W 160 /H 160 /CS /G /BPC 8 /F /AHx ID " + greys
                        + "> EI Q");
        },
        u"Page 2 is a picture with little or no text; MULTIMODAL mode would look at it."_s);
    row("a table's rules",
        [](PdfBuilder &pdf) {
            QByteArray rules = "0.5 w ";
            for (int y = 400; y < 700; y += 20)
                rules
                    += "40 " + QByteArray::number(y) + " m 550 " + QByteArray::number(y) + " l S ";
            pdf.addPage(rules + linesAt(72, 770, {"Lamps and hooks of the year"}));
        },
        {});
    row(
        "blank pages",
        [](PdfBuilder &pdf) {
            for (int i = 0; i < 3; ++i)
                pdf.addPage({});
        },
        u"Pages 2 to 4 are blank."_s);
    row(
        "a damaged page", [](PdfBuilder &pdf) { pdf.addOddPage("(no page)"); },
        u"Page 2 is damaged and was not read."_s);
    row(
        "a damaged page in the midst",
        [](PdfBuilder &pdf) {
            pdf.addOddPage("[1 2 3]");
            pdf.addPage({});
            addPicturePage(pdf, linesAt(40, 820, {"ACME000123"}, 7));
        },
        u"Page 2 is damaged and was not read.|Page 3 is blank.|Page 4 is a picture with little or "
        "no text; MULTIMODAL mode would look at it."_s);
    row(
        "a page whose content is damaged",
        [](PdfBuilder &pdf) {
            const QByteArray content = ref(pdf.addStream("/Filter /FlateDecode", "no such thing"));
            pdf.addOddPage("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
                           + content + " >>");
        },
        u"Page 2 is damaged and was not read."_s);
    row("a page in letters that are not its own", addGarbledPage,
        u"The text of page 2 is no language: its letters are not those that the page shows; "
        "MULTIMODAL mode would look at it."_s);
}

void TestPdfPages::saysWhatWasNotRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, note);

    const ReadResult result = read(content);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QVERIFY(result->pages.constFirst().text.contains("lighthouse"_L1));
    QCOMPARE(result->notes.join(u'|'), note);
}

void TestPdfPages::failsWhereHardlyAnythingWasRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ReadFailure::Kind>("kind");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *name, const std::function<void(PdfBuilder &)> &addPages,
                        ReadFailure::Kind kind, const QString &reason) {
        PdfBuilder pdf;
        addPages(pdf);
        QTest::newRow(name) << pdf.bytes() << kind << reason;
    };
    using Kind = ReadFailure::Kind;
    const QString pictures
        = u"The pages are pictures with little or no text. MULTIMODAL mode reads pictures."_s;
    row(
        "pictures", [](PdfBuilder &pdf) { addPicturePage(pdf, {}); }, Kind::Empty, pictures);
    row(
        "pictures with stamps, and a blank page",
        [](PdfBuilder &pdf) {
            addPicturePage(pdf, linesAt(40, 20, {"Scanned with PocketScan - page 1 of 1"}, 7));
            pdf.addPage({});
            addPicturePage(pdf, linesAt(40, 825, {"Fax from 555 0133 to 555 0199, page 2"}, 8));
        },
        Kind::Empty, pictures);
    row("letters that are not its own", addGarbledPage, Kind::Empty,
        u"The text of the PDF is no language: its letters are not those that the pages show. "
        "MULTIMODAL mode reads what they show."_s);
    row(
        "blank", [](PdfBuilder &pdf) { pdf.addPage({}); }, Kind::Empty, u"The pages are blank."_s);
    row(
        "damaged pages", [](PdfBuilder &pdf) { pdf.addOddPage("(no page)"); }, Kind::Broken,
        u"The pages are damaged."_s);
}

void TestPdfPages::failsWhereHardlyAnythingWasRead()
{
    QFETCH(QByteArray, content);
    QFETCH(ReadFailure::Kind, kind);
    QFETCH(QString, reason);

    const ReadResult result = read(content);
    QVERIFY(!result);
    QCOMPARE(result.error().detail, reason);
    QCOMPARE(result.error().kind, kind);
}

void TestPdfPages::saysWhichPagesWereNotWanted()
{
    ReadRequest request;
    request.maxPages = 2;
    const QByteArray pdf = pdfSaying({"One page", "Two pages", "Three pages", "Four pages"});
    ReadResult result = readBytes(pdf, request);
    QVERIFY(result);
    QCOMPARE(result->notes, QStringList{u"Pages 3 and 4 were not read: the limit is 2 pages."_s});

    request.maxPages = {};
    request.targetPages = {1, 4, 7, 8, 9};
    result = readBytes(pdf, request);
    QVERIFY(result);
    QCOMPARE(result->notes,
             QStringList{u"Pages 5 and 8 to 10, which were asked for, do not exist: the document "
                         "has 4 pages."_s});
}

QTEST_GUILESS_MAIN(TestPdfPages)
#include "tst_pdfpages.moc"
