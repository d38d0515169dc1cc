// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/evaluator.h"

#include "store/evaluations/labelsetstore.h"
#include "support/patience.h"
#include "support/stricttest.h"
#include "workflow/base/clock.h"
#include "workflow/evaluating/labelsets.h"
#include "workflow/review/reviewplace.h"
#include "workflow/uploads/filehashes.h"

#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Why = UnjudgedFile::Why;

/// Runs held against label sets.
class TestEvaluator : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRunIsHeldAgainstASet();
    void theNewestRunIsTakenWhereNoneIsNamed();
    void withoutARunThereIsNone();
    void aCorrectedLabelChangesTheFigures();
    void whatIsTakenBackChangesThemToo();
    void anotherVersionIsTakenUp();
    void aResultThatComesIsTakenUp();
    void aRunThatGoesIsGone();
    void othersHaveTheSameFilesAndTypes();
    void aLookAtTheTestPartIsCountedOnce();
    void theLastChoiceCounts();
    void theIntervalComesLater();
    void whatIsNotAboutTheSetIsLeftAlone();
    void aJobIsReadWithTheSetSavedLast();

private:
    LabelSet save(const QList<std::pair<QString, std::optional<QString>>> &labels,
                  const QString &name = u"Post"_s, int daysLater = 0);
    void evaluate(const EvaluationChoice &choice);
    /// Until jobs are on the disk, and told.
    void written()
    {
        bool isWritten = false;
        m_place->table().write(this, [&isWritten](const auto &) { isWritten = true; });
        CD_SOON_VERIFY(isWritten);
        m_place->settle();
    }
    Share right() const
    {
        return m_evaluator->evaluation() ? m_evaluator->evaluation()->confusion.right() : Share{};
    }
    Evaluator &evaluator() { return *m_evaluator; }
    void correct(const QString &name, const QString &type)
    {
        m_place->labels().add(
            {{.document = documentOf(name.toUtf8()), .text = type, .who = u"Ada"_s, .at = m_later}},
            this, [](const auto &) {});
    }

    std::unique_ptr<ReviewPlace> m_place;
    std::unique_ptr<FileHashes> m_hashes;
    std::unique_ptr<LabelSets> m_sets;
    std::unique_ptr<Evaluator> m_evaluator;
    SystemClock m_clock;
    const QDateTime m_saved{QDate(2026, 4, 1), QTime(12, 0), Qt::UTC};
    const QDateTime m_later = m_saved.addDays(1);
};

void TestEvaluator::init()
{
    m_place = std::make_unique<ReviewPlace>();
    m_hashes = std::make_unique<FileHashes>(m_place->store());
    m_sets = std::make_unique<LabelSets>(m_place->store(), *m_hashes, m_clock);
    m_evaluator = std::make_unique<Evaluator>(m_place->store(), m_place->table(), *m_sets,
                                              m_place->labels());
    CD_SOON_VERIFY(m_sets->isLoaded());
}

void TestEvaluator::cleanup()
{
    m_evaluator.reset();
    m_sets.reset();
    m_hashes.reset();
    m_place.reset();
}

/// As another part of the program would, so that the list of sets tells of it.
LabelSet TestEvaluator::save(const QList<std::pair<QString, std::optional<QString>>> &labels,
                             const QString &name, int daysLater)
{
    LabelSet set;
    set.name = name;
    set.at = m_saved.addDays(daysLater);
    QList<LabelledFile> files;
    for (const auto &[file, label] : labels)
        files.append({.document = documentOf(file.toUtf8()), .label = label, .name = file});
    set = *m_place->store().wait(
        [&set, &files](Database &database) { return LabelSetStore(database).save(set, files); });
    m_sets->countTestLooks(set.id, {}); // reads the list
    return set;
}

void TestEvaluator::evaluate(const EvaluationChoice &choice)
{
    const QSignalSpy evaluated(m_evaluator.get(), &Evaluator::evaluated);
    m_evaluator->choose(choice);
    CD_SOON_VERIFY(!evaluated.isEmpty() && !m_evaluator->isReading());
}

void TestEvaluator::aRunIsHeldAgainstASet()
{
    const JobKey run = m_place->add({{.name = u"a"_s, .type = u"bill"_s, .confidence = 0.75},
                                     {.name = u"b"_s, .type = u"letter"_s},
                                     {.name = u"failed"_s, .isFailed = true},
                                     {.name = u"unlabelled"_s, .type = u"bill"_s}});
    written();
    const LabelSet set = save({{u"a"_s, u"bill"_s},
                               {u"b"_s, u"bill"_s},
                               {u"failed"_s, u"bill"_s},
                               {u"elsewhere"_s, std::nullopt}});
    evaluate({.set = set.id, .run = run});
    const EvaluationPtr evaluation = evaluator().evaluation();
    QVERIFY(evaluation);
    QCOMPARE(evaluation->run, run);
    QCOMPARE(evaluation->set.version, 1);
    QCOMPARE(right(), (Share{1, 2}));
    QCOMPARE(evaluation->unjudgedFor(Why::Failed), 1);
    QCOMPARE(evaluation->unjudgedFor(Why::NotInRun), 1);
    QCOMPARE(evaluation->files.at(0).answer, (Suggestion{u"bill"_s, 0.75}));
    QCOMPARE(evaluation->files.at(1).place, 1);
    QCOMPARE(evaluator().runs(), (QList<EvaluatedRun>{{run, 3}}));
}

void TestEvaluator::theNewestRunIsTakenWhereNoneIsNamed()
{
    m_place->add({{.name = u"a"_s, .type = u"bill"_s}});
    const JobKey newest = m_place->add({{.name = u"a"_s, .type = u"letter"_s}});
    m_place->add({{.name = u"b"_s, .type = u"letter"_s}});
    written();
    const LabelSet set = save({{u"a"_s, u"bill"_s}});
    evaluate({.set = set.id});
    QCOMPARE(evaluator().evaluation()->run, newest);
    QCOMPARE(evaluator().runs().size(), 2);
    // Another comes.
    const JobKey next = m_place->add({{.name = u"a"_s, .type = u"bill"_s}});
    CD_SOON_COMPARE(evaluator().evaluation()->run, next);
    QCOMPARE(right(), (Share{1, 1}));
}

void TestEvaluator::withoutARunThereIsNone()
{
    const LabelSet set = save({{u"a"_s, u"bill"_s}});
    evaluate({.set = set.id});
    QVERIFY(!evaluator().evaluation());
    QVERIFY(evaluator().runs().isEmpty());
    evaluate({});
    QVERIFY(!evaluator().evaluation());
    evaluate({.set = set.id + 1});
    QVERIFY(!evaluator().evaluation());
}

void TestEvaluator::aCorrectedLabelChangesTheFigures()
{
    m_place->add({{.name = u"a"_s, .type = u"letter"_s}, {.name = u"b"_s, .type = u"bill"_s}});
    written();
    const LabelSet set = save({{u"a"_s, u"bill"_s}, {u"b"_s, u"bill"_s}, {u"c"_s, u"letter"_s}});
    evaluate({.set = set.id});
    QCOMPARE(right(), (Share{1, 2}));
    correct(u"a"_s, u"letter"_s);
    CD_SOON_COMPARE(right(), (Share{2, 2}));
    QCOMPARE(evaluator().evaluation()->corrected, 1);
    QCOMPARE(evaluator().evaluation()->set, set); // the set is what it was
    correct(u"a"_s, u"bill"_s);
    CD_SOON_COMPARE(right(), (Share{1, 2}));
}

void TestEvaluator::whatIsTakenBackChangesThemToo()
{
    m_place->add({{.name = u"a"_s, .type = u"letter"_s}});
    written();
    const LabelSet set = save({{u"a"_s, u"bill"_s}, {u"c"_s, u"letter"_s}});
    evaluate({.set = set.id});
    QVERIFY(m_place->open({}));
    const QSignalSpy decided(&m_place->review(), &Review::decided);
    m_place->review().decide(Decision::Kind::Type, u"letter"_s); // now: later than the set
    CD_SOON_COMPARE(right(), (Share{1, 1}));
    m_place->review().takeBack();
    CD_SOON_COMPARE(right(), (Share{0, 1}));
    QCOMPARE(decided.size(), 2);
}

void TestEvaluator::anotherVersionIsTakenUp()
{
    m_place->add({{.name = u"a"_s, .type = u"letter"_s}});
    written();
    const LabelSet set = save({{u"a"_s, u"bill"_s}});
    evaluate({.set = set.id});
    QCOMPARE(right(), (Share{0, 1}));
    save({{u"a"_s, u"letter"_s}});
    CD_SOON_COMPARE(right(), (Share{1, 1}));
    QCOMPARE(evaluator().evaluation()->set.version, 2);
    evaluate({.set = set.id, .version = 1});
    QCOMPARE(right(), (Share{0, 1}));
    QCOMPARE(evaluator().evaluation()->set, set);
}

void TestEvaluator::aResultThatComesIsTakenUp()
{
    const QList<SampleResult> results{{.name = u"a"_s, .type = u"bill"_s}};
    JobRow row = rowWith(results);
    row.job.status = JobStatus(JobStatus::Known::Pending);
    row.resultCount = 0;
    JobDetails details = detailsWith(results);
    const QList<FileResult> answers = std::exchange(details.results, {});
    const JobKey run = m_place->add(row, details);
    written();
    const LabelSet set = save({{u"a"_s, u"bill"_s}});
    evaluate({.set = set.id});
    QCOMPARE(evaluator().evaluation()->unjudgedFor(Why::Pending), 1);
    m_place->table().changeDetails(run, {.results = answers});
    m_place->table().change(run, [](JobRow &changed) {
        changed.job.status = JobStatus(JobStatus::Known::Success);
        changed.resultCount = 1;
    });
    CD_SOON_COMPARE(right(), (Share{1, 1}));
    QVERIFY(evaluator().evaluation()->unjudged.isEmpty());
}

void TestEvaluator::aRunThatGoesIsGone()
{
    const JobKey first = m_place->add({{.name = u"a"_s, .type = u"bill"_s}});
    const JobKey second = m_place->add({{.name = u"a"_s, .type = u"letter"_s}});
    written();
    const LabelSet set = save({{u"a"_s, u"bill"_s}});
    evaluate({.set = set.id});
    QCOMPARE(evaluator().evaluation()->run, second);
    m_place->table().discard({second});
    CD_SOON_COMPARE(evaluator().evaluation()->run, first);
    CD_SOON_COMPARE(evaluator().runs(), (QList<EvaluatedRun>{{first, 1}}));
    m_place->table().bringBack({second});
    CD_SOON_COMPARE(evaluator().evaluation()->run, second);
}

void TestEvaluator::othersHaveTheSameFilesAndTypes()
{
    const JobKey earlier
        = m_place->add({{.name = u"a"_s, .type = u"fax"_s}, {.name = u"b"_s, .type = u"bill"_s}});
    const JobKey later
        = m_place->add({{.name = u"a"_s, .type = u"memo"_s}, {.name = u"b"_s, .type = u"bill"_s}});
    written();
    const LabelSet set = save({{u"a"_s, u"bill"_s}, {u"b"_s, u"bill"_s}});
    evaluate({.set = set.id, .run = later, .others = {earlier, later, 99}});
    QCOMPARE(evaluator().evaluation()->run, later);
    QCOMPARE(evaluator().others().size(), 1);
    const EvaluationPtr other = evaluator().others().constFirst();
    QCOMPARE(other->run, earlier);
    QCOMPARE(evaluator().evaluation()->types, (QStringList{u"bill"_s, u"memo"_s}));
    QCOMPARE(other->types, (QStringList{u"bill"_s, u"memo"_s, u"fax"_s}));
    QCOMPARE(other->answers.at(0).answer, 2);
    QCOMPARE(other->answers.at(1), evaluator().evaluation()->answers.at(1));
}

void TestEvaluator::aLookAtTheTestPartIsCountedOnce()
{
    m_place->add({{.name = u"a"_s, .type = u"bill"_s}});
    written();
    const LabelSet set = save({{u"a"_s, u"bill"_s}});
    evaluate({.set = set.id});
    evaluate({.set = set.id, .part = SetPart::Build});
    QCOMPARE(m_sets->find(set.id)->testLooks, 0);
    evaluate({.set = set.id, .part = SetPart::Test});
    CD_SOON_COMPARE(evaluator().evaluation()->set.testLooks, 1);
    evaluate({.set = set.id, .part = SetPart::Test});
    m_place->settle();
    QCOMPARE(m_sets->find(set.id)->testLooks, 1);
}

void TestEvaluator::theLastChoiceCounts()
{
    m_place->add({{.name = u"a"_s, .type = u"bill"_s}});
    written();
    const LabelSet one = save({{u"a"_s, u"bill"_s}}, u"One"_s);
    const LabelSet other = save({{u"a"_s, u"letter"_s}}, u"Other"_s);
    QList<LabelSetId> told;
    connect(&evaluator(), &Evaluator::evaluated, this, [&] {
        told.append(evaluator().evaluation()->set.id);
        // Choosing while it is told is no reason to lose the way.
        if (told.size() == 1)
            evaluator().choose({.set = one.id});
    });
    evaluator().choose({.set = one.id});
    evaluator().choose({.set = other.id});
    CD_SOON_COMPARE(told, (QList{other.id, one.id}));
    CD_SOON_VERIFY(!evaluator().isReading());
    QCOMPARE(right(), (Share{1, 1}));
    disconnect(&evaluator(), &Evaluator::evaluated, this, nullptr);
}

void TestEvaluator::theIntervalComesLater()
{
    m_place->add({{.name = u"a"_s, .type = u"bill"_s}, {.name = u"b"_s, .type = u"letter"_s}});
    written();
    const LabelSet set = save({{u"a"_s, u"bill"_s}, {u"b"_s, u"bill"_s}});
    QSignalSpy known(&evaluator(), &Evaluator::macroF1IntervalKnown);
    evaluate({.set = set.id});
    CD_SOON_VERIFY(!known.isEmpty());
    const auto interval = evaluator().macroF1Interval();
    QVERIFY(interval);
    const double f1 = *evaluator().evaluation()->confusion.macroF1();
    QVERIFY(interval->low <= f1 && f1 <= interval->high);
    // The same counts have the same one at once.
    evaluate({.set = set.id});
    QCOMPARE(evaluator().macroF1Interval(), interval);
}

void TestEvaluator::whatIsNotAboutTheSetIsLeftAlone()
{
    m_place->add({{.name = u"a"_s, .type = u"bill"_s}});
    const JobKey stranger = m_place->add({{.name = u"b"_s, .type = u"bill"_s}});
    written();
    const LabelSet set = save({{u"a"_s, u"bill"_s}});
    evaluate({.set = set.id});
    const auto touch = [&](const QString &label) {
        m_place->table().change(stranger, [&label](JobRow &row) { row.label = label; });
        m_place->table().write(this, [](const auto &) {});
        m_place->settle();
    };
    touch(u"once"_s); // whether it is a run has to be looked at
    CD_SOON_VERIFY(!evaluator().isReading());
    m_place->settle();
    QTest::qWait(100);
    CD_SOON_VERIFY(!evaluator().isReading());
    const EvaluationPtr before = evaluator().evaluation();
    touch(u"twice"_s);
    QTest::qWait(200);
    QCOMPARE(evaluator().evaluation(), before);
}

/// Whatever is chosen, and without one that has none of its files.
void TestEvaluator::aJobIsReadWithTheSetSavedLast()
{
    const JobKey run = m_place->add({{.name = u"a"_s, .type = u"bill"_s, .confidence = 0.75},
                                     {.name = u"b"_s, .type = u"letter"_s}});
    const JobKey other = m_place->add({{.name = u"z"_s, .type = u"bill"_s}});
    written();
    save({{u"a"_s, u"bill"_s}, {u"b"_s, u"bill"_s}}, u"newer"_s, 2);
    save({{u"a"_s, u"letter"_s}}, u"older"_s, 1);
    save({{u"elsewhere"_s, u"bill"_s}}, u"newest, of others"_s, 3);
    const auto read = [this](JobKey job) {
        std::optional<Evaluator::Source> found;
        m_evaluator->readSource(job, this, [&found](const auto &source) { found = source; });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }))
            QTest::qFail("nothing was read", __FILE__, __LINE__);
        return found.value_or(nullptr);
    };
    const Evaluator::Source source = read(run);
    QVERIFY(source);
    QCOMPARE(source->set.name, u"newer"_s);
    const Evaluation evaluation = cd::evaluate(*source);
    QCOMPARE(evaluation.confusion.right(), (Share{1, 2}));
    QCOMPARE(evaluation.run, run);
    QVERIFY(!read(other));
    QVERIFY(!m_evaluator->evaluation()); // nothing was chosen by that
}

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
