// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/evidence.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::local;

namespace {

Clue own(const QString &word, Clue::Origin origin = Clue::Origin::Own)
{
    Stemmer stemmer(u"en"_s);
    Clue clue;
    clue.words = stemmer.stems(word);
    clue.written = word;
    clue.origin = origin;
    return clue;
}

Clue listed(const QString &word, Clue::Origin origin = Clue::Origin::Kind)
{
    Clue clue = own(word, origin);
    clue.words = QStringList{word};
    clue.kind = u"animals"_s;
    return clue;
}

RuleProfile profileOf(const QList<Clue> &clues)
{
    RuleProfile profile;
    profile.clues = clues;
    return profile;
}

DocumentWords wordsOfText(const QString &text)
{
    Stemmer stemmer(u"en"_s);
    DocumentText document;
    document.pages = {{1, text, false}};
    return {document, stemmer};
}

Evidence weighed(const RuleProfile &profile, const QString &text)
{
    return evidenceFor({profile}, wordsOfText(text)).first();
}

const QString &filler()
{
    static const QString lines = u"several other words stand in every line\n"_s.repeated(14);
    return lines;
}

} // namespace

class TestEvidence : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotThereWeighsNothing();
    void moreIsMoreButLessAndLess();
    void longDocumentsMakeAWordWeighLess();
    void placeCounts();
    void onlyTheBestNameCounts();
    void exclusionsLowerTheScore();
    void theWorthiestComesFirst();
    void layoutsStrengthenTheirKinds();
    void ownWordsAreToldFromListedOnes();
    void wordsAreFoundWithinLongerOnes();
};

void TestEvidence::whatIsNotThereWeighsNothing()
{
    const Evidence evidence = weighed(profileOf({own(u"zebra"_s)}), filler());
    QCOMPARE(evidence.score(), 0.0);
    QVERIFY(evidence.found.isEmpty());
}

void TestEvidence::moreIsMoreButLessAndLess()
{
    const RuleProfile profile = profileOf({own(u"zebra"_s)});
    const auto score = [&](int times) {
        return weighed(profile, filler() + u"a zebra stands in this line\n"_s.repeated(times))
            .score();
    };
    QVERIFY(score(2) > score(1));
    QVERIFY(score(2) - score(1) > score(3) - score(2));
    QVERIFY(score(100) < 8 * score(1));
}

void TestEvidence::longDocumentsMakeAWordWeighLess()
{
    const RuleProfile profile = profileOf({own(u"zebra"_s)});
    const QString line = u"a zebra stands in this line\n"_s;
    QVERIFY(weighed(profile, filler() + line).score()
            > weighed(profile, filler().repeated(20) + line).score());
}

void TestEvidence::placeCounts()
{
    const RuleProfile plain = profileOf({own(u"zebra"_s)});
    const RuleProfile kind = profileOf({listed(u"zebra"_s)});
    const QString line = u"a zebra stands in this line\n"_s;
    const double below = weighed(plain, filler() + line).score();
    QVERIFY(weighed(plain, line + filler()).score() > below);
    QCOMPARE(weighed(kind, filler() + line).score(), below);
    QVERIFY(weighed(kind, filler() + u"ZEBRA\n"_s).score() > below);
}

void TestEvidence::onlyTheBestNameCounts()
{
    const RuleProfile one = profileOf({listed(u"zebra"_s, Clue::Origin::KindName)});
    const RuleProfile two = profileOf(
        {listed(u"zebra"_s, Clue::Origin::KindName), listed(u"pony"_s, Clue::Origin::KindName)});
    const QString text = filler() + u"a zebra and a pony stand here\n"_s;
    QCOMPARE(weighed(two, text).score(), weighed(one, text).score());
    QCOMPARE(weighed(two, text).found.size(), 2);
}

void TestEvidence::exclusionsLowerTheScore()
{
    const RuleProfile open = profileOf({own(u"zebra"_s)});
    const RuleProfile closed = profileOf({own(u"zebra"_s), own(u"pony"_s, Clue::Origin::Against)});
    const QString text = filler() + u"a zebra and a pony stand here\n"_s;
    QVERIFY(weighed(closed, text).score() < weighed(open, text).score());
    QCOMPARE(weighed(closed, text).found.size(), 1);
}

void TestEvidence::theWorthiestComesFirst()
{
    Clue heavy = own(u"pony"_s);
    heavy.weight = 3;
    const Evidence evidence = weighed(profileOf({own(u"zebra"_s), heavy}),
                                      filler() + u"a zebra and a pony stand here\n"_s);
    QCOMPARE(evidence.found.size(), 2);
    QCOMPARE(evidence.found.first().written, u"pony"_s);
    QCOMPARE(evidence.found.first().page, 1);
}

void TestEvidence::layoutsStrengthenTheirKinds()
{
    RuleProfile paper = profileOf({listed(u"tea"_s)});
    RuleProfile receipt = paper;
    receipt.receipt = 1;
    const QString roll = u"Tea            2.00\n"_s.repeated(15);
    QVERIFY(weighed(receipt, roll).score() > weighed(paper, roll).score());
    const QString wide = filler() + u"tea is in this line too\n"_s;
    QCOMPARE(weighed(receipt, wide).score(), weighed(paper, wide).score());
    // A layout alone is no reason.
    QCOMPARE(weighed(receipt, u"Bun            2.00\n"_s.repeated(15)).score(), 0.0);
}

void TestEvidence::ownWordsAreToldFromListedOnes()
{
    RuleProfile profile = profileOf({own(u"zebra"_s), own(u"okapi"_s), listed(u"pony"_s)});
    profile.ownWeight = 2;
    const Evidence evidence = weighed(profile, filler() + u"a zebra and a pony stand here\n"_s);
    QVERIFY(evidence.own > 0 && evidence.listed > 0);
    QCOMPARE(evidence.score(), evidence.own + evidence.listed);
    QCOMPARE(evidence.coverage, 0.5);
    QStringList kinds;
    for (const Evidence::Found &found : evidence.found)
        kinds.append(found.kind);
    kinds.sort();
    QCOMPARE(kinds, (QStringList{QString(), u"animals"_s}));
}

void TestEvidence::wordsAreFoundWithinLongerOnes()
{
    const RuleProfile profile = profileOf({own(u"harbour"_s)});
    const double whole = weighed(profile, filler() + u"our harbour lies in this line\n"_s).score();
    const double first
        = weighed(profile, filler() + u"our harbourmaster is in this line\n"_s).score();
    const double last
        = weighed(profile, filler() + u"the fishingharbour is in this line\n"_s).score();
    QVERIFY(first > 0);
    QCOMPARE(last, first);
    QVERIFY(first <= whole);
    // Short ones begin too many words by chance.
    QCOMPARE(weighed(profileOf({own(u"har"_s)}), filler() + u"our harbour lies here\n"_s).score(),
             0.0);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
