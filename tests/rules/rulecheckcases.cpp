// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/rulecheckcases.h"

#include <QTest>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

const QString plain = u"goods with colour, weight, price and quantity"_s;

void found(const char *name, const CheckCase &one)
{
    CheckCase row = one;
    row.isFound = true;
    QTest::newRow(name) << row;
}

void quiet(const char *name, const CheckCase &one)
{
    QTest::newRow(name) << one;
}

QList<Rule> oneRule(const QString &description, const QString &type = u"invoice"_s)
{
    return {{type, description}};
}

void addFieldCases()
{
    constexpr auto error = FindingGrade::Error;
    constexpr auto warning = FindingGrade::Warning;
    found("R1 no type", {.check = RuleCheck::Type, .rules = oneRule(plain, {}), .grade = error});
    found("R1 slash",
          {.check = RuleCheck::Type,
           .rules = oneRule(plain, u"cv/resume"_s),
           .grade = warning,
           .words = {u"/"_s},
           .mended = oneRule(plain, u"cv_resume"_s)});
    found("R1 among spaces",
          {.check = RuleCheck::Type,
           .rules = oneRule(plain, u"Tax & duty (2026)"_s),
           .grade = warning,
           .words = {u"&"_s, u"("_s, u")"_s},
           .mended = oneRule(plain, u"Tax duty 2026"_s)});
    found("R1 picture",
          {.check = RuleCheck::Type,
           .rules = oneRule(plain, u"\U0001F9FEinvoice"_s),
           .grade = warning,
           .words = {u"\U0001F9FE"_s},
           .mended = oneRule(plain, u"invoice"_s)});
    quiet("R1 letters of others",
          {.check = RuleCheck::Type, .rules = oneRule(plain, u"Übergabe-Protokoll_2 契約"_s)});
    found("R2 short",
          {.check = RuleCheck::ShortDescription, .rules = oneRule(u"a bill"_s), .grade = error});
    found("R2 none", {.check = RuleCheck::ShortDescription, .rules = oneRule({}), .grade = error});
    quiet("R2 ten", {.check = RuleCheck::ShortDescription, .rules = oneRule(u"0123456789"_s)});
    quiet("R3 500", {.check = RuleCheck::LongDescription, .rules = oneRule(QString(500, u'd'))});
    found("R3 501",
          {.check = RuleCheck::LongDescription,
           .rules = oneRule(QString(501, u'd')),
           .grade = warning});
    found("R3 2001",
          {.check = RuleCheck::LongDescription,
           .rules = oneRule(QString(2001, u'd')),
           .grade = error});
}

void addSameTypeCases()
{
    constexpr auto warning = FindingGrade::Warning;
    constexpr auto same = RuleCheck::SameType;
    const QString other = u"Rent, deposit, landlord, tenant."_s;
    const QList<Rule> joined{{u"bank_statement"_s, plain + u". "_s + other}};
    found("R4 exact, at the later one",
          {.check = same,
           .rules = {{u"bank_statement"_s, plain}, {u"bank_statement"_s, other}},
           .grade = warning,
           .rule = 1,
           .other = 0,
           .mended = joined});
    found("R4 exact, at the earlier one",
          {.check = same,
           .rules = {{u"bank_statement"_s, plain}, {u"bank_statement"_s, other}},
           .grade = warning,
           .rule = 0,
           .other = 1,
           .mended = joined});
    for (const auto &twin : {u"Bank Statement"_s, u"bankStatement"_s, u"BANK-STATEMENT"_s}) {
        found(qPrintable(u"R4 "_s + twin),
              {.check = same,
               .rules = {{u"bank_statement"_s, plain}, {twin, other}},
               .grade = warning,
               .rule = 1,
               .other = 0,
               .words = {u"bank_statement"_s},
               .mended = joined});
    }
    const QString longOne = u"rent "_s.repeated(60);
    found("R4 no room for both",
          {.check = same,
           .rules = {{u"lease"_s, longOne}, {u"lease_2"_s, plain}, {u"lease"_s, longOne + plain}},
           .grade = warning,
           .rule = 2,
           .other = 0,
           .mended
           = {{u"lease"_s, longOne}, {u"lease_2"_s, plain}, {u"lease_3"_s, longOne + plain}}});
    quiet("R4 others", {.check = same, .rules = {{u"lease"_s, plain}, {u"leases"_s, other}}});
    quiet("R4 no types", {.check = same, .rules = {{{}, plain}, {{}, other}}});
}

void addLittleCases()
{
    constexpr auto little = RuleCheck::SaysLittle;
    constexpr auto vague = RuleCheck::Vague;
    found("R5 the type again",
          {.check = little,
           .rules = oneRule(u"This is an invoice document."_s),
           .mended = oneRule(u"This is an invoice document. On the page: …; "
                             "sent by: …; always there: …"_s),
           .language = u"en"_s});
    found("R5 the type again, German",
          {.check = little,
           .rules = oneRule(u"Das ist eine Rechnung"_s, u"Rechnung"_s),
           .mended = oneRule(u"Das ist eine Rechnung. Auf der Seite: …; Absender: …; "
                             "immer vorhanden: …"_s,
                             u"Rechnung"_s),
           .language = u"de"_s});
    found("R5 three words",
          {.check = little, .rules = oneRule(u"the goods, the prices and the taxes"_s)});
    quiet("R5 four words", {.check = little, .rules = oneRule(u"goods, prices, taxes, seller"_s)});
    found("R5 forms of one word",
          {.check = little, .rules = oneRule(u"payment, payments, paying, pays, paid"_s)});
    quiet("R5 Chinese",
          {.check = little, .rules = oneRule(u"供应商要求付款，税额和开户银行"_s, u"发票"_s)});
    found("R5 nothing was filled in",
          {.check = little, .rules = oneRule(u"goods, prices, taxes, seller. On the page: …"_s)});
    quiet("R5 what is excluded is something too",
          {.check = little,
           .rules = oneRule(u"reminds of a bill that was not paid by its deadline, with a fee"_s),
           .language = u"en"_s});
    found("R9 English",
          {.check = vague,
           .rules = oneRule(u"Various other documents, etc."_s),
           .words = {u"Various"_s, u"other"_s, u"documents"_s, u"etc"_s},
           .language = u"en"_s});
    found("R9 German",
          {.check = vague,
           .rules = oneRule(u"Verschiedene sonstige Unterlagen aller Art"_s),
           .language = u"de"_s});
    found("R9 French",
          {.check = vague, .rules = oneRule(u"Divers autres documents"_s), .language = u"fr"_s});
    quiet("R9 beside words that tell",
          {.check = vague,
           .rules = oneRule(u"Various other documents of customs, "
                            "such as a bill of lading"_s),
           .language = u"en"_s});
    // English lists say nothing of German: "Material" is vague in both, "Matches" in one.
    quiet("R9 of another language",
          {.check = vague,
           .rules = oneRule(u"Matches und Standard"_s, u"Sport"_s),
           .language = u"de"_s});
    quiet("R9 a rule for the rest",
          {.check = vague, .rules = oneRule(u"Various other documents, etc."_s, u"other"_s)});
}

void addNamingCases()
{
    constexpr auto names = RuleCheck::NamesOther;
    const Rule statement{u"bank_statement"_s, u"account, balance, debit, credit"_s};
    const auto with = [&](const QString &description) {
        return QList<Rule>{statement, {u"letter"_s, description}};
    };
    found("R7 as words",
          {.check = names,
           .rules = with(u"sender, salutation and a Bank  statement, closing"_s),
           .rule = 1,
           .other = 0,
           .words = {u"Bank statement"_s}});
    found("R7 in the plural",
          {.check = names,
           .rules = with(u"sender, salutation, bank statements, closing"_s),
           .rule = 1,
           .other = 0});
    found("R7 as it is written",
          {.check = names,
           .rules = with(u"sender, salutation, bank_statement, closing"_s),
           .rule = 1,
           .other = 0});
    found("R7 camel case",
          {.check = names,
           .rules = {{u"bankStatement"_s, statement.description},
                     {u"letter"_s, u"salutation, a bank statement, closing"_s}},
           .rule = 1,
           .other = 0});
    found("R7 German",
          {.check = names,
           .rules = {{u"Rechnung"_s, u"Betrag, Steuer, Positionen, Frist"_s},
                     {u"Mahnung"_s, u"erinnert an die Rechnung mit Gebühr und Frist"_s}},
           .rule = 1,
           .other = 0,
           .words = {u"Rechnung"_s},
           .language = u"de"_s});
    found("R7 Chinese",
          {.check = names,
           .rules = {{u"发票"_s, u"税额、金额、开户银行和付款期限"_s},
                     {u"合同"_s, u"双方签字，发票由供应商提供"_s}},
           .rule = 1,
           .other = 0});
    quiet("R7 in another order",
          {.check = names, .rules = with(u"sender, statement of a bank, salutation"_s)});
    quiet("R7 part of a longer word",
          {.check = names,
           .rules = {{u"Rechnung"_s, u"Betrag, Steuer, Positionen, Frist"_s},
                     {u"Mahnung"_s, u"Rechnungsnummer, Gebühr, Mahnstufe und Frist"_s}},
           .language = u"de"_s});
    quiet("R7 part of the own type",
          {.check = names,
           .rules = {{u"statement"_s, u"explains, declares, signed, witness"_s}, statement}});
    quiet("R7 said to be not there",
          {.check = names, .rules = with(u"sender, salutation, not a bank statement"_s)});
}

void addNegationCases()
{
    constexpr auto negation = RuleCheck::Negation;
    found("R8 English",
          {.check = negation,
           .rules = oneRule(u"asks for payment with a total, not a receipt of a till"_s),
           .words = {u"not a receipt of a till"_s},
           .language = u"en"_s});
    found("R8 German",
          {.check = negation,
           .rules = oneRule(u"Liste der gelieferten Waren ohne Preise"_s),
           .words = {u"ohne Preise"_s},
           .language = u"de"_s});
    found("R8 German, inflected",
          {.check = negation,
           .rules = oneRule(u"Liste der Waren, enthält keinen Gesamtbetrag"_s),
           .words = {u"keinen Gesamtbetrag"_s},
           .language = u"de"_s});
    found("R8 until it turns",
          {.check = negation,
           .rules = oneRule(u"shows not the prices but the weights"_s),
           .words = {u"not the prices"_s},
           .language = u"en"_s});
    quiet("R8 a number",
          {.check = negation,
           .rules = oneRule(u"goods, invoice no 5, delivery, invoice no. and date"_s),
           .language = u"en"_s});
    quiet("R8 German need",
          {.check = negation,
           .rules = oneRule(u"Antrag auf Hilfe in Not geratener Personen"_s),
           .language = u"de"_s});
    quiet("R8 nothing", {.check = negation, .rules = englishRules(), .language = u"en"_s});
}

void addOverlapCases()
{
    constexpr auto overlap = RuleCheck::Overlap;
    const QString bill = u"A request for payment: number, line items with VAT, total due"_s;
    const QString again = u"total due, VAT and line items; number; request for payment"_s;
    found("R6 in another order",
          {.check = overlap,
           .rules = {{u"invoice"_s, bill}, {u"bill"_s, again}},
           .grade = FindingGrade::Warning,
           .rule = 1,
           .other = 0,
           .language = u"en"_s});
    found("R6 told of both",
          {.check = overlap,
           .rules = {{u"invoice"_s, bill}, {u"bill"_s, again}},
           .grade = FindingGrade::Warning,
           .rule = 0,
           .other = 1,
           .language = u"en"_s});
    found("R6 German forms",
          {.check = overlap,
           .rules = {{u"Rechnung"_s, u"Die gelieferten Waren mit Preisen, Steuern und Fristen"_s},
                     {u"Faktura"_s, u"Eine gelieferte Ware mit Preis, Steuer und Frist"_s}},
           .grade = FindingGrade::Warning,
           .rule = 1,
           .other = 0,
           .language = u"de"_s});
    quiet("R6 of function words alone",
          {.check = overlap,
           .rules = {{u"a"_s, u"This is one of the documents that contain apples and pears"_s},
                     {u"b"_s, u"This is one of the documents that contain trains and buses"_s}},
           .language = u"en"_s});
    quiet("R6 what is excluded",
          {.check = overlap,
           .rules = {{u"a"_s, u"apples, pears, plums, cherries"_s},
                     {u"b"_s, u"trains, buses, not apples and pears and plums and cherries"_s}},
           .language = u"en"_s});
}

void addRestCases()
{
    constexpr auto rest = RuleCheck::CatchAll;
    found("R10 none", {.check = rest, .rules = englishRules(), .rule = -1});
    for (const auto &type : {u"other"_s, u"misc_documents"_s, u"Sonstiges"_s,
                             u"Andere Unterlagen"_s, u"autres"_s, u"其他"_s, u"everythingElse"_s}) {
        found(qPrintable(u"R10 "_s + type),
              {.check = rest, .rules = englishRules() + QList<Rule>{{type, plain}}, .rule = 3});
    }
    CheckCase narrower{.check = rest,
                       .rules = englishRules() + QList<Rule>{{u"other invoices"_s, plain}},
                       .rule = -1};
    found("R10 others of a kind", narrower);

    constexpr auto language = RuleCheck::OtherLanguage;
    const QList<Rule> russian{{u"счёт"_s, u"Просьба об оплате товаров: номер, сумма, срок"_s}};
    found(
        "R12 another script",
        {.check = language, .rules = russian, .words = {QString(), u"en"_s}, .language = u"en"_s});
    quiet("R12 its own script", {.check = language, .rules = russian, .language = u"ru"_s});
    quiet("R12 not said", {.check = language, .rules = germanRules()});
    quiet("R12 too few words to tell",
          {.check = language, .rules = oneRule(u"Betrag, Steuer, Frist"_s), .language = u"en"_s});
    quiet("R12 the same", {.check = language, .rules = germanRules(), .language = u"de"_s});
}

} // namespace

void addCheckCases()
{
    QTest::addColumn<CheckCase>("one");
    addFieldCases();
    addSameTypeCases();
    addLittleCases();
    addNamingCases();
    addNegationCases();
    addOverlapCases();
    addRestCases();
}

QList<Rule> englishRules()
{
    return {{u"invoice"_s,
             u"A request for payment with a number, line items, VAT and the total that is due."_s},
            {u"tenancy_agreement"_s,
             u"Landlord and tenant agree on a flat, its rent, a deposit and the term of notice."_s},
            {u"cv"_s,
             u"Work experience, education and languages of a person who is looking for a job."_s}};
}

QList<Rule> germanRules()
{
    return {{u"Rechnung"_s,
             u"Eine Aufforderung zur Zahlung mit Nummer, Positionen, Umsatzsteuer und Frist."_s},
            {u"Mietvertrag"_s,
             u"Vermieter und Mieter vereinbaren die Miete, eine Kaution und die Dauer der Miete "
             "für eine Wohnung."_s},
            {u"Lebenslauf"_s,
             u"Die Ausbildung, der Beruf und die Sprachen einer Person, die sich bewirbt."_s}};
}

QList<RuleFinding> only(RuleCheck check, QList<RuleFinding> findings)
{
    findings.removeIf([check](const RuleFinding &finding) { return finding.check != check; });
    return findings;
}

QString said(const QList<RuleFinding> &findings)
{
    QStringList lines;
    for (const RuleFinding &finding : findings)
        lines.append(u"%1 grade %2 rule %3 other %4: %5 (%6)"_s.arg(checkName(finding.check))
                         .arg(int(finding.grade))
                         .arg(finding.rule)
                         .arg(finding.other)
                         .arg(finding.words.join(u" | "_s))
                         .arg(finding.likeness));
    return lines.join(u'\n');
}

QString rulesText(const QList<Rule> &rules)
{
    QStringList lines;
    for (const Rule &rule : rules)
        lines.append(rule.type + u": "_s + rule.description);
    return lines.join(u'\n');
}

} // namespace cd::test
