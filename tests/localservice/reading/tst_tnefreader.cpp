// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readdocument.h"
#include "localservice/reading/readers/mail/mapivalues.h"
#include "localservice/reading/testfiles.h"
#include "support/stricttest.h"

#include <QStringEncoder>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// What Outlook packs into winmail.dat, and the RTF that it packs.
class TestTnefReader : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void oldMessages();
    void propertiesSayMore();
    void namedAndManifoldProperties();
    void attachments();
    void attachedMessages();
    void damageIsSaid_data();
    void damageIsSaid();
    void within();
    void whatTheMailSaysTooIsSaidOnce();
    void packedRichText_data();
    void packedRichText();
};

namespace {

template<typename Number>
QByteArray number(Number value)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray sized(const QByteArray &value)
{
    return number(static_cast<quint32>(value.size())) + value;
}

QByteArray attribute(quint32 id, const QByteArray &value)
{
    return '\1' + number(id) + sized(value) + number(quint16(0));
}

QByteArray padded(const QByteArray &value)
{
    return value + QByteArray((4 - value.size() % 4) % 4, '\0');
}

/// One with a length of its own.
QByteArray propertyOf(quint32 tag, const QByteArray &value)
{
    return number(static_cast<quint16>(tag & 0xffff)) + number(static_cast<quint16>(tag >> 16))
        + number(quint32(1)) + padded(sized(value));
}

QByteArray properties(quint32 id, const QList<QByteArray> &all)
{
    return attribute(id, number(static_cast<quint32>(all.size())) + all.join());
}

QByteArray tnef(const QByteArray &attributes)
{
    return "\x78\x9f\x3e\x22\1" + QByteArray(1, '\0') + attributes;
}

QByteArray inUtf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE);
    return encoder(text);
}

const QByteArray rendering = attribute(0x69002, QByteArray(14, '\0'));
constexpr quint32 ofMessage = 0x69003;
constexpr quint32 ofAttachment = 0x69005;

ReadResult readPacked(const QByteArray &bytes)
{
    ReadRequest request;
    request.fileName = u"winmail.dat"_s;
    return readBytes(bytes, request);
}

QString wordsOf(const ReadResult &result)
{
    if (!result)
        return result.error().detail;
    QString text;
    for (const PageText &page : result->pages)
        text += page.text + u'\n';
    return text.simplified();
}

/// As it is packed where nothing repeats: each byte for itself, then a reference to the end.
QByteArray packedPlainly(const QByteArray &text)
{
    constexpr int windowBegin = 207;
    QByteArray packed;
    for (qsizetype at = 0; at < text.size(); at += 8) {
        const QByteArray eight = text.mid(at, 8);
        packed += (eight.size() < 8 ? static_cast<char>(1 << eight.size()) : '\0') + eight;
    }
    if (text.size() % 8 == 0)
        packed += '\1';
    const auto end = static_cast<quint16>((windowBegin + text.size()) << 4);
    packed += static_cast<char>(end >> 8);
    return packed + static_cast<char>(end & 0xff);
}

QByteArray richText(const QByteArray &kind, quint32 size, const QByteArray &content)
{
    return number(static_cast<quint32>(content.size() + 12)) + number(size) + kind
        + number(quint32(0)) + content;
}

} // namespace

void TestTnefReader::oldMessages()
{
    const QByteArray bytes = tnef(attribute(0x69007, number(quint32(1251)) + number(quint32(0)))
                                  + attribute(0x18004, QByteArray("\xd1\xf7\xb8\xf2\0", 5))
                                  + attribute(0x2800c, "\xca \xee\xef\xeb\xe0\xf2\xe5 696"));
    const ReadResult result = readPacked(bytes);
    QCOMPARE(wordsOf(result), u"Subject: Счёт К оплате 696"_s);
    QCOMPARE(result->format, u"mail"_s);
    QVERIFY(result->notes.isEmpty());
}

void TestTnefReader::propertiesSayMore()
{
    const QByteArray bytes
        = tnef(attribute(0x18004, "In short")
               + properties(ofMessage,
                            {propertyOf(0x0037001f, inUtf16(u"Rechnung für Möbel"_s)),
                             propertyOf(0x0c1a001f, inUtf16(u"Ada Lark"_s)),
                             propertyOf(0x10130102, "<p>Bitte zahlen Sie <b>696</b></p>")}));
    QCOMPARE(wordsOf(readPacked(bytes)),
             u"Subject: Rechnung für Möbel From: Ada Lark Bitte zahlen Sie 696"_s);

    const QByteArray rich = richText("LZFu", 29, packedPlainly("{\\rtf1\\ansi Twelve lamps\\par}"));
    QVERIFY(wordsOf(readPacked(tnef(properties(ofMessage, {propertyOf(0x10090102, rich)}))))
                .contains("Twelve lamps"_L1));
}

/// Those before the body must be passed over, whatever they are.
void TestTnefReader::namedAndManifoldProperties()
{
    const QByteArray guid(16, '\7');
    const QByteArray short1
        = number(quint16(0x0002)) + number(quint16(0x0017)) + number(quint32(1));
    const QByteArray time = number(quint16(0x0040)) + number(quint16(0x0039)) + QByteArray(8, '\2');
    const QByteArray byNumber = number(quint16(0x0003)) + number(quint16(0x8001)) + guid
        + number(quint32(0)) + number(quint32(99)) + number(quint32(5));
    const QByteArray byName = number(quint16(0x001e)) + number(quint16(0x8002)) + guid
        + number(quint32(1)) + padded(sized(inUtf16(u"odd"_s))) + number(quint32(1))
        + padded(sized("value"));
    const QByteArray several = number(quint16(0x101f)) + number(quint16(0x3001))
        + number(quint32(2)) + padded(sized(inUtf16(u"a"_s))) + padded(sized(inUtf16(u"bcd"_s)));
    const QByteArray bytes = tnef(properties(ofMessage,
                                             {short1, time, byNumber, byName, several,
                                              propertyOf(0x1000001f, inUtf16(u"Twelve lamps"_s))}));
    QCOMPARE(wordsOf(readPacked(bytes)), u"Twelve lamps"_s);
}

void TestTnefReader::attachments()
{
    const QByteArray bytes
        = tnef(attribute(0x2800c, "Please pay what is attached within thirty days.") + rendering
               + attribute(0x18010, "BILL~1.PDF")
               + attribute(0x6800f, pdfSaying({"Bill to: Quarry Lane School"}))
               + properties(ofAttachment, {propertyOf(0x3707001f, inUtf16(u"bill of may.pdf"_s))})
               + rendering + attribute(0x18010, "locked.pdf") + attribute(0x6800f, lockedPdf()));
    const ReadResult result = readPacked(bytes);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(wordsOf(result),
             u"Please pay what is attached within thirty days. Attachment: bill of may.pdf Bill "
             u"to: Quarry Lane School "
             "Attachment: locked.pdf"_s);
    QCOMPARE(result->notes,
             QStringList{u"The attachment locked.pdf was not read: The PDF needs a password."_s});
}

void TestTnefReader::attachedMessages()
{
    const QByteArray inner = tnef(attribute(0x2800c, "Bill to: Quarry Lane School"));
    const QByteArray bytes
        = tnef(attribute(0x2800c, "See what is attached.") + rendering
               + properties(ofAttachment, {propertyOf(0x3701000d, QByteArray(16, '\3') + inner)}));
    QVERIFY2(wordsOf(readPacked(bytes)).endsWith("Bill to: Quarry Lane School"_L1),
             qPrintable(wordsOf(readPacked(bytes))));
}

void TestTnefReader::damageIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");

    const QByteArray good = attribute(0x2800c, "Twelve lamps and four hooks");
    QTest::newRow("nothing but its beginning")
        << QByteArray("\x78\x9f\x3e\x22") << u"Outlook's package is damaged."_s;
    QTest::newRow("an attribute without end")
        << tnef(good + '\2' + number(quint32(0x6800f)) + number(quint32(0xffffffff)) + "abc")
        << u"Outlook's package is damaged: not all of it could be read."_s;
    QTest::newRow("nothing in it") << tnef({}) << u"The file holds no text."_s;
}

void TestTnefReader::damageIsSaid()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const ReadResult result = readPacked(bytes);
    QCOMPARE(result ? result->notes.join(u'|') : result.error().detail, said);
    if (result)
        QCOMPARE(wordsOf(result), u"Twelve lamps and four hooks"_s);
}

void TestTnefReader::within()
{
    const QByteArray mail
        = "From: ada@example.org\nTo: bo@example.org\nSubject: Bill\nMIME-Version: 1.0\n"
          "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: "
          "base64\n\n"
        + tnef(rendering + attribute(0x18010, "bill.txt") + attribute(0x6800f, "Twelve lamps"))
              .toBase64();
    ReadRequest request;
    request.fileName = u"a.eml"_s;
    QVERIFY2(wordsOf(readBytes(mail, request)).endsWith("Attachment: bill.txt Twelve lamps"_L1),
             qPrintable(wordsOf(readBytes(mail, request))));
}

/// Outlook sends the message as plain text, and once more packed.
void TestTnefReader::whatTheMailSaysTooIsSaidOnce()
{
    const QByteArray packed
        = tnef(attribute(0x18004, "Bill")
               + attribute(0x2800c,
                           "Please pay the bill for twelve lamps\nwithin thirty days.\nFour hooks "
                           "come later.\n")
               + rendering + attribute(0x18010, "bill.txt")
               + attribute(0x6800f, "Please pay the bill for twelve lamps"));
    const QByteArray mail
        = "From: ada@example.org\nSubject: Bill\nMIME-Version: 1.0\n"
          "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n"
          "Please pay the bill for\ntwelve lamps within thirty days.\n--x\n"
          "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: "
          "base64\n\n"
        + packed.toBase64() + "\n--x--\n";
    ReadRequest request;
    request.fileName = u"a.eml"_s;
    // What only the package says stays, and what is attached says what it says.
    QCOMPARE(wordsOf(readBytes(mail, request)),
             u"Subject: Bill From: ada@example.org Please pay the bill for twelve lamps within "
             "thirty days. Attachment: winmail.dat Four hooks come later. Attachment: bill.txt "
             "Please pay the bill for twelve lamps"_s);
}

void TestTnefReader::packedRichText_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QByteArray>("text");

    const QByteArray text = "{\\rtf1 Twelve lamps, four hooks}";
    const auto size = static_cast<quint32>(text.size());
    QTest::newRow("not packed") << richText("MELA", size, text) << text;
    QTest::newRow("byte by byte") << richText("LZFu", size, packedPlainly(text)) << text;
    // Of four: 11 bytes from where the window begins, an "a", it again nine times, a "b".
    QTest::newRow("references") << richText("LZFu", 99, QByteArray::fromHex("050009610da762"))
                                << "{\\rtf1\\ansi" + QByteArray(10, 'a') + 'b';
    QTest::newRow("more than it says") << richText("LZFu", 4, packedPlainly(text)) << text.first(4);
    QTest::newRow("cut") << QByteArray("\1\2\3") << QByteArray();
    QTest::newRow("cut in a reference") << richText("LZFu", 99, QByteArray("\1\2")) << QByteArray();
    QTest::newRow("unknown") << richText("ABCD", size, text) << QByteArray();
}

void TestTnefReader::packedRichText()
{
    QFETCH(const QByteArray, packed);
    QFETCH(const QByteArray, text);
    QCOMPARE(unpackedRichText(packed), text);
}

QTEST_GUILESS_MAIN(TestTnefReader)
#include "tst_tnefreader.moc"
