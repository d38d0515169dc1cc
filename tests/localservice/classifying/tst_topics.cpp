// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/wordlists.h"
#include "localservice/classifying/classifier.h"
#include "localservice/classifying/topics.h"
#include "support/stricttest.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::local;

namespace {

DocumentText page(const QString &text)
{
    DocumentText document;
    document.pages = {{1, text}};
    return document;
}

qsizetype topicCalled(const QList<Topic> &topics, const QString &name)
{
    const auto found = std::find_if(topics.begin(), topics.end(),
                                    [&name](const Topic &topic) { return topic.name == name; });
    return found == topics.end() ? -1 : found - topics.begin();
}

QList<double> helpsOf(const Rule &rule, const QString &topic, const QList<Rule> &others)
{
    Stemmer stemmer(u"en"_s);
    const QList<Topic> topics = topicsFor(stemmer);
    QList<RuleWords> rules{RuleWords(rule, stemmer)};
    for (const Rule &other : others)
        rules.append(RuleWords(other, stemmer));
    const TopicAgreement agreement
        = topicAgreementOf(topicPartsOf(rules, topics, {}), QList<double>(rules.size(), 1.0), {});
    QList<double> helps;
    for (const QList<double> &each : agreement.helps)
        helps.append(each.at(topicCalled(topics, topic)));
    return helps;
}

} // namespace

class TestTopics : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void bothLanguagesKnowTheSameTopics();
    void linesAreWellFormed();
    void aWordOfSeveralTopicsSaysLess();
    void aRuleGetsTheTopicItDescribes();
    void aTopicOfTwoRulesHelpsNeither();
    void wordsOfATopicFindWhatTheRuleDoesNotSay();
    void germanTopicsToo();
    void aFormIsNotFoundByItsTopic();
};

void TestTopics::bothLanguagesKnowTheSameTopics()
{
    const QList<WordList> lists = allTopicLists();
    QCOMPARE(lists.size(), 2);
    QStringList english;
    for (const WordSection &section : lists.at(0).sections)
        english.append(section.heading);
    QStringList german;
    for (const WordSection &section : lists.at(1).sections)
        german.append(section.heading);
    QVERIFY(english.size() > 50);
    QCOMPARE(german, english);
}

void TestTopics::linesAreWellFormed()
{
    const QList<WordList> lists = allTopicLists();
    for (const WordList &list : lists) {
        for (const WordSection &section : list.sections) {
            QCOMPARE(section.unread, QStringList());
            QVERIFY2(section.words.size() >= 5, qPrintable(section.heading));
            const QSet<QString> different(section.words.begin(), section.words.end());
            QVERIFY2(different.size() == section.words.size(), qPrintable(section.heading));
        }
    }
}

void TestTopics::aWordOfSeveralTopicsSaysLess()
{
    Stemmer stemmer(u"en"_s);
    const QList<Topic> topics = topicsFor(stemmer);
    const auto worthIn = [&](const QString &topic, const QString &word) {
        for (const TopicWord &each : topics.at(topicCalled(topics, topic)).words) {
            if (each.stems == stemmer.stems(word))
                return each.worth;
        }
        return -1.0;
    };
    QCOMPARE(worthIn(u"ice hockey"_s, u"puck"_s), 1.0);
    QVERIFY(worthIn(u"ice hockey"_s, u"team"_s) > 0);
    QVERIFY(worthIn(u"ice hockey"_s, u"team"_s) < 0.9);
}

void TestTopics::aRuleGetsTheTopicItDescribes()
{
    const Rule rule{u"sea"_s, u"About vessels, ports and cargo."_s};
    QVERIFY(helpsOf(rule, u"shipping"_s, {}).first() > 0.9);
    QCOMPARE(helpsOf(rule, u"music"_s, {}).first(), 0.0);
}

void TestTopics::aTopicOfTwoRulesHelpsNeither()
{
    const QList<double> helps
        = helpsOf({u"one"_s, u"About vessels, ports and cargo."_s}, u"shipping"_s,
                  {{u"other"_s, u"About tankers, freight and ports."_s}});
    QVERIFY(helps.at(0) < 0.1);
    QVERIFY(helps.at(1) < 0.1);
}

void TestTopics::wordsOfATopicFindWhatTheRuleDoesNotSay()
{
    const QList<Rule> rules{{u"a"_s, u"Reports about singers, songs and concerts."_s},
                            {u"b"_s, u"Reports about planets, rockets and astronauts."_s}};
    const Classification found = classify(
        page(u"The telescope saw a comet near the galaxy; the probe is in orbit around the moon "
             "and its payload will be switched on after the launch of the second satellite."_s),
        rules, u"en"_s);
    QCOMPARE(found.type, u"b"_s);
    QVERIFY(found.reasoning.contains(u"known of “space and astronomy” and not in your rule"_s));
}

void TestTopics::germanTopicsToo()
{
    const QList<Rule> rules{{u"a"_s, u"Berichte über Theater, Oper und Ballett."_s},
                            {u"b"_s, u"Berichte über Banken, Kredite und Zinsen."_s}};
    const Classification found = classify(
        page(u"Die Uraufführung an der Bühne war für das Ensemble und die Choreografin ein Erfolg, "
             "und der Intendant hat mit der Regie die Inszenierung auch in der Pause gelobt."_s),
        rules, u"de"_s);
    QCOMPARE(found.type, u"a"_s);
}

/// A rule for invoices of a garage is one for invoices.
void TestTopics::aFormIsNotFoundByItsTopic()
{
    const QList<Rule> rules{
        {u"bill"_s, u"An invoice that asks for payment: invoice number, amount due, car repair."_s},
        {u"minutes"_s, u"Minutes of a meeting with attendees and decisions."_s}};
    const Classification found = classify(
        page(u"The engine of the car and its gearbox are new. The driver changed the tyres and the "
             "brakes of the vehicle at the garage before he went onto the motorway."_s),
        rules, u"en"_s);
    QVERIFY(!found.type);
}

QTEST_GUILESS_MAIN(TestTopics)

#include "tst_topics.moc"
