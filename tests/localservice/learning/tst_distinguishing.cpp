// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/learning/distinguishing.h"
#include "support/stricttest.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;
using namespace cd::local;

namespace {

SaidDocument ofType(const QString &text)
{
    return {.isOfType = true, .text = text};
}

SaidDocument other(const QString &text)
{
    return {.isOfType = false, .text = text};
}

QStringList written(const QList<DistinguishingTerm> &terms)
{
    QStringList words;
    for (const DistinguishingTerm &term : terms)
        words.append(term.written);
    return words;
}

const DistinguishingTerm *find(const QList<DistinguishingTerm> &terms, const QString &word)
{
    const auto found = std::find_if(terms.begin(), terms.end(),
                                    [&word](const auto &each) { return each.written == word; });
    return found == terms.end() ? nullptr : &*found;
}

/// How a set of documents is made up: what a type's own words are is known.
struct MadeUp
{
    QStringList own; ///< words that the type has more than the others
    QStringList shared; ///< words on any paper
    QList<SaidDocument> documents;
};

/// A made-up word, the @p rank-th most frequent of those that say nothing.
QString noise(int rank)
{
    static const QStringList parts{u"bra"_s, u"vel"_s, u"tos"_s, u"min"_s, u"gur"_s,
                                   u"pel"_s, u"dra"_s, u"kon"_s, u"fil"_s, u"zur"_s};
    return parts.at(rank / 100 % 10) + parts.at(rank / 10 % 10) + parts.at(rank % 10);
}

/// How often own words are in the type's documents at least, and in the others at most.
struct Chances
{
    double least = 0;
    double elsewhere = 0;
};

/// @p size documents of a type and @p others others. An own word is in 95 % of the type's documents
/// at most; a shared word is in 40 to 90 % of all; the rest is noise, of which some stands in a few
/// documents of the type alone, by chance.
MadeUp madeUp(const QStringList &own, const QStringList &shared, const Chances &chances, int size,
              int others, quint32 seed)
{
    QRandomGenerator random(seed);
    MadeUp set{own, shared, {}};
    QList<double> often;
    for (qsizetype i = 0; i < own.size() + shared.size(); ++i)
        often.append(random.generateDouble());
    for (int i = 0; i < size + others; ++i) {
        const bool isOfType = i < size;
        QStringList words;
        for (qsizetype w = 0; w < own.size(); ++w) {
            const double chance = isOfType ? chances.least + often.at(w) * (0.95 - chances.least)
                                           : often.at(w) * chances.elsewhere;
            if (random.generateDouble() < chance)
                words.append(own.at(w));
        }
        for (qsizetype w = 0; w < shared.size(); ++w) {
            if (random.generateDouble() < 0.4 + often.at(own.size() + w) * 0.5)
                words.append(shared.at(w));
        }
        for (int n = 0; n < 60; ++n)
            words.append(noise(static_cast<int>(1000 * std::pow(random.generateDouble(), 2.0))));
        // On lines of their own: no phrases.
        set.documents.append({.isOfType = isOfType, .text = words.join(u'\n')});
    }
    return set;
}

/// Pearson's chi-square of the four counts, with the sign of the association.
double chiSquare(int with, int of, int othersWith, int ofOthers)
{
    const double a = with;
    const double b = of - with;
    const double c = othersWith;
    const double d = ofOthers - othersWith;
    const double below = (a + b) * (c + d) * (a + c) * (b + d);
    const double between = a * d - b * c;
    return below <= 0 ? 0 : (a + b + c + d) * between * std::abs(between) / below;
}

/// Pointwise mutual information of term and type.
double mutualInformation(int with, int of, int othersWith, int ofOthers)
{
    return with == 0
        ? -1e9
        : std::log(double(with) * (of + ofOthers) / (double(of) * (with + othersWith)));
}

using Measure = std::function<double(int, int, int, int)>;

/// Which part of the ten words that @p measure puts first are the type's own.
double precision(const MadeUp &set, const Measure &measure)
{
    QHash<QString, std::pair<int, int>> counts;
    int of = 0;
    for (const SaidDocument &document : set.documents) {
        of += document.isOfType;
        const QStringList words = document.text.split(u'\n');
        const QSet<QString> each(words.begin(), words.end());
        for (const QString &word : each)
            ++(document.isOfType ? counts[word].first : counts[word].second);
    }
    const int others = static_cast<int>(set.documents.size()) - of;
    QList<std::pair<double, QString>> order;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it->first >= fewestDocuments)
            order.append({-measure(it->first, of, it->second, others), it.key()});
    }
    std::sort(order.begin(), order.end());
    const auto first = order.first(std::min<qsizetype>(10, order.size()));
    return static_cast<double>(
               std::count_if(first.begin(), first.end(),
                             [&set](const auto &each) { return set.own.contains(each.second); }))
        / 10;
}

QStringList ownEnglish()
{
    return {u"cashier"_s, u"till"_s,    u"tendered"_s, u"change"_s, u"receipt"_s,  u"card"_s,
            u"basket"_s,  u"loyalty"_s, u"visit"_s,    u"refund"_s, u"register"_s, u"store"_s};
}

QStringList sharedEnglish()
{
    return {u"total"_s,  u"date"_s,     u"amount"_s,  u"street"_s,  u"phone"_s,
            u"number"_s, u"quantity"_s, u"company"_s, u"address"_s, u"tax"_s};
}

QStringList ownGerman()
{
    return {u"Lieferung"_s,    u"Packstück"_s, u"Spedition"_s, u"Empfänger"_s,
            u"Frachtführer"_s, u"Palette"_s,   u"Ladung"_s,    u"Gewicht"_s,
            u"Abladestelle"_s, u"Quittung"_s,  u"Versand"_s,   u"Lagerort"_s};
}

QStringList sharedGerman()
{
    return {u"Datum"_s, u"Betrag"_s, u"Straße"_s,    u"Telefon"_s, u"Nummer"_s,
            u"Menge"_s, u"Firma"_s,  u"Anschrift"_s, u"Steuer"_s,  u"Summe"_s};
}

} // namespace

/// Which terms tell documents of one type from others.
class TestDistinguishing : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aScoreByHand();
    void whatTellsNothingScoresNothing();
    void moreDocumentsMakeItSurer();
    void theTypesOwnWordsComeFirst();
    void oneLongDocumentCountsOnce();
    void formsOfAWordAreOneTerm();
    void phrasesAreTermsWhereTheySayMore();
    void phrasesCountWhereTheTextIsKnown();
    void whatIsLeftOutIsCounted();
    void nothingWithoutOthers();
    void aRuleSaysATermInAnyForm();
    void againstSimplerMeasures_data();
    void againstSimplerMeasures();
};

void TestDistinguishing::aScoreByHand()
{
    // 4 of 5 against 1 of 5. Half of all have it, so the prior is two and a half documents with it
    // and as many without: 2 ln(6.5/3.5) = 1.238078, over the root of 2/6.5 + 2/3.5 = 0.879121.
    QVERIFY(std::abs(logOddsScore(4, 5, 1, 5) - 1.320456) < 1e-5);
    QVERIFY(std::abs(logOddsScore(1, 5, 4, 5) + 1.320456) < 1e-5);
    // 9 of 10 against 1 of 40: a fifth of all, so a prior of one with it and four without.
    // ln(10/5) + ln(43/2) = 3.761200, over the root of 1/10 + 1/5 + 1/2 + 1/43 = 0.823256.
    QVERIFY(std::abs(logOddsScore(9, 10, 1, 40) - 4.145332) < 1e-5);
}

void TestDistinguishing::whatTellsNothingScoresNothing()
{
    QCOMPARE(logOddsScore(5, 5, 20, 20), 0.0);
    QCOMPARE(logOddsScore(0, 5, 0, 20), 0.0);
    QCOMPARE(logOddsScore(3, 3, 0, 0), 0.0);
    QVERIFY(std::abs(logOddsScore(2, 4, 10, 20)) < 1e-9);
}

void TestDistinguishing::moreDocumentsMakeItSurer()
{
    QVERIFY(logOddsScore(20, 25, 5, 25) > logOddsScore(4, 5, 1, 5));
    QVERIFY(logOddsScore(9, 10, 0, 40) > logOddsScore(2, 10, 0, 40));
}

void TestDistinguishing::theTypesOwnWordsComeFirst()
{
    const auto found = distinguishingTerms(
        {ofType(u"cashier\ntotal\ndate"_s), ofType(u"cashier\ntotal\ndate\nchange"_s),
         ofType(u"cashier\ntotal\nchange"_s), other(u"total\ndate\ncarrier"_s),
         other(u"total\ncarrier"_s), other(u"total\ndate\ncarrier"_s)});
    QCOMPARE(written(found.terms), (QStringList{u"cashier"_s, u"change"_s}));
    const DistinguishingTerm &first = found.terms.first();
    QCOMPARE(first.with, 3);
    QCOMPARE(first.of, 3);
    QCOMPARE(first.othersWith, 0);
    QCOMPARE(first.ofOthers, 3);
    QCOMPARE(first.score, logOddsScore(3, 3, 0, 3));
}

void TestDistinguishing::oneLongDocumentCountsOnce()
{
    const QString often = QStringList(300, u"pallet"_s).join(u'\n');
    const auto found = distinguishingTerms({ofType(often + u"\ncashier"_s), ofType(u"cashier"_s),
                                            ofType(u"cashier\npallet"_s), other(u"pallet"_s),
                                            other(u"pallet"_s), other(u"weight"_s)});
    QCOMPARE(written(found.terms), QStringList{u"cashier"_s});
}

void TestDistinguishing::formsOfAWordAreOneTerm()
{
    const auto found = distinguishingTerms(
        {ofType(u"PAYMENTS\nund der die das ist nicht"_s), ofType(u"Payments"_s),
         ofType(u"Payments"_s), ofType(u"payment"_s), other(u"weight"_s), other(u"weight"_s)},
        u"en"_s);
    QCOMPARE(written(found.terms), QStringList{u"Payments"_s});
    QCOMPARE(found.terms.first().with, 4);
    const auto german = distinguishingTerms({ofType(u"Empfänger der die das und ist nicht mit"_s),
                                             ofType(u"Empfängers für die den"_s),
                                             other(u"Gewicht"_s), other(u"Gewicht"_s)},
                                            u"de"_s);
    QCOMPARE(german.terms.size(), 1);
    QCOMPARE(german.terms.first().with, 2);
}

void TestDistinguishing::phrasesAreTermsWhereTheySayMore()
{
    const auto found
        = distinguishingTerms({ofType(u"amount due\nbalance"_s), ofType(u"amount due"_s),
                               ofType(u"amount due\nbalance"_s), other(u"amount\nbalance sheet"_s),
                               other(u"due\nbalance sheet"_s), other(u"amount"_s)});
    QCOMPARE(written(found.terms), QStringList{u"amount due"_s}); // "due" alone is elsewhere too
    // Across lines and stop words there is no phrase.
    const auto parted = distinguishingTerms({ofType(u"amount\ndue"_s), ofType(u"amount is due"_s),
                                             other(u"weight"_s), other(u"weight"_s)});
    QCOMPARE(written(parted.terms), (QStringList{u"amount"_s, u"due"_s}));
}

void TestDistinguishing::phrasesCountWhereTheTextIsKnown()
{
    const SaidDocument onlyWords{.isOfType = true, .words = {u"due"_s, u"empfanger"_s}};
    const QList<SaidDocument> once{
        ofType(u"amount due"_s), ofType(u"amount due"_s), ofType(u"Empfänger"_s), onlyWords,
        other(u"weight"_s),      other(u"weight"_s),      other(u"due"_s)};
    const auto found = distinguishingTerms(once + once + once);
    const DistinguishingTerm *phrase = find(found.terms, u"amount due"_s);
    QVERIFY(phrase);
    QCOMPARE(phrase->with, 6);
    QCOMPARE(phrase->of, 9);
    const DistinguishingTerm *word = find(found.terms, u"due"_s);
    QVERIFY(word); // in more documents than the phrase
    QCOMPARE(word->with, 9);
    QCOMPARE(word->of, 12);
    QVERIFY(find(found.terms, u"Empfänger"_s)); // as it was written where that is known
}

void TestDistinguishing::whatIsLeftOutIsCounted()
{
    const auto found = distinguishingTerms({ofType(u"the cashier\nand 4711\nscan_0012.pdf"_s),
                                            ofType(u"cashier\nonce"_s), other(u"the weight\n12"_s),
                                            other(u"weight\nshop@example.org"_s)});
    QCOMPARE(found.leftOut, (LeftOutTerms{.common = 2, .numbers = 2, .names = 2, .rare = 1}));
}

void TestDistinguishing::nothingWithoutOthers()
{
    QVERIFY(distinguishingTerms({ofType(u"cashier"_s), ofType(u"cashier"_s)}).terms.isEmpty());
    QVERIFY(distinguishingTerms({}).terms.isEmpty());
}

void TestDistinguishing::aRuleSaysATermInAnyForm()
{
    const SaidTerms rule(u"A receipt: cash payments, amount due"_s, u"en"_s);
    QVERIFY(rule.has({u"payment"_s}));
    QVERIFY(rule.has({u"amount"_s, u"due"_s}));
    QVERIFY(!rule.has({u"due"_s, u"amount"_s}));
    QVERIFY(!rule.has({u"pay"_s}));
    QVERIFY(!SaidTerms({}, u"en"_s).has({u"payment"_s}));
}

void TestDistinguishing::againstSimplerMeasures_data()
{
    QTest::addColumn<bool>("isGerman");
    QTest::addColumn<bool>("isHard");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("others");
    for (const auto &[size, others] : {std::pair{3, 9}, std::pair{5, 40}, std::pair{10, 10},
                                       std::pair{10, 90}, std::pair{40, 160}}) {
        for (const bool isGerman : {false, true}) {
            for (const bool isHard : {false, true})
                QTest::addRow("%s, %s, %d against %d", isGerman ? "German" : "English",
                              isHard ? "hard" : "easy", size, others)
                    << isGerman << isHard << size << others;
        }
    }
}

void TestDistinguishing::againstSimplerMeasures()
{
    QFETCH(bool, isGerman);
    QFETCH(bool, isHard);
    QFETCH(int, size);
    QFETCH(int, others);
    const Chances chances = isHard ? Chances{0.3, 0.25} : Chances{0.5, 0.08};
    constexpr quint32 sets = 20;
    double ours = 0;
    double chi = 0;
    double mutual = 0;
    for (quint32 seed = 1; seed <= sets; ++seed) {
        const MadeUp set
            = madeUp(isGerman ? ownGerman() : ownEnglish(),
                     isGerman ? sharedGerman() : sharedEnglish(), chances, size, others, seed);
        ours += precision(set, logOddsScore) / sets;
        chi += precision(set, chiSquare) / sets;
        mutual += precision(set, mutualInformation) / sets;
    }
    QVERIFY2(ours > chi - 0.04, qPrintable(u"%1, chi-square %2"_s.arg(ours).arg(chi)));
    QVERIFY2(ours > mutual, qPrintable(u"%1, mutual information %2"_s.arg(ours).arg(mutual)));
}

QTEST_GUILESS_MAIN(TestDistinguishing)
#include "tst_distinguishing.moc"
