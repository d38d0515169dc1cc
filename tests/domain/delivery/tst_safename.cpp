// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/delivery/safename.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

/// Names that are allowed on every system, whatever was asked for.
class TestSafeName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void noCharacterMakesANameThatIsNot();
    void longNames_data();
    void longNames();
    void whatMakesItOneOfItsOwnIsKept();
    void endings_data();
    void endings();
};

void TestSafeName::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"invoice 17.pdf"_s << u"invoice 17.pdf"_s;
    QTest::newRow("empty") << QString() << u"_"_s;
    QTest::newRow("this folder") << u"."_s << u"_"_s;
    QTest::newRow("the folder above") << u".."_s << u"_"_s;
    QTest::newRow("only dots") << u"....."_s << u"_"_s;
    QTest::newRow("only spaces") << u"   "_s << u"_"_s;
    QTest::newRow("hidden") << u".profile"_s << u".profile"_s;
    QTest::newRow("upwards") << u"../../x"_s << u".._.._x"_s;
    QTest::newRow("upwards in Windows") << u"..\\..\\x"_s << u".._.._x"_s;
    QTest::newRow("drive") << u"C:\\x"_s << u"C__x"_s;
    QTest::newRow("root") << u"/etc/passwd"_s << u"_etc_passwd"_s;
    QTest::newRow("reserved characters") << u"a<b>c:d\"e|f?g*h"_s << u"a_b_c_d_e_f_g_h"_s;
    QTest::newRow("wide ones are others") << u"a？b／c"_s << u"a？b／c"_s;
    QTest::newRow("controls") << u"a\nb\tc\x01"
                                 u"d\u0085e\x7f"_s
                              << u"a_b_c_d_e_"_s;
    QTest::newRow("NUL") << u"a\0b"_s << u"a_b"_s;
    QTest::newRow("line separators") << u"a\u2028b\u2029c"_s << u"a_b_c"_s;
    QTest::newRow("turned around") << u"invoice\u202efdp.exe"_s << u"invoicefdp.exe"_s;
    QTest::newRow("isolates and marks") << u"\u2066a\u2069\u200eb\u061c"_s << u"ab"_s;
    QTest::newRow("nothing is seen") << u"\u200b\ufeff\u2060"_s << u"_"_s;
    QTest::newRow("tags") << u"a\U000e0041b"_s << u"ab"_s;
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xd83d) + u"b"_s) << u"a\ufffdb"_s;
    QTest::newRow("no character") << u"a\uffff"
                                     u"b"_s
                                  << u"a_b"_s;
    QTest::newRow("beyond 16 bits") << u"😀.pdf"_s << u"😀.pdf"_s;
    QTest::newRow("dot at the end") << u"report."_s << u"report"_s;
    QTest::newRow("dots and spaces at the end") << u"report. . "_s << u"report"_s;
    QTest::newRow("they show once others went") << u"report. \u200f"_s << u"report"_s;
    QTest::newRow("device") << u"CON"_s << u"CON_"_s;
    QTest::newRow("device in small letters") << u"nul"_s << u"nul_"_s;
    QTest::newRow("device with ending") << u"Aux.pdf"_s << u"Aux_.pdf"_s;
    QTest::newRow("device with endings") << u"prn.tar.gz"_s << u"prn_.tar.gz"_s;
    QTest::newRow("device and spaces") << u"con  .txt"_s << u"con_  .txt"_s;
    QTest::newRow("port") << u"COM1.txt"_s << u"COM1_.txt"_s;
    QTest::newRow("port of a raised digit") << u"lpt\u00b2"_s << u"lpt\u00b2_"_s;
    QTest::newRow("console") << u"conin$.txt"_s << u"conin$_.txt"_s;
    QTest::newRow("device under what nobody sees") << u"C\u200dON"_s << u"CON_"_s;
    QTest::newRow("device once the end went") << u"NUL. ."_s << u"NUL_"_s;
    QTest::newRow("no devices") << u"CONTRACT"_s << u"CONTRACT"_s;
    QTest::newRow("no port") << u"COM10.txt"_s << u"COM10.txt"_s;
    QTest::newRow("no port without a number") << u"LPT.txt"_s << u"LPT.txt"_s;
    QTest::newRow("composed") << u"u\u0308bersee"_s << u"übersee"_s;
    QTest::newRow("composed once others went") << u"u\u200d\u0308"_s << u"ü"_s;
}

void TestSafeName::names()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeName(name), safe);
    QCOMPARE(safeName(safe), safe);
}

void TestSafeName::noCharacterMakesANameThatIsNot()
{
    for (char32_t code = 0; code <= 0x10ffff; ++code) {
        const QString name = safeName(QString::fromUcs4(&code, 1));
        const bool isAllowed = !name.isEmpty() && name != "."_L1 && name != ".."_L1
            && !name.contains(u'/') && !name.contains(u'\\') && !name.contains(QChar(0))
            && !name.endsWith(u' ') && !name.endsWith(u'.');
        if (!isAllowed)
            QFAIL(qPrintable(QString::number(code, 16)));
        if (code == 0xd7ff)
            code = 0xdfff; // halves of characters
    }
}

void TestSafeName::longNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const QString family = u"e\u0302\u0323"_s; // one letter, composed or not
    const QString composed = family.normalized(QString::NormalizationForm_C);
    const qsizetype bytes = composed.toUtf8().size();
    QTest::newRow("just fits") << QString(251, u'a') + u".pdf"_s << QString(251, u'a') + u".pdf"_s;
    QTest::newRow("one too many") << QString(252, u'a') + u".pdf"_s
                                  << QString(251, u'a') + u".pdf"_s;
    QTest::newRow("without ending") << QString(300, u'a') << QString(255, u'a');
    QTest::newRow("two bytes each")
        << QString(200, u'ü') + u".pdf"_s << QString(125, u'ü') + u".pdf"_s;
    QTest::newRow("four bytes each")
        << u"😀"_s.repeated(100) + u".pdf"_s << u"😀"_s.repeated(62) + u".pdf"_s;
    QTest::newRow("accents stay with their letters")
        << u"q\u0302\u0323"_s.repeated(80) << u"q\u0323\u0302"_s.repeated(51);
    QTest::newRow("composed first") << family.repeated(100) << composed.repeated(255 / bytes);
    QTest::newRow("one letter under hundreds of accents")
        << u"q"_s + QString(300, QChar(0x0302)) << u"q"_s + QString(127, QChar(0x0302));
    QTest::newRow("no ending, however it looks")
        << u"a."_s + QString(300, u'b') << u"a."_s + QString(253, u'b');
    QTest::newRow("a dot where it is cut")
        << QString(254, u'a') + u"."_s + QString(80, u'b') << QString(254, u'a');
    QTest::newRow("a device") << u"CON."_s + QString(300, u'a') + u".pdf"_s
                              << u"CON_."_s + QString(246, u'a') + u".pdf"_s;
}

void TestSafeName::longNames()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeName(name), safe);
    QVERIFY(safe.toUtf8().size() <= 255);
    QCOMPARE(safeName(safe), safe);
}

void TestSafeName::whatMakesItOneOfItsOwnIsKept()
{
    const QString tooLong(300, u'a');
    QCOMPARE(safeName({.head = tooLong, .kept = u" (12)"_s, .ending = u".pdf"_s}),
             QString(246, u'a') + u" (12).pdf"_s);
    QCOMPARE(safeName({.kept = u"12"_s, .rest = tooLong, .ending = u".pdf"_s}),
             u"12"_s + QString(249, u'a') + u".pdf"_s);
    QCOMPARE(safeName({.head = tooLong, .kept = u"12"_s, .rest = tooLong, .ending = u".pdf"_s}),
             QString(249, u'a') + u"12.pdf"_s);
    QCOMPARE(safeName({.head = u"a"_s, .kept = u"12"_s, .ending = u"."_s + tooLong}),
             u"a12."_s + QString(251, u'a'));
}

void TestSafeName::endings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending");
    QTest::newRow("one") << u"a.pdf"_s << u".pdf"_s;
    QTest::newRow("the last") << u"a.tar.gz"_s << u".gz"_s;
    QTest::newRow("none") << u"a"_s << QString();
    QTest::newRow("hidden") << u".profile"_s << QString();
}

void TestSafeName::endings()
{
    QFETCH(QString, name);
    QFETCH(QString, ending);
    QCOMPARE(endingOf(name), ending);
}

QTEST_GUILESS_MAIN(TestSafeName)
#include "tst_safename.moc"
