// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/seconddialectplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Known = JobStatus::Known;
using State = SubmissionState;

/// What is taken in of jobs that came of the creates of rows.
class TestCreatesImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_second.reset(); }

    void theListTellsOfKnownJobsToo();
    void aListWithoutEnd();
    void theListHealsARowThatWasGivenUpOn();
    void oneOfARowsJobsAddedByItsIdIsThatRow();
    void anotherAddedByItsIdIsNew();
    void whatIsDroppedIsSaid_data();
    void whatIsDroppedIsSaid();

private:
    Workplace &place() { return m_second->place(); }
    FaultyServer &server() { return m_second->server(); }
    const JobRow &row() { return m_second->row(); }

    std::unique_ptr<SecondDialectPlace> m_second;
};

void TestCreatesImport::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_second = std::make_unique<SecondDialectPlace>();
    m_second->open({created("a"), created("b")});
    place().jobImport().setTarget(place().service(), {.scope = {}, .dialect = Dialect::Second});
    m_second->submit(2);
    CD_SOON_COMPARE(row().submission, State::Accepted);
}

void TestCreatesImport::theListTellsOfKnownJobsToo()
{
    server().setSteps({listed({secondJob("b", "COMPLETED", "x"), secondJob("z", "RUNNING"),
                               secondJob("a", "COMPLETED", "x")})});
    QSignalSpy fetched(&place().jobImport(), &JobImport::listFetched);
    place().jobImport().fetchList();
    CD_SOON_COMPARE(fetched.size(), 1);
    QCOMPARE(fetched.constFirst(), (QVariantList{1, 2}));
    QCOMPARE(row().job.status.known(), Known::Completed);
    QCOMPARE(row().resultCount, 2);
    QCOMPARE(place().table().count(), 2);
    CD_SOON_COMPARE(place().rowOnDisk(m_second->key()), row());
}

/// Each page has another token, and says the same.
void TestCreatesImport::aListWithoutEnd()
{
    QList<ServerStep> pages;
    for (int i = 0; i < 20; ++i) {
        pages.append(listed({}));
        pages.last().body = pageJson({secondJob("z", "RUNNING")}, "t" + QByteArray::number(i));
    }
    server().setSteps(pages);
    const int before = server().count("GET");
    QSignalSpy fetched(&place().jobImport(), &JobImport::listFetched);
    place().jobImport().fetchList();
    CD_SOON_COMPARE(fetched.size(), 1);
    QCOMPARE(server().count("GET"), before + 2);
    QCOMPARE(place().table().count(), 2);
}

void TestCreatesImport::theListHealsARowThatWasGivenUpOn()
{
    // As a version before left them whose list had been answered with 404.
    ServiceError error;
    error.kind = ServiceError::Kind::NotFound;
    error.retry = ServiceError::Retry::Never;
    place().ledger().failed(m_second->key(), 0, error);
    place().ledger().failed(m_second->key(), 1, error);
    QCOMPARE(row().job.status.known(), Known::Failed);
    place().table().change(m_second->key(),
                           [&error](JobRow &changed) { changed.pollError = error; });
    server().setSteps({listed({secondJob("a", "COMPLETED", "x"), secondJob("b", "RUNNING")})});
    QSignalSpy fetched(&place().jobImport(), &JobImport::listFetched);
    place().jobImport().fetchList();
    CD_SOON_COMPARE(fetched.size(), 1);
    QCOMPARE(row().job.status.known(), Known::Running);
    QVERIFY(row().watched);
    QVERIFY(!row().pollError);
    QVERIFY(row().job.errorMessage.isEmpty());
    QCOMPARE(place().ledger().unfinished(place().service()), 1);
}

void TestCreatesImport::oneOfARowsJobsAddedByItsIdIsThatRow()
{
    server().setSteps({lookedAt("a", "COMPLETED", "x"), lookedAt("b", "COMPLETED", "x")});
    QSignalSpy known(&place().jobImport(), &JobImport::belongsTo);
    place().watch();
    place().monitor().setPaused(true);
    place().jobImport().addJob({u"b"_s});
    CD_SOON_COMPARE(known.size(), 1);
    QCOMPARE(known.constFirst().constFirst().value<JobKey>(), m_second->key());
    CD_SOON_COMPARE(row().job.status.known(), Known::Completed);
    QCOMPARE(place().table().count(), 1);
}

void TestCreatesImport::anotherAddedByItsIdIsNew()
{
    server().setSteps({lookedAt("z", "COMPLETED", "x")});
    place().jobImport().addJob({u"z"_s});
    CD_SOON_COMPARE(place().table().count(), 2);
    QVERIFY(place().table().find(place().service(), {u"z"_s}));
}

void TestCreatesImport::whatIsDroppedIsSaid_data()
{
    QTest::addColumn<bool>("isList");
    QTest::newRow("a list") << true;
    QTest::newRow("one by its ID") << false;
}

void TestCreatesImport::whatIsDroppedIsSaid()
{
    QFETCH(const bool, isList);
    server().setSteps({roundTrips(), {.body = pageJson({}), .held = true}});
    const int before = server().count("GET");
    JobImport &import = place().jobImport();
    QSignalSpy failed(&import, &JobImport::failed);
    if (isList)
        import.fetchList();
    else
        import.addJob({u"z"_s});
    CD_SOON_COMPARE(server().count("GET"), before + 1);
    SubmitTarget target{.scope = {}, .dialect = Dialect::Second, .jobsAtOnce = 7};
    import.setTarget(place().service(), target); // the same place, under another plan
    QCOMPARE(failed.size(), 0);
    target.scope.project = {u"another"_s};
    import.setTarget(place().service(), target);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<ServiceError>().kind,
             ServiceError::Kind::OtherService);
    server().release();
    QVERIFY(place().roundTrip());
    QCOMPARE(place().table().count(), 1);
    import.setTarget(place().service(), {.scope = {}, .dialect = Dialect::Second});
    QCOMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestCreatesImport)
#include "tst_createsimport.moc"
