// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/setrun.h"

#include "domain/request/preset.h"
#include "workflow/evaluating/followup.h"
#include "workflow/seconddialectplace.h"
#include "workflow/workplace.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

ServerStep uploaded(const QByteArray &id)
{
    return {
        .status = 201, .body = R"({"id": ")" + id + R"(", "name": "x"})", .target = filesTarget};
}

const ServerStep noneThere{.body = R"({"items": []})", .target = filesTarget + '?'};

Preset samplePreset()
{
    Preset preset{.name = u"Post"_s, .request = sampleRequest()};
    preset.request.webhooks = {{.url = u"https://example.org/hook"_s}};
    return preset;
}

} // namespace

/// What a press sends goes out as often as was asked for, never more.
class TestSetRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void takesRulesAndReadingOfTheVersion();
    void costsAllOfItsTimes();
    void eachTimeHasACreateOfItsOwn();
    void eachTimeHasATransactionOfItsOwn();
    void aLostAnswerIsNotSentAgain();
    void withoutFilesNothingIsSent();
    void aFollowUpGoesWhereTheFilesAre();

private:
    static QList<JobFile> filesIn(const Workplace &place, int count);
};

QList<JobFile> TestSetRun::filesIn(const Workplace &place, int count)
{
    QList<JobFile> files;
    for (int i = 0; i < count; ++i) {
        QFile file(place.folder() + u"/%1.txt"_s.arg(i));
        if (!file.open(QFile::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write("document " + QByteArray::number(i));
        files.append({.id = {},
                      .name = u"%1.txt"_s.arg(i),
                      .path = file.fileName(),
                      .key = u"key-%1"_s.arg(i)});
    }
    return files;
}

void TestSetRun::takesRulesAndReadingOfTheVersion()
{
    JobOrigin origin;
    origin.preset = u"Post"_s;
    origin.presetVersion = 12;
    origin.presetHash = "h12";
    const SetRun same = runOf(samplePreset(), origin, Mode::Fast, Dialect::First);
    QCOMPARE(same.request.rules, sampleRequest().rules);
    QVERIFY(same.request.fileIds.isEmpty());
    QVERIFY(same.request.webhooks.isEmpty()); // nobody else is told of it
    QCOMPARE(same.origin, origin);
    QCOMPARE(same.label, u"Post"_s);
    const SetRun other = runOf(samplePreset(), origin, Mode::Multimodal, Dialect::First);
    QCOMPARE(other.request.mode, std::optional(Mode::Multimodal));
    QVERIFY(other.origin.isPresetChanged);
    const SetRun second = runOf(samplePreset(), origin, Mode::Multimodal, Dialect::Second);
    QCOMPARE(second.request.effectiveMode(), Mode::Fast); // it has no other
}

void TestSetRun::costsAllOfItsTimes()
{
    SetRun run{.request = sampleRequest(), .files = {{}, {}}, .times = 3};
    QCOMPARE(costOf(run, Dialect::First, {}), (CostBound{.files = 6, .pages = 30, .credits = 30}));
    run.request.mode = Mode::Multimodal;
    QCOMPARE(costOf(run, Dialect::First, {}).credits, std::optional<qint64>(60));
}

void TestSetRun::eachTimeHasACreateOfItsOwn()
{
    FaultyServer server;
    server.setSteps({noneThere, uploaded("f-1"), uploaded("f-2"), made("a"), made("b"), made("c")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const SetRun run{.request = runOf(samplePreset(), {}, Mode::Fast, Dialect::First).request,
                     .label = u"Post"_s,
                     .files = filesIn(place, 2),
                     .times = 3};
    const QList<JobKey> jobs = submit(run, place.outbox());
    QCOMPARE(jobs.size(), 3);
    QSet<QString> ids;
    for (const JobKey key : jobs) {
        CD_SOON_COMPARE(place.state(key), submissionWord(State::Accepted));
        ids.insert(place.row(key).job.id.value);
        QCOMPARE(place.row(key).fileCount, 2);
    }
    QCOMPARE(ids.size(), 3);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.countOf(filesTarget), 2); // each content once
    QCOMPARE(server.count("POST"), 2 + 3);
}

void TestSetRun::eachTimeHasATransactionOfItsOwn()
{
    FaultyServer server;
    server.setSteps(QList<ServerStep>{noneThere, uploaded("f-1"), uploaded("f-2")}
                    + manyCreated(6));
    Workplace place(server.url());
    place.begin();
    place.outbox().setTarget({.scope = {}, .dialect = Dialect::Second, .jobsAtOnce = 20});
    place.reach();
    const SetRun run{.request = runOf(samplePreset(), {}, Mode::Fast, Dialect::Second).request,
                     .files = filesIn(place, 2),
                     .times = 3};
    const QList<JobKey> jobs = submit(run, place.outbox());
    for (const JobKey key : jobs)
        CD_SOON_COMPARE(place.row(key).sentCount, 2);
    QVERIFY(place.roundTrip());
    QSet<QString> transactions;
    QSet<QString> ids;
    for (const JobKey key : jobs) {
        for (const Create &create : place.details(key).creates) {
            transactions.insert(create.transactionId);
            ids.insert(create.id.value);
        }
    }
    QCOMPARE(transactions.size(), 6);
    QCOMPARE(ids.size(), 6); // none got the job of another
    QSet<QString> seen = transactionsSeen(server);
    seen.remove(QString()); // of the uploads
    QCOMPARE(seen, transactions);
    QCOMPARE(server.countOf(filesTarget), 2);
}

void TestSetRun::aLostAnswerIsNotSentAgain()
{
    FaultyServer server;
    server.setSteps({noneThere, uploaded("f-1"), {.cut = ServerStep::Cut::AfterRequest}});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const SetRun run{.request = runOf(samplePreset(), {}, Mode::Fast, Dialect::First).request,
                     .files = filesIn(place, 1)};
    const JobKey key = submit(run, place.outbox()).value(0);
    CD_SOON_COMPARE(place.state(key), submissionWord(State::Unsure));
    place.clock().advance(std::chrono::hours(1));
    place.settle();
    QCOMPARE(server.count("POST"), 1 + 1);
}

void TestSetRun::withoutFilesNothingIsSent()
{
    FaultyServer server;
    Workplace place(server.url());
    place.begin();
    place.reach();
    QCOMPARE(submit({.request = sampleRequest(), .times = 3}, place.outbox()), QList<JobKey>());
    QCOMPARE(place.table().count(), 0);
}

/// Though another project was chosen meanwhile: their IDs mean nothing there.
void TestSetRun::aFollowUpGoesWhereTheFilesAre()
{
    FaultyServer server;
    server.setSteps({made("a"), made("b")});
    Workplace place(server.url());
    place.begin();
    place.outbox().setTarget({.scope = {.organization = {}, .project = {u"one"_s}}});
    place.reach();
    const JobKey first = place.submit();
    CD_SOON_COMPARE(place.state(first), submissionWord(State::Accepted));
    place.outbox().setTarget({.scope = {.organization = {}, .project = {u"two"_s}}});
    const JobDetails details = place.details(first);
    const JobFile file{.id = details.request.fileIds.constFirst(), .name = u"a.pdf"_s};
    const SetRun run = followUpOf(place.row(first), details, {.files = {file}, .answered = 4});
    QCOMPARE(run.request.effectiveMode(), Mode::Multimodal);
    const JobKey second = submit(run, place.outbox()).value(0);
    CD_SOON_COMPARE(place.state(second), submissionWord(State::Accepted));
    QCOMPARE(place.row(second).scope.project, ProjectId{u"one"_s});
    QCOMPARE(place.row(second).origin.follows, first);
    QVERIFY(!place.row(first).replacedBy); // both answers stay
    CD_SOON_COMPARE(place.rowOnDisk(second).origin.follows, first);
    QCOMPARE(server.count("POST"), 2);
}

QTEST_GUILESS_MAIN(TestSetRun)
#include "tst_setrun.moc"
