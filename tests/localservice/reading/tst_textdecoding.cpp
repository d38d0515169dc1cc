// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/textdecoding.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

class TestTextDecoding : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void aCharacterCutOffAtTheEnd();
    void tellsBytesFromText_data();
    void tellsBytesFromText();
};

void TestTextDecoding::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << u"Größe 5 €"_s.toUtf8() << u"Größe 5 €"_s;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf"
                                                   "a")
                                     << u"a"_s;
    QTest::newRow("UTF-16, low byte first") << QByteArray("\xff\xfe"
                                                          "a\0\xe4\0",
                                                          6)
                                            << u"aä"_s;
    QTest::newRow("UTF-16, high byte first") << QByteArray("\xfe\xff\0a\0\xe4", 6) << u"aä"_s;
    QTest::newRow("Windows-1252") << QByteArray("Gr\xf6\xdf"
                                                "e 5 \x80 \x84so\x93")
                                  << u"Größe 5 € „so“"_s;
    QTest::newRow("line ends") << QByteArray("a\r\nb\rc\n") << u"a\nb\nc\n"_s;
    QTest::newRow("zeros") << QByteArray("a\0b", 3) << u"ab"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestTextDecoding::decodes()
{
    QFETCH(QByteArray, bytes);
    QTEST(decodeText(bytes), "text");
}

void TestTextDecoding::aCharacterCutOffAtTheEnd()
{
    const QByteArray bytes = u"Größe\nStück für Stück ä"_s.toUtf8();
    QCOMPARE(decodeText(bytes.chopped(1)), u"Größe"_s);
}

void TestTextDecoding::tellsBytesFromText_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("binary");
    QTest::newRow("text") << QByteArray("plain words\n\tand tabs") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a zero") << QByteArray("words\0more", 10) << true;
    QTest::newRow("UTF-16 with mark") << QByteArray("\xff\xfe"
                                                    "a\0",
                                                    4)
                                      << false;
    QTest::newRow("control characters") << QByteArray(10, '\x01') + QByteArray(90, 'a') << true;
    QTest::newRow("one control character") << '\x01' + QByteArray(99, 'a') << false;
    QTest::newRow("page breaks") << QByteArray("a\fb\fc\f") << false;
    QTest::newRow("Windows-1252") << QByteArray("Gr\xf6\xdf"
                                                "e")
                                  << false;
}

void TestTextDecoding::tellsBytesFromText()
{
    QFETCH(QByteArray, head);
    QTEST(looksBinary(head), "binary");
}

QTEST_GUILESS_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"
