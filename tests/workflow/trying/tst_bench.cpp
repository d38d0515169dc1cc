// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"
#include "workflow/sessionplace.h"
#include "workflow/trying/bench.h"
#include "workflow/uploads/filehashes.h"

#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// The local service beside the one that is selected.
class TestBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itStartsTheServiceWhenItIsAskedFor();
    void oneContentIsBroughtOnce();
    void whatIsForgottenIsBroughtAgain();
    void whatCantBeReadIsSaid();
    void nothingGoesToTheSelectedService();
    void theSessionSharesIt();
    void theSessionsJudgeIsTold();
    void aServiceThatIsNotThere();

private:
    /// Begins, and waits for the answer.
    Result<void> begun(Bench &bench);
    Result<FileId> brought(const QString &path, Bench *bench = nullptr);
    QString file(const QString &name, const QByteArray &content) const
    {
        return m_place->fileWith(name, content);
    }

    std::unique_ptr<SessionPlace> m_place;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FileHashes> m_hashes;
    std::unique_ptr<Bench> m_bench;
};

void TestBench::init()
{
    m_place = std::make_unique<SessionPlace>();
    m_place->begin();
    auto store = Store::open(m_place->filePath(u"store"_s));
    QVERIFY(store);
    m_store = std::move(*store);
    m_hashes = std::make_unique<FileHashes>(*m_store);
    m_bench = std::make_unique<Bench>(m_place->localService(), m_place->profiles(), *m_hashes);
}

void TestBench::cleanup()
{
    m_bench.reset();
    m_hashes.reset();
    m_store.reset();
    m_place.reset();
}

Result<void> TestBench::begun(Bench &bench)
{
    std::optional<Result<void>> answer;
    bench.begin(this, [&answer](const Result<void> &ready) { answer = ready; });
    if (answer)
        qFatal("it answered before it returned");
    if (!comesTrue([&answer] { return answer.has_value(); }))
        qFatal("it never answered");
    return *answer;
}

Result<FileId> TestBench::brought(const QString &path, Bench *bench)
{
    std::optional<Result<FileId>> answer;
    (bench ? bench : m_bench.get())->bring(path, this, [&answer](const Result<FileId> &file) {
        answer = file;
    });
    if (!comesTrue([&answer] { return answer.has_value(); }))
        qFatal("it never answered");
    return *answer;
}

void TestBench::itStartsTheServiceWhenItIsAskedFor()
{
    QCOMPARE(m_place->localService().processId(), 0);
    QVERIFY(begun(*m_bench));
    const qint64 process = m_place->localService().processId();
    QVERIFY(process > 0);
    QCOMPARE(m_bench->door().connection().baseUrl, m_place->localService().url());
    QVERIFY(begun(*m_bench)); // the same one
    QCOMPARE(m_place->localService().processId(), process);
    m_bench.reset();
    CD_TRY_COMPARE(m_place->localService().processId(), 0);
}

void TestBench::oneContentIsBroughtOnce()
{
    const auto one = brought(file(u"one.txt"_s, "An invoice"));
    QVERIFY(one && !one->isEmpty());
    const auto copy = brought(file(u"copy.txt"_s, "An invoice"));
    QVERIFY(copy);
    QCOMPARE(*copy, *one);
    const auto other = brought(file(u"other.txt"_s, "A receipt"));
    QVERIFY(other);
    QVERIFY(*other != *one);
    const auto changed = brought(file(u"one.txt"_s, "An invoice, changed"));
    QVERIFY(changed);
    QVERIFY(*changed != *one);
    // Both at once, before anything is known of them.
    QList<FileId> both;
    for (const QString &name : {u"three.txt"_s, u"four.txt"_s}) {
        m_bench->bring(file(name, "A contract"), this,
                       [&both](const Result<FileId> &got) { both.append(got.value_or(FileId())); });
    }
    CD_TRY_COMPARE(both.size(), 2);
    QVERIFY(!both.first().isEmpty());
    QCOMPARE(both.first(), both.last());
}

void TestBench::whatIsForgottenIsBroughtAgain()
{
    const QString path = file(u"one.txt"_s, "An invoice");
    const auto one = brought(path);
    QVERIFY(one);
    m_bench->forget(*one);
    const auto again = brought(path);
    QVERIFY(again);
    QVERIFY(*again != *one);
}

void TestBench::whatCantBeReadIsSaid()
{
    const auto none = brought(m_place->filePath(u"nothing.txt"_s));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ServiceError::Kind::LocalFile);
    QCOMPARE(m_place->localService().processId(), 0); // not even started for it
}

void TestBench::nothingGoesToTheSelectedService()
{
    FaultyServer server;
    server.setSteps(withProjects());
    Session &session = m_place->reach(server);
    Bench bench(m_place->localService(), m_place->profiles(), *m_hashes);
    const qsizetype before = server.requests().size();
    QVERIFY(begun(bench));
    QVERIFY(brought(file(u"one.txt"_s, "An invoice"), &bench));
    QVERIFY(session.isReady()); // it noticed nothing
    QVERIFY(!session.isLocal());
    QCOMPARE(server.requests().size(), before);
    m_bench.reset(); // before its library goes
}

void TestBench::theSessionSharesIt()
{
    FaultyServer server;
    server.setSteps(withProjects());
    Session &session = m_place->session();
    session.start();
    CD_TRY_VERIFY(session.isReady());
    const qint64 process = m_place->localService().processId();
    QVERIFY(begun(*m_bench));
    QCOMPARE(m_place->localService().processId(), process);
    QVERIFY(session.isReady());
    session.select(profileAt(server.url()));
    QVERIFY(begun(*m_bench)); // it goes on for the bench
    QCOMPARE(m_place->localService().processId(), process);
    session.select(profileAt({}));
    CD_TRY_VERIFY(session.isReady());
    QCOMPARE(m_place->localService().processId(), process);
    m_bench.reset();
    QVERIFY(m_place->localService().isReady()); // and now for the session
}

void TestBench::theSessionsJudgeIsTold()
{
    FaultyServer server;
    server.setSteps(withProjects());
    Session &session = m_place->session();
    session.select(profileAt(server.url()));
    QVERIFY(begun(*m_bench));
    QCOMPARE(m_place->localService().judging().kind, JudgeChoice::Kind::WordsAndMeaning);
    ServiceProfile local = profileAt({});
    local.judge.kind = JudgeChoice::Kind::Words;
    session.select(local);
    CD_TRY_VERIFY(session.isReady());
    CD_TRY_COMPARE(m_place->localService().judging().kind, JudgeChoice::Kind::Words);
}

void TestBench::aServiceThatIsNotThere()
{
    LocalServiceHost host(m_place->filePath(u"nothing"_s), m_place->filePath(u"data"_s));
    Bench bench(host, m_place->profiles(), *m_hashes);
    const auto answer = begun(bench);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ServiceError::Kind::Offline);
    QVERIFY(answer.error().technical.contains(u"nothing"_s));
    const auto file = brought(this->file(u"one.txt"_s, "An invoice"), &bench);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ServiceError::Kind::Offline);
}

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
