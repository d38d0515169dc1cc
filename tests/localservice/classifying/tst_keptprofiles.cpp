// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/keptprofiles.h"
#include "support/stricttest.h"

#include <QTest>
#include <QThread>

#include <vector>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::local;

/// What is kept is what would be made, and no more than a few.
class TestKeptProfiles : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsMadeOnce();
    void otherRulesAndLanguagesHaveTheirOwn();
    void whatNobodyAsksForGoes();
    void threadsShareThem();
};

static QList<Rule> rules(const QString &type = u"invoice"_s)
{
    return {{type, u"Asks a customer to pay for goods or services by a due date."_s}};
}

static KeptProfiles::Prepared ask(KeptProfiles &kept, const QList<Rule> &rules,
                                  const QString &language = u"en"_s)
{
    Stemmer stemmer(language);
    return kept.of(rules, language, stemmer, nullptr);
}

void TestKeptProfiles::theSameIsMadeOnce()
{
    KeptProfiles kept;
    const auto first = ask(kept, rules());
    QCOMPARE(ask(kept, rules()), first);
    Stemmer stemmer(u"en"_s);
    const QList<RuleProfile> fresh = profilesOf(rules(), stemmer);
    QCOMPARE(first->profiles.size(), fresh.size());
    QCOMPARE(first->profiles.constFirst().name, u"invoice"_s);
    QCOMPARE(first->profiles.constFirst().clues.size(), fresh.constFirst().clues.size());
}

void TestKeptProfiles::otherRulesAndLanguagesHaveTheirOwn()
{
    KeptProfiles kept;
    const auto english = ask(kept, rules());
    const auto other = ask(kept, rules(u"letter"_s));
    QVERIFY(other != english);
    QCOMPARE(other->profiles.constFirst().name, u"letter"_s);
    const auto german = ask(kept, rules(), u"de"_s);
    QVERIFY(german != english);
    QCOMPARE(ask(kept, rules()), english);
}

void TestKeptProfiles::whatNobodyAsksForGoes()
{
    KeptProfiles kept;
    const auto used = ask(kept, rules(u"used"_s));
    const std::weak_ptr<const PreparedRules> unused = ask(kept, rules(u"unused"_s));
    for (std::size_t i = 0; i < KeptProfiles::mostKept - 1; ++i) {
        QVERIFY(!unused.expired());
        ask(kept, rules(u"type %1"_s.arg(i)));
        QCOMPARE(ask(kept, rules(u"used"_s)), used);
    }
    QVERIFY(unused.expired());
}

void TestKeptProfiles::threadsShareThem()
{
    KeptProfiles kept;
    std::array<KeptProfiles::Prepared, 4> got;
    std::vector<std::unique_ptr<QThread>> threads;
    for (auto &one : got) {
        threads.emplace_back(QThread::create([&kept, &one] { one = ask(kept, rules()); }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    for (const auto &one : got)
        QCOMPARE(one, got.front());
}

QTEST_GUILESS_MAIN(TestKeptProfiles)
#include "tst_keptprofiles.moc"
