// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readdocument.h"
#include "localservice/reading/readers/pictures/frames.h"
#include "localservice/reading/readers/readers.h"
#include "localservice/reading/testpictures.h"
#include "support/stricttest.h"

#include <QTest>

#include <leptonica/allheaders.h>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// Pictures as cameras, scanners and drawing programs make them.
class TestPictures : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void turnsAsTheFileSays_data();
    void turnsAsTheFileSays();
    void knowsFormats_data();
    void knowsFormats();
    void brokenNotesOfCamerasAreLeftAlone();
    void whatIsTransparentShowsPaper_data();
    void whatIsTransparentShowsPaper();
    void hugePicturesAreRefused_data();
    void hugePicturesAreRefused();
    void readsWhicheverWayItLies_data();
    void readsWhicheverWayItLies();
    void readsEachPage();
    void ofMovingPicturesTheFirst_data();
    void ofMovingPicturesTheFirst();
    void movingPicturesAreNoted();
    void picturesWithoutWordsFail();

private:
    Picture m_bill;
};

void TestPictures::initTestCase()
{
    m_bill = billPicture();
}

static ReadResult draw(const QByteArray &file)
{
    ReadRequest request;
    request.drawnWidth = 1000;
    return readBytes(file, request);
}

static ReadResult recognize(const QByteArray &file)
{
    ReadRequest request;
    request.recognizeImages = true;
    return readBytes(file, request);
}

/// Which corner is dark, from 1 clockwise from the top left; 0 if it is not one alone.
static int darkCorner(const PagePicture &picture)
{
    int corner = 0;
    const QList<QPoint> corners{{3, 3},
                                {picture.width - 4, 3},
                                {picture.width - 4, picture.height - 4},
                                {3, picture.height - 4}};
    for (qsizetype i = 0; i < corners.size(); ++i) {
        const QPoint at = corners.at(i);
        if (static_cast<uchar>(picture.pixels.at(3 * (at.y() * picture.width + at.x()))) < 128)
            corner = corner == 0 ? static_cast<int>(i) + 1 : -1;
    }
    return std::max(corner, 0);
}

void TestPictures::turnsAsTheFileSays_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("orientation");

    const Picture picture = markedPicture();
    for (int orientation = 1; orientation <= 8; ++orientation) {
        for (const auto &[name, kind] :
             {std::pair("JPEG", PictureFile::Jpeg), std::pair("PNG", PictureFile::Png),
              std::pair("WebP", PictureFile::WebP)}) {
            QTest::addRow("%s, %d", name, orientation)
                << withOrientation(encoded(picture, kind), orientation) << orientation;
        }
        QTest::addRow("TIFF, %d", orientation)
            << tiffOf({picture.get()}, false, orientation) << orientation;
    }
}

void TestPictures::turnsAsTheFileSays()
{
    QFETCH(QByteArray, file);
    QFETCH(int, orientation);

    const ReadResult result = draw(file);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    const PagePicture &picture = result->pages.constFirst().picture;
    // EXIF: where the stored top left is to be seen.
    const QList<int> corners{1, 2, 3, 4, 1, 2, 3, 4};
    QCOMPARE(darkCorner(picture), corners.at(orientation - 1));
    QCOMPARE(picture.width, orientation < 5 ? 40 : 20);
    QCOMPARE(picture.height, orientation < 5 ? 20 : 40);
}

void TestPictures::knowsFormats_data()
{
    QTest::addColumn<QByteArray>("file");

    const Picture grey = markedPicture();
    const Picture colour(pixConvertTo32(grey.get()));
    const Picture blackWhite(pixThresholdToBinary(grey.get(), 128));
    QTest::newRow("BMP") << encoded(grey, PictureFile::Bmp);
    QTest::newRow("GIF") << encoded(grey, PictureFile::Gif);
    QTest::newRow("JPEG 2000") << encoded(grey, PictureFile::Jp2);
    const QByteArray boxed = encoded(grey, PictureFile::Jp2);
    QTest::newRow("JPEG 2000, bare") << boxed.sliced(boxed.indexOf("jp2c") + 4);
    QTest::newRow("PBM") << encoded(blackWhite, PictureFile::Pnm);
    QTest::newRow("PGM") << encoded(grey, PictureFile::Pnm);
    QTest::newRow("PPM") << encoded(colour, PictureFile::Pnm);
    QByteArray figures = "P2\n# of a test\n40 20\n255\n";
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 40; ++x)
            figures += x < 20 && y < 10 ? "0 " : "255 ";
    }
    QTest::newRow("PGM in figures") << figures;
    QTest::newRow("TIFF, LZW") << encoded(grey, PictureFile::Tiff);
    QTest::newRow("BigTIFF") << tiffOf({grey.get()}, true);
    QTest::newRow("BigTIFF of two pages") << tiffOf({grey.get(), grey.get()}, true);
}

void TestPictures::knowsFormats()
{
    QFETCH(QByteArray, file);

    const ReadResult result = draw(file);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->format, u"image"_s);
    for (const PageText &page : result->pages) {
        QCOMPARE(page.picture.width, 40);
        QCOMPARE(darkCorner(page.picture), 1);
    }
}

void TestPictures::brokenNotesOfCamerasAreLeftAlone()
{
    const Picture picture = markedPicture();
    for (const PictureFile kind : {PictureFile::Jpeg, PictureFile::WebP}) {
        const QByteArray plain = encoded(picture, kind);
        const QByteArray whole = withOrientation(plain, 6);
        const qsizetype note = whole.indexOf("MM");
        for (qsizetype i = 0; i < 30; ++i) {
            QByteArray broken = whole;
            broken[note + i] = '\xff';
            const ReadResult result = draw(broken);
            if (result)
                QVERIFY(darkCorner(result->pages.constFirst().picture) > 0);
        }
    }
}

void TestPictures::whatIsTransparentShowsPaper_data()
{
    QTest::addColumn<int>("letters"); // how light they are
    QTest::addColumn<bool>("isPaperWhite");

    QTest::newRow("black letters") << 0 << true;
    QTest::newRow("grey letters") << 120 << true;
    QTest::newRow("white letters") << 255 << false;
}

void TestPictures::whatIsTransparentShowsPaper()
{
    QFETCH(int, letters);
    QFETCH(bool, isPaperWhite);

    constexpr int side = 40;
    const Picture picture(pixCreate(side, side, 32));
    pixSetSpp(picture.get(), 4);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            l_uint32 pixel = 0;
            if (x < side / 2)
                composeRGBAPixel(letters, letters, letters, 255, &pixel);
            pixSetPixel(picture.get(), x, y, pixel);
        }
    }
    const ReadResult result = draw(encoded(picture, PictureFile::Png));
    QVERIFY(result);
    const PagePicture &page = result->pages.constFirst().picture;
    QCOMPARE(static_cast<uchar>(page.pixels.at(0)), letters);
    QCOMPARE(static_cast<uchar>(page.pixels.at(3 * (side - 1))), isPaperWhite ? 255 : 0);
}

void TestPictures::hugePicturesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("GIF") << QByteArray("GIF89a\x40\x9c\x40\x9c\x80\0\0", 13) + QByteArray(50, '\0');
    QTest::newRow("JPEG 2000, bare")
        << QByteArray("\xff\x4f\xff\x51\0\x29\0\0\0\0\xff\xff\0\0\xff\xff", 16)
            + QByteArray(50, '\0');
    QTest::newRow("PGM") << QByteArray("P5 40000 40000 255\n") + QByteArray(50, '\0');
    QTest::newRow("PBM in figures") << QByteArray("P1 40000 40000\n") + "0 0 1";
    QByteArray tiff = tiffOf({markedPicture().get()}, true);
    tiff.replace(QByteArray("\x00\x01\x04\x00\x01\0\0\0\0\0\0\0\x28\0\0", 15),
                 QByteArray("\x00\x01\x04\x00\x01\0\0\0\0\0\0\0\x28\0\x7f", 15));
    QTest::newRow("BigTIFF") << tiff;
}

void TestPictures::hugePicturesAreRefused()
{
    QFETCH(QByteArray, file);

    const ReadResult result = recognize(file);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ReadFailure::Kind::TooLarge);
}

/// @p shade: of a grey, and how far to the right it lies.
static Picture recoloured(const Picture &picture, int (*shade)(int grey, int percent))
{
    Picture other(pixCopy(nullptr, picture.get()));
    const int width = pixGetWidth(other.get());
    for (int y = 0; y < pixGetHeight(other.get()); ++y) {
        for (int x = 0; x < width; ++x) {
            l_uint32 grey = 0;
            pixGetPixel(other.get(), x, y, &grey);
            pixSetPixel(other.get(), x, y,
                        static_cast<l_uint32>(shade(static_cast<int>(grey), 100 * x / width)));
        }
    }
    return other;
}

void TestPictures::readsWhicheverWayItLies_data()
{
    QTest::addColumn<QByteArray>("file");

    const auto row = [](const char *name, const Picture &picture) {
        QTest::newRow(name) << encoded(picture, PictureFile::Png);
    };
    QTest::newRow("as it is, JPEG 2000") << encoded(m_bill, PictureFile::Jp2);
    row("upside down", turned(m_bill, 2));
    row("on its right side", turned(m_bill, 1));
    row("on its left side", turned(m_bill, 3));
    constexpr float degree = 0.0174533F;
    row("fallen to the right",
        Picture(pixRotate(m_bill.get(), 9 * degree, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0)));
    row("fallen to the left",
        Picture(pixRotate(m_bill.get(), -9 * degree, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0)));
    row("pale", recoloured(m_bill, [](int grey, int) { return 205 + grey * 30 / 255; }));
    row("in a shadow", recoloured(m_bill, [](int grey, int percent) {
            return (225 - 160 * percent / 100) * (grey + 640) / 895;
        }));
    row("white on black", recoloured(m_bill, [](int grey, int) { return 255 - grey; }));
}

void TestPictures::readsWhicheverWayItLies()
{
    QFETCH(QByteArray, file);

    const ReadResult result = recognize(file);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    const QString text = result->pages.constFirst().text;
    QVERIFY2(saysTheBill(text), qPrintable(text));
    QCOMPARE(result->notes, QStringList());
}

void TestPictures::readsEachPage()
{
    const Picture empty(pixCreate(400, 200, 8));
    pixSetAll(empty.get());
    const ReadResult result = recognize(tiffOf({empty.get(), m_bill.get()}));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->pages.size(), 2);
    QVERIFY(saysTheBill(result->pages.constLast().text));
    QCOMPARE(result->notes, QStringList{u"No text was recognized on page 1."_s});
}

void TestPictures::ofMovingPicturesTheFirst_data()
{
    QTest::addColumn<QByteArray>("still");

    const Picture mark = markedPicture();
    const Picture transparent(pixConvertTo32(mark.get()));
    pixSetSpp(transparent.get(), 4);
    pixSetComponentArbitrary(transparent.get(), L_ALPHA_CHANNEL, 250);
    QTest::newRow("GIF") << encoded(mark, PictureFile::Gif);
    QTest::newRow("PNG") << encoded(mark, PictureFile::Png);
    QTest::newRow("WebP") << encoded(mark, PictureFile::WebP);
    QTest::newRow("WebP, transparent") << encoded(transparent, PictureFile::WebP);
}

void TestPictures::ofMovingPicturesTheFirst()
{
    QFETCH(QByteArray, still);

    QCOMPARE(framesIn(still), 1);
    QCOMPARE(firstFrame(still), still);
    const QByteArray file = moving(still);
    QCOMPARE(framesIn(file), 2);
    const ReadResult result = draw(file);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(darkCorner(result->pages.constFirst().picture), 1);
    for (qsizetype size = 0; size < file.size(); ++size) {
        QVERIFY(framesIn(file.first(size)) >= 1);
        firstFrame(file.first(size)); // however it is cut
    }
}

void TestPictures::movingPicturesAreNoted()
{
    const ReadResult result = recognize(moving(encoded(m_bill, PictureFile::Gif)));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QVERIFY(saysTheBill(result->pages.constFirst().text));
    QCOMPARE(result->notes, QStringList{u"Only the first of the picture's 2 frames was read."_s});
}

void TestPictures::picturesWithoutWordsFail()
{
    const ReadResult result = recognize(encoded(markedPicture(), PictureFile::Png));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ReadFailure::Kind::Empty);
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
