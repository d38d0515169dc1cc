// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commands/jobsearch.h"

#include "support/stricttest.h"
#include "workflow/history/jobtable.h"
#include "workflow/workplace.h"

#include <QTest>
#include <QUrl>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestJobSearch : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theBestComesFirstThenTheNewest();
    void nothingTypedFindsTheNewest();
    void anIdIsFoundByItsBeginning();
    void manyAreSearchedInTurns();
    void anotherSearchTakesItsPlace();

private:
    static JobKey add(Workplace &place, const QString &label, const QString &id = {});
    static QStringList found(Workplace &place, const QString &typed);
};

JobKey TestJobSearch::add(Workplace &place, const QString &label, const QString &id)
{
    JobRow row;
    row.label = label;
    row.job.id = {id};
    row.submission = SubmissionState::GivenUp;
    row.submittedAt = place.clock().now();
    row.changedAt = row.submittedAt;
    return place.table().add(row, {});
}

QStringList TestJobSearch::found(Workplace &place, const QString &typed)
{
    std::optional<QStringList> labels;
    JobSearch search(place.table());
    search.find(WordQuery(typed), [&](const QList<JobSearch::Hit> &hits) {
        labels = QStringList();
        for (const JobSearch::Hit &hit : hits)
            *labels += place.row(hit.key).label;
    });
    return comesTrue([&] { return labels.has_value(); }) ? *labels : QStringList{u"none came"_s};
}

void TestJobSearch::theBestComesFirstThenTheNewest()
{
    Workplace place{QUrl(u"https://service.example"_s)};
    place.begin();
    add(place, u"Invoices 1"_s);
    add(place, u"Reinvention"_s);
    add(place, u"Overseas invoices"_s);
    add(place, u"Letters"_s);
    add(place, u"Invoices 2"_s);
    QCOMPARE(
        found(place, u"inv"_s),
        (QStringList{u"Invoices 2"_s, u"Invoices 1"_s, u"Overseas invoices"_s, u"Reinvention"_s}));
    QCOMPARE(found(place, u"2 inv"_s), QStringList{u"Invoices 2"_s});
    QCOMPARE(found(place, u"nobody"_s), QStringList());
}

void TestJobSearch::nothingTypedFindsTheNewest()
{
    Workplace place{QUrl(u"https://service.example"_s)};
    place.begin();
    QCOMPARE(found(place, {}), QStringList());
    for (int i = 0; i < JobSearch::most + 3; ++i)
        add(place, QString::number(i));
    const QStringList newest = found(place, {});
    QCOMPARE(newest.size(), JobSearch::most);
    QCOMPARE(newest.constFirst(), QString::number(JobSearch::most + 2));
}

void TestJobSearch::anIdIsFoundByItsBeginning()
{
    Workplace place{QUrl(u"https://service.example"_s)};
    place.begin();
    add(place, u"Post"_s, u"0b6d2b5c-5f6e"_s);
    add(place, u"Bills"_s, u"5f6e-0b6d2b5c"_s);
    QCOMPARE(found(place, u"0B6D"_s), QStringList{u"Post"_s});
}

void TestJobSearch::manyAreSearchedInTurns()
{
    Workplace place{QUrl(u"https://service.example"_s)};
    place.begin();
    const JobKey oldest = add(place, u"needle"_s);
    for (int i = 0; i < 3 * ChunkedRun::atOnce; ++i)
        add(place, u"hay"_s);
    bool isDone = false;
    JobSearch search(place.table());
    search.find(WordQuery(u"needle"_s), [&](const QList<JobSearch::Hit> &hits) {
        isDone = true;
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.constFirst().key, oldest);
    });
    QVERIFY(!isDone); // whoever types does not wait for it
    QTRY_VERIFY(isDone);
}

void TestJobSearch::anotherSearchTakesItsPlace()
{
    Workplace place{QUrl(u"https://service.example"_s)};
    place.begin();
    for (int i = 0; i < 2 * ChunkedRun::atOnce; ++i)
        add(place, u"hay"_s);
    int first = 0;
    int second = 0;
    JobSearch search(place.table());
    search.find(WordQuery(u"hay"_s), [&first](const QList<JobSearch::Hit> &) { ++first; });
    search.find(WordQuery(u"ha"_s), [&second](const QList<JobSearch::Hit> &) { ++second; });
    QTRY_COMPARE(second, 1);
    QCOMPARE(first, 0);
    search.find(WordQuery(u"hay"_s), [&first](const QList<JobSearch::Hit> &) { ++first; });
    search.stop();
    search.find(WordQuery(u"h"_s), [&second](const QList<JobSearch::Hit> &) { ++second; });
    QTRY_COMPARE(second, 2);
    QCOMPARE(first, 0);
}

QTEST_GUILESS_MAIN(TestJobSearch)
#include "tst_jobsearch.moc"
