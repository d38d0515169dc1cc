// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/badreader.h"
#include "localservice/reading/fence.h"
#include "localservice/reading/readerclient.h"
#include "localservice/reading/readerprocess.h"
#include "localservice/reading/testfiles.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// What a document can do that has taken its reader over, and what readers still can. This test is
/// its own reader (badreader.h).
class TestFence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsToBeHad_data();
    void nothingIsToBeHad();
    void everyFormatIsRead_data();
    void everyFormatIsRead();
    void pagesAreDrawn();

private:
    TestFiles m_files;
};

static QString self()
{
    return QCoreApplication::applicationFilePath();
}

void TestFence::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    qputenv("CD_SECRET_OF_USER", "secret");
}

void TestFence::nothingIsToBeHad_data()
{
    QTest::addColumn<bool>("forked");
    QTest::newRow("started") << false;
    QTest::newRow("forked") << true;
}

void TestFence::nothingIsToBeHad()
{
    QFETCH(const bool, forked);
    if (!fenceGaps().isEmpty())
        QSKIP(qPrintable(fenceGaps().join(u' ')));
    const QString secret = m_files.request(u"secret"_s, "key").path;
    const ReadRequest request = m_files.request(u"misdeeds"_s, secret.toUtf8());
    const ReadResult result
        = forked ? ReaderClient(self()).read(request) : readInOwnProcess(self(), request);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QVERIFY(result->pages.size() >= 15);
    for (const PageText &page : result->pages)
        QVERIFY2(page.text.endsWith(": refused"_L1), qPrintable(page.text));
    QFile file(secret);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "key");
}

void TestFence::everyFormatIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");

    const QByteArray mail = "From: ada@example.org\nTo: bo@example.org\nSubject: "
                            "=?iso-8859-2?q?Latarni=B1?=\nMIME-Version: 1.0\n\nLamps\n";
    QTest::newRow("text") << QByteArray("Lantern") << u"Lantern"_s;
    QTest::newRow("html") << QByteArray("<html><body><p>Lantern</p></body></html>") << u"Lantern"_s;
    QTest::newRow("mail, with a table of characters") << mail << u"Latarnią"_s;
    QTest::newRow("docx") << docxSaying(u"Lantern"_s) << u"Lantern"_s;
    QTest::newRow("pdf") << pdfSaying({"Lantern"}) << u"Lantern"_s;
    QTest::newRow("picture") << fixture(u"words.png"_s) << u"Invoice number 4711"_s;
    QTest::newRow("scan") << pdfShowing(fixture(u"words.jpg"_s), 1200, 600)
                          << u"Invoice number 4711"_s;
}

void TestFence::everyFormatIsRead()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, says);
    ReadRequest request = m_files.request(u"file"_s, content);
    request.recognizeImages = true;
    const ReadResult result = ReaderClient(self()).read(request);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    const QString text = result->pages.constFirst().text;
    QVERIFY2(text.contains(says), qPrintable(text));
}

/// In a font that is the system's.
void TestFence::pagesAreDrawn()
{
    ReadRequest request = m_files.request(u"file"_s, pdfSaying({"Lantern"}));
    request.drawnWidth = 400;
    const ReadResult result = ReaderClient(self()).read(request);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    const PagePicture &picture = result->pages.constFirst().picture;
    QVERIFY(std::any_of(picture.pixels.begin(), picture.pixels.end(),
                        [](char part) { return static_cast<uchar>(part) < 128; }));
}

int main(int argc, char **argv)
{
    if (const auto status = runBadReader(argc, argv))
        return *status;
    QCoreApplication application(argc, argv);
    TestFence test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fence.moc"
