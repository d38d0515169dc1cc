// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/meaning/meaningscores.h"
#include "support/stricttest.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace cd::local;

class TestMeaningScores : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void relatedRulesAreCloser_data();
    void relatedRulesAreCloser();
    void theClosestStretchIsNamed();
    void otherLanguagesHaveNoMeaning();
    void shortTextsHaveNoMeaning();
    void emptySentencesAreCloseToNothing();
    void scoresAreRounded();
    void threadsAgree();

private:
    LanguageModelResult m_model;
};

namespace {

const QString recipe
    = u"Peel the pears and cut them into quarters. Melt the butter in a pan, add the sugar and a "
      "little cinnamon, and let the fruit soften over a low flame for a quarter of an hour. Serve "
      "warm with cream."_s;
const QString tenancy
    = u"The landlord lets the flat on the second floor to the tenant for two years. The tenant "
      "pays nine hundred on the first day of each month, keeps the rooms clean and gives three "
      "months' notice before moving out."_s;
const QString match
    = u"The home side won by two goals after extra time. Their striker headed in the winner from a "
      "corner, and the goalkeeper saved a penalty in the last minute in front of forty thousand "
      "people in the stadium."_s;

// Hardly a word of them stands in the texts.
const QStringList sentences{u"how to cook a dish"_s, u"a lease of an apartment"_s,
                            u"news about football"_s};

DocumentText documentOf(const QStringList &pages)
{
    DocumentText document;
    for (const QString &text : pages)
        document.pages.append({int(document.pages.size()) + 1, text});
    return document;
}

} // namespace

void TestMeaningScores::initTestCase()
{
    m_model = languageModelIn(QStringLiteral(CD_MODEL_DIR));
    QVERIFY2(m_model.has_value(), qPrintable(m_model ? QString() : m_model.error()));
}

void TestMeaningScores::relatedRulesAreCloser_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("related");
    QTest::newRow("recipe") << recipe << 0;
    QTest::newRow("tenancy") << tenancy << 1;
    QTest::newRow("match") << match << 2;
}

void TestMeaningScores::relatedRulesAreCloser()
{
    QFETCH(const QString, text);
    QFETCH(const int, related);
    const MeaningScores rules(sentences, **m_model);
    const QList<Closeness> all = rules.of(meaningOf(documentOf({text}), u"en"_s, **m_model));
    QCOMPARE(all.size(), sentences.size());
    for (int i = 0; i < all.size(); ++i) {
        QCOMPARE(all.at(i).stretch, 0);
        QVERIFY(i == related || all.at(i).score + 1 < all.at(related).score);
    }
}

void TestMeaningScores::theClosestStretchIsNamed()
{
    const MeaningScores rules(sentences, **m_model);
    // Each fills a stretch, or nearly so.
    const DocumentMeaning document
        = meaningOf(documentOf({recipe, match, tenancy}), u"en"_s, **m_model);
    QCOMPARE(document.meanings.size(), document.stretches.size());
    const QList<Closeness> all = rules.of(document);
    QCOMPARE(document.stretches.at(all.at(0).stretch).page, 1);
    QCOMPARE(document.stretches.at(all.at(1).stretch).page, 3);
    QVERIFY(document.stretches.at(all.at(1).stretch).text.contains("tenant"_L1));
    QVERIFY(document.stretches.at(all.at(2).stretch).text.contains("striker"_L1));
}

void TestMeaningScores::otherLanguagesHaveNoMeaning()
{
    const QString german
        = u"Sehr geehrte Frau Brandt, hiermit kündige ich den Vertrag über die Wohnung in der "
          "Gartenstraße zum Ende des Monats und bitte Sie, mir den Eingang dieses Schreibens "
          "schriftlich zu bestätigen."_s;
    const DocumentMeaning meaning = meaningOf(documentOf({german}), u"de"_s, **m_model);
    QVERIFY(meaning.stretches.isEmpty());
    QVERIFY(meaning.meanings.isEmpty());
    QCOMPARE(MeaningScores(sentences, **m_model).of(meaning), QList<Closeness>(sentences.size()));
}

void TestMeaningScores::shortTextsHaveNoMeaning()
{
    const QString short19 = u"word "_s.repeated(19);
    QVERIFY(meaningOf(documentOf({short19}), u"en"_s, **m_model).meanings.isEmpty());
    QCOMPARE(meaningOf(documentOf({short19, u"word"_s}), u"en"_s, **m_model).meanings.size(), 1);
    QVERIFY(meaningOf({}, u"en"_s, **m_model).meanings.isEmpty());
}

void TestMeaningScores::emptySentencesAreCloseToNothing()
{
    const MeaningScores rules({u""_s, u" \n"_s, u"how to cook a dish"_s}, **m_model);
    const QList<Closeness> all = rules.of(meaningOf(documentOf({recipe}), u"en"_s, **m_model));
    QCOMPARE(all.at(0), Closeness());
    QCOMPARE(all.at(1), Closeness());
    QVERIFY(all.at(2).score > 1);
}

void TestMeaningScores::scoresAreRounded()
{
    const MeaningScores rules(sentences, **m_model);
    for (const Closeness &one : rules.of(meaningOf(documentOf({match}), u"en"_s, **m_model)))
        QCOMPARE(one.score, QString::number(one.score, 'f', 3).toDouble());
}

void TestMeaningScores::threadsAgree()
{
    const MeaningScores rules(sentences, **m_model);
    const DocumentText document = documentOf({tenancy, match, recipe});
    const auto ask = [&] {
        return rules.of(meaningOf(document, u"en"_s, **m_model));
    };
    const QList<Closeness> expected = ask();
    std::array<bool, 4> agreed{};
    std::vector<std::thread> threads;
    for (bool &agrees : agreed)
        threads.emplace_back([&] { agrees = ask() == expected; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(agreed, (std::array<bool, 4>{true, true, true, true}));
}

QTEST_GUILESS_MAIN(TestMeaningScores)
#include "tst_meaningscores.moc"
