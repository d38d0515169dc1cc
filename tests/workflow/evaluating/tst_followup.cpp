// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/followup.h"

#include "store/jobs/jobstore.h"
#include "store/store.h"
#include "workflow/evaluating/evaluationreads.h"
#include "workflow/evaluating/repeatedruns.h"
#include "workflow/evaluating/suspects.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

Suggestion said(const QString &type, double confidence)
{
    return {type, confidence};
}

const Suggestion nothing{std::nullopt, 0.9};

struct Answer
{
    QString name;
    QString label; ///< empty: no type
    std::optional<Suggestion> answer;
};

DocumentKey keyOf(const QString &name)
{
    return documentKey(name.toLatin1().rightJustified(32, '0'), {}, {});
}

Evaluation evaluationOf(const QList<Answer> &answers)
{
    Evaluation evaluation;
    for (const Answer &one : answers) {
        EvaluatedFile file;
        file.labelled.document = keyOf(one.name);
        if (!one.label.isEmpty())
            file.labelled.label = one.label;
        file.answer = one.answer;
        evaluation.files.append(file);
    }
    return evaluation;
}

JobDetails detailsOf(const QList<Answer> &answers)
{
    JobDetails details;
    for (const Answer &one : answers) {
        details.files.append({.id = {u"f-"_s + one.name},
                              .name = one.name,
                              .hash = one.name.toLatin1().rightJustified(32, '0')});
        if (!one.answer)
            continue;
        FileResult result;
        result.id = u"r-"_s + one.name;
        result.fileId = {u"f-"_s + one.name};
        result.result = Classification{one.answer->type, one.answer->confidence, {}};
        details.results.append(result);
    }
    return details;
}

JobRowPtr rowOf(JobKey key)
{
    JobRow row;
    row.key = key;
    row.job.mode = u"FAST"_s;
    row.job.status = JobStatus(u"SUCCESS"_s);
    row.job.id = {u"j"_s};
    row.submission = SubmissionState::Accepted;
    row.resultCount = 1;
    return std::make_shared<const JobRow>(row);
}

} // namespace

/// What is asked again, what stands then, what repeats and labels say.
class TestFollowUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRuleTakesTheUnsureOnes();
    void whichAnswerStands_data();
    void whichAnswerStands();
    void theFilesOfAJobThatAreResent();
    void onlyAJobInFastCanBeFollowedUp();
    void labelsSayWhatItBrings();
    void aSureOtherAnswerMakesALabelSuspect();
    void bothAnswersAreKeptAndOneCounts_data() { whichAnswerStands_data(); }
    void bothAnswersAreKeptAndOneCounts();
    void repeatsAreComparedByContent();
};

void TestFollowUp::theRuleTakesTheUnsureOnes()
{
    const FollowUpRule rule{.below = 0.8, .withoutType = true, .types = {u"receipt"_s}};
    QVERIFY(rule.takes(said(u"invoice"_s, 0.79)));
    QVERIFY(!rule.takes(said(u"invoice"_s, 0.8)));
    QVERIFY(rule.takes(said(u"receipt"_s, 0.99)));
    QVERIFY(rule.takes(nothing));
    QVERIFY(!rule.takes(std::nullopt)); // it failed
    QVERIFY(rule.takes(Suggestion{u"invoice"_s, std::nullopt}));
    QVERIFY(!(FollowUpRule{.below = 0, .withoutType = false, .types = {}}).takes(nothing));
}

void TestFollowUp::whichAnswerStands_data()
{
    QTest::addColumn<int>("standing");
    QTest::addColumn<bool>("surer");
    QTest::addColumn<bool>("lessSure");
    QTest::newRow("later") << int(StandingAnswer::Later) << true << true;
    QTest::newRow("surer") << int(StandingAnswer::Surer) << true << false;
    QTest::newRow("earlier") << int(StandingAnswer::Earlier) << false << false;
}

void TestFollowUp::whichAnswerStands()
{
    QFETCH(int, standing);
    QFETCH(bool, surer);
    QFETCH(bool, lessSure);
    const auto rule = static_cast<StandingAnswer>(standing);
    QCOMPARE(isLaterStanding(said(u"a"_s, 0.6), said(u"b"_s, 0.7), rule), surer);
    QCOMPARE(isLaterStanding(said(u"a"_s, 0.6), said(u"b"_s, 0.5), rule), lessSure);
    QVERIFY(isLaterStanding({}, said(u"b"_s, 0.5), rule)); // there is no other
    QVERIFY(!isLaterStanding(said(u"a"_s, 0.6), {}, rule));
}

void TestFollowUp::theFilesOfAJobThatAreResent()
{
    const JobDetails job = detailsOf({{u"a"_s, {}, said(u"invoice"_s, 0.9)},
                                      {u"b"_s, {}, said(u"invoice"_s, 0.5)},
                                      {u"c"_s, {}, nothing},
                                      {u"d"_s, {}, {}}});
    const Resent resent = filesToResend(job, {.below = 0.8, .withoutType = true, .types = {}});
    QCOMPARE(resent.answered, 3);
    QCOMPARE(resent.files, (QList<JobFile>{job.files.at(1), job.files.at(2)}));
    QCOMPARE(resent.share(), 2.0 / 3);
}

void TestFollowUp::onlyAJobInFastCanBeFollowedUp()
{
    JobRow row = *rowOf(1);
    QVERIFY(canFollowUp(row));
    row.dialect = Dialect::Second; // it has no modes
    QVERIFY(!canFollowUp(row));
    row.dialect = Dialect::First;
    row.job.mode = u"MULTIMODAL"_s;
    QVERIFY(!canFollowUp(row));
}

void TestFollowUp::labelsSayWhatItBrings()
{
    const Evaluation cheap = evaluationOf({{u"fixed"_s, u"a"_s, said(u"b"_s, 0.5)},
                                           {u"broken"_s, u"a"_s, said(u"a"_s, 0.5)},
                                           {u"found"_s, u"a"_s, nothing},
                                           {u"sure"_s, u"a"_s, said(u"b"_s, 0.9)},
                                           {u"only here"_s, u"a"_s, said(u"b"_s, 0.5)}});
    const Evaluation dear = evaluationOf({{u"sure"_s, u"a"_s, said(u"a"_s, 0.9)},
                                          {u"fixed"_s, u"a"_s, said(u"a"_s, 0.9)},
                                          {u"broken"_s, u"a"_s, said(u"c"_s, 0.9)},
                                          {u"found"_s, u"a"_s, said(u"a"_s, 0.9)}});
    const FollowUpEstimate estimate
        = estimateFollowUp(cheap, dear, {.below = 0.8, .withoutType = true, .types = {}});
    QCOMPARE(estimate.files, 4);
    QCOMPARE(estimate.gain.pairs.all(), 3); // without the sure one
    QCOMPARE(estimate.gain.pairs.fixed, 2);
    QCOMPARE(estimate.gain.pairs.broken, 1);
    QCOMPARE(estimate.gain.gained(), 1);
}

void TestFollowUp::aSureOtherAnswerMakesALabelSuspect()
{
    // As sure as it is of b where that is right: 0.7 on average; of c, as of all: 0.8.
    const Evaluation run = evaluationOf({{u"right"_s, u"a"_s, said(u"a"_s, 1.0)},
                                         {u"sure b"_s, u"b"_s, said(u"b"_s, 0.85)},
                                         {u"unsure b"_s, u"b"_s, said(u"b"_s, 0.55)},
                                         {u"suspect"_s, u"a"_s, said(u"b"_s, 0.7)},
                                         {u"unsure"_s, u"a"_s, said(u"b"_s, 0.69)},
                                         {u"none"_s, u"a"_s, nothing},
                                         {u"c"_s, u"a"_s, said(u"c"_s, 0.79)},
                                         {u"stranger"_s, {}, said(u"c"_s, 0.8)}});
    QCOMPARE(suspectedLabels(run), (QList<DocumentKey>{keyOf(u"suspect"_s), keyOf(u"stranger"_s)}));
    QCOMPARE(suspectedLabels(evaluationOf({{u"suspect"_s, u"a"_s, said(u"b"_s, 1.0)}})),
             QList<DocumentKey>()); // there is nothing to hold it against
    const Evaluation other = evaluationOf(
        {{u"suspect"_s, u"a"_s, said(u"b"_s, 0.3)}, {u"stranger"_s, {}, said(u"a"_s, 0.95)}});
    QCOMPARE(suspectedLabels(run, &other), QList<DocumentKey>{keyOf(u"suspect"_s)});
}

void TestFollowUp::bothAnswersAreKeptAndOneCounts()
{
    QFETCH(int, standing);
    QFETCH(bool, surer);
    QFETCH(bool, lessSure);
    const QTemporaryDir folder;
    const auto store = *Store::open(folder.path());
    JobRow later = *rowOf(2);
    later.origin.follows = 1;
    later.standing = static_cast<StandingAnswer>(standing);
    const JobDetails first = detailsOf({{u"sure"_s, {}, said(u"a"_s, 0.9)},
                                        {u"up"_s, {}, said(u"a"_s, 0.5)},
                                        {u"down"_s, {}, said(u"a"_s, 0.5)},
                                        {u"fails"_s, {}, said(u"a"_s, 0.5)}});
    const JobDetails second = detailsOf({{u"up"_s, {}, said(u"b"_s, 0.8)},
                                         {u"down"_s, {}, said(u"b"_s, 0.4)},
                                         {u"fails"_s, {}, {}}});
    const auto read = store->wait([&](Database &database) -> std::optional<ReadRunPtr> {
        const JobRowPtr earlier = rowOf(1);
        const auto written = JobStore(database).write(
            {{earlier, std::make_shared<const JobRow>(later)},
             {{1, JobDetailsChange::to(first)}, {2, JobDetailsChange::to(second)}}});
        const auto merged = readRun(database, later, earlier);
        return written && merged ? std::optional(*merged) : std::nullopt;
    });
    QVERIFY(read);
    QHash<QByteArray, RunFile> files;
    for (const RunFile &file : (*read)->files)
        files.insert(file.document.value, file);
    QCOMPARE(files.size(), 4);
    QCOMPARE((*read)->files.size(), 4); // each once
    QCOMPARE((*read)->run, 2);
    const auto isLater = [&files](const QString &name) {
        return files.value(keyOf(name).value).job == 0;
    };
    QVERIFY(!isLater(u"sure"_s)); // it was not asked about
    QVERIFY(!isLater(u"fails"_s)); // there is only one answer
    QCOMPARE(files.value(keyOf(u"fails"_s).value).answer, said(u"a"_s, 0.5));
    QCOMPARE(isLater(u"up"_s), surer);
    QCOMPARE(isLater(u"down"_s), lessSure);
    QCOMPARE(files.value(keyOf(u"up"_s).value).answer->type,
             std::optional(surer ? u"b"_s : u"a"_s));
    QCOMPARE(files.value(keyOf(u"sure"_s).value).job, 1);
}

void TestFollowUp::repeatsAreComparedByContent()
{
    const QList<JobRowPtr> jobs{rowOf(1), rowOf(2), rowOf(3)};
    const QList<JobDetails> details{detailsOf({{u"same"_s, {}, said(u"a"_s, 0.9)},
                                               {u"flips"_s, {}, said(u"a"_s, 0.5)},
                                               {u"wild"_s, {}, said(u"a"_s, 0.5)},
                                               {u"only"_s, {}, said(u"a"_s, 0.5)}}),
                                    detailsOf({{u"flips"_s, {}, nothing},
                                               {u"wild"_s, {}, said(u"b"_s, 0.5)},
                                               {u"same"_s, {}, said(u"a"_s, 0.7)}}),
                                    detailsOf({{u"same"_s, {}, said(u"a"_s, 0.9)},
                                               {u"flips"_s, {}, said(u"a"_s, 0.6)},
                                               {u"wild"_s, {}, said(u"c"_s, 0.5)}})};
    const RepeatedRuns runs = compareRepeats(jobs, details);
    QCOMPARE(runs.jobs, (QList<JobKey>{1, 2, 3}));
    QCOMPARE(runs.figures.same, (Share{1, 3}));
    // Of three pairs all agree, one does, none does.
    QCOMPARE(runs.figures.pairwise.value_or(0), (1 + 1 / 3.0 + 0) / 3);
    QCOMPARE(runs.flips, (QList<DocumentKey>{keyOf(u"wild"_s), keyOf(u"flips"_s)}));
    QCOMPARE(runs.mostSpread.value_or(0), 0.4);
    QCOMPARE(runs.meanSpread.value_or(0), (0.2 + 0.4 + 0) / 3);
    QVERIFY(compareRepeats(jobs.first(1), details.first(1)).flips.isEmpty());
    JobRow other = *jobs.constFirst();
    QVERIFY(isRepeatOf(other, *jobs.constFirst()));
    other.job.mode = u"MULTIMODAL"_s;
    QVERIFY(!isRepeatOf(other, *jobs.constFirst()));
}

QTEST_GUILESS_MAIN(TestFollowUp)
#include "tst_followup.moc"
