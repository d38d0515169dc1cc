// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/pdfbuilder.h"
#include "localservice/reading/readdocument.h"
#include "localservice/reading/testpictures.h"
#include "support/stricttest.h"

#include <QTest>

#include <functional>
#include <leptonica/allheaders.h>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// PDFs in MULTIMODAL mode: what is to be seen and is no text is read too.
class TestPdfPictures : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhatIsToBeSeen_data();
    void readsWhatIsToBeSeen();
    void goodTextIsNotReadTwice();
    void textThatIsNoLanguageIsReplaced();

private:
    void addScan(PdfBuilder &pdf, const Picture &picture, const QByteArray &text,
                 const QByteArray &entries = {}) const;
    static ReadResult read(PdfBuilder &pdf);

    Picture m_bill;
};

void TestPdfPictures::initTestCase()
{
    m_bill = billPicture();
}

/// Across the page, below its upper third.
void TestPdfPictures::addScan(PdfBuilder &pdf, const Picture &picture, const QByteArray &text,
                              const QByteArray &entries) const
{
    const int width = pixGetWidth(picture.get());
    const int height = pixGetHeight(picture.get());
    const QByteArray scan
        = ref(pdf.addPicture(encoded(picture, PictureFile::Jpeg), width, height, "DCTDecode"));
    const double scale = 500.0 / std::max(width, height);
    pdf.addPage(pictureAt(40, 100, scale * width, scale * height) + text, entries,
                "/XObject << /I " + scan + " >>");
}

ReadResult TestPdfPictures::read(PdfBuilder &pdf)
{
    ReadRequest request;
    request.recognizeImages = true;
    return readBytes(pdf.bytes(), request);
}

void TestPdfPictures::readsWhatIsToBeSeen_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word"); // of the text, which is kept
    QTest::addColumn<int>("turn"); // of the picture, in quarters
    QTest::addColumn<QByteArray>("entries");

    QTest::newRow("no text") << QByteArray() << QString() << 0 << QByteArray();
    QTest::newRow("a scanner's mark")
        << linesAt(40, 20, {"Scanned with PocketScan - page 1 of 1"}, 7) << u"PocketScan"_s << 0
        << QByteArray();
    QTest::newRow("a number on the scan")
        << linesAt(420, 110, {"ACME000123"}, 8) << u"ACME000123"_s << 0 << QByteArray();
    QTest::newRow("a whole letter above") << letter() << u"lighthouse"_s << 0 << QByteArray();
    QTest::newRow("upside down") << QByteArray() << QString() << 2 << QByteArray();
    QTest::newRow("on its side, with a mark")
        << linesAt(40, 20, {"Registry 7731 / 2026"}, 7) << u"7731"_s << 1 << QByteArray();
    QTest::newRow("turned by the page")
        << QByteArray() << QString() << 1 << QByteArray("/Rotate 270");
}

void TestPdfPictures::readsWhatIsToBeSeen()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    QFETCH(int, turn);
    QFETCH(QByteArray, entries);

    PdfBuilder pdf;
    addScan(pdf, turned(m_bill, turn), text, entries);
    const ReadResult result = read(pdf);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    const QString all = result->pages.constFirst().text;
    QVERIFY2(saysTheBill(all), qPrintable(all));
    QVERIFY2(all.contains(word), qPrintable(all));
    QVERIFY(all.count(u"Lantern"_s) == 1);
    QCOMPARE(result->notes, QStringList());
}

void TestPdfPictures::goodTextIsNotReadTwice()
{
    PdfBuilder pdf;
    pdf.addPage(letter());
    const ReadResult result = read(pdf);
    QVERIFY(result);
    QCOMPARE(result->pages.constFirst().recognized, false);
    QCOMPARE(result->pages.constFirst().text.count(u"lighthouse"_s), 1);
}

void TestPdfPictures::textThatIsNoLanguageIsReplaced()
{
    PdfBuilder pdf;
    addGarbledPage(pdf);
    const ReadResult result = read(pdf);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    const PageText page = result->pages.constFirst();
    QVERIFY(page.recognized);
    QVERIFY2(page.text.contains("lighthouse"_L1), qPrintable(page.text));
    QCOMPARE(result->notes,
             QStringList{u"The text of page 1 is no language, so its picture was read."_s});
}

QTEST_GUILESS_MAIN(TestPdfPictures)
#include "tst_pdfpictures.moc"
