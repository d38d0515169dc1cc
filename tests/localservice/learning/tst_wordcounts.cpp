// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/learning/wordcounts.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::local::countedWords;
using cd::local::DocumentText;
using cd::local::PageText;

namespace {

DocumentText documentOf(const QStringList &pages)
{
    DocumentText document;
    for (const QString &page : pages)
        document.pages.append(PageText{.number = 1, .text = page});
    return document;
}

} // namespace

/// What is kept of a document.
class TestWordCounts : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreCountedOnAllPages();
    void onlySoManyDifferentOnesAreKept();
    void whatIsNoWordIsLeftOut();
};

void TestWordCounts::wordsAreCountedOnAllPages()
{
    const QMap<QString, int> counts
        = countedWords(documentOf({u"Rent due"_s, u"rent paid, Käufer"_s}));
    QCOMPARE(counts,
             (QMap<QString, int>{{u"due"_s, 1}, {u"kaufer"_s, 1}, {u"paid"_s, 1}, {u"rent"_s, 2}}));
}

void TestWordCounts::onlySoManyDifferentOnesAreKept()
{
    QString text;
    for (int i = 0; i < 3000; ++i)
        text += u"w%1 "_s.arg(i);
    const QMap<QString, int> counts = countedWords(documentOf({text + u"w0 w1 w2999"_s}));
    QCOMPARE(counts.size(), cd::local::mostWords);
    QCOMPARE(counts.value(u"w0"_s), 2);
    QCOMPARE(counts.value(u"w2999"_s), 0);
}

void TestWordCounts::whatIsNoWordIsLeftOut()
{
    QVERIFY(countedWords(documentOf({QString(5000, u'a'), u"12345678 …"_s})).isEmpty());
}

QTEST_GUILESS_MAIN(TestWordCounts)
#include "tst_wordcounts.moc"
