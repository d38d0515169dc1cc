// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/samplejobs.h"
#include "support/stricttest.h"
#include "ui/jobs/list/jobtypes.h"
#include "ui/look/typemark.h"
#include "workflow/workplace.h"

#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

FileResult resultOf(const FileId &file, const std::optional<QString> &type)
{
    FileResult result;
    result.id = u"result of "_s + file.value;
    result.fileId = file;
    result.result = Classification{type, 0.9, {}};
    return result;
}

} // namespace

/// What the files of a job turned out to be, for its bar.
class TestJobTypes : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void typesAreReadOnceTheyAreAskedFor();
    void newResultsAreReadAgain();
    void ofAJobThatGoesNothingIsTold();
    void theRulesGiveTheOrder();

private:
    static JobKey add(JobTable &table);

    const QUrl m_nowhere{u"http://127.0.0.1:9"_s};
};

/// Four files, of which two share an answer, and one failed.
JobKey TestJobTypes::add(JobTable &table)
{
    const FileId a{u"a"_s};
    const FileId b{u"b"_s};
    JobRow row = queuedRow(0);
    row.submission = SubmissionState::Accepted;
    row.job.id = {u"a job"_s};
    row.job.status = JobStatus(u"PARTIAL_SUCCESS"_s);
    row.job.rules = {{u"invoice"_s, {}}, {u"receipt"_s, {}}};
    row.fileCount = 4;
    row.resultCount = 3;
    row.failedFileCount = 1;
    JobDetails details;
    details.files = {{a, u"a.txt"_s}, {b, u"b.txt"_s}, {b, u"copy of b.txt"_s}, {{u"c"_s}, u"c"_s}};
    FileResult failed = resultOf({u"c"_s}, {});
    failed.result.reset();
    details.results = {resultOf(a, std::nullopt), resultOf(b, u"receipt"_s), failed};
    return table.add(row, details);
}

void TestJobTypes::typesAreReadOnceTheyAreAskedFor()
{
    Workplace place(m_nowhere);
    place.begin();
    const JobKey key = add(place.table());
    const JobRowPtr row = place.table().find(key);
    JobTypes types(place.table());
    QSignalSpy counted(&types, &JobTypes::counted);
    QVERIFY(types.of(*row).isEmpty());
    QVERIFY(types.of(*row).isEmpty()); // it is under way
    CD_TRY_COMPARE(counted.size(), 1);
    QCOMPARE(types.of(*row), (QList<TypeCount>{{u"receipt"_s, 1, 2}, {{}, TypeMark::NoType, 1}}));
    const JobBar bar = jobBar(*row, types.of(*row));
    QVERIFY(!bar.isRunning);
    QCOMPARE(bar.progress.failed, 1);
    QVERIFY(types.of(queuedRow(7)).isEmpty()); // without results nobody is asked
    CD_TRY_COMPARE(counted.size(), 1);
}

void TestJobTypes::newResultsAreReadAgain()
{
    Workplace place(m_nowhere);
    place.begin();
    const JobKey key = add(place.table());
    JobTypes types(place.table());
    QSignalSpy counted(&types, &JobTypes::counted);
    types.of(*place.table().find(key));
    CD_TRY_COMPARE(counted.size(), 1);
    place.table().changeDetails(key, {.results = QList{resultOf({u"c"_s}, u"invoice"_s)}});
    place.table().change(key, [](JobRow &row) { row.resultCount = 4; });
    QCOMPARE(types.of(*place.table().find(key)).size(), 2); // those of before, until then
    CD_TRY_COMPARE(counted.size(), 2);
}

void TestJobTypes::ofAJobThatGoesNothingIsTold()
{
    Workplace place(m_nowhere);
    place.begin();
    const JobKey key = add(place.table());
    const JobKey other = add(place.table());
    JobTypes types(place.table());
    QSignalSpy counted(&types, &JobTypes::counted);
    const JobRowPtr gone = place.table().find(key);
    types.of(*place.table().find(other));
    types.of(*gone);
    place.table().remove({key});
    CD_TRY_COMPARE(counted.size(), 1);
    QCOMPARE(counted.at(0).at(0).toLongLong(), other);
}

void TestJobTypes::theRulesGiveTheOrder()
{
    const QList<Rule> rules{{u"z"_s, {}}, {u"y"_s, {}}, {u"z"_s, {}}};
    const QList<TypeCount> counts
        = typeCounts({{u"b"_s, 1}, {u"y"_s, 2}, {u"a"_s, 3}, {u""_s, 4}, {u"z"_s, 0}}, rules);
    QCOMPARE(counts,
             (QList<TypeCount>{
                 {u"y"_s, 1, 2}, {u"a"_s, 2, 3}, {u"b"_s, 3, 1}, {{}, TypeMark::NoType, 4}}));
}

QTEST_MAIN(TestJobTypes)
#include "tst_jobtypes.moc"
