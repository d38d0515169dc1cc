// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/overlaps.h"
#include "support/stricttest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cd;

namespace {

/// Two descriptions, and how far a person finds that they overlap.
struct JudgedPair
{
    Rule one;
    Rule other;
    QString overlap; ///< "clear", "moderate" (kinds that are akin) or "apart"
};

QList<JudgedPair> pairsIn(const QString &language)
{
    QFile file(QStringLiteral(CD_RULES_DIR "/overlaps.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<JudgedPair> pairs;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : all) {
        if (value["language"_L1].toString() != language)
            continue;
        pairs.append({{u"one"_s, value["one"_L1].toString()},
                      {u"other"_s, value["other"_L1].toString()},
                      value["overlap"_L1].toString()});
    }
    return pairs;
}

/// Each pair among ten rules for other kinds, as it would stand in a preset.
QMap<QString, QList<double>> likenessByJudgement(const QString &language)
{
    const QList<JudgedPair> pairs = pairsIn(language);
    QList<Rule> others;
    for (const JudgedPair &pair : pairs) {
        if (pair.overlap == "apart"_L1)
            others.append(others.size() % 2 == 0 ? pair.one : pair.other);
    }
    QMap<QString, QList<double>> likeness;
    for (const JudgedPair &pair : pairs) {
        RuleTexts texts(QList<Rule>{pair.one, pair.other} + others, language);
        const QList<Overlap> overlaps = overlapsOf(texts.all(), 0);
        likeness[pair.overlap].append(overlaps.constFirst().likeness); // of the first two
    }
    return likeness;
}

qsizetype countFrom(const QList<double> &likeness, double least)
{
    return std::count_if(likeness.begin(), likeness.end(),
                         [least](double one) { return one >= least; });
}

} // namespace

/// The limits, on descriptions that were made for choosing them.
class TestOverlaps : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void limitsPartWhatPeoplePart_data();
    void limitsPartWhatPeoplePart();
    void likenessIsBetweenZeroAndOne();
    void rareWordsWeighMore();
    void sharedWordsAreNamed();
};

void TestOverlaps::limitsPartWhatPeoplePart_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qsizetype>("clearlyFound"); // of ten
    QTest::addColumn<qsizetype>("akinTakenForClear");
    QTest::addColumn<qsizetype>("akinFound");
    QTest::newRow("English") << u"en"_s << qsizetype(10) << qsizetype(1) << qsizetype(6);
    QTest::newRow("German") << u"de"_s << qsizetype(9) << qsizetype(0) << qsizetype(5);
}

void TestOverlaps::limitsPartWhatPeoplePart()
{
    QFETCH(const QString, language);
    const auto likeness = likenessByJudgement(language);
    for (const auto &judgement : {u"clear"_s, u"moderate"_s, u"apart"_s})
        QCOMPARE(likeness.value(judgement).size(), 10);
    if (qEnvironmentVariableIsSet("CD_PRINT")) {
        for (auto row = likeness.cbegin(); row != likeness.cend(); ++row)
            qInfo() << row.key() << *row;
    }
    QTEST(countFrom(likeness.value(u"clear"_s), muchOverlap), "clearlyFound");
    QTEST(countFrom(likeness.value(u"moderate"_s), muchOverlap), "akinTakenForClear");
    QTEST(countFrom(likeness.value(u"moderate"_s), someOverlap), "akinFound");
    QCOMPARE(countFrom(likeness.value(u"apart"_s), someOverlap), 0);
}

void TestOverlaps::likenessIsBetweenZeroAndOne()
{
    const auto of = [](const QString &one, const QString &other) {
        RuleTexts texts({{u"a"_s, one}, {u"b"_s, other}}, u"en"_s);
        return overlapsOf(texts.all(), 0).constFirst().likeness;
    };
    const QString fruit = u"apples, pears and plums"_s;
    QCOMPARE(of(fruit, u"plums, pears and apples"_s), 1.0);
    QCOMPARE(of(fruit, u"trains and buses"_s), 0.0);
    QCOMPARE(of(fruit, QString()), 0.0);
    QCOMPARE(of(u"the and of"_s, u"of and the"_s), 0.0);
    const double some = of(fruit, u"apples and trains"_s);
    QVERIFY(some > 0 && some < 1);
}

void TestOverlaps::rareWordsWeighMore()
{
    // "goods" stands in all of them, "pears" in two.
    RuleTexts texts({{u"a"_s, u"goods, pears"_s},
                     {u"b"_s, u"pears, lorries"_s},
                     {u"c"_s, u"goods, trains"_s},
                     {u"d"_s, u"goods, buses"_s}},
                    u"en"_s);
    const QList<Overlap> overlaps = overlapsOf(texts.all(), 0);
    QCOMPARE(overlaps.size(), 6);
    QVERIFY(overlaps.at(0).likeness > overlaps.at(1).likeness);
}

void TestOverlaps::sharedWordsAreNamed()
{
    RuleTexts texts({{u"a"_s, u"signed parties"_s}, {u"b"_s, u"a party with a hat"_s}}, u"en"_s);
    const QList<Overlap> overlaps = overlapsOf(texts.all(), 0.1);
    QCOMPARE(overlaps.size(), 1);
    QCOMPARE(overlaps.first().shared, QSet<QString>{texts.stem(u"party"_s, u"en"_s)});
}

QTEST_GUILESS_MAIN(TestOverlaps)
#include "tst_overlaps.moc"
