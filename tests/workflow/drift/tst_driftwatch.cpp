// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/drift/driftwatch.h"

#include "support/patience.h"
#include "support/stricttest.h"
#include "workflow/drift/driftplace.h"

#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

using Days = std::chrono::days;

const QList<MadeAnswers> usual{{u"invoice"_s, 176}, {u"receipt"_s, 24}};
const QList<MadeAnswers> risen{{u"invoice"_s, 120}, {u"receipt"_s, 80}};

} // namespace

/// Who is told of drift, and when.
class TestDriftWatch : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(10); }
    void cleanup() { m_place.reset(); }

    void twoLooksInARowTell();
    void oneLookDoesNot();
    void aLookTakesNewFiles();
    void whatStayedIsNotTold();
    void tooFewFilesAreNotTold();
    void atMostOneNoticeAWeek();
    void aNewVersionBeginsAgain();
    void itOutlastsTheProgram();
    void whatIsDismissedStaysSo();
    void whatIsGoneIsSettled();
    void theCheckOfTheVersionIsTheBaseline();
    void chosenDatesAreKept();

private:
    void begin(int days); ///< with the usual on so many
    /// A day passes, on which this came.
    void day(const QList<MadeAnswers> &answers);
    /// Until what is due was looked at.
    void look();
    void start();

    std::unique_ptr<DriftPlace> m_place;
    std::unique_ptr<QSignalSpy> m_noticed;
    std::unique_ptr<QSignalSpy> m_settled;
};

void TestDriftWatch::begin(int days)
{
    m_place = std::make_unique<DriftPlace>();
    for (int number = days; number > 0; --number)
        m_place->add(m_place->watch().today().addDays(-number - 10), usual);
    m_place->written();
    start();
}

void TestDriftWatch::start()
{
    m_noticed = std::make_unique<QSignalSpy>(&m_place->watch(), &DriftWatch::noticed);
    m_settled = std::make_unique<QSignalSpy>(&m_place->watch(), &DriftWatch::settled);
    m_place->watch().start();
    m_place->clock().advance(DriftWatch::firstLook);
    look();
}

void TestDriftWatch::look()
{
    // A reading takes a few rounds through the store.
    for (int round = 0; round < 12; ++round) {
        bool isDone = false;
        m_place->store().post([](Database &) { return 0; }, this, [&](int) { isDone = true; });
        CD_SOON_VERIFY(isDone);
    }
}

void TestDriftWatch::day(const QList<MadeAnswers> &answers)
{
    m_place->clock().jump(Days(1));
    m_place->add(m_place->watch().today(), answers);
    m_place->written();
    m_place->clock().advance(DriftWatch::betweenLooks);
    look();
}

void TestDriftWatch::twoLooksInARowTell()
{
    day(risen);
    QCOMPARE(m_noticed->size(), 0);
    day(risen);
    QCOMPARE(m_noticed->size(), 1);
    QCOMPARE(m_noticed->constFirst().constFirst().toString(), u"Post"_s);
    const auto report = m_noticed->constFirst().at(1).value<DriftReport>();
    QVERIFY(report.isAlarm());
    QCOMPARE(report.before.shareOf(u"receipt"_s), (Share{.count = 168, .all = 1400}));
    QCOMPARE(report.now.shareOf(u"receipt"_s), (Share{.count = 160, .all = 400}));
}

void TestDriftWatch::oneLookDoesNot()
{
    day(risen);
    for (int number = 0; number < 3; ++number)
        day({{u"invoice"_s, 530}, {u"receipt"_s, 70}}); // nearly all is as it was
    day({{u"invoice"_s, 100}, {u"receipt"_s, 900}});
    QCOMPARE(m_noticed->size(), 0);
}

void TestDriftWatch::aLookTakesNewFiles()
{
    day(risen);
    for (int number = 0; number < 3; ++number) {
        m_place->clock().jump(Days(1)); // on which nothing came
        m_place->clock().advance(DriftWatch::betweenLooks);
        look();
    }
    QCOMPARE(m_noticed->size(), 0);
    // Nor is the same day looked at twice.
    m_place->add(m_place->watch().today(), risen);
    m_place->written();
    m_place->clock().advance(DriftWatch::betweenLooks);
    look();
    QCOMPARE(m_noticed->size(), 1);
}

void TestDriftWatch::whatStayedIsNotTold()
{
    for (int number = 0; number < 4; ++number)
        day(usual);
    QCOMPARE(m_noticed->size(), 0);
}

void TestDriftWatch::tooFewFilesAreNotTold()
{
    begin(7); // all of them the baseline
    for (int number = 0; number < 4; ++number)
        day({{u"receipt"_s, 12}});
    QCOMPARE(m_noticed->size(), 0); // 48 files
    day({{u"receipt"_s, 12}});
    day({{u"receipt"_s, 12}});
    QCOMPARE(m_noticed->size(), 1);
}

void TestDriftWatch::atMostOneNoticeAWeek()
{
    day(risen);
    day(risen);
    QCOMPARE(m_noticed->size(), 1);
    m_place->watch().dismiss(u"Post"_s);
    for (int number = 0; number < 6; ++number)
        day(risen);
    QCOMPARE(m_noticed->size(), 1);
    day(risen); // the seventh
    QCOMPARE(m_noticed->size(), 2);
}

void TestDriftWatch::aNewVersionBeginsAgain()
{
    day(risen);
    m_place->save(u"Another description"_s);
    day(risen); // what it answers first
    day(risen);
    QCOMPARE(m_noticed->size(), 0);
    const DriftBaseline baseline = m_place->watch().baseline(u"Post"_s);
    QCOMPARE(baseline.why(), DriftBaseline::Why::First);
}

void TestDriftWatch::itOutlastsTheProgram()
{
    day(risen);
    m_place->restart();
    start();
    QCOMPARE(m_noticed->size(), 0);
    day(risen);
    QCOMPARE(m_noticed->size(), 1);
    m_place->restart(); // nobody has answered it
    start();
    QCOMPARE(m_noticed->size(), 1);
    m_place->watch().dismiss(u"Post"_s);
    m_place->restart();
    start();
    QCOMPARE(m_noticed->size(), 0);
}

void TestDriftWatch::whatIsDismissedStaysSo()
{
    day(risen);
    day(risen);
    m_place->watch().dismiss(u"Post"_s);
    QCOMPARE(m_settled->size(), 1);
    m_place->watch().dismiss(u"Post"_s);
    QCOMPARE(m_settled->size(), 1);
    day(risen);
    QCOMPARE(m_noticed->size(), 1);
}

void TestDriftWatch::whatIsGoneIsSettled()
{
    day(risen);
    day(risen);
    QCOMPARE(m_settled->size(), 0);
    day({{u"invoice"_s, 4400}, {u"receipt"_s, 500}});
    QCOMPARE(m_settled->size(), 1);
    QCOMPARE(m_settled->constFirst().constFirst().toString(), u"Post"_s);
}

void TestDriftWatch::theCheckOfTheVersionIsTheBaseline()
{
    m_place->versions().setChecked(u"Post"_s, 1, R"({"at": "2026-02-20T12:00:00.000Z"})");
    const DriftBaseline baseline = m_place->watch().baseline(u"Post"_s);
    QCOMPARE(baseline.why(), DriftBaseline::Why::Checked);
    QCOMPARE(baseline.checked,
             QDateTime(QDate(2026, 2, 20), QTime(12, 0), Qt::UTC).toLocalTime().date());
    m_place->save(u"Another description"_s); // which nobody checked
    QCOMPARE(m_place->watch().baseline(u"Post"_s).why(), DriftBaseline::Why::First);
}

void TestDriftWatch::chosenDatesAreKept()
{
    const DateSpan dates{m_place->watch().today().addDays(-20),
                         m_place->watch().today().addDays(-12)};
    day(risen);
    m_place->watch().chooseBaseline(u"Post"_s, dates);
    day(risen); // the first look since
    QCOMPARE(m_noticed->size(), 0);
    m_place->restart();
    QCOMPARE(m_place->watch().baseline(u"Post"_s).chosen, dates);
    m_place->watch().chooseBaseline(u"Post"_s, {});
    QCOMPARE(m_place->watch().baseline(u"Post"_s).why(), DriftBaseline::Why::First);
}

QTEST_GUILESS_MAIN(TestDriftWatch)
#include "tst_driftwatch.moc"
