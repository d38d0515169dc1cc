// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/drift/traffic.h"

#include "support/patience.h"
#include "support/stricttest.h"
#include "workflow/drift/driftplace.h"

#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 2);

Decision decided(const JobDetails &details, qsizetype file, JobKey job, const QString &type,
                 LabelPot pot)
{
    const FileResult &result = details.results.at(file);
    return {.document = documentKey(details.files.at(file).hash, {}, {}),
            .kind = Decision::Kind::Type,
            .text = type,
            .pot = pot,
            .shown = suggestionOf(result.result),
            .job = job,
            .preset = u"Post"_s,
            .at = QDateTime(monday, QTime(18, 0), Qt::UTC)};
}

} // namespace

/// What a version of a preset answered in the course of time.
class TestTraffic : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<DriftPlace>(); }
    void cleanup() { m_place.reset(); }

    void answersAreCountedByDayTypeAndConfidence();
    void aDocumentCountsOnce();
    void otherVersionsAndServicesAreOthers();
    void correctionsAreThoseOfTheirPot();
    void aNewerWordCounts();
    void withoutJobsThereIsNone();
    void weeksBeginOnMonday();
    void manyAnswersAreReadInSlices();

private:
    void decide(const QList<Decision> &decisions)
    {
        bool isDone = false;
        m_place->labels().add(decisions, this, [&isDone](const auto &) { isDone = true; });
        CD_SOON_VERIFY(isDone);
    }

    std::unique_ptr<DriftPlace> m_place;
};

void TestTraffic::answersAreCountedByDayTypeAndConfidence()
{
    m_place->add(monday, {{u"invoice"_s, 3, 0.9}, {u"invoice"_s, 2, 0.8}, {{}, 1, std::nullopt}});
    m_place->add(monday, {{u"receipt"_s, 4, 0.9}});
    m_place->add(monday.addDays(2), {{u"invoice"_s, 5, 0.9}});
    const auto traffic = m_place->read();
    QVERIFY(traffic);
    QCOMPARE(traffic->preset, u"Post"_s);
    QCOMPARE(traffic->version, 1);
    QCOMPARE(traffic->by.service, u"service"_s);
    QCOMPARE(traffic->days.size(), 2);
    const TrafficSpan &first = traffic->days.constFirst();
    QCOMPARE(first.from, monday);
    QCOMPARE(first.to, monday);
    QCOMPARE(first.files, 10);
    const TypedAnswers expected{{u"invoice"_s, {{0.9, 3}, {0.8, 2}}},
                                {u"receipt"_s, {{0.9, 4}}},
                                {std::nullopt, {{std::nullopt, 1}}}};
    QVERIFY(first.answers == expected);
    QCOMPARE(first.shareOf(u"invoice"_s), (Share{.count = 5, .all = 10}));
    QCOMPARE(first.filesOf(std::nullopt), 1);
    QCOMPARE(traffic->files(), 15);
}

void TestTraffic::aDocumentCountsOnce()
{
    const QList<MadeAnswers> answers{{u"invoice"_s, 3}};
    const JobOrigin origin = m_place->versions().originOf(u"Post"_s, false);
    const JobDetails details = madeDetails(answers, u"same"_s);
    m_place->add(madeRow(answers, origin, monday), details);
    JobDetails again = details; // a run over the same files, which answers otherwise
    for (FileResult &result : again.results)
        result.result->type = u"receipt"_s;
    m_place->add(madeRow(answers, origin, monday.addDays(1)), again);
    JobRow asked = madeRow({{u"receipt"_s, 1}}, origin, monday.addDays(1));
    asked.origin.follows = 1;
    m_place->add(asked, madeDetails({{u"receipt"_s, 1}}, u"again"_s));
    const auto traffic = m_place->read();
    QVERIFY(traffic);
    QCOMPARE(traffic->files(), 3);
    QCOMPARE(traffic->repeated, 3);
    QCOMPARE(traffic->days.size(), 1);
    QCOMPARE(traffic->days.constFirst().filesOf(u"invoice"_s), 3);
}

void TestTraffic::otherVersionsAndServicesAreOthers()
{
    m_place->add(monday, {{u"invoice"_s, 3}});
    m_place->save(u"A bill"_s);
    m_place->add(monday.addDays(1), {{u"receipt"_s, 2}});
    JobRow changed = madeRow({{u"receipt"_s, 7}}, m_place->versions().originOf(u"Post"_s, true),
                             monday.addDays(1));
    m_place->add(changed, madeDetails({{u"receipt"_s, 7}}, u"changed"_s));
    JobRow other
        = madeRow({{u"receipt"_s, 5}}, m_place->versions().originOf(u"Post"_s, false), monday);
    other.job.mode = u"MULTIMODAL"_s;
    m_place->add(other, madeDetails({{u"receipt"_s, 5}}, u"other"_s));
    const auto traffic = m_place->read();
    QVERIFY(traffic);
    QCOMPARE(traffic->version, 2);
    QCOMPARE(traffic->files(), 2); // as the newest job answered
    QCOMPARE(traffic->by.mode, u"FAST"_s);
    QCOMPARE(traffic->leftOut, 5);
}

void TestTraffic::correctionsAreThoseOfTheirPot()
{
    const QList<MadeAnswers> answers{{u"invoice"_s, 4}, {{}, 1}};
    const JobDetails details = madeDetails(answers, u"looked at"_s);
    const JobKey job = m_place->add(
        madeRow(answers, m_place->versions().originOf(u"Post"_s, false), monday), details);
    m_place->written();
    decide({decided(details, 0, job, u"invoice"_s, LabelPot::Correction),
            decided(details, 1, job, u"receipt"_s, LabelPot::Correction),
            decided(details, 4, job, u"receipt"_s, LabelPot::Correction),
            decided(details, 2, job, u"invoice"_s, LabelPot::Audit),
            decided(details, 3, job, u"receipt"_s, LabelPot::Audit)});
    const auto traffic = m_place->read();
    QVERIFY(traffic);
    QCOMPARE(traffic->days.constFirst().corrected, (Share{.count = 2, .all = 3}));
    QCOMPARE(traffic->days.constFirst().audited, (Share{.count = 1, .all = 2}));
}

void TestTraffic::aNewerWordCounts()
{
    const QList<MadeAnswers> answers{{u"invoice"_s, 2}};
    const JobDetails details = madeDetails(answers, u"looked at"_s);
    const JobKey job = m_place->add(
        madeRow(answers, m_place->versions().originOf(u"Post"_s, false), monday), details);
    m_place->written();
    decide({decided(details, 0, job, u"receipt"_s, LabelPot::Correction)});
    decide({decided(details, 0, job, u"invoice"_s, LabelPot::Correction)});
    Decision foreign = decided(details, 1, job + 100, u"receipt"_s, LabelPot::Correction);
    decide({foreign}); // of a job that is not this version's
    const auto traffic = m_place->read();
    QVERIFY(traffic);
    QCOMPARE(traffic->days.constFirst().corrected, (Share{.count = 0, .all = 1}));
}

void TestTraffic::withoutJobsThereIsNone()
{
    const auto traffic = m_place->read();
    QVERIFY(traffic);
    QVERIFY(traffic->days.isEmpty());
    QCOMPARE(traffic->files(), 0);
    QVERIFY(weeksOf(*traffic).isEmpty());
}

void TestTraffic::weeksBeginOnMonday()
{
    m_place->add(monday.addDays(6), {{u"invoice"_s, 3}}); // Sunday
    m_place->add(monday.addDays(2), {{u"receipt"_s, 2}});
    m_place->add(monday.addDays(21), {{u"receipt"_s, 1}});
    const auto traffic = m_place->read();
    QVERIFY(traffic);
    const QList<TrafficSpan> weeks = weeksOf(*traffic);
    QCOMPARE(weeks.size(), 4); // two of them empty
    QCOMPARE(weeks.at(0).from, monday);
    QCOMPARE(weeks.at(0).to, monday.addDays(6));
    QCOMPARE(weeks.at(0).files, 5);
    QCOMPARE(weeks.at(1).files, 0);
    QCOMPARE(weeks.at(3).from, monday.addDays(21));
    QCOMPARE(weeks.at(3).files, 1);
}

/// Others get at the store before it has read all.
void TestTraffic::manyAnswersAreReadInSlices()
{
    for (int job = 0; job < 12; ++job)
        m_place->add(monday.addDays(job), {{u"invoice"_s, 500}});
    m_place->written();
    bool isRead = false;
    bool wasBefore = false;
    m_place->reader().read(u"Post"_s, m_place->versions().pointers(u"Post"_s).inUse, this,
                           [&isRead](const StoreResult<TrafficPtr> &traffic) {
                               isRead = traffic && *traffic && (*traffic)->files() == 6000;
                           });
    m_place->store().post([](Database &) { return 0; }, this, [&](int) { wasBefore = !isRead; });
    CD_SOON_VERIFY(isRead);
    QVERIFY(wasBefore);
    QVERIFY(!m_place->reader().isReading());
}

QTEST_GUILESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
