// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/classifier.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::local;

/// A rule means what its description says: neither a type's name nor a list of words for a kind of
/// document says otherwise.
class TestDescriptionLeads : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSharedKindDrownsNothing();
    void aCarrierOfOneRuleTakesNotAll();
    void theTypesNameOverrulesNothing();
    void namesMayBeMovedOn_data();
    void namesMayBeMovedOn();
    void carriersVetoNoTopic();
    void fewWordsAreEnough();
    void sharedWordsDecideNothing();
    void kindsAreFoundWithoutTheirNames();
    void aLayoutAloneIsNoReason();
};

static Classification judged(const QString &text, const QList<Rule> &rules)
{
    DocumentText document;
    document.format = u"text"_s;
    document.pageCount = 1;
    document.pages = {{1, text, false}};
    return classify(document, rules, u"en"_s);
}

static QString tillReceipt()
{
    return u"GREENGAGE STORES\n2 x eggs 5.00\n1 x tea 2.20\nSUBTOTAL 7.20\nTOTAL 7.20\n"
           "CASH TENDERED 10.00\nCHANGE 2.80\nCASHIER 07\nRECEIPT NO 4411\nTHANK YOU\n"
           "PLEASE COME AGAIN"_s;
}

static QString bill()
{
    return u"INVOICE\nInvoice number: 20-118\nInvoice date: 3 May\nBill to: Lane Boat Works\n"
           "Rope, unit price 2.10, quantity 40\nSubtotal 84.00\nVAT 16.80\nTotal due 100.80\n"
           "Due date: 2 June\nPlease pay to IBAN XX00 0000"_s;
}

static QString career()
{
    return u"CURRICULUM VITAE\nWork experience\nShipwright, 2011 to present\nEducation\n"
           "Technical college\nSkills\nLanguages\nReferences available upon request"_s;
}

void TestDescriptionLeads::aSharedKindDrownsNothing()
{
    const QList<Rule> rules{
        {u"orchards"_s, u"Newspaper articles about orchards, apples and their growers."_s},
        {u"railways"_s, u"Newspaper articles about railways, trains and stations."_s},
        {u"theatre"_s, u"Newspaper articles about theatre, plays and actors."_s}};
    const auto result = judged(
        u"The police said yesterday that a league of growers had told the minister of the poor "
        "season. Spokesman and president reported that apples rot in the orchards."_s,
        rules);
    QVERIFY2(result.type == u"orchards"_s, qPrintable(result.reasoning));
}

void TestDescriptionLeads::aCarrierOfOneRuleTakesNotAll()
{
    const QList<Rule> rules{
        {u"sailing"_s, u"An e-mail about sailing, yachts and regattas in the archipelago."_s},
        {u"beekeeping"_s, u"Questions about hives, honey, swarms and queen bees."_s}};
    const auto result = judged(u"From: Ada\nTo: Bruno\nSubject: swarm\nDate: Monday\n\nHello,\n"
                               "my hives swarm although the queen is young. How much honey did you "
                               "leave to the bees?\nRegards, Ada"_s,
                               rules);
    QVERIFY2(result.type == u"beekeeping"_s, qPrintable(result.reasoning));
}

void TestDescriptionLeads::theTypesNameOverrulesNothing()
{
    const QList<Rule> rules{
        {u"receipt"_s, u"A rowing club's licence for a boat, with the oars, hull and berth."_s},
        {u"menu"_s, u"A knitting pattern: rows, stitches, needles and yarn."_s}};
    const auto shop = judged(tillReceipt(), rules);
    QVERIFY2(!shop.type, qPrintable(shop.reasoning));
    const auto boat = judged(
        u"The rowing club grants this licence for a boat with four oars, a hull of larch and a "
        "berth at the pier."_s,
        rules);
    QVERIFY2(boat.type == u"receipt"_s, qPrintable(boat.reasoning));
}

void TestDescriptionLeads::namesMayBeMovedOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    QTest::newRow("bill") << bill() << u"cv"_s;
    QTest::newRow("receipt") << tillReceipt() << u"invoice"_s;
    QTest::newRow("career") << career() << u"receipt"_s;
}

void TestDescriptionLeads::namesMayBeMovedOn()
{
    QFETCH(QString, text);
    const QList<Rule> rules{
        {u"cv"_s,
         u"A supplier charges a customer for goods, with an amount to pay until a due "
         "date."_s},
        {u"invoice"_s,
         u"Slip of paper from the till of a shop: what was bought, paid in cash or by "
         "card, change."_s},
        {u"receipt"_s,
         u"Somebody's career: education, jobs, skills and languages, to apply for "
         "work."_s}};
    const auto result = judged(text, rules);
    QFETCH(QString, type);
    QVERIFY2(result.type == type, qPrintable(result.reasoning));
}

void TestDescriptionLeads::carriersVetoNoTopic()
{
    const QList<Rule> rules{{u"glaciers"_s, u"About glaciers, crevasses and melting ice."_s},
                            {u"deserts"_s, u"About deserts, dunes, oases and drought."_s}};
    const auto result = judged(
        u"From: Imke\nTo: the list\nSubject: photographs\nDate: Tuesday\n\nDear all,\nattached are "
        "the photographs of the glaciers and their crevasses. Best regards and thanks\nImke\n"
        "original message: please let me know, unsubscribe from the mailing list"_s,
        rules);
    QVERIFY2(result.type == u"glaciers"_s, qPrintable(result.reasoning));
}

void TestDescriptionLeads::fewWordsAreEnough()
{
    const QList<Rule> rules{{u"falconry"_s, u"Falconry and birds of prey."_s},
                            {u"pottery"_s, u"Pottery and glazes."_s}};
    const auto result
        = judged(u"Her glazes crack in the kiln, so the pottery has to be fired anew."_s, rules);
    QVERIFY2(result.type == u"pottery"_s, qPrintable(result.reasoning));
}

void TestDescriptionLeads::sharedWordsDecideNothing()
{
    // "harbour" stands in three rules and five times in the text, "lighthouse" in one and once.
    const QList<Rule> rules{{u"fees"_s, u"Fees of the harbour, harbour dues, harbour master."_s},
                            {u"boats"_s, u"Boats in the harbour and their moorings."_s},
                            {u"lights"_s, u"The harbour's lighthouse and its lamp."_s}};
    const auto result
        = judged(u"In the harbour, over the harbour and out of the harbour shines the lamp of the "
                 "lighthouse; the harbour sleeps, a harbour like others."_s,
                 rules);
    QVERIFY2(result.type == u"lights"_s, qPrintable(result.reasoning));
}

void TestDescriptionLeads::kindsAreFoundWithoutTheirNames()
{
    const QList<Rule> rules{
        {u"K1"_s,
         u"A seller asks the customer to pay what was delivered, with tax and due date."_s},
        {u"K2"_s, u"Somebody tells of their education, jobs and skills to apply for work."_s}};
    const auto one
        = judged(u"Rechnung\nRechnungsnummer 12\nKundennummer 4\nMwSt 19 %\nGesamtbetrag 11,90\n"
                 "Bitte überweisen Sie den Betrag auf das Konto"_s,
                 rules);
    QVERIFY2(one.type == u"K1"_s, qPrintable(one.reasoning));
    QVERIFY2(one.reasoning.contains("not in your rule"_L1), qPrintable(one.reasoning));
    const auto other = judged(career(), rules);
    QVERIFY2(other.type == u"K2"_s, qPrintable(other.reasoning));
}

void TestDescriptionLeads::aLayoutAloneIsNoReason()
{
    const QList<Rule> rules{
        {u"receipt"_s, u"Slip from a till for a purchase that was paid at once in a shop."_s},
        {u"contract"_s, u"A legal agreement between two parties."_s}};
    const auto result = judged(u"Larch\nAlder\nBirch\nHazel\nRowan\nMaple\nElder\nHolly\nAspen\n"
                               "Willow\nLinden\nBeech\nThorn\nSpruce"_s,
                               rules);
    QVERIFY2(!result.type, qPrintable(result.reasoning));
}

QTEST_GUILESS_MAIN(TestDescriptionLeads)
#include "tst_descriptionleads.moc"
