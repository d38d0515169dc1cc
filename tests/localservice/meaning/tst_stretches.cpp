// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/meaning/stretches.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

class TestStretches : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void documentsAreParted_data();
    void documentsAreParted();
    void longDocumentsAreAskedInTheMiddle();
    void stretchesGoOverPages();
    void rulersAreLeftOut();
    void longWordsAreCut();
};

namespace {

/// "w1 w2 …"
QString words(int first, int count)
{
    QStringList all;
    for (int i = first; i < first + count; ++i)
        all.append(u"w%1"_s.arg(i));
    return all.join(u' ');
}

DocumentText documentOf(const QStringList &pages)
{
    DocumentText document;
    for (const QString &text : pages)
        document.pages.append({int(document.pages.size()) + 1, text});
    return document;
}

qsizetype wordsIn(const Stretch &stretch)
{
    return stretch.text.split(u' ').size();
}

} // namespace

void TestStretches::documentsAreParted_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<qsizetype>>("parts");
    QTest::newRow("none") << 0 << QList<qsizetype>{};
    QTest::newRow("too few") << 19 << QList<qsizetype>{};
    QTest::newRow("few") << 20 << QList<qsizetype>{20};
    QTest::newRow("one") << 40 << QList<qsizetype>{40};
    QTest::newRow("with a rest") << 49 << QList<qsizetype>{49};
    QTest::newRow("two") << 50 << QList<qsizetype>{40, 10};
    QTest::newRow("rather long") << 479 << QList<qsizetype>{40, 40, 40, 40, 40, 40};
}

void TestStretches::documentsAreParted()
{
    QFETCH(const int, count);
    QList<qsizetype> parts;
    for (const Stretch &stretch : stretchesOf(documentOf({words(1, count)})))
        parts.append(wordsIn(stretch));
    QTEST(parts, "parts");
}

void TestStretches::longDocumentsAreAskedInTheMiddle()
{
    const QList<Stretch> stretches = stretchesOf(documentOf({words(0, 300), words(300, 300)}));
    QCOMPARE(stretches.size(), 6);
    QCOMPARE(stretches.at(4), (Stretch{words(160, 40), 1}));
    QCOMPARE(stretches.at(5), (Stretch{words(300, 40), 2}));
}

void TestStretches::stretchesGoOverPages()
{
    const QList<Stretch> stretches
        = stretchesOf(documentOf({words(1, 30), u" \n"_s, words(31, 50)}));
    QCOMPARE(stretches, (QList<Stretch>{{words(1, 40), 1}, {words(41, 40), 3}}));
}

void TestStretches::rulersAreLeftOut()
{
    const QString line = u"Tea ........ 3.20\n=====\n— Milk & sugar __________\n"_s;
    const QList<Stretch> stretches = stretchesOf(documentOf({line.repeated(5)}));
    QCOMPARE(stretches.size(), 1);
    QVERIFY(stretches.constFirst().text.startsWith(u"Tea 3.20 — Milk & sugar Tea 3.20"_s));
}

void TestStretches::longWordsAreCut()
{
    const QString endless(100'000, u'x');
    const QList<Stretch> stretches = stretchesOf(documentOf({endless + u' ' + words(1, 19)}));
    QCOMPARE(stretches.size(), 1);
    QCOMPARE(stretches.constFirst().text, QString(QString(40, u'x') + u' ' + words(1, 19)));
}

QTEST_GUILESS_MAIN(TestStretches)
#include "tst_stretches.moc"
