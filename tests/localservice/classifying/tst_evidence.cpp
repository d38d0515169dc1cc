// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/evidence.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

namespace {

Clue listed(const QString &word, Clue::Origin origin = Clue::Origin::Description)
{
    Clue clue;
    clue.words = QStringList{word};
    clue.listed = true;
    clue.written = word;
    clue.origin = origin;
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
    void layoutsAddToTheirKinds();
};

void TestEvidence::whatIsNotThereWeighsNothing()
{
    const Evidence evidence = weighed(profileOf({listed(u"zebra"_s)}), filler());
    QCOMPARE(evidence.score, 0.0);
    QVERIFY(evidence.found.isEmpty());
}

void TestEvidence::moreIsMoreButLessAndLess()
{
    const RuleProfile profile = profileOf({listed(u"zebra"_s)});
    const auto score = [&](int times) {
        return weighed(profile, filler() + u"a zebra stands in this line\n"_s.repeated(times))
            .score;
    };
    QVERIFY(score(2) > score(1));
    QVERIFY(score(2) - score(1) > score(3) - score(2));
    QVERIFY(score(100) < 2.5 * score(1));
}

void TestEvidence::longDocumentsMakeAWordWeighLess()
{
    const RuleProfile profile = profileOf({listed(u"zebra"_s)});
    const QString line = u"a zebra stands in this line\n"_s;
    QVERIFY(weighed(profile, filler() + line).score
            > weighed(profile, filler().repeated(20) + line).score);
}

void TestEvidence::placeCounts()
{
    const RuleProfile plain = profileOf({listed(u"zebra"_s)});
    const RuleProfile kind = profileOf({listed(u"zebra"_s, Clue::Origin::Kind)});
    const QString line = u"a zebra stands in this line\n"_s;
    const double below = weighed(plain, filler() + line).score;
    QVERIFY(weighed(plain, line + filler()).score > below);
    QCOMPARE(weighed(kind, filler() + line).score, below);
    QVERIFY(weighed(kind, filler() + u"ZEBRA\n"_s).score > below);
}

void TestEvidence::onlyTheBestNameCounts()
{
    const RuleProfile one = profileOf({listed(u"zebra"_s, Clue::Origin::Name)});
    const RuleProfile two = profileOf(
        {listed(u"zebra"_s, Clue::Origin::Name), listed(u"pony"_s, Clue::Origin::Name)});
    const QString text = filler() + u"a zebra and a pony stand here\n"_s;
    QCOMPARE(weighed(two, text).score, weighed(one, text).score);
    QCOMPARE(weighed(two, text).found.size(), 2);
}

void TestEvidence::exclusionsLowerTheScore()
{
    const RuleProfile open = profileOf({listed(u"zebra"_s)});
    const RuleProfile closed
        = profileOf({listed(u"zebra"_s), listed(u"pony"_s, Clue::Origin::Against)});
    const QString text = filler() + u"a zebra and a pony stand here\n"_s;
    QVERIFY(weighed(closed, text).score < weighed(open, text).score);
    QCOMPARE(weighed(closed, text).found.size(), 1);
}

void TestEvidence::theWorthiestComesFirst()
{
    Clue heavy = listed(u"pony"_s);
    heavy.weight = 3;
    const Evidence evidence = weighed(profileOf({listed(u"zebra"_s), heavy}),
                                      filler() + u"a zebra and a pony stand here\n"_s);
    QCOMPARE(evidence.found.size(), 2);
    QCOMPARE(evidence.found.first().written, u"pony"_s);
    QCOMPARE(evidence.found.first().page, 1);
}

void TestEvidence::layoutsAddToTheirKinds()
{
    RuleProfile receipt;
    receipt.isReceipt = true;
    const QString roll = u"Tea            2.00\n"_s.repeated(15);
    QVERIFY(weighed(receipt, roll).score > 0);
    QCOMPARE(weighed(receipt, filler()).score, 0.0);

    RuleProfile mail;
    mail.isMail = true;
    const QString letter = u"From: a\nTo: b\nSubject: c\n"_s + filler();
    RuleProfile stranger = mail;
    stranger.isRule = false;
    QVERIFY(weighed(mail, letter).score > weighed(stranger, letter).score);
    QVERIFY(weighed(stranger, letter).score > 0);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
