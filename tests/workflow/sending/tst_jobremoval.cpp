// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobfacts.h"
#include "workflow/seconddialectplace.h"
#include "workflow/sending/jobremoval.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Known = JobStatus::Known;
using State = SubmissionState;

namespace {

ServerStep done(const QByteArray &id)
{
    return {.body = secondJob(id, "COMPLETED"), .target = secondPath};
}

ServerStep deleted(const QByteArray &id, int status = 200)
{
    return {.status = status,
            .body = status == 200 ? R"({"id": ")" + id + R"(", "project_id": "p"})"
                                  : QByteArray(R"({"detail": "Classify job not found"})"),
            .target = secondPath + '/' + id};
}

} // namespace

/// Jobs deleted on the service, and what stays.
class TestJobRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachFilesJobIsDeleted();
    void whatIsGoneAlreadyIsNoFailure();
    void aRefusalLeavesItToBeTriedAgain();
    void onlyWhatHasEnded();
    void anotherServicesJobsStay();
    void manyGoAFewAtATime();
    void whatIsDroppedIsSaid();

private:
    static constexpr int many = 12;

    void open(const QList<ServerStep> &steps, int files = 2);
    void openMany();
    QString lastWord()
    {
        return m_second->place().details(m_second->key()).timeline.constLast().word;
    }

    std::unique_ptr<SecondDialectPlace> m_second;
    std::unique_ptr<JobRemoval> m_removal;
    std::unique_ptr<QSignalSpy> m_removed;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestJobRemoval::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_second = std::make_unique<SecondDialectPlace>();
}

void TestJobRemoval::cleanup()
{
    m_removed.reset();
    m_failed.reset();
    m_removal.reset();
    m_second.reset();
}

void TestJobRemoval::open(const QList<ServerStep> &steps, int files)
{
    m_second->open(steps);
    Workplace &place = m_second->place();
    m_removal = std::make_unique<JobRemoval>(place.table(), place.jobs(), place.clock());
    m_removal->setService(place.service());
    m_removed = std::make_unique<QSignalSpy>(m_removal.get(), &JobRemoval::removed);
    m_failed = std::make_unique<QSignalSpy>(m_removal.get(), &JobRemoval::failed);
    m_second->submit(files);
    CD_SOON_COMPARE(m_second->row().submission, State::Accepted);
}

void TestJobRemoval::eachFilesJobIsDeleted()
{
    open({deleted("a"), deleted("b"), done("a"), done("b")});
    CD_SOON_VERIFY(canBeRemoved(m_second->row()));
    m_removal->remove({m_second->key()});
    CD_SOON_COMPARE(m_removed->size(), 1);
    QCOMPARE(m_second->server().count("DELETE"), 2);
    QCOMPARE(m_failed->size(), 0);
    QCOMPARE(lastWord(), deletedThereWord());
    QCOMPARE(m_second->row().job.status.known(), Known::Completed); // here it stays
}

void TestJobRemoval::whatIsGoneAlreadyIsNoFailure()
{
    open({deleted("a", 404), deleted("b"), done("a"), done("b")});
    CD_SOON_VERIFY(canBeRemoved(m_second->row()));
    m_removal->remove({m_second->key()});
    CD_SOON_COMPARE(m_removed->size(), 1);
    QCOMPARE(m_failed->size(), 0);
}

void TestJobRemoval::aRefusalLeavesItToBeTriedAgain()
{
    open({deleted("a", 403), deleted("a"), deleted("b"), done("a"), done("b")});
    CD_SOON_VERIFY(canBeRemoved(m_second->row()));
    m_removal->remove({m_second->key()});
    CD_SOON_COMPARE(m_failed->size(), 1);
    QVERIFY(m_second->place().roundTrip());
    QVERIFY(lastWord() != deletedThereWord());
    m_removal->remove({m_second->key()});
    CD_SOON_COMPARE(m_removed->size(), 1);
    QCOMPARE(lastWord(), deletedThereWord());
}

void TestJobRemoval::onlyWhatHasEnded()
{
    open({created("a"), created("b")});
    QVERIFY(!canBeRemoved(m_second->row()));
    m_removal->remove({m_second->key()});
    QVERIFY(m_second->place().roundTrip());
    QCOMPARE(m_second->server().count("DELETE"), 0);
}

void TestJobRemoval::anotherServicesJobsStay()
{
    open({done("a"), done("b")});
    CD_SOON_VERIFY(canBeRemoved(m_second->row()));
    m_removal->setService(u"another"_s);
    m_removal->remove({m_second->key()});
    QVERIFY(m_second->place().roundTrip());
    QCOMPARE(m_second->server().count("DELETE"), 0);
}

/// Many that have ended; deleting them is held back.
void TestJobRemoval::openMany()
{
    QList<ServerStep> steps{roundTrips()};
    for (int i = 0; i < many; ++i) {
        steps.append(deleted("j" + QByteArray::number(i) + '.'));
        steps.last().held = true;
    }
    for (int i = 0; i < many; ++i)
        steps.append(done("j" + QByteArray::number(i) + '.'));
    open(steps, many);
    CD_SOON_VERIFY(canBeRemoved(m_second->row()));
}

void TestJobRemoval::manyGoAFewAtATime()
{
    openMany();
    m_removal->remove({m_second->key()});
    CD_SOON_COMPARE(m_second->server().count("DELETE"), JobRemoval::mostAtOnce);
    QVERIFY(m_second->place().roundTrip()); // past those that wait
    QCOMPARE(m_second->server().count("DELETE"), JobRemoval::mostAtOnce);
    CD_SOON_VERIFY((m_second->server().release(), m_removed->size() == 1));
    QCOMPARE(m_second->server().count("DELETE"), many);
}

void TestJobRemoval::whatIsDroppedIsSaid()
{
    openMany();
    m_removal->remove({m_second->key()});
    CD_SOON_COMPARE(m_second->server().count("DELETE"), JobRemoval::mostAtOnce);
    m_removal->setService(u"another"_s);
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->constFirst().constFirst().value<ServiceError>().kind,
             ServiceError::Kind::OtherService);
    m_second->server().release();
    QVERIFY(m_second->place().roundTrip());
    QCOMPARE(m_second->server().count("DELETE"), JobRemoval::mostAtOnce);
    m_removal->setService(m_second->place().service());
    QCOMPARE(m_failed->size(), 1);
    QVERIFY(lastWord() != deletedThereWord());
}

QTEST_GUILESS_MAIN(TestJobRemoval)
#include "tst_jobremoval.moc"
