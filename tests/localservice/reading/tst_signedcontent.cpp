// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readdocument.h"
#include "localservice/reading/testfiles.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// Opaque S/MIME and .p7m files are opened, whoever signed them.
class TestSignedContent : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
};

namespace {

const QByteArray bill = "Northmoor Joinery\nINVOICE 2041\nBill to: Quarry Lane School\n"
                        "Oak shelf, quantity 4, amount 340.00\nTotal due 696.00, net 30 days\n";
const QByteArray letterHead = "From: Ada Lark <ada@example.org>\nTo: bo@example.org\n"
                              "Subject: May\nMIME-Version: 1.0\n";

/// ASN.1: a tag, a length, the content.
QByteArray tagged(char tag, const QByteArray &content)
{
    const auto size = static_cast<quint32>(content.size());
    QByteArray length(1, '\x84');
    for (int shift = 24; shift >= 0; shift -= 8)
        length += static_cast<char>((size >> shift) & 0xffU);
    return tag + length + content;
}

/// The same without a length, ended by zeros, as programs write that don't know it yet.
QByteArray open(char tag, const QByteArray &content)
{
    return tag + QByteArray("\x80") + content + QByteArray(2, '\0');
}

/// CMS that is signed by nobody, which is all the same to a reader.
QByteArray signedData(const QByteArray &content, bool inPieces)
{
    const auto put = inPieces ? open : tagged;
    const QByteArray pkcs7("\x2a\x86\x48\x86\xf7\x0d\x01\x07", 8);
    const auto name = [&](char last) {
        return "\x06\x09" + pkcs7 + last;
    };
    const qsizetype half = content.size() / 2;
    const QByteArray octets = inPieces
        ? open('\x24', tagged('\x04', content.first(half)) + tagged('\x04', content.sliced(half)))
        : tagged('\x04', content);
    return put('\x30',
               name('\x02')
                   + put('\xa0',
                         put('\x30',
                             QByteArray("\x02\x01\x01\x31\x00", 5)
                                 + put('\x30', name('\x01') + put('\xa0', octets))
                                 + QByteArray("\x31\x00", 2))));
}

} // namespace

void TestSignedContent::opens_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const QByteArray entity = "Content-Type: text/plain\n\n" + bill;
    const auto mailWith = [](const QByteArray &type, const QByteArray &data) {
        return letterHead + "Content-Type: " + type
            + "; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n"
            + data.toBase64();
    };
    QTest::newRow("opaque S/MIME")
        << u"a.eml"_s << mailWith("application/pkcs7-mime", signedData(entity, false));
    QTest::newRow("as it was once called, in pieces")
        << u"a.eml"_s << mailWith("application/x-pkcs7-mime", signedData(entity, true));
    QTest::newRow("with an attachment within")
        << u"a.eml"_s
        << mailWith("application/pkcs7-mime",
                    signedData("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: "
                               "application/pdf\nContent-Transfer-Encoding: base64\n\n"
                                   + pdfSaying({bill.simplified()}).toBase64() + "\n--b--\n",
                               false));
    QTest::newRow("a file") << u"bill.txt.p7m"_s << signedData(bill, false);
    QTest::newRow("a PDF") << u"bill.pdf.p7m"_s << signedData(pdfSaying({bill.simplified()}), true);
}

void TestSignedContent::opens()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    ReadRequest request;
    request.fileName = name;
    const ReadResult result = readBytes(content, request);
    const QString words
        = result ? result->pages.constFirst().text.simplified() : result.error().detail;
    QVERIFY2(words.contains("Bill to: Quarry Lane School"_L1), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestSignedContent)
#include "tst_signedcontent.moc"
