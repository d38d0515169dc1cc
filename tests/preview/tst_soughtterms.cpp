// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/soughtterms.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

/// What a reasoning quotes from a document.
class TestSoughtTerms : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheLocalService();
    void whereNoRuleMatched();
    void ofOthers_data();
    void ofOthers();
    void notTooMany();
};

void TestSoughtTerms::ofTheLocalService()
{
    const QList<SoughtTerm> terms = soughtTerms(
        u"Matched “invoice” (score 3.1): found “Total due” (page 1), “VAT” (page 2). Runner-up: "
        "“receipt” (score 1.0): found “vat” (page 2), “paid by card” (page 1). This is Classify "
        "Desk's local trial, which compares words; it is not LlamaCloud."_s);
    QCOMPARE(terms,
             (QList<SoughtTerm>{{u"Total due"_s, TermUse::Chosen},
                                {u"VAT"_s, TermUse::Chosen},
                                {u"paid by card"_s, TermUse::Second}}));
}

void TestSoughtTerms::whereNoRuleMatched()
{
    const QList<SoughtTerm> terms
        = soughtTerms(u"No rule matched. The nearest was “cv” (score 0.2): found “school” (page 1)."
                      " It looks more like “menu”, which no rule names (score 4.0): found “soup” "
                      "(page 1)."_s);
    QCOMPARE(terms,
             (QList<SoughtTerm>{{u"school"_s, TermUse::Chosen}, {u"soup"_s, TermUse::Chosen}}));
}

void TestSoughtTerms::ofOthers_data()
{
    QTest::addColumn<QString>("reasoning");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("straight") << u"It says \"Invoice number\" and \"Total\"."_s
                              << QStringList{u"Invoice number"_s, u"Total"_s};
    QTest::newRow("German") << u"Es nennt „Gesamtbetrag“ und »IBAN«."_s
                            << QStringList{u"Gesamtbetrag"_s, u"IBAN"_s};
    QTest::newRow("twice") << u"“Due” and “due”"_s << QStringList{u"Due"_s};
    QTest::newRow("over lines") << u"“one\ntwo”"_s << QStringList();
    QTest::newRow("endless") << u'“' + QString(500, u'a') + u'”' << QStringList();
    QTest::newRow("none") << u"A request for payment."_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestSoughtTerms::ofOthers()
{
    QFETCH(QString, reasoning);
    QFETCH(QStringList, expected);

    QStringList texts;
    const QList<SoughtTerm> terms = soughtTerms(reasoning);
    for (const SoughtTerm &term : terms)
        texts.append(term.text);
    QCOMPARE(texts, expected);
}

void TestSoughtTerms::notTooMany()
{
    QString reasoning;
    for (int i = 0; i < 1000; ++i)
        reasoning += u"“term %1” "_s.arg(i);
    QCOMPARE(soughtTerms(reasoning).size(), 50);
}

QTEST_GUILESS_MAIN(TestSoughtTerms)
#include "tst_soughtterms.moc"
