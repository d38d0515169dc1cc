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
    void scriptsWithoutSpaces_data();
    void scriptsWithoutSpaces();
    void unseenCharactersChangeNothing();
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

void TestClassifier::scriptsWithoutSpaces_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("bill"); ///< what a rule says of it
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("text");
    QTest::newRow("Japanese")
        << u"ja"_s << u"請求書番号、請求先、小計、合計金額、支払期限を含む請求書"_s
        << u"履歴書。学歴、職歴、資格、志望動機を含む書類"_s
        << u"カモメ造船株式会社より五月分の請求書をお送りします。\n請求書番号は2041です。小計は58,"
           u"000円、"
           "消費税を加えた合計金額は63,800円です。\n支払期限は六月二日ですのでよろしくお願いいたします。"_s;
    QTest::newRow("Chinese") << u"ch_sim"_s
                             << u"发票，包含发票号码、购买方、合计金额和付款期限的文件"_s
                             << u"简历，包含教育经历、工作经历和技能的文件"_s
                             << u"现将五月份的发票寄给贵公司请查收。\n发票号码为2041购买方为海鸥造"
                                u"船厂合计金额为六百元。\n"
                                "请在付款期限六月二日之前汇款谢谢。"_s;
    QTest::newRow("Thai")
        << u"th"_s << u"ใบแจ้งหนี้ที่มีเลขที่ใบแจ้งหนี้ ยอดรวม ภาษีมูลค่าเพิ่ม และวันครบกำหนดชำระเงิน"_s
        << u"ประวัติย่อที่มีประวัติการศึกษา ประสบการณ์ทำงาน และทักษะ"_s
        << u"ขอส่งใบแจ้งหนี้เลขที่2041สำหรับเดือนพฤษภาคม\nยอดรวมภาษีมูลค่าเพิ่มเป็นเงินหกร้อยบาท\n"
           "กรุณาชำระเงินภายในวันครบกำหนดชำระเงินวันที่สองมิถุนายน"_s;
}

void TestClassifier::scriptsWithoutSpaces()
{
    QFETCH(QString, language);
    QFETCH(QString, bill);
    QFETCH(QString, other);
    QFETCH(QString, text);
    const QList<Rule> rules{{u"rule_a"_s, other}, {u"rule_b"_s, bill}};
    const Classification result = classify(documentSaying({text}), rules, language);
    QVERIFY2(result.type == u"rule_b"_s, qPrintable(result.reasoning));
    // Text of the same language about something else shares pairs, and fits nothing.
    const QString garden = language == "ja"_L1
        ? u"庭の桜が咲きました。昨日は友達と川まで散歩して、帰りに茶屋で団子を食べました。"_s
        : language == "th"_L1 ? u"เมื่อวานนี้เราเดินเล่นริมแม่น้ำกับเพื่อน ดอกไม้ในสวนบานสวยมาก"_s
                              : u"昨天我们和朋友沿着河边散步，花园里的樱花已经开了，非常漂亮。"_s;
    const Classification none = classify(documentSaying({garden}), rules, language);
    QVERIFY2(!none.type, qPrintable(none.reasoning));
}

void TestClassifier::unseenCharactersChangeNothing()
{
    const QString plain = u"Rechnungsnummer 5\nRechnungsdatum 3. Mai\nZahlbar bis Juni\n"
                          "Gesamtbetrag 696,00\nUmsatzsteuer 116,00"_s;
    QString shy;
    for (const QChar c : plain) {
        shy += c;
        if (c.isLetter())
            shy += u'\u00ad';
    }
    const Classification one = classify(documentSaying({plain}), officeRules(), u"de"_s);
    const Classification other = classify(documentSaying({shy}), officeRules(), u"de"_s);
    QCOMPARE(one.type, u"invoice"_s);
    QCOMPARE(other.type, one.type);
    QCOMPARE(other.confidence, one.confidence);
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
        = classify(documentSaying({u"Legal cover sheet with a sketch of a boat"_s, invoiceText()}),
                   officeRules(), u"en"_s);
    QVERIFY2(result.reasoning.contains(u"“invoice number” (page 2)"_s),
             qPrintable(result.reasoning));
    QVERIFY(result.reasoning.contains(u"Runner-up: “contract” ("_s));
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
