// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobfacts.h"
#include "workflow/seconddialectplace.h"
#include "workflow/sending/jobcancel.h"

#include <QRegularExpression>
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
class TestJobCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatHasNotEndedIsCancelled();
    void oneFileAlone();
    void whatWasNotSentStaysUnsent();
    void whatIsBeingCreatedFollows();
    void whatGotNoAnswerFollows();
    void oneThatHadEndedIsLookedAt();
    void aRefusalIsSaidOnce();
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

    std::unique_ptr<SecondDialectPlace> m_second;
    std::unique_ptr<JobCancel> m_cancel;
};

void TestJobCancel::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_second = std::make_unique<SecondDialectPlace>();
}

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
    Workplace &place = m_second->place();
    m_cancel
        = std::make_unique<JobCancel>(place.table(), place.outbox(), place.jobs(), place.ledger());
    m_cancel->setService(place.service(), true);
}

/// Ends as a killed program does once the wish is on the disk, and begins again on what is there.
void TestJobCancel::beginAfterKill(const QList<ServerStep> &steps)
{
    CD_SOON_VERIFY(m_second->place().rowOnDisk(m_second->key()).isToBeCancelled);
    m_cancel.reset();
    m_second->server().setSteps(QList<ServerStep>{roundTrips()} + steps);
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
    m_second->place().outbox().setTarget(
        {.scope = {}, .dialect = Dialect::Second, .jobsAtOnce = 2 * many});
    m_second->submit(many);
    CD_SOON_COMPARE(m_second->row().submission, State::Accepted);
    QCOMPARE(m_second->made(), many);
}

void TestJobCancel::whatHasNotEndedIsCancelled()
{
    open({cancelled("a"), cancelled("b"), created("a"), created("b")}, 2);
    CD_SOON_COMPARE(m_second->row().submission, State::Accepted);
    m_cancel->cancel({m_second->key()});
    QVERIFY(isCancelling(m_second->row())); // at once
    CD_SOON_COMPARE(m_second->row().job.status.known(), Known::Cancelled);
    QVERIFY(!m_second->row().watched);
    QVERIFY(!isCancelling(m_second->row()) && wasCancelled(m_second->row()));
    QVERIFY(!canBeCancelled(m_second->row()));
    CD_SOON_COMPARE(m_second->place().rowOnDisk(m_second->key()), m_second->row());
}

void TestJobCancel::oneFileAlone()
{
    open({cancelled("a"), cancelled("b"), created("a"), created("b")}, 2);
    CD_SOON_COMPARE(m_second->row().submission, State::Accepted);
    const QList<FileId> files = m_second->place().details(m_second->key()).request.fileIds;
    m_cancel->cancelFile(m_second->key(), files.at(1));
    CD_SOON_COMPARE(m_second->creates().at(1).status.known(), Known::Cancelled);
    QVERIFY(m_second->place().roundTrip());
    QCOMPARE(m_second->creates().at(0).status.known(), Known::Pending);
    QVERIFY(!m_second->row().cancelAsked);
    QCOMPARE(m_second->server().count("POST"), 2 + 1);
    m_cancel->cancelFile(m_second->key(), {u"nobody's"_s});
    QVERIFY(m_second->place().roundTrip());
    QCOMPARE(m_second->server().count("POST"), 2 + 1);
}

void TestJobCancel::whatWasNotSentStaysUnsent()
{
    QList<ServerStep> steps;
    for (const char *id : {"a", "b", "c", "d", "e"})
        steps.append(cancelled(id));
    for (const char *id : {"a", "b", "c", "d", "e"})
        steps.append(created(id));
    open(steps, 9);
    CD_SOON_COMPARE(m_second->made(), 5); // as many as there may be at once
    m_cancel->cancel({m_second->key()});
    CD_SOON_COMPARE(m_second->row().job.status.known(), Known::Failed); // four have no job at all
    QVERIFY(wasCancelled(m_second->row())); // which is not what went wrong
    QCOMPARE(m_second->place().state(m_second->key()), submissionWord(State::Accepted));
    QVERIFY(m_second->place().roundTrip());
    QCOMPARE(createsSeen(m_second->server()).size(), 5 + 5); // and five cancels
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
    CD_SOON_VERIFY(createsSeen(m_second->server()).size() == 2 && m_second->made() == 1);
    m_cancel->cancel({m_second->key()});
    const auto isOneCancelled = [this] {
        return std::ranges::any_of(m_second->creates(), [](const Create &create) {
            return create.status.known() == Known::Cancelled;
        });
    };
    CD_SOON_VERIFY(isOneCancelled());
    QCOMPARE(m_second->row().submission, State::Sending);
}

void TestJobCancel::whatIsBeingCreatedFollows()
{
    cancelWhileOneIsCreated();
    m_second->server().release();
    CD_SOON_COMPARE(m_second->row().job.status.known(), Known::Cancelled);
    CD_SOON_COMPARE(m_second->row().submission, State::Accepted);
    QVERIFY(m_second->place().roundTrip());
    QCOMPARE(m_second->server().count("POST"), 2 + 2);
}

/// It is asked for under its transaction ID until it is known.
void TestJobCancel::whatGotNoAnswerFollows()
{
    cancelWhileOneIsCreated();
    m_second->server().goDown();
    CD_SOON_COMPARE(m_second->row().submission, State::Queued);
    m_second->server().setSteps({cancelled("b"), created("b")});
    m_second->server().comeUp();
    CD_SOON_VERIFY((m_second->place().clock().advance(1min),
                    m_second->row().job.status.known() == Known::Cancelled));
    QCOMPARE(m_second->made(), 2);
}

void TestJobCancel::oneThatHadEndedIsLookedAt()
{
    open({{.status = 400, .body = R"({"detail": "has ended"})", .target = secondPath + "/a/cancel"},
          created("a")},
         1);
    CD_SOON_COMPARE(m_second->row().submission, State::Accepted);
    QSignalSpy look(m_cancel.get(), &JobCancel::pollNeeded);
    QSignalSpy failed(m_cancel.get(), &JobCancel::failed);
    m_cancel->cancel({m_second->key()});
    QVERIFY(look.wait(tryForMs));
    QCOMPARE(failed.size(), 0);
}

void TestJobCancel::aRefusalIsSaidOnce()
{
    open({{.status = 403, .body = R"({"detail": "no"})", .target = secondPath + "/a/cancel"},
          {.status = 403, .body = R"({"detail": "no"})", .target = secondPath + "/b/cancel"},
          created("a"),
          created("b")},
         2);
    CD_SOON_COMPARE(m_second->row().submission, State::Accepted);
    QSignalSpy look(m_cancel.get(), &JobCancel::pollNeeded);
    QSignalSpy failed(m_cancel.get(), &JobCancel::failed);
    m_cancel->cancel({m_second->key()});
    CD_SOON_COMPARE(look.size(), 1); // after the last of them
    QCOMPARE(m_second->server().count("POST"), 2 + 2);
    QVERIFY(m_second->place().roundTrip());
    QCOMPARE(look.size(), 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!isCancelling(m_second->row()));
    QCOMPARE(m_second->row().job.status.known(), Known::Pending);
}

void TestJobCancel::theFirstDialectHasNone()
{
    open({created("a")}, 1);
    CD_SOON_COMPARE(m_second->row().submission, State::Accepted);
    const JobKey key = m_second->place().addAccepted("x");
    QVERIFY(!canBeCancelled(m_second->place().row(key)));
    m_cancel->cancel({key});
    QVERIFY(m_second->place().roundTrip());
    QCOMPARE(m_second->server().count("POST"), 1);
}

void TestJobCancel::manyGoAFewAtATime()
{
    openMany();
    m_cancel->cancel({m_second->key()});
    CD_SOON_COMPARE(m_second->server().count("POST"), many + JobCancel::mostAtOnce);
    QVERIFY(m_second->place().roundTrip()); // past those that wait
    QCOMPARE(m_second->server().count("POST"), many + JobCancel::mostAtOnce);
    CD_SOON_VERIFY(
        (m_second->server().release(), m_second->row().job.status.known() == Known::Cancelled));
    QCOMPARE(m_second->server().count("POST"), many + many);
}

void TestJobCancel::anotherServiceIsAskedForNone()
{
    openMany();
    m_cancel->cancel({m_second->key()});
    CD_SOON_COMPARE(m_second->server().count("POST"), many + JobCancel::mostAtOnce);
    m_cancel->setService(u"another"_s, true);
    m_second->server().release();
    QVERIFY(m_second->place().roundTrip());
    m_second->server().release();
    QVERIFY(m_second->place().roundTrip());
    QCOMPARE(m_second->server().count("POST"), many + JobCancel::mostAtOnce);
}

void TestJobCancel::whatIsLeftWaitsForItsService()
{
    openMany();
    QSignalSpy failed(m_cancel.get(), &JobCancel::failed);
    m_cancel->cancel({m_second->key()});
    CD_SOON_COMPARE(m_second->server().count("POST"), many + JobCancel::mostAtOnce);
    m_cancel->setService(u"another"_s, true);
    m_cancel->setService(m_second->place().service(), false);
    QVERIFY(m_second->place().roundTrip());
    QCOMPARE(m_second->server().count("POST"), many + JobCancel::mostAtOnce);
    m_cancel->setService(m_second->place().service(), true);
    CD_SOON_VERIFY(
        (m_second->server().release(), m_second->row().job.status.known() == Known::Cancelled));
    QCOMPARE(failed.size(), 0);
}

void TestJobCancel::oneFileThatIsDroppedIsSaid()
{
    openMany();
    QSignalSpy failed(m_cancel.get(), &JobCancel::failed);
    m_cancel->cancelFile(m_second->key(),
                         m_second->place().details(m_second->key()).request.fileIds.at(1));
    CD_SOON_COMPARE(m_second->server().count("POST"), many + 1);
    m_cancel->setService(u"another"_s, true);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<ServiceError>().kind,
             ServiceError::Kind::OtherService);
    m_cancel->setService(m_second->place().service(), true);
    QCOMPARE(failed.size(), 1);
}

/// The service has the create and the answer is lost: under its transaction ID the job comes in the
/// next run, and is not left to run there.
void TestJobCancel::whatWasBeingCreatedFollowsAfterAKill()
{
    cancelWhileOneIsCreated();
    beginAfterKill({cancelled("a"), cancelled("b"), created("b")}); // a's end may not be stored
    CD_SOON_COMPARE(m_second->row().job.status.known(), Known::Cancelled);
    QCOMPARE(m_second->made(), 2);
    CD_SOON_COMPARE(m_second->row().submission, State::Accepted);
    CD_SOON_VERIFY(!m_second->place().rowOnDisk(m_second->key()).isToBeCancelled);
}

void TestJobCancel::whatWasLeftFollowsAfterAKill()
{
    openMany();
    m_cancel->cancel({m_second->key()});
    CD_SOON_COMPARE(m_second->server().count("POST"), many + JobCancel::mostAtOnce);
    QList<ServerStep> steps;
    for (int i = 0; i < many; ++i)
        steps.append(cancelled("j" + QByteArray::number(i) + '.'));
    beginAfterKill(steps);
    CD_SOON_COMPARE(m_second->row().job.status.known(), Known::Cancelled);
    CD_SOON_VERIFY(!m_second->row().isToBeCancelled);
}

/// What a person then sends again is not cancelled once more.
void TestJobCancel::theWishEndsWithTheJobs()
{
    open({created("a")}, 0);
    m_second->place().outbox().setService(m_second->place().service(), false);
    m_second->submit(1);
    m_cancel->cancel({m_second->key()});
    CD_SOON_COMPARE(m_second->row().submission, State::GivenUp);
    CD_SOON_VERIFY(!m_second->row().isToBeCancelled);
    m_second->place().outbox().sendAgain(m_second->key());
    m_second->place().outbox().setService(m_second->place().service(), true);
    CD_SOON_COMPARE(m_second->row().submission, State::Accepted);
    QVERIFY(m_second->place().roundTrip());
    QCOMPARE(m_second->server().count("POST"), 1);
    QCOMPARE(m_second->row().job.status.known(), Known::Pending);
}

/// It is sent again before it was known that nothing had to be cancelled.
void TestJobCancel::aLaterWordCounts()
{
    open({created("a")}, 0);
    m_second->place().outbox().setService(m_second->place().service(), false);
    m_second->submit(1);
    m_cancel->cancel({m_second->key()});
    m_second->place().outbox().sendAgain(m_second->key());
    m_second->place().outbox().setService(m_second->place().service(), true);
    CD_SOON_COMPARE(m_second->row().submission, State::Accepted);
    QVERIFY(m_second->place().roundTrip());
    QCOMPARE(m_second->server().count("POST"), 1);
    QVERIFY(!m_second->row().isToBeCancelled);
}

QTEST_GUILESS_MAIN(TestJobCancel)
#include "support/patience.h"
#include "tst_jobcancel.moc"
