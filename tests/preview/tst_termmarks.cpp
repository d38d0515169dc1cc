// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/termmarks.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

/// Where terms stand on a page or in a text.
class TestTermMarks : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void inText_data();
    void inText();
    void eachSaysWhatItSpeaksFor();
    void inTheWordsOfAPage();
};

void TestTermMarks::inText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("terms");
    QTest::addColumn<QStringList>("marked");

    QTest::newRow("any case") << u"The TOTAL due."_s << QStringList{u"Total Due"_s}
                              << QStringList{u"TOTAL due"_s};
    QTest::newRow("over lines") << u"total\n  due"_s << QStringList{u"total due"_s}
                                << QStringList{u"total\n  due"_s};
    QTest::newRow("each time") << u"tax, tax"_s << QStringList{u"tax"_s}
                               << QStringList{u"tax"_s, u"tax"_s};
    QTest::newRow("whole words") << u"taxi"_s << QStringList{u"tax"_s} << QStringList();
    QTest::newRow("the longest") << u"total due"_s << QStringList{u"total"_s, u"total due"_s}
                                 << QStringList{u"total due"_s};
    QTest::newRow("at the end") << u"all due"_s << QStringList{u"due date"_s, u"due"_s}
                                << QStringList{u"due"_s};
    QTest::newRow("other letters")
        << u"Größe 7 €"_s << QStringList{u"grösse"_s, u"größe"_s} << QStringList{u"Größe"_s};
    QTest::newRow("signs only") << u"a – b"_s << QStringList{u"–"_s} << QStringList();
    QTest::newRow("no text") << QString() << QStringList{u"a"_s} << QStringList();
    QTest::newRow("no terms") << u"a"_s << QStringList() << QStringList();
}

void TestTermMarks::inText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, terms);
    QFETCH(QStringList, marked);

    QList<SoughtTerm> sought;
    for (const QString &term : std::as_const(terms))
        sought.append({term});
    QStringList found;
    const QList<TermMark> marks = marksInText(text, sought);
    for (const TermMark &mark : marks)
        found.append(text.sliced(mark.begin, mark.end - mark.begin));
    QCOMPARE(found, marked);
}

void TestTermMarks::eachSaysWhatItSpeaksFor()
{
    const QList<TermMark> marks = marksInText(
        u"paid total"_s, {{u"paid"_s, TermUse::Second}, {u"total"_s, TermUse::Chosen}});
    QCOMPARE(marks, (QList<TermMark>{{0, 4, TermUse::Second}, {5, 10, TermUse::Chosen}}));
}

void TestTermMarks::inTheWordsOfAPage()
{
    const QStringList words{u"(Bill-to:"_s, u"Total"_s, u"due,"_s, u"–"_s, u"paid"_s};
    const QList<SoughtTerm> terms{{u"bill to"_s}, {u"total due"_s}, {u"paid"_s, TermUse::Second}};
    QCOMPARE(marksInWords(words, terms),
             (QList<TermMark>{{0, 1}, {1, 3}, {4, 5, TermUse::Second}}));
    QCOMPARE(marksInWords({}, terms), QList<TermMark>());
}

QTEST_GUILESS_MAIN(TestTermMarks)
#include "tst_termmarks.moc"
