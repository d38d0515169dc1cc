// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/attention/attention.h"
#include "workflow/connection/serviceclock.h"
#include "workflow/livingjobs.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/sending/unsuresearch.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = AttentionNeed::Kind;
using Error = ServiceError::Kind;
using State = SubmissionState;

Q_DECLARE_METATYPE(cd::ServiceError::Kind)

namespace {

struct Needy : LivingJobs
{
    Needy() { watch(); }

    void watch()
    {
        attention = std::make_unique<Attention>(place.table(), *unsure, place.clock());
        QObject::connect(attention.get(), &Attention::needed, attention.get(),
                         [this](const AttentionNeed &need) { told.append(need); });
    }

    JobKey addRefused(Error kind = Error::Rejected)
    {
        const JobKey key = add(State::Sending);
        tick();
        become(key, State::Refused, ServiceError{.kind = kind});
        tick();
        return key;
    }

    void pollFailed(JobKey key, const std::optional<ServiceError> &error)
    {
        JobRow row = place.row(key);
        row.pollError = error;
        place.table().update(row);
        tick();
    }

    void gather() { place.clock().advance(Attention::gathering); }

    ServiceClock serviceClock{place.door()};
    std::unique_ptr<UnsureSearch> unsure = std::make_unique<UnsureSearch>(
        place.table(), place.outbox(), place.jobs(), place.clock(), serviceClock);
    QList<AttentionNeed> told;
    std::unique_ptr<Attention> attention;
};

} // namespace

/// When a person is needed is told once.
class TestAttentionNeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aRefusalIsTold();
    void manyAtOnceAreOne();
    void noMoreOfAKindBeforeSomebodyLooked();
    void onceSettledItMayBeToldAgain();
    void whatSettlesWhileItIsGatheredIsNotTold();
    void otherErrorsPassByThemselves_data();
    void otherErrorsPassByThemselves();
    void filesThatCannotBeUploadedAreTold();
    void whatIsPausedForCreditsIsTold();
    void aKeyThatIsNotTakenIsTold_data();
    void aKeyThatIsNotTakenIsTold();
    void aServiceWithoutAKeyIsToldWhereJobsWait();
    void anUndecidedSearchIsTold();
    void whatWasThereAtTheStartIsNoNews();
    void whatIsPutAwayNeedsNobody();
    void aHistoryThatCannotBeWrittenIsToldOnce();
};

void TestAttentionNeeds::aRefusalIsTold()
{
    Needy jobs;
    const JobKey key = jobs.addRefused();
    QCOMPARE(jobs.told, {});
    jobs.gather();
    QCOMPARE(jobs.told, (QList<AttentionNeed>{{Kind::Refused, {key}}}));
    QCOMPARE(jobs.attention->open(Kind::Refused), QList{key});
    jobs.gather();
    QCOMPARE(jobs.told.size(), 1);
}

void TestAttentionNeeds::manyAtOnceAreOne()
{
    Needy jobs;
    QList<JobKey> keys{jobs.addRefused(), jobs.addRefused(), jobs.addRefused()};
    const JobKey unpaid = jobs.addRefused(Error::PaymentNeeded);
    jobs.gather();
    QCOMPARE(jobs.told, (QList<AttentionNeed>{{Kind::Refused, keys}, {Kind::Credits, {unpaid}}}));
}

void TestAttentionNeeds::noMoreOfAKindBeforeSomebodyLooked()
{
    Needy jobs;
    jobs.addRefused();
    jobs.gather();
    jobs.addRefused();
    jobs.gather();
    QCOMPARE(jobs.told.size(), 1);
    jobs.attention->seen();
    jobs.gather();
    QCOMPARE(jobs.told.size(), 1); // the second one has been seen, too
    const JobKey later = jobs.addRefused();
    jobs.gather();
    QCOMPARE(jobs.told.size(), 2);
    QCOMPARE(jobs.told.last().jobs, {later});
}

void TestAttentionNeeds::onceSettledItMayBeToldAgain()
{
    Needy jobs;
    const JobKey key = jobs.addRefused();
    jobs.gather();
    jobs.become(key, State::Queued); // sent again, by whatever hand
    jobs.tick();
    QCOMPARE(jobs.attention->open(Kind::Refused), QList<JobKey>());
    jobs.become(key, State::Refused, ServiceError{.kind = Error::Rejected});
    jobs.tick();
    jobs.gather();
    QCOMPARE(jobs.told, (QList<AttentionNeed>{{Kind::Refused, {key}}, {Kind::Refused, {key}}}));
}

void TestAttentionNeeds::whatSettlesWhileItIsGatheredIsNotTold()
{
    Needy jobs;
    const JobKey key = jobs.addRefused();
    jobs.become(key, State::Queued);
    jobs.tick();
    jobs.gather();
    const JobKey gone = jobs.addRefused();
    jobs.place.table().remove({gone});
    jobs.tick();
    jobs.gather();
    const JobKey seen = jobs.addRefused();
    jobs.attention->seen();
    jobs.gather();
    QCOMPARE(jobs.told, {});
    QCOMPARE(jobs.attention->open(Kind::Refused), QList{seen});
}

void TestAttentionNeeds::otherErrorsPassByThemselves_data()
{
    QTest::addColumn<Error>("error");
    QTest::newRow("offline") << Error::Offline;
    QTest::newRow("too fast") << Error::TooManyRequests;
    QTest::newRow("theirs") << Error::ServerFailed;
    QTest::newRow("certificate") << Error::Tls;
}

void TestAttentionNeeds::otherErrorsPassByThemselves()
{
    QFETCH(const Error, error);
    Needy jobs;
    const JobKey queued = jobs.add(State::Queued);
    jobs.become(queued, State::Queued, ServiceError{.kind = error});
    jobs.pollFailed(jobs.add(), ServiceError{.kind = error});
    jobs.attention->setService(jobs.place.service(), ServiceError{.kind = error});
    jobs.gather();
    QCOMPARE(jobs.told, {});
}

/// One that is tried again by itself needs nobody.
void TestAttentionNeeds::filesThatCannotBeUploadedAreTold()
{
    using Retry = ServiceError::Retry;
    Needy jobs;
    jobs.attention->setService(jobs.place.service(), {});
    const JobKey waits = jobs.add(State::Uploading);
    jobs.become(waits, State::Uploading, ServiceError{.kind = Error::Tls, .retry = Retry::Later});
    const JobKey gone = jobs.add(State::Uploading);
    jobs.become(gone, State::Uploading, ServiceError{.kind = Error::LocalFile});
    jobs.tick();
    jobs.gather();
    QCOMPARE(jobs.told, (QList<AttentionNeed>{{Kind::Files, {gone}}}));
}

/// Once, however many are held back; one that a person paused needs nobody.
void TestAttentionNeeds::whatIsPausedForCreditsIsTold()
{
    Needy jobs;
    jobs.attention->setService(jobs.place.service(), {});
    QList<JobKey> unpaid;
    for (int i = 0; i < 3; ++i) {
        unpaid.append(jobs.add(State::Queued));
        jobs.become(unpaid.constLast(), State::Paused, ServiceError{.kind = Error::PaymentNeeded});
    }
    const JobKey limited = jobs.add(State::Queued);
    jobs.become(limited, State::Paused, ServiceError{.kind = Error::OverLimit});
    jobs.become(jobs.add(State::Queued), State::Paused);
    jobs.tick();
    jobs.gather();
    QCOMPARE(jobs.told, (QList<AttentionNeed>{{Kind::Credits, unpaid}, {Kind::Limit, {limited}}}));
    for (const JobKey key : unpaid)
        jobs.become(key, State::Queued);
    jobs.tick();
    QCOMPARE(jobs.attention->open(Kind::Credits), QList<JobKey>());
}

void TestAttentionNeeds::aKeyThatIsNotTakenIsTold_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("401") << Error::SignInNeeded << Kind::SignIn;
    QTest::newRow("402") << Error::PaymentNeeded << Kind::Credits;
}

void TestAttentionNeeds::aKeyThatIsNotTakenIsTold()
{
    QFETCH(const Error, error);
    QFETCH(const Kind, kind);
    Needy jobs;
    const JobKey first = jobs.add();
    const JobKey second = jobs.add();
    jobs.tick();
    jobs.pollFailed(first, ServiceError{.kind = error});
    jobs.gather();
    QCOMPARE(jobs.told, {}); // while another service is spoken to
    jobs.attention->setService(jobs.place.service(), {});
    jobs.pollFailed(first, ServiceError{.kind = error});
    jobs.pollFailed(second, ServiceError{.kind = error});
    const JobKey refused = jobs.addRefused(error);
    jobs.gather();
    QCOMPARE(jobs.told, (QList<AttentionNeed>{{kind, {first, second, refused}}}));
    jobs.pollFailed(first, {});
    jobs.pollFailed(second, {});
    QCOMPARE(jobs.attention->open(kind), QList{refused});
}

void TestAttentionNeeds::aServiceWithoutAKeyIsToldWhereJobsWait()
{
    Needy jobs;
    const ServiceError noKey{.kind = Error::NoKey};
    jobs.attention->setService(jobs.place.service(), noKey);
    jobs.gather();
    QCOMPARE(jobs.told, {}); // nothing waits for it

    const JobKey waiting = jobs.add(State::Queued);
    jobs.tick();
    jobs.gather();
    QCOMPARE(jobs.told, (QList<AttentionNeed>{{Kind::SignIn, {waiting}}}));
    jobs.attention->setService(jobs.place.service(), {});
    QCOMPARE(jobs.attention->open(Kind::SignIn), QList<JobKey>());

    jobs.attention->setService(u"https://elsewhere.example"_s, noKey); // whose jobs they are not
    jobs.gather();
    QCOMPARE(jobs.told.size(), 1);
}

void TestAttentionNeeds::anUndecidedSearchIsTold()
{
    FaultyServer server;
    server.setSteps({{.body = pageJson({}), .target = listTarget()}});
    Needy jobs;
    jobs.place.door().setConnection(
        {.baseUrl = server.url(), .apiKey = u"llx-test"_s, .sessionCookie = {}, .scope = {}});
    JobRow row;
    row.submission = State::Unsure;
    row.job = jobAsAsked(sampleRequest());
    row.service = jobs.place.service();
    row.submittedAt = jobs.place.clock().now();
    row.changedAt = row.submittedAt;
    JobDetails details;
    details.request = sampleRequest();
    const JobKey key = jobs.place.table().add(row, details);
    jobs.tick();
    jobs.unsure->setService(jobs.place.service(), true);
    CD_TRY_VERIFY(jobs.unsure->finding(key)
                  && jobs.unsure->finding(key)->kind == UnsureFinding::Kind::NoneYet);
    jobs.gather();
    QCOMPARE(jobs.told, {}); // it is looked for again
    const auto settled = [&] {
        jobs.place.clock().advance(UnsureSearch::settling);
        jobs.gather();
        return !jobs.told.isEmpty();
    };
    CD_TRY_VERIFY(settled());
    QCOMPARE(jobs.told, (QList<AttentionNeed>{{Kind::Unsure, {key}}}));
    jobs.become(key, State::GivenUp);
    jobs.tick();
    QCOMPARE(jobs.attention->open(Kind::Unsure), QList<JobKey>());
}

void TestAttentionNeeds::whatWasThereAtTheStartIsNoNews()
{
    Needy jobs;
    const JobKey old = jobs.addRefused();
    jobs.watch();
    jobs.attention->seen();
    jobs.gather();
    QCOMPARE(jobs.told, {});
    QCOMPARE(jobs.attention->open(Kind::Refused), QList{old});
    const JobKey fresh = jobs.addRefused();
    jobs.gather();
    QCOMPARE(jobs.told, (QList<AttentionNeed>{{Kind::Refused, {fresh}}}));
}

void TestAttentionNeeds::whatIsPutAwayNeedsNobody()
{
    Needy jobs;
    const JobKey archived = jobs.addRefused();
    const JobKey replaced = jobs.addRefused();
    JobRow row = jobs.place.row(archived);
    row.shelf = Shelf::Archive;
    jobs.place.table().update(row);
    row = jobs.place.row(replaced);
    row.replacedBy = archived;
    jobs.place.table().update(row);
    jobs.tick();
    jobs.gather();
    QCOMPARE(jobs.told, {});
}

void TestAttentionNeeds::aHistoryThatCannotBeWrittenIsToldOnce()
{
    Needy jobs;
    jobs.attention->historyFailed();
    QCOMPARE(jobs.told, (QList<AttentionNeed>{{Kind::History, {}}}));
    jobs.place.clock().advance(5s); // it is tried again and again
    jobs.attention->historyFailed();
    jobs.attention->seen();
    jobs.place.clock().advance(Attention::historyRecovery - 1ms);
    jobs.attention->historyFailed();
    QCOMPARE(jobs.told.size(), 1);
    jobs.place.clock().advance(Attention::historyRecovery);
    jobs.attention->historyFailed(); // after it worked for a while
    QCOMPARE(jobs.told.size(), 2);
}

QTEST_GUILESS_MAIN(TestAttentionNeeds)
#include "tst_attentionneeds.moc"
