// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/drift/driftreport.h"

#include "support/stricttest.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 9, 1);

TrafficSpan day(int number, int invoices, int receipts, int none = 0, double confidence = 0.9)
{
    const QDate date = first.addDays(number);
    TrafficSpan span{.from = date, .to = date, .files = invoices + receipts + none};
    const auto add = [&](const std::optional<QString> &type, int files) {
        if (files > 0)
            span.answers[type][confidence] += files;
    };
    add(u"invoice"_s, invoices);
    add(u"receipt"_s, receipts);
    add(std::nullopt, none);
    return span;
}

/// Days from one to another, both included.
void addDays(Traffic &traffic, int from, int to, int invoices, int receipts, int none = 0)
{
    for (int number = from; number <= to; ++number)
        traffic.days.append(day(number, invoices, receipts, none));
}

DriftReport reportOf(const Traffic &traffic, const DriftBaseline &baseline = {})
{
    const QDate today = traffic.days.isEmpty() ? first : traffic.days.constLast().to;
    return driftReport(traffic, baseline, today);
}

DateSpan dates(int from, int to)
{
    return {first.addDays(from), first.addDays(to)};
}

DateSpan datesOf(const TrafficSpan &span)
{
    return {span.from, span.to};
}

} // namespace

/// What has changed since the baseline.
class TestDriftReport : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstFilesAreTheBaseline();
    void theCheckIsTheBaseline();
    void aCheckBeforeAllFilesTakesWhatFollows();
    void chosenDatesAreTheBaseline();
    void windowsTakeAWeekAtLeast();
    void whatRoseIsFound();
    void whatStayedIsNoAlarm();
    void tooFewFilesSayNothing();
    void noTypeIsOneOfThem();
    void confidencesAreComparedByType();
    void onlyCorrectionsThatRoseAreAnAlarm();
    void potsAreNotMixed();
    void whatComesAfterTodayIsNotLookedAt();
};

void TestDriftReport::theFirstFilesAreTheBaseline()
{
    Traffic traffic;
    addDays(traffic, 0, 29, 30, 10);
    const DriftReport report = reportOf(traffic);
    QCOMPARE(report.why, DriftBaseline::Why::First);
    QCOMPARE(datesOf(report.before), dates(0, 6)); // 200 files in five days, but a week
    QCOMPARE(report.before.files, 280);
    QCOMPARE(datesOf(report.now), dates(23, 29));
    QCOMPARE(report.now.files, 280);
}

void TestDriftReport::theCheckIsTheBaseline()
{
    Traffic traffic;
    addDays(traffic, 0, 39, 8, 2);
    const DriftReport report = reportOf(traffic, {.checked = first.addDays(24)});
    QCOMPARE(report.why, DriftBaseline::Why::Checked);
    QCOMPARE(report.checked, first.addDays(24));
    QCOMPARE(datesOf(report.before), dates(5, 24)); // 20 days of 10 files
    QCOMPARE(report.before.files, 200);
    QCOMPARE(datesOf(report.now), dates(25, 39)); // there are no more
    QCOMPARE(report.now.files, 150);
}

void TestDriftReport::aCheckBeforeAllFilesTakesWhatFollows()
{
    Traffic traffic;
    addDays(traffic, 0, 29, 30, 10);
    const DriftReport report = reportOf(traffic, {.checked = first.addDays(1)});
    QCOMPARE(datesOf(report.before), dates(0, 6));
    const DriftReport early = reportOf(traffic, {.checked = first.addDays(-20)});
    QCOMPARE(datesOf(early.before), dates(0, 6));
}

void TestDriftReport::chosenDatesAreTheBaseline()
{
    Traffic traffic;
    addDays(traffic, 0, 29, 30, 10);
    const DriftReport report
        = reportOf(traffic, {.checked = first.addDays(3), .chosen = dates(10, 12)});
    QCOMPARE(report.why, DriftBaseline::Why::Chosen);
    QCOMPARE(datesOf(report.before), dates(10, 12));
    QCOMPARE(report.before.files, 120);
    QCOMPARE(datesOf(reportOf(traffic, {.chosen = dates(10, 26)}).now), dates(27, 29));
    QCOMPARE(DriftBaseline{.chosen = dates(5, 4)}.why(), DriftBaseline::Why::First);
}

void TestDriftReport::windowsTakeAWeekAtLeast()
{
    Traffic traffic;
    addDays(traffic, 0, 29, 500, 100);
    const DriftReport report = reportOf(traffic);
    QCOMPARE(report.before.files, 7 * 600);
    QCOMPARE(report.now.files, 7 * 600);
}

void TestDriftReport::whatRoseIsFound()
{
    Traffic traffic;
    addDays(traffic, 0, 9, 88, 12); // 12 %
    addDays(traffic, 20, 29, 70, 30);
    const DriftReport report = reportOf(traffic);
    QVERIFY(report.isEnough());
    QVERIFY(report.types.isAlarm());
    QVERIFY(report.isAlarm());
    QCOMPARE(report.shares.size(), 2);
    const auto most = report.mostMoved();
    QVERIFY(most);
    const auto &[type, change] = report.shares.at(*most);
    QVERIFY(type == u"invoice"_s || type == u"receipt"_s); // both moved as far
    const ShareChange receipts = report.shares.at(1).second;
    QCOMPARE(report.shares.at(1).first, std::optional(u"receipt"_s));
    QCOMPARE(receipts.before, (Share{.count = 84, .all = 700}));
    QCOMPARE(receipts.now, (Share{.count = 210, .all = 700}));
    QVERIFY(receipts.isApart() && receipts.hasRisen());
}

void TestDriftReport::whatStayedIsNoAlarm()
{
    Traffic traffic;
    addDays(traffic, 0, 29, 88, 12);
    const DriftReport report = reportOf(traffic);
    QVERIFY(report.isEnough());
    QVERIFY(!report.isAlarm());
    QVERIFY(!report.mostMoved());
}

void TestDriftReport::tooFewFilesSayNothing()
{
    Traffic few;
    addDays(few, 0, 6, 40, 5);
    addDays(few, 7, 7, 4, 45);
    const DriftReport report = reportOf(few);
    QCOMPARE(report.now.files, 49);
    QVERIFY(report.types.isAlarm()); // so few, and yet
    QVERIFY(!report.isEnough());
    QVERIFY(!report.isAlarm());
    QVERIFY(!reportOf({}).isAlarm());
    QCOMPARE(reportOf({}).before.files, 0);
}

void TestDriftReport::noTypeIsOneOfThem()
{
    Traffic traffic;
    addDays(traffic, 0, 9, 90, 10);
    addDays(traffic, 20, 29, 60, 10, 30);
    const DriftReport report = reportOf(traffic);
    QCOMPARE(report.shares.size(), 3);
    QCOMPARE(report.shares.constLast().first, std::nullopt);
    QCOMPARE(report.shares.constLast().second.before.count, 0);
    QCOMPARE(report.types.categories, 3);
    QVERIFY(report.isAlarm());
    QVERIFY(report.mostMoved());
}

void TestDriftReport::confidencesAreComparedByType()
{
    Traffic traffic;
    addDays(traffic, 0, 9, 88, 12);
    for (int number = 20; number < 30; ++number)
        traffic.days.append(day(number, 88, 12, 0, 0.6));
    const DriftReport report = reportOf(traffic);
    QVERIFY(!report.types.isAlarm());
    QCOMPARE(report.confidences.size(), 2);
    QCOMPARE(report.confidences.constFirst().type, std::optional(u"invoice"_s));
    QCOMPARE(*report.confidences.constFirst().meanBefore, 0.9);
    QCOMPARE(*report.confidences.constFirst().meanNow, 0.6);
    QVERIFY(report.confidences.constFirst().drift.isAlarm());
    QVERIFY(report.isAlarm());
}

void TestDriftReport::onlyCorrectionsThatRoseAreAnAlarm()
{
    Traffic traffic;
    addDays(traffic, 0, 29, 88, 12);
    traffic.days[0].audited = {.count = 2, .all = 60};
    traffic.days[29].audited = {.count = 15, .all = 60};
    const DriftReport report = reportOf(traffic);
    QVERIFY(report.corrections);
    QCOMPARE(report.correctionsPot, LabelPot::Audit);
    QCOMPARE(report.corrections->now, (Share{.count = 15, .all = 60}));
    QVERIFY(report.haveCorrectionsRisen());
    QVERIFY(report.isAlarm());
    std::swap(traffic.days[0].audited, traffic.days[29].audited); // it got better
    QVERIFY(reportOf(traffic).corrections->isApart());
    QVERIFY(!reportOf(traffic).isAlarm());
}

void TestDriftReport::potsAreNotMixed()
{
    Traffic traffic;
    addDays(traffic, 0, 29, 88, 12);
    traffic.days[0].audited = {.count = 2, .all = 60};
    traffic.days[29].audited = {.count = 1, .all = 19}; // too few
    traffic.days[0].corrected = {.count = 5, .all = 30};
    traffic.days[29].corrected = {.count = 6, .all = 40};
    const DriftReport report = reportOf(traffic);
    QCOMPARE(report.correctionsPot, LabelPot::Correction);
    QCOMPARE(report.corrections->before, (Share{.count = 5, .all = 30}));
    traffic.days[0].corrected = {.count = 5, .all = 19};
    QVERIFY(!reportOf(traffic).corrections);
}

void TestDriftReport::whatComesAfterTodayIsNotLookedAt()
{
    Traffic traffic;
    addDays(traffic, 0, 39, 30, 10);
    const DriftReport report = driftReport(traffic, {}, first.addDays(29));
    QCOMPARE(datesOf(report.now), dates(23, 29));
}

QTEST_GUILESS_MAIN(TestDriftReport)
#include "tst_driftreport.moc"
