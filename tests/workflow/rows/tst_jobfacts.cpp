// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobfacts.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

const QDateTime now(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);

struct Fact
{
    QString name;
    bool (*holds)(const JobRow &);
};

const QList<Fact> facts{
    {u"creates"_s,
     [](const JobRow &row) {
         return row.hasCreates;
     }},
    {u"job"_s, &hasJob},
    {u"mayHaveAJob"_s, &mayHaveAJob},
    {u"accepted"_s, &isAccepted},
    {u"toBeSent"_s, &isToBeSent},
    {u"inProgress"_s, &isInProgress},
    {u"awaited"_s, &isAwaited},
    {u"stalled"_s,
     [](const JobRow &row) {
         return isStalled(row, now);
     }},
    {u"live"_s, &isLive},
    {u"ended"_s, &hasEnded},
    {u"complete"_s, &isComplete},
    {u"free"_s, &costsNothing},
    {u"billable"_s, &isBillable},
    {u"cancel"_s, &canBeCancelled},
    {u"cancelling"_s, &isCancelling},
    {u"wasCancelled"_s, &wasCancelled},
    {u"remove"_s, &canBeRemoved},
    {u"leave"_s, &canBeLeft},
    {u"sendAgain"_s, &canBeSentAgain},
    {u"giveUp"_s, &canBeGivenUp},
    {u"hurry"_s, &canBeRetriedNow},
    {u"goOn"_s, &canGoOnWithoutFailed},
    {u"pause"_s, &canBePaused},
    {u"paused"_s, &isPaused},
    {u"held"_s, &isHeldBack},
    {u"archived"_s, &isArchived},
};

/// One file's row, changed a minute ago; with a @p status the service has a job of it.
JobRow rowOf(State submission, const QString &status = {}, Dialect dialect = Dialect::First)
{
    JobRow row;
    row.submission = submission;
    row.dialect = dialect;
    row.hasCreates = dialect == Dialect::Second;
    row.job.status = JobStatus(status);
    if (!status.isEmpty() && dialect == Dialect::First)
        row.job.id = {u"a"_s};
    row.watched = !status.isEmpty() && !row.job.status.isFinished();
    row.changedAt = now.addSecs(-60);
    return row;
}

template<typename Edit>
JobRow edited(JobRow row, const Edit &edit)
{
    edit(row);
    return row;
}

ServiceError errorOf(ServiceError::Retry retry, ServiceError::Acted acted = ServiceError::Acted::No)
{
    ServiceError error;
    error.retry = retry;
    error.acted = acted;
    return error;
}

} // namespace

/// What is true of rows and of their creates, in one table.
class TestJobFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void ofRows_data();
    void ofRows();
    void ofCreates_data();
    void ofCreates();
};

void TestJobFacts::ofRows_data()
{
    using Acted = ServiceError::Acted;
    using Retry = ServiceError::Retry;
    constexpr auto second = Dialect::Second;
    QTest::addColumn<JobRow>("row");
    QTest::addColumn<QString>("holds");
    QTest::newRow("uploading") << rowOf(State::Uploading)
                               << u"inProgress awaited live giveUp hurry pause held"_s;
    QTest::newRow("uploading, v2") << rowOf(State::Uploading, {}, second)
                                   << u"creates inProgress awaited live giveUp hurry pause held"_s;
    QTest::newRow("uploading, a file waits")
        << edited(rowOf(State::Uploading), [](JobRow &row) { row.error = errorOf(Retry::Later); })
        << u"inProgress awaited live giveUp hurry pause held"_s;
    QTest::newRow("uploading, a file is gone")
        << edited(rowOf(State::Uploading), [](JobRow &row) { row.error = errorOf(Retry::Never); })
        << u"inProgress awaited live giveUp hurry goOn pause held"_s;
    QTest::newRow("queued") << rowOf(State::Queued)
                            << u"toBeSent inProgress awaited live giveUp hurry pause held"_s;
    QTest::newRow("queued, v2") << rowOf(
        State::Queued, {},
        second) << u"creates toBeSent inProgress awaited live cancel giveUp hurry pause held"_s;
    QTest::newRow("queued for long")
        << edited(rowOf(State::Queued), [](JobRow &row) { row.changedAt = now.addSecs(-1800); })
        << u"toBeSent inProgress awaited stalled live giveUp hurry pause held"_s;
    QTest::newRow("sending") << rowOf(State::Sending) << u"toBeSent inProgress awaited live"_s;
    QTest::newRow("sending, v2, some made")
        << rowOf(State::Sending, u"PENDING"_s, second)
        << u"creates job toBeSent inProgress awaited live cancel"_s;
    QTest::newRow("sending, v2, of many")
        << edited(rowOf(State::Sending, u"PENDING"_s, second),
                  [](JobRow &row) { row.fileCount = 2; })
        << u"creates job toBeSent inProgress awaited live cancel giveUp pause"_s;
    QTest::newRow("sending, v2, copies of one") << edited(
        rowOf(State::Sending, u"PENDING"_s, second), [](JobRow &row) {
            row.fileCount = 2;
            row.copyCount = 1;
        }) << u"creates job toBeSent inProgress awaited live cancel"_s;
    QTest::newRow("sending, v1, several creates") << edited(rowOf(State::Sending), [](JobRow &row) {
        row.hasCreates = true;
        row.fileCount = 501;
    }) << u"creates toBeSent inProgress awaited live giveUp pause"_s;
    QTest::newRow("unsure, v1, other creates ended") << edited(
        rowOf(State::Unsure), [](JobRow &row) {
            row.hasCreates = true;
            row.job.status = JobStatus(JobStatus::Known::Pending);
        }) << u"creates job mayHaveAJob live sendAgain giveUp"_s;
    QTest::newRow("paused") << edited(rowOf(State::Paused), [](JobRow &row) {
        row.changedAt = now.addDays(-1);
    }) << u"live giveUp paused held"_s;
    QTest::newRow("paused, v2, some made") << rowOf(State::Paused, u"PENDING"_s, second)
                                           << u"creates job live cancel giveUp paused held"_s;
    QTest::newRow("paused, v1, some of several made") << edited(
        rowOf(State::Paused), [](JobRow &row) {
            row.hasCreates = true;
            row.job.status = JobStatus(JobStatus::Known::Pending);
        }) << u"creates job live giveUp paused held"_s;
    QTest::newRow("unsure") << rowOf(State::Unsure) << u"mayHaveAJob live sendAgain giveUp"_s;
    QTest::newRow("refused") << rowOf(State::Refused) << u"ended free sendAgain"_s;
    QTest::newRow("given up, never sent") << rowOf(State::GivenUp) << u"ended free sendAgain"_s;
    QTest::newRow("given up, no answer") << edited(rowOf(State::GivenUp), [](JobRow &row) {
        row.error = errorOf(Retry::Never, Acted::Maybe);
    }) << u"mayHaveAJob ended sendAgain"_s;
    QTest::newRow("running") << rowOf(State::Accepted, u"PENDING"_s)
                             << u"job accepted inProgress awaited live leave"_s;
    QTest::newRow("running, v2") << rowOf(State::Accepted, u"RUNNING"_s, second)
                                 << u"creates job accepted inProgress awaited live cancel"_s;
    QTest::newRow("running, v2, for long")
        << edited(rowOf(State::Accepted, u"RUNNING"_s, second),
                  [](JobRow &row) { row.changedAt = now.addDays(-1); })
        << u"creates job accepted inProgress awaited stalled live cancel"_s;
    QTest::newRow("of an unknown word")
        << rowOf(State::Accepted, u"EXPLODED"_s) << u"job accepted inProgress awaited live leave"_s;
    QTest::newRow("not watched any more")
        << edited(rowOf(State::Accepted, u"PENDING"_s), [](JobRow &row) { row.watched = false; })
        << u"job accepted inProgress awaited"_s;
    QTest::newRow("its results to come")
        << edited(rowOf(State::Accepted, u"SUCCESS"_s), [](JobRow &row) { row.watched = true; })
        << u"job accepted awaited live ended billable"_s;
    QTest::newRow("its results can't be had")
        << edited(rowOf(State::Accepted, u"SUCCESS"_s),
                  [](JobRow &row) { row.pollError = errorOf(Retry::Never); })
        << u"job accepted live ended complete billable"_s;
    QTest::newRow("done") << rowOf(State::Accepted, u"SUCCESS"_s)
                          << u"job accepted ended complete billable"_s;
    QTest::newRow("done, v2") << rowOf(State::Accepted, u"COMPLETED"_s, second)
                              << u"creates job accepted ended complete billable remove"_s;
    QTest::newRow("partly, v2") << rowOf(State::Accepted, u"PARTIAL_SUCCESS"_s, second)
                                << u"creates job accepted ended complete billable remove"_s;
    QTest::newRow("failed") << rowOf(State::Accepted, u"ERROR"_s)
                            << u"job accepted ended complete free billable"_s;
    QTest::newRow("failed, v2") << rowOf(State::Accepted, u"FAILED"_s, second)
                                << u"creates job accepted ended complete free billable remove"_s;
    QTest::newRow("failed and billed all the same")
        << edited(rowOf(State::Accepted, u"ERROR"_s), [](JobRow &row) { row.creditsBilled = 2; })
        << u"job accepted ended complete billable"_s;
    QTest::newRow("cancelled") << rowOf(State::Accepted, u"CANCELLED"_s)
                               << u"job accepted ended complete billable wasCancelled"_s;
    const auto cancel = [](JobRow &row) {
        row.cancelAsked = true;
    };
    QTest::newRow("being cancelled")
        << edited(rowOf(State::Accepted, u"RUNNING"_s, second), cancel)
        << u"creates job accepted inProgress awaited live cancel cancelling"_s;
    QTest::newRow("being cancelled while it is sent")
        << edited(rowOf(State::Sending, u"PENDING"_s, second), cancel)
        << u"creates job toBeSent inProgress awaited live cancel cancelling"_s;
    QTest::newRow("being cancelled while it is paused")
        << edited(rowOf(State::Paused, u"PENDING"_s, second), cancel)
        << u"creates job live cancel cancelling giveUp paused held"_s;
    QTest::newRow("cancelled when some were done")
        << edited(rowOf(State::Accepted, u"PARTIAL_SUCCESS"_s, second), cancel)
        << u"creates job accepted ended complete billable wasCancelled remove"_s;
    QTest::newRow("cancelled too late")
        << edited(rowOf(State::Accepted, u"COMPLETED"_s, second), cancel)
        << u"creates job accepted ended complete billable remove"_s;
    QTest::newRow("found") << rowOf(State::Adopted, u"SUCCESS"_s)
                           << u"job accepted ended complete free"_s;
    QTest::newRow("found running, v2") << rowOf(State::Adopted, u"RUNNING"_s, second)
                                       << u"creates job accepted inProgress awaited live free"
                                          " cancel"_s;
    QTest::newRow("archived") << edited(rowOf(State::Refused), [](JobRow &row) {
        row.shelf = Shelf::Archive;
    }) << u"ended free sendAgain archived"_s;
}

void TestJobFacts::ofRows()
{
    QFETCH(JobRow, row);
    QStringList found;
    for (const Fact &fact : facts) {
        if (fact.holds(row))
            found.append(fact.name);
    }
    QTEST(found.join(u' '), "holds");
}

void TestJobFacts::ofCreates_data()
{
    using Retry = ServiceError::Retry;
    using Known = JobStatus::Known;
    QTest::addColumn<Create>("create");
    QTest::addColumn<QString>("holds");
    const Create running{u"t"_s, {u"a"_s}, JobStatus(Known::Running), {}, {}};
    const Create done{u"t"_s, {u"a"_s}, JobStatus(Known::Completed), {}, {}};
    const auto with = [](Create create, Retry retry) {
        create.error = errorOf(retry);
        return create;
    };
    QTest::newRow("not sent") << Create{u"t"_s, {}, {}, {}, {}} << u""_s;
    QTest::newRow("waits") << with({u"t"_s, {}, {}, {}, {}}, Retry::Later) << u""_s;
    QTest::newRow("refused") << with({u"t"_s, {}, {}, {}, {}}, Retry::Never) << u"settled ended"_s;
    const auto lost = [](const QString &transaction, Retry retry, ServiceError::Acted acted) {
        return Create{transaction, {}, {}, {}, errorOf(retry, acted)};
    };
    using Acted = ServiceError::Acted;
    QTest::newRow("no answer") << lost(u"t"_s, Retry::Later, Acted::Maybe) << u""_s;
    QTest::newRow("no answer, no transaction ID")
        << lost({}, Retry::Later, Acted::Maybe) << u"unsure settled"_s;
    QTest::newRow("no answer, given up")
        << lost({}, Retry::Never, Acted::Maybe) << u"settled ended"_s;
    QTest::newRow("no transaction ID, not reached") << lost({}, Retry::Later, Acted::No) << u""_s;
    QTest::newRow("running") << running << u"made settled"_s;
    QTest::newRow("running, last poll failed") << with(running, Retry::Later) << u"made settled"_s;
    QTest::newRow("gone from the service")
        << with(running, Retry::Never) << u"made settled lost ended"_s;
    QTest::newRow("done") << done << u"made settled ended"_s;
    QTest::newRow("done, then deleted there")
        << with(done, Retry::Never) << u"made settled ended"_s;
}

void TestJobFacts::ofCreates()
{
    QFETCH(Create, create);
    QStringList found;
    if (isMade(create))
        found.append(u"made"_s);
    if (isUnsure(create))
        found.append(u"unsure"_s);
    if (isSettled(create))
        found.append(u"settled"_s);
    if (isLost(create))
        found.append(u"lost"_s);
    if (hasEnded(create))
        found.append(u"ended"_s);
    QTEST(found.join(u' '), "holds");
}

QTEST_GUILESS_MAIN(TestJobFacts)
#include "tst_jobfacts.moc"
