// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobfacts.h"
#include "workflow/seconddialectplace.h"
#include "workflow/sending/jobcancel.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Known = JobStatus::Known;
using State = SubmissionState;

/// What is stopped of jobs, and what not.
class TestJobCancel : public SecondDialectTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void whatHasNotEndedIsCancelled();
    void oneFileAlone();
    void whatWasNotSentStaysUnsent();
    void whatIsBeingCreatedFollows();
    void whatGotNoAnswerFollows();
    void oneThatHadEndedIsLookedAt();
    void whatGoesOnIsAskedForOnce();
    void aRefusalIsSaidOnce();
    void aRefusalKeepsNoneFromFollowing();
    void theFirstDialectHasNone();
    void manyGoAFewAtATime();
    void anotherServiceIsAskedForNone();
    void whatIsLeftWaitsForItsService();
    void oneFileThatIsDroppedIsSaid();
    void whatWasBeingCreatedFollowsAfterAKill();
    void whatWasLeftFollowsAfterAKill();
    void theWishEndsWithTheJobs();
    void aLaterWordCounts();

private:
    static constexpr int many = 12;

    void open(const QList<ServerStep> &steps, int files);
    void begin();
    void beginAfterKill(const QList<ServerStep> &steps);
    void openMany();
    void cancelWhileOneIsCreated();
    ServerStep cancelled(const QByteArray &id)
    {
        return {.body = secondJob(id, "CANCELLED"), .target = secondPath + '/' + id + "/cancel"};
    }

    std::unique_ptr<JobCancel> m_cancel;
};

void TestJobCancel::cleanup()
{
    m_cancel.reset();
    m_second.reset();
}

void TestJobCancel::open(const QList<ServerStep> &steps, int files)
{
    m_second->open(steps);
    begin();
    if (files > 0)
        m_second->submit(files);
}

void TestJobCancel::begin()
{
    m_cancel
        = std::make_unique<JobCancel>(place().table(), outbox(), place().jobs(), place().ledger());
    m_cancel->setService(place().service(), true);
}

/// Ends as a killed program does once the wish is on the disk, and begins again on what is there.
void TestJobCancel::beginAfterKill(const QList<ServerStep> &steps)
{
    CD_SOON_VERIFY(place().rowOnDisk(key()).cancelAsked);
    m_cancel.reset();
    server().setSteps(QList<ServerStep>{roundTrips()} + steps);
    QVERIFY(m_second->beginAfterKill());
    begin();
}

/// As many as a large plan has at once, all made; their cancels are held back.
void TestJobCancel::openMany()
{
    QList<ServerStep> steps{roundTrips()};
    for (int i = 0; i < many; ++i) {
        steps.append(cancelled("j" + QByteArray::number(i) + '.'));
        steps.last().held = true;
    }
    for (int i = 0; i < many; ++i)
        steps.append(created("j" + QByteArray::number(i) + '.'));
    open(steps, 0);
    outbox().setTarget({.scope = {}, .dialect = Dialect::Second, .jobsAtOnce = 2 * many});
    m_second->submit(many);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), many);
}

void TestJobCancel::whatHasNotEndedIsCancelled()
{
    open({cancelled("a"), cancelled("b"), created("a"), created("b")}, 2);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    m_cancel->cancel({key()});
    QVERIFY(isCancelling(row())); // at once
    CD_SOON_COMPARE(row().job.status.known(), Known::Cancelled);
    QVERIFY(!row().watched);
    QVERIFY(!isCancelling(row()) && wasCancelled(row()));
    QVERIFY(!canBeCancelled(row()));
    CD_SOON_COMPARE(place().rowOnDisk(key()), row());
}

void TestJobCancel::oneFileAlone()
{
    open({cancelled("a"), cancelled("b"), created("a"), created("b")}, 2);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    const QList<FileId> files = place().details(key()).request.fileIds;
    m_cancel->cancelFile(key(), files.at(1));
    CD_SOON_COMPARE(creates().at(1).status.known(), Known::Cancelled);
    QVERIFY(place().roundTrip());
    QCOMPARE(creates().at(0).status.known(), Known::Pending);
    QVERIFY(!row().cancelAsked);
    QCOMPARE(server().count("POST"), 2 + 1);
    m_cancel->cancelFile(key(), {u"nobody's"_s});
    QVERIFY(place().roundTrip());
    QCOMPARE(server().count("POST"), 2 + 1);
}

void TestJobCancel::whatWasNotSentStaysUnsent()
{
    QList<ServerStep> steps;
    for (const char *id : {"a", "b", "c", "d", "e"})
        steps.append(cancelled(id));
    for (const char *id : {"a", "b", "c", "d", "e"})
        steps.append(created(id));
    open(steps, 9);
    CD_SOON_COMPARE(made(), 5); // as many as there may be at once
    m_cancel->cancel({key()});
    CD_SOON_COMPARE(row().job.status.known(), Known::Failed); // four have no job at all
    QVERIFY(wasCancelled(row())); // which is not what went wrong
    QCOMPARE(place().state(key()), submissionWord(State::Accepted));
    QVERIFY(place().roundTrip());
    QCOMPARE(createsSeen(server()).size(), 5 + 5); // and five cancels
}

/// One of two has a job, which is cancelled at once.
void TestJobCancel::cancelWhileOneIsCreated()
{
    open({roundTrips(),
          cancelled("a"),
          cancelled("b"),
          created("a"),
          {.body = secondJob("b"), .held = true}},
         2);
    CD_SOON_VERIFY(createsSeen(server()).size() == 2 && made() == 1);
    m_cancel->cancel({key()});
    const auto isOneCancelled = [this] {
        return std::ranges::any_of(creates(), [](const Create &create) {
            return create.status.known() == Known::Cancelled;
        });
    };
    CD_SOON_VERIFY(isOneCancelled());
    QCOMPARE(row().submission, State::Sending);
}

void TestJobCancel::whatIsBeingCreatedFollows()
{
    cancelWhileOneIsCreated();
    server().release();
    CD_SOON_COMPARE(row().job.status.known(), Known::Cancelled);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QVERIFY(place().roundTrip());
    QCOMPARE(server().count("POST"), 2 + 2);
}

/// It is asked for under its transaction ID until it is known.
void TestJobCancel::whatGotNoAnswerFollows()
{
    cancelWhileOneIsCreated();
    server().goDown();
    CD_SOON_COMPARE(row().submission, State::Queued);
    server().setSteps({cancelled("b"), created("b")});
    server().comeUp();
    CD_SOON_VERIFY((place().clock().advance(1min), row().job.status.known() == Known::Cancelled));
    QCOMPARE(made(), 2);
}

void TestJobCancel::oneThatHadEndedIsLookedAt()
{
    open({{.status = 400, .body = R"({"detail": "has ended"})", .target = secondPath + "/a/cancel"},
          created("a")},
         1);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QSignalSpy look(m_cancel.get(), &JobCancel::pollNeeded);
    QSignalSpy failed(m_cancel.get(), &JobCancel::failed);
    m_cancel->cancel({key()});
    QVERIFY(look.wait(tryForMs));
    QCOMPARE(failed.size(), 0);
}

/// It takes its time to end, and the service is away meanwhile.
void TestJobCancel::whatGoesOnIsAskedForOnce()
{
    open({{.body = secondJob("a", "RUNNING"), .target = secondPath + "/a/cancel"}, created("a")},
         1);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    m_cancel->cancel({key()});
    CD_SOON_COMPARE(row().job.status.known(), Known::Running);
    CD_SOON_COMPARE(place().rowOnDisk(key()), row());
    m_cancel->setService(place().service(), false);
    m_cancel->setService(place().service(), true);
    QVERIFY(place().roundTrip());
    QCOMPARE(server().count("POST"), 1 + 1);
    QVERIFY(isCancelling(row()));
}

void TestJobCancel::aRefusalIsSaidOnce()
{
    open({{.status = 403, .body = R"({"detail": "no"})", .target = secondPath + "/a/cancel"},
          {.status = 403, .body = R"({"detail": "no"})", .target = secondPath + "/b/cancel"},
          created("a"),
          created("b")},
         2);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QSignalSpy look(m_cancel.get(), &JobCancel::pollNeeded);
    QSignalSpy failed(m_cancel.get(), &JobCancel::failed);
    m_cancel->cancel({key()});
    CD_SOON_COMPARE(look.size(), 1); // after the last of them
    QCOMPARE(server().count("POST"), 2 + 2);
    QVERIFY(place().roundTrip());
    QCOMPARE(look.size(), 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!isCancelling(row()));
    QCOMPARE(row().job.status.known(), Known::Pending);
}

/// The other one is still being created then.
void TestJobCancel::aRefusalKeepsNoneFromFollowing()
{
    open({roundTrips(),
          {.status = 403, .body = R"({"detail": "no"})", .target = secondPath + "/a/cancel"},
          cancelled("b"),
          created("a"),
          {.body = secondJob("b"), .held = true}},
         2);
    CD_SOON_VERIFY(createsSeen(server()).size() == 2 && made() == 1);
    QSignalSpy failed(m_cancel.get(), &JobCancel::failed);
    m_cancel->cancel({key()});
    CD_SOON_COMPARE(failed.size(), 1);
    QVERIFY(isCancelling(row())); // the other one
    server().release();
    CD_SOON_VERIFY(!row().cancelAsked);
    QCOMPARE(server().count("POST"), 2 + 2);
    QVERIFY(!hasEnded(row()));
}

void TestJobCancel::theFirstDialectHasNone()
{
    open({created("a")}, 1);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    const JobKey key = place().addAccepted("x");
    QVERIFY(!canBeCancelled(place().row(key)));
    m_cancel->cancel({key});
    QVERIFY(place().roundTrip());
    QCOMPARE(server().count("POST"), 1);
}

void TestJobCancel::manyGoAFewAtATime()
{
    openMany();
    m_cancel->cancel({key()});
    CD_SOON_COMPARE(server().count("POST"), many + JobCancel::mostAtOnce);
    QVERIFY(place().roundTrip()); // past those that wait
    QCOMPARE(server().count("POST"), many + JobCancel::mostAtOnce);
    CD_SOON_VERIFY((server().release(), row().job.status.known() == Known::Cancelled));
    QCOMPARE(server().count("POST"), many + many);
}

void TestJobCancel::anotherServiceIsAskedForNone()
{
    openMany();
    m_cancel->cancel({key()});
    CD_SOON_COMPARE(server().count("POST"), many + JobCancel::mostAtOnce);
    m_cancel->setService(u"another"_s, true);
    server().release();
    QVERIFY(place().roundTrip());
    server().release();
    QVERIFY(place().roundTrip());
    QCOMPARE(server().count("POST"), many + JobCancel::mostAtOnce);
}

void TestJobCancel::whatIsLeftWaitsForItsService()
{
    openMany();
    QSignalSpy failed(m_cancel.get(), &JobCancel::failed);
    m_cancel->cancel({key()});
    CD_SOON_COMPARE(server().count("POST"), many + JobCancel::mostAtOnce);
    m_cancel->setService(u"another"_s, true);
    m_cancel->setService(place().service(), false);
    QVERIFY(place().roundTrip());
    QCOMPARE(server().count("POST"), many + JobCancel::mostAtOnce);
    m_cancel->setService(place().service(), true);
    CD_SOON_VERIFY((server().release(), row().job.status.known() == Known::Cancelled));
    QCOMPARE(failed.size(), 0);
}

void TestJobCancel::oneFileThatIsDroppedIsSaid()
{
    openMany();
    QSignalSpy failed(m_cancel.get(), &JobCancel::failed);
    m_cancel->cancelFile(key(), place().details(key()).request.fileIds.at(1));
    CD_SOON_COMPARE(server().count("POST"), many + 1);
    m_cancel->setService(u"another"_s, true);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<ServiceError>().kind,
             ServiceError::Kind::OtherService);
    m_cancel->setService(place().service(), true);
    QCOMPARE(failed.size(), 1);
}

/// The service has the create and the answer is lost: under its transaction ID the job comes in the
/// next run, and is not left to run there.
void TestJobCancel::whatWasBeingCreatedFollowsAfterAKill()
{
    cancelWhileOneIsCreated();
    beginAfterKill({cancelled("a"), cancelled("b"), created("b")}); // a's end may not be stored
    CD_SOON_COMPARE(row().job.status.known(), Known::Cancelled);
    QCOMPARE(made(), 2);
    CD_SOON_COMPARE(row().submission, State::Accepted);
}

void TestJobCancel::whatWasLeftFollowsAfterAKill()
{
    openMany();
    m_cancel->cancel({key()});
    CD_SOON_COMPARE(server().count("POST"), many + JobCancel::mostAtOnce);
    QList<ServerStep> steps;
    for (int i = 0; i < many; ++i)
        steps.append(cancelled("j" + QByteArray::number(i) + '.'));
    beginAfterKill(steps);
    CD_SOON_COMPARE(row().job.status.known(), Known::Cancelled);
}

/// What a person then sends again is not cancelled once more.
void TestJobCancel::theWishEndsWithTheJobs()
{
    open({created("a")}, 0);
    outbox().setService(place().service(), false);
    m_second->submit(1);
    m_cancel->cancel({key()});
    CD_SOON_COMPARE(row().submission, State::GivenUp);
    outbox().sendAgain(key());
    outbox().setService(place().service(), true);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QVERIFY(place().roundTrip());
    QCOMPARE(server().count("POST"), 1);
    QCOMPARE(row().job.status.known(), Known::Pending);
}

/// It is sent again before it was known that nothing had to be cancelled.
void TestJobCancel::aLaterWordCounts()
{
    open({created("a")}, 0);
    outbox().setService(place().service(), false);
    m_second->submit(1);
    m_cancel->cancel({key()});
    outbox().sendAgain(key());
    outbox().setService(place().service(), true);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QVERIFY(place().roundTrip());
    QCOMPARE(server().count("POST"), 1);
    QVERIFY(!row().cancelAsked);
}

QTEST_GUILESS_MAIN(TestJobCancel)
#include "support/patience.h"
#include "tst_jobcancel.moc"
