// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/ruleprofile.h"
#include "support/stricttest.h"

#include <QHashSeed>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::local;

namespace {

QList<RuleProfile> profiles(const QList<Rule> &rules)
{
    Stemmer stemmer(u"en"_s);
    return profilesOf(rules, stemmer);
}

RuleProfile profileOfRule(const QString &type, const QString &description)
{
    return profiles({{type, description}}).first();
}

bool speaks(const RuleProfile &profile, const QString &written, Clue::Origin origin)
{
    return std::any_of(profile.clues.begin(), profile.clues.end(), [&](const Clue &clue) {
        return clue.written.compare(written, Qt::CaseInsensitive) == 0 && clue.origin == origin;
    });
}

QStringList inWords(const QList<RuleProfile> &all)
{
    QStringList lines;
    for (const RuleProfile &profile : all) {
        for (const Clue &clue : profile.clues) {
            lines.append(profile.name + u": "_s + clue.written + u' '
                         + QString::number(clue.weight, 'f', 9));
        }
    }
    return lines;
}

} // namespace

class TestProfile : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void rulesComeFirstInTheirOrder();
    void aKindThatIsNamedIsNoStranger();
    void aDescriptionBringsTheKindsWords();
    void aTypesNameAloneBringsLittle();
    void aKindOfSeveralRulesHelpsNone();
    void sharedWordsWeighLess();
    void theTypeMayBeWrittenAsProgramsDo_data();
    void theTypeMayBeWrittenAsProgramsDo();
    void whatIsExcludedSpeaksAgainst();
    void layoutsFollowTheKind();
    void rulesOfTheirOwnAreKnownAsSuch();
    void clueAreGivenOnce();
    void theSameRulesGiveTheSameProfileInEveryRun();
};

void TestProfile::rulesComeFirstInTheirOrder()
{
    const auto all = profiles(
        {{u"zebra"_s, u"striped animals of the plain"_s}, {u"invoice"_s, u"asks for payment"_s}});
    QVERIFY(all.size() > 10);
    QCOMPARE(all.at(0).name, u"zebra"_s);
    QCOMPARE(all.at(1).name, u"invoice"_s);
    QVERIFY(all.at(0).isRule && all.at(1).isRule);
    QVERIFY(std::none_of(all.begin() + 2, all.end(),
                         [](const RuleProfile &profile) { return profile.isRule; }));
}

void TestProfile::aKindThatIsNamedIsNoStranger()
{
    const auto isStranger = [](const QList<RuleProfile> &all, const QString &name) {
        return std::any_of(all.begin(), all.end(), [&name](const RuleProfile &profile) {
            return !profile.isRule && profile.name == name;
        });
    };
    QVERIFY(isStranger(profiles({}), u"invoice"_s));
    QVERIFY(!isStranger(profiles({{u"x"_s, u"an invoice asks for payment"_s}}), u"invoice"_s));
    QVERIFY(isStranger(profiles({{u"invoice"_s, u"asks for payment"_s}}), u"receipt"_s));
}

void TestProfile::aDescriptionBringsTheKindsWords()
{
    const RuleProfile profile = profileOfRule(
        u"x1"_s, u"a seller charges a customer for goods: an invoice with its due date"_s);
    QVERIFY(profile.kindness > 0);
    QVERIFY(speaks(profile, u"invoice"_s, Clue::Origin::Own));
    QVERIFY(!speaks(profile, u"invoice"_s, Clue::Origin::KindName)); // its own word comes first
    QVERIFY(speaks(profile, u"customer"_s, Clue::Origin::Own));
    QVERIFY(std::any_of(profile.clues.begin(), profile.clues.end(), [](const Clue &clue) {
        return clue.origin == Clue::Origin::Kind && clue.kind == u"invoice"_s;
    }));
}

void TestProfile::aTypesNameAloneBringsLittle()
{
    const auto helpedBy = [](const RuleProfile &profile, const QString &kind) {
        return std::any_of(profile.clues.begin(), profile.clues.end(),
                           [&kind](const Clue &clue) { return clue.kind == kind; });
    };
    QVERIFY(helpedBy(profileOfRule(u"invoice"_s, {}), u"invoice"_s));
    QVERIFY(!helpedBy(profileOfRule(u"invoice"_s,
                                    u"striped animals of the African plain, zebras "
                                    "and okapis, with their foals and herds"_s),
                      u"invoice"_s));
}

void TestProfile::aKindOfSeveralRulesHelpsNone()
{
    const QList<Rule> rules{
        {u"a"_s, u"Bank statement of the account in the north, with balance and bookings."_s},
        {u"b"_s, u"Bank statement of the account in the south, with balance and bookings."_s}};
    const auto all = profiles(rules);
    for (const RuleProfile &profile : all) {
        if (profile.isRule)
            QCOMPARE(profile.kindness, 0.0);
        else
            QVERIFY(profile.name != u"bank statement"_s);
    }
}

void TestProfile::sharedWordsWeighLess()
{
    const auto all = profiles({{u"a"_s, u"larch timber"_s}, {u"b"_s, u"beech timber"_s}});
    const auto weightOf = [&all](const QString &word) {
        const QList<Clue> &clues = all.constFirst().clues;
        const auto clue = std::find_if(clues.begin(), clues.end(),
                                       [&word](const Clue &one) { return one.written == word; });
        return clue == clues.end() ? 0.0 : clue->weight;
    };
    QVERIFY(weightOf(u"timber"_s) > 0);
    QVERIFY(weightOf(u"timber"_s) < weightOf(u"larch"_s));
}

void TestProfile::theTypeMayBeWrittenAsProgramsDo_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("underscore") << u"bank_statement"_s;
    QTest::newRow("hyphen") << u"bank-statement"_s;
    QTest::newRow("camel case") << u"BankStatement"_s;
    QTest::newRow("words") << u"Bank statement"_s;
}

void TestProfile::theTypeMayBeWrittenAsProgramsDo()
{
    QFETCH(QString, type);
    const RuleProfile profile = profileOfRule(type, u"movements of an account"_s);
    QCOMPARE(profile.name, type);
    QVERIFY(speaks(profile, u"bank statement"_s, Clue::Origin::Own));
    QVERIFY(profile.kindness > 0);
}

void TestProfile::whatIsExcludedSpeaksAgainst()
{
    const RuleProfile profile
        = profileOfRule(u"harvest"_s, u"pears picked in autumn, not plums but apples"_s);
    QVERIFY(speaks(profile, u"pears"_s, Clue::Origin::Own));
    QVERIFY(speaks(profile, u"plums"_s, Clue::Origin::Against));
    QVERIFY(!speaks(profile, u"plums"_s, Clue::Origin::Own));
    QVERIFY(speaks(profile, u"apples"_s, Clue::Origin::Own));
}

void TestProfile::layoutsFollowTheKind()
{
    QVERIFY(profileOfRule(u"receipt"_s, u"from a shop, paid at once"_s).receipt > 0);
    QVERIFY(profileOfRule(u"email"_s, u"messages with sender and subject"_s).mail > 0);
    const RuleProfile zebra = profileOfRule(u"zebra"_s, u"striped animals of the plain"_s);
    QCOMPARE(zebra.receipt + zebra.mail + zebra.code, 0.0);
}

void TestProfile::rulesOfTheirOwnAreKnownAsSuch()
{
    const RuleProfile profile = profileOfRule(u"zebra"_s, u"striped animals of the plain"_s);
    QCOMPARE(profile.kindness, 0.0);
    QVERIFY(speaks(profile, u"striped animals"_s, Clue::Origin::Own));
    QVERIFY(!speaks(profile, u"the"_s, Clue::Origin::Own));
}

void TestProfile::clueAreGivenOnce()
{
    for (const RuleProfile &profile :
         profiles({{u"invoice"_s, u"invoice, invoices, an invoice"_s}})) {
        QStringList written;
        for (const Clue &clue : profile.clues)
            written.append(clue.written.toLower());
        QCOMPARE(written.removeDuplicates(), 0);
    }
}

void TestProfile::theSameRulesGiveTheSameProfileInEveryRun()
{
    // Rules without a kind's name, each like several kinds: the order of a hash must not show.
    const QList<Rule> rules{
        {u"money"_s,
         u"amount due, account number, balance, payment terms, unit price, opening "
         "balance, quantity, cash, change, card, salary, net pay, deductions, tax"_s},
        {u"people"_s,
         u"work experience, education, skills, references, employer, job title, "
         "salary, diagnosis, patient, treatment, symptoms"_s}};
    QHashSeed::setDeterministicGlobalSeed();
    const QStringList expected = inWords(profiles(rules));
    for (int run = 0; run < 5; ++run) {
        QHashSeed::resetRandomGlobalSeed();
        QCOMPARE(inWords(profiles(rules)), expected);
    }
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_ruleprofile.moc"
