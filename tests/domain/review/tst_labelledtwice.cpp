// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/review/labelledtwice.h"

#include "support/stricttest.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

Decision label(const QString &who, const QString &type, LabelPot pot = LabelPot::Correction)
{
    return {.document = {},
            .kind = type.isEmpty() ? Decision::Kind::NoType : Decision::Kind::Type,
            .text = type,
            .pot = pot,
            .who = who};
}

} // namespace

/// Which two labels of a document are compared.
class TestLabelledTwice : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void ofOneThereAreNoTwo();
    void onePersonIsAlwaysOnTheSameSide();
    void theNewestCounts();
    void potsAreTwoWords();
    void whatDecidesIsNoWord();
};

void TestLabelledTwice::ofOneThereAreNoTwo()
{
    QVERIFY(!labelledTwice({}));
    QVERIFY(!labelledTwice({label(u"Ada"_s, u"a"_s)}));
    QVERIFY(!labelledTwice({label(u"Ada"_s, u"a"_s), label(u"Ada"_s, u"b"_s)}));
    Decision unknown = label(u"Ben"_s, {});
    unknown.kind = Decision::Kind::CannotTell;
    QVERIFY(!labelledTwice({label(u"Ada"_s, u"a"_s), unknown}));
}

void TestLabelledTwice::onePersonIsAlwaysOnTheSameSide()
{
    const LabelledTwice expected{u"a"_s, std::nullopt};
    QCOMPARE(labelledTwice({label(u"Ada"_s, u"a"_s), label(u"Ben"_s, {})}), expected);
    QCOMPARE(labelledTwice({label(u"Ben"_s, {}), label(u"Ada"_s, u"a"_s)}), expected);
}

void TestLabelledTwice::theNewestCounts()
{
    const LabelledTwice expected{u"c"_s, u"b"_s};
    QCOMPARE(
        labelledTwice({label(u"Ada"_s, u"a"_s), label(u"Ben"_s, u"b"_s), label(u"Ada"_s, u"c"_s)}),
        expected);
    // Of three, the two who spoke last.
    QCOMPARE(
        labelledTwice({label(u"Cid"_s, u"a"_s), label(u"Ben"_s, u"b"_s), label(u"Ada"_s, u"c"_s)}),
        expected);
}

void TestLabelledTwice::potsAreTwoWords()
{
    const LabelledTwice expected{u"a"_s, u"b"_s};
    QCOMPARE(labelledTwice({label(u"Ada"_s, u"b"_s, LabelPot::Import), label(u"Ada"_s, u"a"_s)}),
             expected);
}

void TestLabelledTwice::whatDecidesIsNoWord()
{
    Decision settling = label(u"Cid"_s, u"c"_s);
    settling.isSettling = true;
    QCOMPARE(labelledTwice({label(u"Ada"_s, u"a"_s), label(u"Ben"_s, u"b"_s), settling}),
             (LabelledTwice{u"a"_s, u"b"_s}));
    QVERIFY(!labelledTwice({label(u"Ada"_s, u"a"_s), settling}));
}

QTEST_GUILESS_MAIN(TestLabelledTwice)
#include "tst_labelledtwice.moc"
