// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/jobmerge.h"
#include "workflow/livingjobs.h"
#include "workflow/serviceclock.h"
#include "workflow/unsuresearch.h"
#include "workflow/userneeds.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = UserNeed::Kind;
using Error = ServiceError::Kind;
using State = SubmissionState;

Q_DECLARE_METATYPE(cd::ServiceError::Kind)

namespace {

struct Needy : LivingJobs
{
    Needy() { watch(); }

    void watch()
    {
        needs = std::make_unique<UserNeeds>(place.table(), *unsure, place.clock());
        QObject::connect(needs.get(), &UserNeeds::needed, needs.get(),
                         [this](const UserNeed &need) { told.append(need); });
    }

    JobKey addRefused(Error kind = Error::Rejected)
    {
        const JobKey key = add(State::Sending);
        tick();
        become(key, State::Refused, ServiceError{.kind = kind});
        tick();
        return key;
    }

    void lookFailed(JobKey key, const std::optional<ServiceError> &error)
    {
        JobRow row = place.row(key);
        row.lookError = error;
        place.table().update(row);
        tick();
    }

    void gather() { place.clock().advance(UserNeeds::gathering); }

    ServiceClock serviceClock{place.door()};
    std::unique_ptr<UnsureSearch> unsure = std::make_unique<UnsureSearch>(
        place.table(), place.outbox(), place.classify(), place.clock(), serviceClock);
    QList<UserNeed> told;
    std::unique_ptr<UserNeeds> needs;
};

} // namespace

/// When a person is needed is told once.
class TestUserNeeds : public QObject
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
    void aKeyThatIsNotTakenIsTold_data();
    void aKeyThatIsNotTakenIsTold();
    void aServiceWithoutAKeyIsToldWhereJobsWait();
    void anUndecidedSearchIsTold();
    void whatWasThereAtTheStartIsNoNews();
    void whatIsPutAwayNeedsNobody();
    void aHistoryThatCannotBeWrittenIsToldOnce();
};

void TestUserNeeds::aRefusalIsTold()
{
    Needy jobs;
    const JobKey key = jobs.addRefused();
    QCOMPARE(jobs.told, {});
    jobs.gather();
    QCOMPARE(jobs.told, (QList<UserNeed>{{Kind::Refused, {key}}}));
    QCOMPARE(jobs.needs->open(Kind::Refused), QList{key});
    jobs.gather();
    QCOMPARE(jobs.told.size(), 1);
}

void TestUserNeeds::manyAtOnceAreOne()
{
    Needy jobs;
    QList<JobKey> keys{jobs.addRefused(), jobs.addRefused(), jobs.addRefused()};
    const JobKey unpaid = jobs.addRefused(Error::PaymentNeeded);
    jobs.gather();
    QCOMPARE(jobs.told, (QList<UserNeed>{{Kind::Refused, keys}, {Kind::Credits, {unpaid}}}));
}

void TestUserNeeds::noMoreOfAKindBeforeSomebodyLooked()
{
    Needy jobs;
    jobs.addRefused();
    jobs.gather();
    jobs.addRefused();
    jobs.gather();
    QCOMPARE(jobs.told.size(), 1);
    jobs.needs->seen();
    jobs.gather();
    QCOMPARE(jobs.told.size(), 1); // the second one has been seen, too
    const JobKey later = jobs.addRefused();
    jobs.gather();
    QCOMPARE(jobs.told.size(), 2);
    QCOMPARE(jobs.told.last().jobs, {later});
}

void TestUserNeeds::onceSettledItMayBeToldAgain()
{
    Needy jobs;
    const JobKey key = jobs.addRefused();
    jobs.gather();
    jobs.become(key, State::Queued); // sent again, by whatever hand
    jobs.tick();
    QCOMPARE(jobs.needs->open(Kind::Refused), QList<JobKey>());
    jobs.become(key, State::Refused, ServiceError{.kind = Error::Rejected});
    jobs.tick();
    jobs.gather();
    QCOMPARE(jobs.told, (QList<UserNeed>{{Kind::Refused, {key}}, {Kind::Refused, {key}}}));
}

void TestUserNeeds::whatSettlesWhileItIsGatheredIsNotTold()
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
    jobs.needs->seen();
    jobs.gather();
    QCOMPARE(jobs.told, {});
    QCOMPARE(jobs.needs->open(Kind::Refused), QList{seen});
}

void TestUserNeeds::otherErrorsPassByThemselves_data()
{
    QTest::addColumn<Error>("error");
    QTest::newRow("offline") << Error::Offline;
    QTest::newRow("too fast") << Error::TooManyRequests;
    QTest::newRow("theirs") << Error::ServerFailed;
    QTest::newRow("certificate") << Error::Tls;
}

void TestUserNeeds::otherErrorsPassByThemselves()
{
    QFETCH(const Error, error);
    Needy jobs;
    const JobKey queued = jobs.add(State::Queued);
    jobs.become(queued, State::Queued, ServiceError{.kind = error});
    jobs.lookFailed(jobs.add(), ServiceError{.kind = error});
    jobs.needs->setService(jobs.place.service(), ServiceError{.kind = error});
    jobs.gather();
    QCOMPARE(jobs.told, {});
}

/// One that is tried again by itself needs nobody.
void TestUserNeeds::filesThatCannotBeUploadedAreTold()
{
    using Retry = ServiceError::Retry;
    Needy jobs;
    jobs.needs->setService(jobs.place.service(), {});
    const JobKey waits = jobs.add(State::Uploading);
    jobs.become(waits, State::Uploading, ServiceError{.kind = Error::Tls, .retry = Retry::Later});
    const JobKey gone = jobs.add(State::Uploading);
    jobs.become(gone, State::Uploading, ServiceError{.kind = Error::LocalFile});
    jobs.tick();
    jobs.gather();
    QCOMPARE(jobs.told, (QList<UserNeed>{{Kind::Files, {gone}}}));
}

void TestUserNeeds::aKeyThatIsNotTakenIsTold_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("401") << Error::SignInNeeded << Kind::SignIn;
    QTest::newRow("402") << Error::PaymentNeeded << Kind::Credits;
}

void TestUserNeeds::aKeyThatIsNotTakenIsTold()
{
    QFETCH(const Error, error);
    QFETCH(const Kind, kind);
    Needy jobs;
    const JobKey first = jobs.add();
    const JobKey second = jobs.add();
    jobs.tick();
    jobs.lookFailed(first, ServiceError{.kind = error});
    jobs.gather();
    QCOMPARE(jobs.told, {}); // while another service is spoken to
    jobs.needs->setService(jobs.place.service(), {});
    jobs.lookFailed(first, ServiceError{.kind = error});
    jobs.lookFailed(second, ServiceError{.kind = error});
    const JobKey refused = jobs.addRefused(error);
    jobs.gather();
    QCOMPARE(jobs.told, (QList<UserNeed>{{kind, {first, second, refused}}}));
    jobs.lookFailed(first, {});
    jobs.lookFailed(second, {});
    QCOMPARE(jobs.needs->open(kind), QList{refused});
}

void TestUserNeeds::aServiceWithoutAKeyIsToldWhereJobsWait()
{
    Needy jobs;
    const ServiceError noKey{.kind = Error::NoKey};
    jobs.needs->setService(jobs.place.service(), noKey);
    jobs.gather();
    QCOMPARE(jobs.told, {}); // nothing waits for it

    const JobKey waiting = jobs.add(State::Queued);
    jobs.tick();
    jobs.gather();
    QCOMPARE(jobs.told, (QList<UserNeed>{{Kind::SignIn, {waiting}}}));
    jobs.needs->setService(jobs.place.service(), {});
    QCOMPARE(jobs.needs->open(Kind::SignIn), QList<JobKey>());

    jobs.needs->setService(u"https://elsewhere.example"_s, noKey); // whose jobs they are not
    jobs.gather();
    QCOMPARE(jobs.told.size(), 1);
}

void TestUserNeeds::anUndecidedSearchIsTold()
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
    QCOMPARE(jobs.told, (QList<UserNeed>{{Kind::Unsure, {key}}}));
    jobs.become(key, State::GivenUp);
    jobs.tick();
    QCOMPARE(jobs.needs->open(Kind::Unsure), QList<JobKey>());
}

void TestUserNeeds::whatWasThereAtTheStartIsNoNews()
{
    Needy jobs;
    const JobKey old = jobs.addRefused();
    jobs.watch();
    jobs.needs->start();
    jobs.gather();
    QCOMPARE(jobs.told, {});
    QCOMPARE(jobs.needs->open(Kind::Refused), QList{old});
    const JobKey fresh = jobs.addRefused();
    jobs.gather();
    QCOMPARE(jobs.told, (QList<UserNeed>{{Kind::Refused, {fresh}}}));
}

void TestUserNeeds::whatIsPutAwayNeedsNobody()
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

void TestUserNeeds::aHistoryThatCannotBeWrittenIsToldOnce()
{
    Needy jobs;
    jobs.needs->historyFailed();
    QCOMPARE(jobs.told, (QList<UserNeed>{{Kind::History, {}}}));
    jobs.place.clock().advance(5s); // it is tried again and again
    jobs.needs->historyFailed();
    jobs.needs->seen();
    jobs.place.clock().advance(UserNeeds::historyRecovery - 1ms);
    jobs.needs->historyFailed();
    QCOMPARE(jobs.told.size(), 1);
    jobs.place.clock().advance(UserNeeds::historyRecovery);
    jobs.needs->historyFailed(); // after it worked for a while
    QCOMPARE(jobs.told.size(), 2);
}

QTEST_GUILESS_MAIN(TestUserNeeds)
#include "tst_userneeds.moc"
