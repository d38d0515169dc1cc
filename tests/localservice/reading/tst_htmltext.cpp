// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/htmltext.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

class TestHtmlText : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void fetchesNothing();
    void nestedWithoutEnd();
};

void TestHtmlText::says_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("blocks are lines") << QByteArray("<p>One</p><div>two <b>bold</b></div><br>three")
                                      << u"One\ntwo bold\nthree\n"_s;
    QTest::newRow("cells are parted")
        << QByteArray("<table><tr><td>a</td><td>b</td></tr></table>") << u"a b\n"_s;
    QTest::newRow("scripts and styles")
        << QByteArray("<style>p{}</style><script>var a = '<p>x</p>'</script><p>seen</p>")
        << u"seen\n"_s;
    QTest::newRow("hidden") << QByteArray("<p hidden>no</p><p style='Display: NONE'>no</p>yes")
                            << u"yes\n"_s;
    QTest::newRow("entities") << QByteArray("5 &lt; 6 &amp; &euro; &#228;") << u"5 < 6 & € ä\n"_s;
    QTest::newRow("no HTML at all") << QByteArray("just words") << u"just words\n"_s;
    QTest::newRow("broken") << QByteArray("<p>one<div>two</p></span><td>three")
                            << u"one\ntwo three\n"_s;
    QTest::newRow("its own charset")
        << QByteArray("<meta charset=windows-1251>\xd1\xf7\xb8\xf2") << u"Счёт\n"_s;
    QTest::newRow("its own charset counts less than what the bytes are")
        << "<meta charset='iso-8859-1'>" + u"Größe"_s.toUtf8() << u"Größe\n"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestHtmlText::says()
{
    QFETCH(QByteArray, html);
    QTEST(htmlText(html), "text");
}

void TestHtmlText::fetchesNothing()
{
    const QString text = htmlText(
        R"(<!DOCTYPE html [<!ENTITY secret SYSTEM "file:///etc/passwd">]><p>&secret;</p>)");
    QVERIFY2(!text.contains("root"_L1), qPrintable(text));
}

void TestHtmlText::nestedWithoutEnd()
{
    const QString text = htmlText("<p>top</p>" + QByteArray("<div>").repeated(200'000) + "deep");
    QVERIFY(text.startsWith("top"_L1));
}

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
