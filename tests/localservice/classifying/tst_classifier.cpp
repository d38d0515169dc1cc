// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/classifier.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::local;

/// What documents come out as, and what is said of it.
class TestClassifier : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRule_data();
    void findsTheRule();
    void strangersFitNoRule_data();
    void strangersFitNoRule();
    void rulesMayUseWordsOfTheirOwn();
    void whatARuleExcludesSpeaksAgainstIt();
    void duplicateRulesLeaveDoubt();
    void emptyDocumentFitsNoRule();
    void noRulesNoType();
    void reasoningNamesTermsPageAndRunnerUp();
    void reasoningPassesNotesOn();
    void sameInSameOut();
};

static QList<Rule> officeRules()
{
    return {{u"invoice"_s, u"Asks a customer to pay for goods or services by a due date."_s},
            {u"receipt"_s, u"Till receipt from a shop for a purchase that was paid at once."_s},
            {u"contract"_s, u"A legal agreement between two or more parties."_s},
            {u"cv"_s, u"Curriculum vitae of a person who looks for a job."_s}};
}

static DocumentText documentSaying(const QStringList &pages, const QString &format = u"text"_s)
{
    DocumentText document;
    document.format = format;
    document.pageCount = static_cast<int>(pages.size());
    for (const QString &page : pages)
        document.pages.append({static_cast<int>(document.pages.size()) + 1, page, false});
    return document;
}

static QString invoiceText()
{
    return u"INVOICE\nBrackwater Chandlery\nInvoice number: 20-118\nInvoice date: 3 May\n"
           "Bill to: Harbour Lane Boat Works\nRope, 40 m, unit price 2.10, quantity 40\n"
           "Subtotal 84.00\nVAT 20% 16.80\nTotal due 100.80\nDue date: 2 June\n"
           "Please pay to IBAN XX00 0000"_s;
}

void TestClassifier::findsTheRule_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");

    QTest::newRow("invoice") << invoiceText() << u"invoice"_s;
    QTest::newRow("receipt") << u"MARROWFIELD GROCER\nTAX INVOICE\n2 x bread 4.20\nTOTAL 4.20\n"
                                "CASH 5.00\nCHANGE 0.80\nCashier: 04\nTHANK YOU\n"
                                "PLEASE COME AGAIN"_s
                             << u"receipt"_s;
    QTest::newRow("contract")
        << u"SERVICE AGREEMENT\nThis Agreement is entered into by and between "
           "the parties. Whereas the Client wishes to engage; termination; "
           "governing law; confidentiality; in witness whereof."_s
        << u"contract"_s;
    QTest::newRow("cv") << u"Work experience\nShipwright, 2011 to present\nEducation\nSkills\n"
                           "Languages\nReferences available upon request"_s
                        << u"cv"_s;
    QTest::newRow("French invoice") << u"FACTURE\nNuméro de facture 12\nDate de facturation\n"
                                       "Montant HT 10,00\nTVA 20 %\nMontant TTC 12,00\n"
                                       "Échéance : le 3 du mois pour le client"_s
                                    << u"invoice"_s;
    QTest::newRow("Dutch invoice") << u"FACTUUR\nFactuurnummer 12\nFactuurdatum\nKlantnummer\n"
                                      "Te betalen\nBTW 21%\nhet bedrag is op de vervaldatum te "
                                      "betalen"_s
                                   << u"invoice"_s;
    QTest::newRow("German invoice") << u"Rechnung\nRechnungsnummer 12\nKundennummer 4\nMwSt 19 %\n"
                                       "Gesamtbetrag 11,90\nBitte überweisen Sie den Betrag auf "
                                       "das Konto"_s
                                    << u"invoice"_s;
}

void TestClassifier::findsTheRule()
{
    QFETCH(QString, text);
    QFETCH(QString, type);

    const Classification result = classify(documentSaying({text}), officeRules(), u"en"_s);
    QVERIFY2(result.type == type, qPrintable(result.reasoning));
    QVERIFY(result.confidence > 0.5 && result.confidence <= 1);
}

void TestClassifier::strangersFitNoRule_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("recipe") << u"Damson cake\nIngredients: flour, butter, sugar.\n"
                               "Preheat the oven. Stir, bake, serve. Total time: one hour."_s;
    QTest::newRow("program") << u"import os\n\ndef total(self, amount):\n    print(amount)\n"
                                "    return amount\n\nclass Invoice:\n    pass\n\n"
                                "if True:\n    total(1)\nelse:\n    total(2)\n"_s;
    QTest::newRow("walk") << u"We set out at dawn and followed the ridge until the mist came in. "
                             "The heather was wet and the lake below us shone like tin."_s;
    QTest::newRow("common words alone") << u"Date: today. Name, address, total, amount."_s;
}

void TestClassifier::strangersFitNoRule()
{
    QFETCH(QString, text);

    const Classification result = classify(documentSaying({text}), officeRules(), u"en"_s);
    QVERIFY2(!result.type, qPrintable(result.reasoning));
    QVERIFY(result.confidence < 0.5);
    QVERIFY(result.reasoning.contains("No rule matched"_L1));
}

void TestClassifier::rulesMayUseWordsOfTheirOwn()
{
    const QList<Rule> rules{
        {u"tide table"_s, u"Times and heights of high water and low water at a harbour."_s},
        {u"bird count"_s, u"Counts of herons, gulls and other birds seen from a hide."_s}};
    const Classification result = classify(
        documentSaying({u"Herons 4, gulls 31, seen from the north hide. Other birds: none."_s}),
        rules, u"en"_s);
    QVERIFY2(result.type == u"bird count"_s, qPrintable(result.reasoning));
}

void TestClassifier::whatARuleExcludesSpeaksAgainstIt()
{
    const QString text = u"Herons and gulls seen from a hide, drawn in watercolour."_s;
    const Rule plain{u"birds"_s, u"Herons and gulls seen from a hide."_s};
    const Rule excluding{u"birds"_s, u"Herons and gulls seen from a hide, not watercolour."_s};
    const auto confidence = [&text](const Rule &rule) {
        return classify(documentSaying({text}), {rule}, u"en"_s).confidence;
    };
    QVERIFY(confidence(excluding) < confidence(plain));
}

void TestClassifier::duplicateRulesLeaveDoubt()
{
    QList<Rule> rules = officeRules();
    const double alone
        = classify(documentSaying({invoiceText()}), rules, u"en"_s).confidence.value_or(0);
    rules.append(rules.constFirst());
    const Classification tied = classify(documentSaying({invoiceText()}), rules, u"en"_s);
    QCOMPARE(tied.type, u"invoice"_s);
    QVERIFY(tied.confidence <= 0.51);
    QVERIFY(alone > 0.8);
}

void TestClassifier::emptyDocumentFitsNoRule()
{
    for (const DocumentText &document : {documentSaying({}), documentSaying({u" \n"_s})}) {
        const Classification result = classify(document, officeRules(), u"en"_s);
        QVERIFY(!result.type);
        QCOMPARE(result.confidence, std::optional(0.0));
    }
}

void TestClassifier::noRulesNoType()
{
    const Classification result = classify(documentSaying({invoiceText()}), {}, u"en"_s);
    QVERIFY(!result.type);
    QVERIFY(!result.reasoning.isEmpty());
}

void TestClassifier::reasoningNamesTermsPageAndRunnerUp()
{
    const Classification result
        = classify(documentSaying({u"Cover sheet with a sketch of a boat"_s, invoiceText()}),
                   officeRules(), u"en"_s);
    QVERIFY2(result.reasoning.contains(u"“invoice number” (page 2)"_s),
             qPrintable(result.reasoning));
    QVERIFY(result.reasoning.contains(u"Runner-up: “receipt” ("_s));
    QVERIFY(result.reasoning.contains("not LlamaCloud"_L1));
}

void TestClassifier::reasoningPassesNotesOn()
{
    DocumentText document = documentSaying({invoiceText()});
    document.notes.append(u"Only half of it was read."_s);
    const Classification result = classify(document, officeRules(), u"en"_s);
    QVERIFY(result.reasoning.contains("Only half of it was read."_L1));
}

void TestClassifier::sameInSameOut()
{
    const DocumentText document = documentSaying({invoiceText()});
    const Classification first = classify(document, officeRules(), u"en"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(classify(document, officeRules(), u"en"_s), first);
}

QTEST_GUILESS_MAIN(TestClassifier)
#include "tst_classifier.moc"
