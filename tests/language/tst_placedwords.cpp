// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/placedwords.h"
#include "language/words.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

class TestPlacedWords : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandWhereTheyAre_data();
    void wordsStandWhereTheyAre();
};

void TestPlacedWords::wordsStandWhereTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("written"); // as it is cut from the text
    QTest::newRow("nothing") << u" -- \n"_s << QStringList{};
    QTest::newRow("signs part words")
        << u"Bill-to: A/B_c"_s << QStringList{u"Bill"_s, u"to"_s, u"A"_s, u"B"_s, u"c"_s};
    QTest::newRow("accents of their own")
        << u"re\u0301sume\u0301 of"_s << QStringList{u"re\u0301sume\u0301"_s, u"of"_s};
    QTest::newRow("soft hyphens") << u"Rech\u00adnung, x"_s
                                  << QStringList{u"Rech\u00adnung"_s, u"x"_s};
    QTest::newRow("astral pictures and letters")
        << u"\U0001F9FEgoods\U0001F600 \U00010400\U00010401 end"_s
        << QStringList{u"goods"_s, u"\U00010400\U00010401"_s, u"end"_s};
    QTest::newRow("half a character") << u"a\xd83e b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("Chinese") << u"发票号码 No.5"_s
                             << QStringList{u"发票"_s, u"号码"_s, u"No"_s, u"5"_s};
    QTest::newRow("among letters") << u"PDF文書A4"_s << QStringList{u"PDF"_s, u"文書"_s, u"A4"_s};
    QTest::newRow("Cyrillic") << u"Счёт-фактура"_s << QStringList{u"Счёт"_s, u"фактура"_s};
}

void TestPlacedWords::wordsStandWhereTheyAre()
{
    QFETCH(const QString, text);
    QStringList written;
    for (const PlacedWord &one : placedWords(text)) {
        written.append(text.sliced(one.start, one.length));
        QCOMPARE(one.word, folded(written.constLast()));
    }
    QTEST(written, "written");
}

QTEST_GUILESS_MAIN(TestPlacedWords)
#include "tst_placedwords.moc"
