// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/plaintext.h"

#include "support/offscreen.h"

#include <QTest>
#include <QTextDocument>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

/// What a tooltip of @p tip shows.
QString shown(const QString &tip)
{
    QTextDocument document;
    if (Qt::mightBeRichText(tip))
        document.setHtml(tip);
    else
        document.setPlainText(tip);
    return document.toPlainText();
}

} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void aTipShowsTheTextAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"Total due"_s;
        QTest::newRow("element") << u"<b>bold</b>"_s;
        QTest::newRow("file") << u"<img src=\"file:///etc/passwd\">"_s;
        QTest::newRow("entity") << u"Tom &amp; Jerry &lt;both&gt;"_s;
        QTest::newRow("ampersand") << u"Tom & Jerry"_s;
        QTest::newRow("half a tag") << u"a < b, \"c\" > 'd'"_s;
        QTest::newRow("lines") << u"one\n<i>two</i>\nthree"_s;
        QTest::newRow("its own end") << u"</p><b>bold</b>"_s;
    }

    void aTipShowsTheTextAsItIs()
    {
        QFETCH(const QString, text);
        const QString tip = toolTipText(text);
        QCOMPARE(shown(tip), text);
        QCOMPARE(Qt::mightBeRichText(tip), !text.isEmpty()); // so that it is wrapped
    }

    void aTipIsNoLargerThanAScreen()
    {
        const QString line = shown(toolTipText(QString(1'000'000, u'<')));
        QCOMPARE(line.size(), 1001);
        QVERIFY(line.endsWith(u'…'));
        const QString lines = shown(toolTipText(u"a\n"_s.repeated(400)));
        QCOMPARE(lines.count(u'\n'), 19);
        QVERIFY(lines.endsWith(u'…'));
    }

    void everyAmpersandIsSeen()
    {
        QCOMPARE(withoutMnemonics(u"A & B&C"_s), u"A && B&&C"_s);
        QCOMPARE(withoutMnemonics(u"A"_s), u"A"_s);
    }
};

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
