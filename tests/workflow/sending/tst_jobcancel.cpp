// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/filejobsplace.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/sending/jobcancel.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
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
    void oneThatHadEndedIsLookedAt();
    void aRefusalIsSaidOnce();
    void theFirstDialectHasNone();
    void manyGoAFewAtATime();
    void anotherServiceIsAskedForNone();

private:
    static constexpr int many = 12;

    void open(const QList<ServerStep> &steps, int files);
    void openMany();
    ServerStep cancelled(const QByteArray &id)
    {
        return {.body = fileJob(id, "CANCELLED"), .target = secondPath + '/' + id + "/cancel"};
    }

    std::unique_ptr<FileJobsPlace> m_parts;
    std::unique_ptr<JobCancel> m_cancel;
};

void TestJobCancel::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_parts = std::make_unique<FileJobsPlace>();
}

void TestJobCancel::cleanup()
{
    m_cancel.reset();
    m_parts.reset();
}

void TestJobCancel::open(const QList<ServerStep> &steps, int files)
{
    m_parts->open(steps);
    Workplace &place = m_parts->place();
    m_cancel
        = std::make_unique<JobCancel>(place.table(), place.outbox(), place.jobs(), place.ledger());
    m_cancel->setService(place.service());
    if (files > 0)
        m_parts->submit(files);
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
    m_parts->place().outbox().setTarget(
        {.scope = {}, .dialect = Dialect::Second, .jobsAtOnce = 2 * many});
    m_parts->submit(many);
    CD_SOON_COMPARE(m_parts->row().submission, State::Accepted);
    QCOMPARE(m_parts->made(), many);
}

void TestJobCancel::whatHasNotEndedIsCancelled()
{
    open({cancelled("a"), cancelled("b"), created("a"), created("b")}, 2);
    CD_SOON_COMPARE(m_parts->row().submission, State::Accepted);
    m_cancel->cancel({m_parts->key()});
    CD_SOON_COMPARE(m_parts->row().job.status.known(), Known::Cancelled);
    QVERIFY(!m_parts->row().watched);
    QVERIFY(!canBeCancelled(m_parts->row()));
    CD_SOON_COMPARE(m_parts->place().rowOnDisk(m_parts->key()), m_parts->row());
}

void TestJobCancel::oneFileAlone()
{
    open({cancelled("a"), cancelled("b"), created("a"), created("b")}, 2);
    CD_SOON_COMPARE(m_parts->row().submission, State::Accepted);
    const QList<FileId> files = m_parts->place().details(m_parts->key()).request.fileIds;
    m_cancel->cancelFile(m_parts->key(), files.at(1));
    CD_SOON_COMPARE(m_parts->creates().at(1).status.known(), Known::Cancelled);
    QVERIFY(m_parts->place().roundTrip());
    QCOMPARE(m_parts->creates().at(0).status.known(), Known::Pending);
    QCOMPARE(m_parts->server().count("POST"), 2 + 1);
    m_cancel->cancelFile(m_parts->key(), {u"nobody's"_s});
    QVERIFY(m_parts->place().roundTrip());
    QCOMPARE(m_parts->server().count("POST"), 2 + 1);
}

void TestJobCancel::whatWasNotSentStaysUnsent()
{
    QList<ServerStep> steps;
    for (const char *id : {"a", "b", "c", "d", "e"})
        steps.append(cancelled(id));
    for (const char *id : {"a", "b", "c", "d", "e"})
        steps.append(created(id));
    open(steps, 9);
    CD_SOON_COMPARE(m_parts->made(), 5); // as many as there may be at once
    m_cancel->cancel({m_parts->key()});
    CD_SOON_COMPARE(m_parts->row().job.status.known(), Known::Failed); // four have no job at all
    QCOMPARE(m_parts->place().state(m_parts->key()), submissionWord(State::Accepted));
    QVERIFY(m_parts->place().roundTrip());
    QCOMPARE(createsSeen(m_parts->server()).size(), 5 + 5); // and five cancels
}

void TestJobCancel::oneThatHadEndedIsLookedAt()
{
    open({{.status = 400, .body = R"({"detail": "has ended"})", .target = secondPath + "/a/cancel"},
          created("a")},
         1);
    CD_SOON_COMPARE(m_parts->row().submission, State::Accepted);
    QSignalSpy look(m_cancel.get(), &JobCancel::pollNeeded);
    QSignalSpy failed(m_cancel.get(), &JobCancel::failed);
    m_cancel->cancel({m_parts->key()});
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
    CD_SOON_COMPARE(m_parts->row().submission, State::Accepted);
    QSignalSpy look(m_cancel.get(), &JobCancel::pollNeeded);
    QSignalSpy failed(m_cancel.get(), &JobCancel::failed);
    m_cancel->cancel({m_parts->key()});
    CD_SOON_COMPARE(look.size(), 1); // after the last of them
    QCOMPARE(m_parts->server().count("POST"), 2 + 2);
    QVERIFY(m_parts->place().roundTrip());
    QCOMPARE(look.size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_parts->row().job.status.known(), Known::Pending);
}

void TestJobCancel::theFirstDialectHasNone()
{
    open({created("a")}, 1);
    CD_SOON_COMPARE(m_parts->row().submission, State::Accepted);
    const JobKey key = m_parts->place().addAccepted("x");
    QVERIFY(!canBeCancelled(m_parts->place().row(key)));
    m_cancel->cancel({key});
    QVERIFY(m_parts->place().roundTrip());
    QCOMPARE(m_parts->server().count("POST"), 1);
}

void TestJobCancel::manyGoAFewAtATime()
{
    openMany();
    m_cancel->cancel({m_parts->key()});
    CD_SOON_COMPARE(m_parts->server().count("POST"), many + JobCancel::mostAtOnce);
    QVERIFY(m_parts->place().roundTrip()); // past those that wait
    QCOMPARE(m_parts->server().count("POST"), many + JobCancel::mostAtOnce);
    CD_SOON_VERIFY(
        (m_parts->server().release(), m_parts->row().job.status.known() == Known::Cancelled));
    QCOMPARE(m_parts->server().count("POST"), many + many);
}

void TestJobCancel::anotherServiceIsAskedForNone()
{
    openMany();
    m_cancel->cancel({m_parts->key()});
    CD_SOON_COMPARE(m_parts->server().count("POST"), many + JobCancel::mostAtOnce);
    m_cancel->setService(u"another"_s);
    m_parts->server().release();
    QVERIFY(m_parts->place().roundTrip());
    m_parts->server().release();
    QVERIFY(m_parts->place().roundTrip());
    QCOMPARE(m_parts->server().count("POST"), many + JobCancel::mostAtOnce);
}

QTEST_GUILESS_MAIN(TestJobCancel)
#include "support/patience.h"
#include "tst_jobcancel.moc"
