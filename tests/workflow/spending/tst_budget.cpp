// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/spending/budget.h"

#include "store/settings/settings.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The monthly limit holds for each create of a submission of many.
class TestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_place = std::make_unique<Workplace>(QUrl(u"http://127.0.0.1:9"_s)); // nothing is sent
        m_place->begin();
        m_settings = std::make_unique<Settings>(m_place->folder() + u"/settings.ini"_s);
        m_budget = std::make_unique<Budget>(*m_settings, m_place->table(), m_place->clock());
    }
    void cleanup()
    {
        m_budget.reset();
        m_settings.reset();
        m_place.reset();
    }

    void itCountsCreateByCreate();
    void theOthersCount();
    void whatIsSentAgainCountsAtOnce();
    void whoMayGoAboveItDoes();

private:
    JobKey add(int files, std::optional<qint64> credits)
    {
        JobRow row;
        row.submission = SubmissionState::Queued;
        row.service = m_place->service();
        row.dialect = Dialect::Second;
        row.fileCount = files;
        row.creditsEstimated = credits;
        row.submittedAt = m_place->clock().now();
        return m_place->table().add(row, {});
    }
    const JobRow &row(JobKey key) { return m_place->row(key); }

    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Budget> m_budget;
};

void TestBudget::itCountsCreateByCreate()
{
    const JobKey key = add(100, 500); // 5 credits each
    QVERIFY(m_budget->allows(row(key), 100)); // there is no limit
    m_budget->setCeiling(50);
    QVERIFY(m_budget->allows(row(key), 10));
    QVERIFY(!m_budget->allows(row(key), 11));
    m_budget->setCeiling(55); // holds at once
    QVERIFY(m_budget->allows(row(key), 11));
    const JobKey free = add(100, {});
    QVERIFY(m_budget->allows(row(free), 100));
}

void TestBudget::theOthersCount()
{
    const JobKey key = add(100, 500);
    m_budget->setCeiling(500);
    QVERIFY(m_budget->allows(row(key), 100));
    const JobKey other = add(1, 40);
    m_place->clock().advance(1min);
    QVERIFY(m_budget->allows(row(key), 92));
    QVERIFY(!m_budget->allows(row(key), 93));
    m_place->table().change(other, [](JobRow &changed) { changed.creditsBilled = 10; });
    m_place->clock().advance(1min);
    QVERIFY(m_budget->allows(row(key), 98));
    QVERIFY(!m_budget->allows(row(key), 99));
}

/// It cost nothing when the others were added up, a moment ago.
void TestBudget::whatIsSentAgainCountsAtOnce()
{
    const JobKey other = add(100, 500);
    const JobKey again = add(100, 500);
    const auto enter = [&](SubmissionState state) {
        m_place->table().change(again, [state](JobRow &changed) { changed.submission = state; });
    };
    enter(SubmissionState::Refused);
    m_budget->setCeiling(800);
    QVERIFY(m_budget->allows(row(other), 100));
    enter(SubmissionState::Queued);
    QVERIFY(m_budget->allows(row(again), 60));
    QVERIFY(!m_budget->allows(row(again), 61));
    QVERIFY(m_budget->allows(row(other), 60));
    QVERIFY(!m_budget->allows(row(other), 61));
    m_budget->setCeiling(1000);
    QVERIFY(m_budget->allows(row(again), 100));
}

void TestBudget::whoMayGoAboveItDoes()
{
    const JobKey key = add(100, 500);
    m_budget->setCeiling(1);
    QVERIFY(!m_budget->allows(row(key), 1));
    m_place->table().change(key, [](JobRow &changed) { changed.terms.isOverLimit = true; });
    QVERIFY(m_budget->allows(row(key), 100));
}

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
