// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readdocument.h"
#include "localservice/reading/testfiles.h"
#include "support/stricttest.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// E-mails as other programs make them: what they say is read, wherever it stands.
class TestMailCorpus : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void alternatives_data();
    void alternatives();
    void alternativesThatDifferAreBothRead();
    void headers_data();
    void headers();
    void headersThatSayNothingAreGuessedWithTheRest();
    void kindsOfFiles_data();
    void kindsOfFiles();
    void attachments_data();
    void attachments();
    void picturesAreReadWhereTheyMayBe();
    void whatIsNotReadIsSaid();
    void hardlyAnythingReadFails_data();
    void hardlyAnythingReadFails();
    void nestedWithoutEnd();
};

namespace {

const QByteArray bill = "Northmoor Joinery\nINVOICE 2041\nBill to: Quarry Lane School\n"
                        "Oak shelf, quantity 4, amount 340.00\nTotal due 696.00, net 30 days\n";
const QByteArray billPage = "<p>Northmoor Joinery<p>INVOICE 2041<p>Bill to: Quarry Lane School"
                            "<p>Oak shelf, quantity 4, amount 340.00<p>Total due 696.00, net 30 "
                            "days";
const QByteArray letterHead = "From: Ada Lark <ada@example.org>\nTo: bo@example.org\n"
                              "Subject: May\nMIME-Version: 1.0\n";

QByteArray multipart(const QByteArray &kind, const QList<QByteArray> &parts)
{
    static int count = 0;
    const QByteArray mark = "mark" + QByteArray::number(++count);
    QByteArray text = "Content-Type: multipart/" + kind + "; boundary=" + mark + "\n\n";
    for (const QByteArray &part : parts)
        text += "--" + mark + '\n' + part + '\n';
    return text + "--" + mark + "--\n";
}

QByteArray part(const QByteArray &type, const QByteArray &content)
{
    return "Content-Type: " + type + "\n\n" + content;
}

QByteArray attached(const QByteArray &type, const QByteArray &name, const QByteArray &content)
{
    return "Content-Type: " + type + "; name=" + name
        + "\nContent-Disposition: attachment; filename=" + name
        + "\nContent-Transfer-Encoding: base64\n\n" + content.toBase64();
}

ReadResult readMailOf(const QByteArray &content, const QString &name = u"a.eml"_s,
                      bool pictures = false)
{
    ReadRequest request;
    request.fileName = name;
    request.recognizeImages = pictures;
    return readBytes(content, request);
}

QString allWords(const ReadResult &result)
{
    if (!result)
        return result.error().detail;
    QString text;
    for (const PageText &page : result->pages)
        text += page.text + u' ';
    return text.simplified();
}

} // namespace

void TestMailCorpus::alternatives_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray html = part("text/html", billPage);
    const QByteArray stub = part(
        "text/plain", "Your program does not show HTML. See http://example.org/a/very/long/way");
    QTest::newRow("plain is blank") << multipart("alternative", {part("text/plain", " \n"), html});
    QTest::newRow("plain is a stub") << multipart("alternative", {stub, html});
    QTest::newRow("plain comes last") << multipart("alternative", {html, stub});
    QTest::newRow("HTML with pictures") << multipart(
        "alternative", {stub, multipart("related", {html, attached("image/png", "a.png", "x")})});
    QTest::newRow("alternatives with pictures")
        << multipart("related",
                     {multipart("alternative", {part("text/plain", ""), html}),
                      attached("image/png", "a.png", "x")});
    QTest::newRow("HTML is a stub")
        << multipart("alternative", {part("text/plain", bill), part("text/html", "<p>See above")});
    QTest::newRow("both say it") << multipart("alternative", {part("text/plain", bill), html});
    QTest::newRow("HTML alone") << html;
}

void TestMailCorpus::alternatives()
{
    QFETCH(QByteArray, body);
    const QString words = allWords(readMailOf(letterHead + body));
    QVERIFY2(words.contains("Bill to: Quarry Lane School"_L1), qPrintable(words));
    QCOMPARE(words.count("Quarry"_L1), 1);
}

void TestMailCorpus::alternativesThatDifferAreBothRead()
{
    const QByteArray other = "Minutes of the garden club: seeds were swapped, the shed got new "
                             "paint, and somebody has to mend the fence before winter comes";
    const QString words = allWords(readMailOf(
        letterHead
        + multipart("alternative", {part("text/plain", other), part("text/html", billPage)})));
    QVERIFY2(words.contains("garden club"_L1), qPrintable(words));
    QVERIFY2(words.contains("Quarry Lane"_L1), qPrintable(words));
}

void TestMailCorpus::headers_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << QByteArray("Subject: Invoice\n 2041") << u"Subject: Invoice 2041"_s;
    QTest::newRow("encoded") << QByteArray("Subject: =?windows-1251?Q?=D1=F7=B8=F2?= 2041")
                             << u"Subject: Счёт 2041"_s;
    QTest::newRow("base64") << QByteArray("Subject: =?koi8-r*ru?B?896j1A==?=")
                            << u"Subject: Счёт"_s;
    QTest::newRow("cut within a character") << QByteArray(
        "Subject: =?utf-8?B?w4Q=?= x =?utf-8?Q?=C3?=\n =?utf-8?Q?=84=20?= =?utf-8?q?b?=")
                                            << u"Subject: Ä x Ä b"_s;
    QTest::newRow("from") << QByteArray("From: =?utf-8?q?J=C3=B6rg?= <j@example.org>")
                          << u"From: Jörg <j@example.org>"_s;
    QTest::newRow("raw bytes as the body declares")
        << QByteArray("Subject: \xd1\xf7\xb8\xf2 2041") << u"Subject: Счёт 2041"_s;
    QTest::newRow("raw UTF-8") << "Subject: " + u"Größe für Möbel, übrig"_s.toUtf8()
                               << u"Subject: Größe für Möbel, übrig"_s;
}

void TestMailCorpus::headers()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, words);
    const ReadResult result = readMailOf(
        "X-Spam_score: 1\n" + header
        + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=windows-1251\n\nwords");
    QVERIFY(result);
    QCOMPARE(result->format, u"mail"_s);
    QCOMPARE(result->pages.constFirst().text.section(u'\n', 0, 0), words);
}

void TestMailCorpus::headersThatSayNothingAreGuessedWithTheRest()
{
    QStringEncoder encoder("windows-1251");
    const QByteArray mail = encoder(u"From: Иван <i@example.org>\nSubject: Счёт\nDate: x\n\n"
                                    "Прошу оплатить до второго июня, спасибо\n"_s);
    const QString words = allWords(readMailOf(mail));
    QVERIFY2(words.startsWith(u"Subject: Счёт From: Иван <i@example.org>"_s), qPrintable(words));
}

void TestMailCorpus::kindsOfFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const QByteArray body = "Content-Transfer-Encoding: base64\n\n" + bill.toBase64();
    QTest::newRow("draft") << u"a.eml"_s
                           << "To: bo@example.org\nSubject: May\nX-Unsent: 1\n" + body;
    QTest::newRow("draft with next to no headers")
        << u"a.eml"_s << "Content-Type: text/plain\n" + body;
    QTest::newRow("name with an underscore")
        << u"a"_s << "X-Spam_score: 0.1\nX+Other!header: a\n" + letterHead + body;
    QTest::newRow("empty lines first") << u"a.txt"_s << "\n\r\n" + letterHead + body;
    QTest::newRow("mark first") << u"a.txt"_s << "\xef\xbb\xbf" + letterHead + body;
    const QByteArray mail = letterHead + body;
    QTest::newRow("emlx") << u"a.emlx"_s
                          << QByteArray::number(mail.size()) + "      \n" + mail
            + "<?xml version=\"1.0\"?><plist><dict><key>garden</key></dict></plist>";
    QTest::newRow("mbox of one") << u"a"_s << "From ada Sun May  3 10:00:00 2026\n" + mail;
    const QByteArray other
        = "From bo Sun May  3 10:00:00 2026\n" + letterHead + "\nFrom here on nothing is said.\n\n";
    QTest::newRow("mbox of three")
        << u"a.mbox"_s << other + "From ada Sun May  3 10:00:00 2026\n" + mail + "\n" + other;
}

void TestMailCorpus::kindsOfFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const ReadResult result = readMailOf(content, name);
    const QString words = allWords(result);
    QVERIFY2(words.contains("Bill to: Quarry Lane School"_L1), qPrintable(words));
    QCOMPARE(result->format, u"mail"_s);
    QVERIFY(!words.contains("garden"_L1));
    if (name == "a.mbox"_L1)
        QCOMPARE(words.count("From here on nothing is said."_L1), 2);
}

void TestMailCorpus::attachments_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("PDF") << attached("application/pdf", "bill.pdf",
                                     pdfSaying({"Bill to: Quarry Lane School", "Second page"}));
    QTest::newRow("PDF of no kind") << attached("application/octet-stream", "bill.pdf",
                                                pdfSaying({"Bill to: Quarry Lane School"}));
    QTest::newRow("PDF that claims to be text")
        << attached("text/plain", "bill.pdf", pdfSaying({"Bill to: Quarry Lane School"}));
    QTest::newRow("Word") << attached("application/msword", "bill.docx",
                                      docxSaying(u"Bill to: Quarry Lane School"_s));
    QTest::newRow("text") << attached("text/plain", "bill.txt", bill);
    QTest::newRow("text of no kind") << attached("application/octet-stream", "bill.txt", bill);
    QTest::newRow("page") << attached("text/html", "bill.html", billPage);
    QTest::newRow("mail as a message")
        << "Content-Type: message/rfc822; name=bill.eml\n\n" + letterHead + "\n" + bill;
    QTest::newRow("mail as a file")
        << attached("application/octet-stream", "bill.eml", letterHead + "\n" + bill);
    QTest::newRow("mail with a PDF")
        << attached("application/octet-stream", "bill.eml",
                    letterHead
                        + multipart("mixed",
                                    {attached("application/pdf", "inner.pdf",
                                              pdfSaying({"Bill to: Quarry Lane School"}))}));
}

void TestMailCorpus::attachments()
{
    QFETCH(QByteArray, part);
    const ReadResult result = readMailOf(
        letterHead + multipart("mixed", {::part("text/plain", "See what is attached."), part}));
    const QString words = allWords(result);
    QVERIFY2(words.contains("Bill to: Quarry Lane School"_L1), qPrintable(words));
    QVERIFY2(words.contains("bill."_L1) || part.startsWith("Content-Type: message/rfc822"),
             qPrintable(words));
    QCOMPARE(result->notes, QStringList());
}

void TestMailCorpus::picturesAreReadWhereTheyMayBe()
{
    const QByteArray mail = letterHead
        + multipart("mixed",
                    {part("text/plain", bill),
                     attached("image/png", "scan.png", fixture(u"words.png"_s))});
    const ReadResult looked = readMailOf(mail, u"a.eml"_s, true);
    QVERIFY2(allWords(looked).contains("Invoice number 4711"_L1), qPrintable(allWords(looked)));
    const ReadResult fast = readMailOf(mail);
    QVERIFY(fast);
    QCOMPARE(fast->notes,
             QStringList{u"The attachment scan.png was not read: The file is a picture; "
                         "MULTIMODAL mode reads pictures."_s});
}

void TestMailCorpus::whatIsNotReadIsSaid()
{
    const ReadResult result = readMailOf(
        letterHead
        + multipart("mixed",
                    {part("text/plain", bill),
                     attached("application/pdf", "locked.pdf", lockedPdf()),
                     attached("application/octet-stream", "a.bin", QByteArray(99, '\1')),
                     attached("application/ms-tnef", "winmail.dat",
                              QByteArray("\x78\x9f\x3e\x22") + QByteArray(99, '\1')),
                     attached("application/pgp-signature", "s.asc", "abc")}));
    QVERIFY(result);
    QCOMPARE(result->notes,
             QStringList({u"The attachment locked.pdf was not read: The PDF needs a password."_s,
                          u"The attachment a.bin was not read: The local service can't read files "
                          "of this kind."_s,
                          u"The attachment winmail.dat was not read: Outlook's package is "
                          "damaged."_s}));
}

void TestMailCorpus::hardlyAnythingReadFails_data()
{
    using Kind = ReadFailure::Kind;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const QByteArray few = part("text/plain", "See what is attached.");
    QTest::newRow("locked PDF") << multipart(
        "mixed", {few, attached("application/pdf", "a.pdf", lockedPdf())})
                                << Kind::Encrypted;
    QTest::newRow("picture in FAST mode")
        << multipart("mixed", {few, attached("image/png", "a.png", fixture(u"words.png"_s))})
        << Kind::Unsupported;
    QTest::newRow("PGP") << multipart(
        "encrypted; protocol=\"application/pgp-encrypted\"",
        {part("application/pgp-encrypted", "Version: 1"),
         part("application/octet-stream", "-----BEGIN PGP MESSAGE-----\nabc\n")})
                         << Kind::Encrypted;
    QTest::newRow("PGP in the text")
        << part("text/plain", "-----BEGIN PGP MESSAGE-----\n\nhQIMA3abc\n") << Kind::Encrypted;
}

void TestMailCorpus::hardlyAnythingReadFails()
{
    QFETCH(QByteArray, body);
    QFETCH(ReadFailure::Kind, kind);
    const ReadResult result = readMailOf(letterHead + body);
    QVERIFY2(!result, qPrintable(allWords(result)));
    QCOMPARE(result.error().kind, kind);
    QVERIFY2(result.error().detail.contains(" was not read: "_L1),
             qPrintable(result.error().detail));
}

void TestMailCorpus::nestedWithoutEnd()
{
    QByteArray mail = letterHead + "\n" + bill;
    for (int i = 0; i < 12; ++i) {
        mail = letterHead
            + multipart("mixed",
                        {part("text/plain", bill),
                         attached("application/octet-stream", "next.eml", mail)});
    }
    const ReadResult result = readMailOf(mail);
    QVERIFY(result);
    QCOMPARE(allWords(result).count("Quarry Lane"_L1), maxDepthOfDocuments + 1);
    QVERIFY2(result->notes.join(u' ').contains("nested too deeply"_L1),
             qPrintable(result->notes.join(u' ')));
}

QTEST_GUILESS_MAIN(TestMailCorpus)
#include "tst_mailcorpus.moc"
