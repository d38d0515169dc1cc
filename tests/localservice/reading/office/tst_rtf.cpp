// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/office/officefiles.h"
#include "localservice/reading/readdocument.h"
#include "localservice/reading/readers/office/rtftext.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

class TestRtf : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void saysWhatWasLeftOut();
    void endsWhereItIsDamaged();
    void deepGroupsEnd();
};

void TestRtf::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const QByteArray &body, const QString &expected) {
        QTest::newRow(title) << body << expected;
    };
    row("paragraphs", "\\pard One\\par Two\\line\nthree", u"One\nTwo\nthree"_s);
    row("line ends of the source", "Lan\r\ntern", u"Lantern"_s);
    row("bytes", "S\\'f6hne 5 \\'80", u"Söhne 5 €"_s);
    row("Unicode", "\\u8364? 5 \\uc2\\u228 xx\\uc0\\u228 b", u"€ 5 ääb"_s);
    row("Unicode below zero", "\\u-10179?\\u-8704?", u"😀"_s);
    row("what repeats Unicode is a byte", "\\u228\\'e4x", u"äx"_s);
    row("characters with names", "a\\emdash b\\~c\\_d\\-e\\{f\\}\\\\\\bullet\\tab g",
        u"a—b c-de{f}\\•\tg"_s);
    row("cells", "A\\cell B\\cell\\row C\\cell D\\cell\\row", u"A\tB\t\nC\tD"_s);
    row("tables of the file",
        "{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}{\\stylesheet{\\s1 Normal;}}"
        "{\\info{\\title Not shown}}{\\*\\generator Some;}Shown",
        u"Shown"_s);
    row("Cyrillic font",
        "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fnil\\fcharset204{\\*\\fname Arial;}Arial Cyr;}}"
        "\\f0 A {\\f1\\'d1\\'f7\\'b8\\'f2} \\'e4",
        u"A Счёт ä"_s);
    row("Japanese font",
        "{\\fonttbl{\\f0\\fcharset128 MS Gothic;}}\\f0\\'90\\'bf\\'8b\\'81\\'8f\\'91", u"請求書"_s);
    row("symbol font", "{\\fonttbl{\\f3\\fcharset2 Symbol;}}{\\f3\\'b7}\\tab one", u"•\tone"_s);
    row("code page", "\\ansicpg1251 \\'d1\\'f7\\'b8\\'f2", u"Счёт"_s);
    row("hidden and deleted", "Kept{\\v hidden}{\\deleted gone}\\v also\\v0  words",
        u"Kept words"_s);
    row("field", "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt Link}}", u"Link"_s);
    row("unknown optional group", "a{\\*\\unknown words}b", u"ab"_s);
    row("two forms", "{\\upr{Sohne}{\\*\\ud{S\\u246ohne}}}", u"Söhne"_s);
    row("footnote", "Net{\\footnote of tax} amount", u"Net\nof tax\n amount"_s);
    row("header", "{\\header Letterhead\\par}Body{\\footer IBAN}", u"Letterhead\nBody\nIBAN"_s);
    row("text box", "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt Boxed}}{\\shprslt Boxed}}",
        u"Boxed"_s);
    row("bytes within", "a\\bin3 }}}b", u"ab"_s);
}

void TestRtf::reads()
{
    QFETCH(QByteArray, body);
    const TestFiles files;
    const ReadResult result
        = readDocument(files.request(u"a.doc"_s, "{\\rtf1\\ansi\\deff0 " + body + '}'));
    QTEST(textOf(result), "expected");
    QCOMPARE(result->format, u"rtf"_s);
}

void TestRtf::saysWhatWasLeftOut()
{
    const TestFiles files;
    const ReadResult result = readDocument(
        files.request(u"a.rtf"_s,
                      "{\\rtf1 Enough words to go by{\\*\\shppict{\\pict 89504e47}}"
                      "{\\nonshppict{\\pict 0100}}{\\object{\\*\\objdata 0105}{\\result shown}}"
                      "{\\*\\annotation a remark}}"));
    QCOMPARE(textOf(result), u"Enough words to go byshown"_s);
    const QString notes = result->notes.join(u' ');
    QVERIFY2(notes.contains("a picture, an embedded object and the comments"_L1),
             qPrintable(notes));
}

void TestRtf::endsWhereItIsDamaged()
{
    const TestFiles files;
    for (const QByteArray end : {"", "\\", "\\'", "\\'4", "\\u", "\\bin9", "\\bin-5 ", "{\\*"}) {
        const ReadResult result
            = readDocument(files.request(u"a.rtf"_s, "{\\rtf1 Enough words to go by" + end));
        QVERIFY2(textOf(result).startsWith("Enough words to go by"_L1), end.constData());
        QVERIFY(result->notes.join(u' ').contains("damaged"_L1));
    }
    const ReadResult closed = readDocument(files.request(u"b.rtf"_s, "{\\rtf1 Words}}}} and more"));
    QCOMPARE(textOf(closed), u"Words"_s);
}

void TestRtf::deepGroupsEnd()
{
    OfficeContent content;
    QCOMPARE(rtfText("{\\rtf1 Top " + QByteArray(maxRtfDepth * 50, '{') + "bottom", content),
             u"Top "_s);
    QVERIFY(content.isDamaged);
}

QTEST_GUILESS_MAIN(TestRtf)
#include "tst_rtf.moc"
