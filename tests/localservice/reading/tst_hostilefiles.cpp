// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/badreader.h"
#include "localservice/reading/readdocument.h"
#include "localservice/reading/readerclient.h"
#include "localservice/reading/readers/zipentries.h"
#include "localservice/reading/testfiles.h"
#include "support/stricttest.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

using Kind = ReadFailure::Kind;

/// Files that are broken or made to do harm fail with a reason, here and in a process behind the
/// fence: this test is its own reader.
class TestHostileFiles : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void failsWithReason_data();
    void failsWithReason();
    void failsAlikeBehindTheFence_data() { failsWithReason_data(); }
    void failsAlikeBehindTheFence();
    void deeplyNestedHtmlIsRead();
    void deeplyNestedMailEnds();
    void entitiesAreNotExpandedWithoutEnd();

private:
    ReaderClient m_reader{QCoreApplication::applicationFilePath()};
};

static QByteArray pngPromising(quint32 side)
{
    // Signature, an IHDR of that size with its right checksum left out, and no data.
    QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (int i = 0; i < 2; ++i) {
        for (int shift = 24; shift >= 0; shift -= 8)
            png += static_cast<char>((side >> shift) & 0xffU);
    }
    return png + QByteArray("\x08\x00\x00\x00\x00\0\0\0\0", 9) + QByteArray(64, '\0');
}

void TestHostileFiles::failsWithReason_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");

    const QByteArray pdf = pdfSaying({"Words"});
    QTest::newRow("empty") << QByteArray() << Kind::Empty;
    QTest::newRow("blank") << QByteArray(" \n\n \f ") << Kind::Empty;
    QTest::newRow("junk") << QByteArray("\x01\x02\0\x03\xff\xfe\0\x07", 8).repeated(50)
                          << Kind::Unsupported;
    QTest::newRow("pdf, cut off") << pdf.first(60) << Kind::Broken;
    QTest::newRow("pdf, a header alone") << QByteArray("%PDF-1.7\n") << Kind::Broken;
    QTest::newRow("pdf, locked") << lockedPdf() << Kind::Encrypted;
    QTest::newRow("docx, cut off") << docxSaying(u"Words"_s).first(60) << Kind::Unsupported;
    QTest::newRow("docx, not xml")
        << zipOf({{u"word/document.xml"_s, "<w:document><w:p>"}}) << Kind::Broken;
    QTest::newRow("odt, encrypted") << zipOf(
        {{u"META-INF/manifest.xml"_s, "<manifest:encryption-data/>"}, {u"content.xml"_s, "????"}})
                                    << Kind::Encrypted;
    QTest::newRow("zip of something else") << zipOf({{u"a.bin"_s, "x"}}) << Kind::Unsupported;
    QTest::newRow("zip bomb") << zipOf(
        {{u"word/document.xml"_s, QByteArray(maxUnpackedSize + 1, ' ')}})
                              << Kind::TooLarge;
    QTest::newRow("old word") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8)
            + QByteArray(512, '\0')
                              << Kind::Unsupported;
    QTest::newRow("picture of 10 gigapixels") << pngPromising(100'000) << Kind::TooLarge;
    QTest::newRow("picture, cut off") << fixture(u"words.png"_s).first(200) << Kind::Broken;
    QTest::newRow("tiff, a header alone")
        << QByteArray("II*\0\x08\0\0\0", 8) + QByteArray(16, '\0') << Kind::Broken;
}

void TestHostileFiles::failsWithReason()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);

    const TestFiles files;
    ReadRequest request = files.request(u"file"_s, content);
    request.recognizeImages = true;
    const ReadResult result = readDocument(request);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY(result.error().detail.endsWith(u'.'));
}

void TestHostileFiles::failsAlikeBehindTheFence()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);

    const TestFiles files;
    ReadRequest request = files.request(u"file"_s, content);
    request.recognizeImages = true;
    const ReadResult result = m_reader.read(request);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result, readDocument(request));
    const ReadResult next = m_reader.read(files.request(u"next.pdf"_s, pdfSaying({"Lantern"})));
    QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
    QCOMPARE(next->pages.constFirst().text.trimmed(), u"Lantern"_s);
}

void TestHostileFiles::deeplyNestedHtmlIsRead()
{
    const TestFiles files;
    const ReadResult result = readDocument(files.request(
        u"a.html"_s, "<html>" + QByteArray("<div><span>").repeated(100'000) + "Bottom"));
    // The parser may stop at its own depth; it must neither crash nor hang.
    if (result)
        QVERIFY(result->pages.constFirst().text.size() <= 7);
    else
        QCOMPARE(result.error().kind, Kind::Empty);
}

void TestHostileFiles::deeplyNestedMailEnds()
{
    QByteArray mail = "From: a@example.org\nTo: b@example.org\nSubject: Depth\n";
    for (int i = 0; i < 300; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        mail += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
    }
    const TestFiles files;
    const ReadResult result = readDocument(files.request(u"mail"_s, mail));
    QVERIFY(result);
    QVERIFY(result->pages.constFirst().text.contains("Subject: Depth"_L1));
}

void TestHostileFiles::entitiesAreNotExpandedWithoutEnd()
{
    const QByteArray body = "<!DOCTYPE w [<!ENTITY a \"" + QByteArray(1000, 'x')
        + "\"><!ENTITY b \"" + QByteArray("&a;").repeated(1000) + "\"><!ENTITY c \""
        + QByteArray("&b;").repeated(1000)
        + "\">]><w:document xmlns:w=\"w\"><w:t>&c;</w:t></w:document>";
    const TestFiles files;
    const ReadResult result
        = readDocument(files.request(u"a.docx"_s, zipOf({{u"word/document.xml"_s, body}})));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Broken);
}

int main(int argc, char **argv)
{
    if (const auto status = runBadReader(argc, argv))
        return *status;
    QCoreApplication application(argc, argv);
    TestHostileFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostilefiles.moc"
