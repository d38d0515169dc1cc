// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readdocument.h"
#include "localservice/reading/testfiles.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// Pages as pictures, for people to look at.
class TestDrawnPages : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandWhereTheyAreDrawn();
    void onlySoManyPages();
    void noPageIsTooLarge();
    void picturesAreScaledDownOnly();
    void textsStayTexts();
    void failuresStayFailures();

private:
    ReadResult draw(const QByteArray &content, int width, std::optional<int> maxPages = {}) const;

    TestFiles m_files;
};

ReadResult TestDrawnPages::draw(const QByteArray &content, int width,
                                std::optional<int> maxPages) const
{
    ReadRequest request = m_files.request(u"document"_s, content);
    request.drawnWidth = width;
    request.maxPages = maxPages;
    return readDocument(request);
}

/// The part of a page that is not white.
static QRectF inkOf(const PagePicture &picture)
{
    QRectF ink;
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            if (static_cast<uchar>(picture.pixels.at(3 * (y * picture.width + x))) < 128) {
                ink |= QRectF(double(x) / picture.width, double(y) / picture.height,
                              1.0 / picture.width, 1.0 / picture.height);
            }
        }
    }
    return ink;
}

void TestDrawnPages::wordsStandWhereTheyAreDrawn()
{
    const ReadResult result = draw(pdfSaying({"Lantern"}), 600);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->pages.size(), 1);
    const PagePicture &picture = result->pages.constFirst().picture;
    QVERIFY(qAbs(picture.width - 600) <= 1);
    QCOMPARE(picture.pixels.size(), 3 * picture.width * picture.height);
    QCOMPARE(picture.words.size(), 1);
    QCOMPARE(picture.words.constFirst().text, u"Lantern"_s);
    const QRectF ink = inkOf(picture);
    const QRectF box = picture.words.constFirst().box;
    QVERIFY(!ink.isEmpty());
    QVERIFY(box.adjusted(-0.02, -0.02, 0.02, 0.02).contains(ink));
    QVERIFY(box.width() < 0.5 && box.height() < 0.1);
}

void TestDrawnPages::onlySoManyPages()
{
    const ReadResult result = draw(pdfSaying({"One", "Two", "Three"}), 200, 2);
    QVERIFY(result);
    QCOMPARE(result->pageCount, 3);
    QCOMPARE(result->pages.size(), 2);
    QCOMPARE(result->pages.constLast().number, 2);
}

void TestDrawnPages::noPageIsTooLarge()
{
    const ReadResult result = draw(pdfSaying({"One"}), 1'000'000);
    QVERIFY(result);
    const PagePicture &picture = result->pages.constFirst().picture;
    QVERIFY(picture.width <= maxDrawnSide && picture.height <= maxDrawnSide);
}

void TestDrawnPages::picturesAreScaledDownOnly()
{
    const ReadResult small = draw(fixture(u"words.png"_s), 100);
    QVERIFY(small);
    QVERIFY(qAbs(small->pages.constFirst().picture.width - 100) <= 1);
    QVERIFY(!inkOf(small->pages.constFirst().picture).isEmpty());
    const ReadResult large = draw(fixture(u"words.png"_s), maxDrawnSide);
    QVERIFY(large);
    QVERIFY(large->pages.constFirst().picture.width < maxDrawnSide);
}

void TestDrawnPages::textsStayTexts()
{
    const ReadResult result = draw("Lantern", 600);
    QVERIFY(result);
    QCOMPARE(result->pages.constFirst().text, u"Lantern"_s);
    QCOMPARE(result->pages.constFirst().picture, PagePicture());
}

void TestDrawnPages::failuresStayFailures()
{
    QCOMPARE(draw(lockedPdf(), 600).error().kind, ReadFailure::Kind::Encrypted);
    QCOMPARE(draw("%PDF-1.4 and no more", 600).error().kind, ReadFailure::Kind::Broken);
}

QTEST_GUILESS_MAIN(TestDrawnPages)
#include "tst_drawnpages.moc"
