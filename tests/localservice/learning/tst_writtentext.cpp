// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/learning/writtentext.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

static QString textOf(const QStringList &pages)
{
    DocumentText document;
    for (const QString &page : pages)
        document.pages.append(PageText{.number = 1, .text = page});
    return writtenText(document);
}

/// What is kept of a document for telling it from others.
class TestWrittenText : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wordsWithoutPunctuationBetweenThemAreOnOneLine();
    void namesAndAddressesStayWhole();
    void partedWordsAreJoined();
    void onlySoManyWordsAreKept();
};

void TestWrittenText::wordsWithoutPunctuationBetweenThemAreOnOneLine()
{
    QCOMPARE(textOf({u"Amount due: 12 EUR\nBill  to"_s, u"Käufer"_s}),
             u"Amount due\n12 EUR\nBill to\nKäufer"_s);
    QCOMPARE(textOf({u"till-receipt no. 7"_s}), u"till receipt no\n7"_s);
    QCOMPARE(textOf({u"–  … !"_s}), QString());
}

void TestWrittenText::namesAndAddressesStayWhole()
{
    QCOMPARE(textOf({u"see scan_0012.pdf or shop@example.org today"_s}),
             u"see\nscan_0012.pdf\nor\nshop@example.org\ntoday"_s);
}

void TestWrittenText::partedWordsAreJoined()
{
    QCOMPARE(textOf({u"Liefer-\nschein heute"_s}), u"Lieferschein\nheute"_s);
}

void TestWrittenText::onlySoManyWordsAreKept()
{
    const QString text = textOf({QStringList(mostWrittenWords + 5, u"word"_s).join(u' ')});
    QCOMPARE(text.count(u"word"_s), mostWrittenWords);
    QCOMPARE(textOf({QString(101, u'x') + u" end"_s}), u"end"_s);
}

QTEST_GUILESS_MAIN(TestWrittenText)
#include "tst_writtentext.moc"
