// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"
#include "workflow/sessionplace.h"
#include "workflow/trying/bench.h"
#include "workflow/trying/trials.h"
#include "workflow/uploads/filehashes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto billText = "INVOICE\nInvoice number 2031\nDue date 17 May\nAmount due: 120.00\n"
                          "Please pay within 30 days of this invoice.";

JobRequest requestOf(const QList<Rule> &rules)
{
    JobRequest request;
    request.rules = rules;
    return request;
}

JobRequest usual()
{
    return requestOf({{u"invoice"_s, u"An invoice: invoice number, due date, amount due"_s},
                      {u"recipe"_s, u"How to cook a dish: ingredients, oven, servings"_s}});
}

/// The same document goes to the second one.
JobRequest turned()
{
    return requestOf({{u"invoice"_s, u"How to cook a dish: ingredients, oven, servings"_s},
                      {u"bill"_s, u"An invoice: invoice number, due date, amount due"_s}});
}

} // namespace

/// Rules tried on files at the bench, and what changed.
class TestTrials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatChangedIsTold();
    void itFollowsWhatIsWritten();
    void theNewestRulesWin();
    void rulesThatArentFitAreNotAsked();
    void anOpenFileTellsWhatLedToItsAnswer();
    void aPinnedFileThatChangedOrWentIsSaid();
    void aServiceThatDiesIsSaidAndComesBack();
    void aServiceThatIsNotThere();
    void atMostTwenty();

private:
    /// Tries, and waits for the end.
    void tryOnce();
    QString typeOf(int index) const
    {
        const auto &now = m_trials->results().at(index).now;
        return now ? now->answer.type.value_or(QString()) : u"none"_s;
    }
    QString bill(const QString &name = u"bill.txt"_s) const
    {
        return m_place->fileWith(name, billText);
    }

    std::unique_ptr<SessionPlace> m_place;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FileHashes> m_hashes;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Trials> m_trials;
};

void TestTrials::init()
{
    m_place = std::make_unique<SessionPlace>();
    m_place->begin();
    auto store = Store::open(m_place->filePath(u"store"_s));
    QVERIFY(store);
    m_store = std::move(*store);
    m_hashes = std::make_unique<FileHashes>(*m_store);
    m_bench = std::make_unique<Bench>(
        m_place->localService(), m_place->profiles(), *m_hashes,
        RetryTimes{.first = std::chrono::milliseconds(1), .longest = std::chrono::milliseconds(4)});
    m_trials = std::make_unique<Trials>(*m_bench);
    m_trials->setRequest(usual());
}

void TestTrials::cleanup()
{
    m_trials.reset();
    m_bench.reset();
    m_hashes.reset();
    m_store.reset();
    m_place.reset();
}

void TestTrials::tryOnce()
{
    m_trials->tryNow();
    CD_TRY_VERIFY(!m_trials->isTrying());
}

void TestTrials::whatChangedIsTold()
{
    m_trials->setFiles({{bill(), {}}, {m_place->fileWith(u"note.txt"_s, "Water the plants."), {}}});
    tryOnce();
    QCOMPARE(typeOf(0), u"invoice"_s);
    QVERIFY(!m_trials->results().at(0).isChanged());
    QCOMPARE(m_trials->changed() + m_trials->unchanged(), 0); // there is nothing to compare
    m_trials->setRequest(turned());
    tryOnce();
    QCOMPARE(typeOf(0), u"bill"_s);
    QCOMPARE(m_trials->results().at(0).isChanged(), std::optional(true));
    QCOMPARE(m_trials->changed(), 1);
    QCOMPARE(m_trials->unchanged(), 1);
    QCOMPARE(m_trials->results().at(0).before->answer.type.value_or(QString()), u"invoice"_s);
    tryOnce(); // the same once more
    QCOMPARE(m_trials->changed(), 0);
    QCOMPARE(m_trials->unchanged(), 2);
}

void TestTrials::itFollowsWhatIsWritten()
{
    m_trials->setFiles({{bill(), {}}});
    m_trials->setFollowing(true);
    m_trials->setRequest(turned());
    QVERIFY(!m_trials->isTrying()); // not before somebody tried
    m_trials->setRequest(usual());
    tryOnce();
    QCOMPARE(typeOf(0), u"invoice"_s);
    m_trials->setRequest(turned());
    CD_TRY_COMPARE(typeOf(0), u"bill"_s);
    QCOMPARE(m_trials->changed(), 1);
    m_trials->setRequest(usual()); // undone
    CD_TRY_COMPARE(typeOf(0), u"invoice"_s);
    QCOMPARE(m_trials->changed(), 0); // since somebody tried
    m_trials->setFollowing(false);
    m_trials->setRequest(turned());
    QSignalSpy changes(m_trials.get(), &Trials::resultsChanged);
    QTest::qWait(2 * Trials::waitMs);
    QCOMPARE(changes.size(), 0);
}

void TestTrials::theNewestRulesWin()
{
    m_trials->setFiles({{bill(), {}}});
    m_trials->tryNow();
    m_trials->setRequest(turned());
    m_trials->tryNow(); // while the first is under way
    CD_TRY_VERIFY(!m_trials->isTrying());
    QCOMPARE(typeOf(0), u"bill"_s);
    QVERIFY(!m_trials->results().at(0).before); // the first came to nothing
}

void TestTrials::rulesThatArentFitAreNotAsked()
{
    m_trials->setFiles({{bill(), {}}});
    m_trials->setRequest(requestOf({{u"invoice"_s, u"short"_s}}));
    m_trials->tryNow();
    QVERIFY(!m_trials->isTrying());
    QVERIFY(m_trials->error());
    QCOMPARE(m_trials->error()->fields.size(), 1);
    QCOMPARE(m_place->localService().processId(), 0);
    m_trials->setRequest(usual());
    tryOnce();
    QVERIFY(!m_trials->error());
    QCOMPARE(typeOf(0), u"invoice"_s);
}

void TestTrials::anOpenFileTellsWhatLedToItsAnswer()
{
    const QString path = bill();
    m_trials->setFiles({{path, {}}, {m_place->fileWith(u"other.txt"_s, "Some oven."), {}}});
    tryOnce();
    QVERIFY(m_trials->results().at(0).now->rules.at(0).found.isEmpty());
    m_trials->open(path);
    CD_TRY_VERIFY(!m_trials->results().at(0).now->rules.at(0).found.isEmpty());
    QVERIFY(m_trials->results().at(1).now->rules.at(0).found.isEmpty());
    m_trials->setRequest(turned());
    tryOnce();
    QVERIFY(!m_trials->results().at(0).now->rules.at(1).found.isEmpty());
}

void TestTrials::aPinnedFileThatChangedOrWentIsSaid()
{
    const QString changing = bill(u"changing.txt"_s);
    const QString going = bill(u"going.txt"_s);
    const QByteArray hash = QCryptographicHash::hash(billText, QCryptographicHash::Blake2b_256);
    m_trials->setFiles({{changing, hash}, {going, hash}, {bill(u"staying.txt"_s), hash}});
    tryOnce();
    QCOMPARE(typeOf(2), u"invoice"_s);
    bill(u"changing.txt"_s); // written again, the same
    QFile file(changing);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Something else");
    file.close();
    QVERIFY(QFile::remove(going));
    tryOnce();
    QVERIFY(m_trials->results().at(0).hasFailed() && m_trials->results().at(1).hasFailed());
    QCOMPARE(m_trials->results().at(0).problem->kind, ServiceError::Kind::FileChanged);
    QCOMPARE(m_trials->results().at(1).problem->kind, ServiceError::Kind::LocalFile);
    QVERIFY(!m_trials->results().at(2).hasFailed());
    QCOMPARE(m_trials->unchanged(), 1);
}

void TestTrials::aServiceThatDiesIsSaidAndComesBack()
{
    m_trials->setFiles({{bill(), {}}});
    tryOnce();
    ::kill(static_cast<pid_t>(m_place->localService().processId()), SIGKILL);
    m_trials->tryNow();
    CD_TRY_VERIFY(!m_trials->isTrying()); // with or without an answer, it comes to an end
    CD_TRY_VERIFY(m_place->localService().isReady());
    tryOnce();
    QVERIFY(!m_trials->results().at(0).hasFailed());
    QCOMPARE(typeOf(0), u"invoice"_s);
}

void TestTrials::aServiceThatIsNotThere()
{
    LocalServiceHost host(m_place->filePath(u"nothing"_s), m_place->filePath(u"data"_s));
    Bench bench(host, m_place->profiles(), *m_hashes);
    Trials trials(bench);
    trials.setRequest(usual());
    trials.setFiles({{bill(), {}}});
    trials.tryNow();
    CD_TRY_VERIFY(!trials.isTrying());
    QVERIFY(trials.error());
    QCOMPARE(trials.error()->kind, ServiceError::Kind::Offline);
    QVERIFY(trials.results().at(0).hasFailed());
}

void TestTrials::atMostTwenty()
{
    QList<TrialFile> files;
    for (int i = 0; i < 25; ++i)
        files.append({m_place->fileWith(u"%1.txt"_s.arg(i), billText), {}});
    m_trials->setFiles(files);
    QCOMPARE(m_trials->results().size(), 20);
    tryOnce();
    tryOnce(); // all in one request
    for (int i = 0; i < 20; ++i)
        QCOMPARE(typeOf(i), u"invoice"_s);
    QCOMPARE(m_trials->unchanged(), 20);
}

QTEST_GUILESS_MAIN(TestTrials)
#include "tst_trials.moc"
