// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/pdfbuilder.h"
#include "localservice/reading/readdocument.h"
#include "localservice/reading/readers/textquality.h"
#include "localservice/reading/testpictures.h"
#include "support/stricttest.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <leptonica/allheaders.h>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// Whatever pages a PDF has: texts and notes together account for each of them.
class TestPdfCoverage : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsAndNotesAccountForEachPage_data();
    void textsAndNotesAccountForEachPage();

private:
    void addPageOfKind(PdfBuilder &pdf, int kind) const;

    QByteArray m_scan;
    int m_width = 0;
    int m_height = 0;
};

constexpr int kinds = 7;

/// The pages that sentences name: "Pages 2, 4 to 6 and 9".
static QSet<int> pagesNamed(const QStringList &notes)
{
    static const QRegularExpression naming(u"[Pp]ages? ((?:\\d+(?:, | and | to )?)+)"_s);
    static const QRegularExpression range(u"(\\d+)(?: to (\\d+))?"_s);
    QSet<int> pages;
    for (const QString &note : notes) {
        QRegularExpressionMatchIterator names = naming.globalMatch(note);
        while (names.hasNext()) {
            QRegularExpressionMatchIterator ranges = range.globalMatch(names.next().captured(1));
            while (ranges.hasNext()) {
                const QRegularExpressionMatch match = ranges.next();
                const int first = match.captured(1).toInt();
                const int last = match.hasCaptured(2) ? match.captured(2).toInt() : first;
                for (int page = first; page <= last; ++page)
                    pages.insert(page);
            }
        }
    }
    return pages;
}

void TestPdfCoverage::initTestCase()
{
    const Picture bill = billPicture();
    m_scan = encoded(bill, PictureFile::Jpeg);
    m_width = pixGetWidth(bill.get());
    m_height = pixGetHeight(bill.get());
}

void TestPdfCoverage::addPageOfKind(PdfBuilder &pdf, int kind) const
{
    switch (kind) {
    case 0:
        return pdf.addPage(letter());
    case 1:
        return pdf.addPage({});
    case 2:
        return addPicturePage(pdf, {});
    case 3:
        return addPicturePage(pdf, letter());
    case 4:
        return addGarbledPage(pdf);
    case 5:
        return pdf.addOddPage("[1 2 3]");
    default:
        const QByteArray scan = ref(pdf.addPicture(m_scan, m_width, m_height, "DCTDecode"));
        pdf.addPage(pictureAt(0, 400, 595, 280) + linesAt(40, 20, {"ACME000123"}, 7), {},
                    "/XObject << /I " + scan + " >>");
    }
}

void TestPdfCoverage::textsAndNotesAccountForEachPage_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("recognize");

    constexpr quint32 readings = 25;
    for (quint32 seed = 0; seed < readings; ++seed)
        QTest::addRow("FAST %u", seed) << seed << false;
    QTest::newRow("MULTIMODAL") << readings << true;
}

void TestPdfCoverage::textsAndNotesAccountForEachPage()
{
    QFETCH(quint32, seed);
    QFETCH(bool, recognize);

    QRandomGenerator random(seed);
    PdfBuilder pdf;
    pdf.addPage(letter());
    const int count = recognize ? kinds : random.bounded(1, 12);
    for (int i = 0; i < count; ++i)
        addPageOfKind(pdf, recognize ? i : random.bounded(kinds));
    ReadRequest request;
    request.recognizeImages = recognize;
    if (random.bounded(3) == 0 && !recognize)
        request.maxPages = random.bounded(1, count + 1);

    const ReadResult result = readBytes(pdf.bytes(), request);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    const QSet<int> named = pagesNamed(result->notes);
    QSet<int> withText;
    for (const PageText &page : result->pages) {
        if (textQuality(page.text) >= leastTextQuality && lettersIn(page.text) >= 80)
            withText.insert(page.number);
    }
    for (int page = 1; page <= count + 1; ++page) {
        QVERIFY2(named.contains(page) || withText.contains(page),
                 qPrintable(u"page %1: %2"_s.arg(page).arg(result->notes.join(u'|'))));
    }
    for (const int page : named)
        QVERIFY(page >= 1 && page <= count + 1);
    QVERIFY(!named.contains(1));
}

QTEST_GUILESS_MAIN(TestPdfCoverage)
#include "tst_pdfcoverage.moc"
