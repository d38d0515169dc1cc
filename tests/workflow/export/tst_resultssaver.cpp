// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/export/resultssaver.h"

#include "support/stricttest.h"
#include "workflow/export/savedjobs.h"
#include "workflow/workplace.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// Results of many jobs are saved while their thread does other things.
class TestResultsSaver : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_place.reset(); }

    void allOfAllJobs();
    void someOfOneJob();
    void whatWasDecidedStandsBesideTheResults();
    void jobsThatGo();
    void allJobsGo();
    void cancelled();
    void aSaverThatGoes();
    void whatFails();

private:
    JobKey add(const QString &label, int files) const;
    QString path() const { return m_folder->filePath(u"results.csv"_s); }
    static ExportForm form();
    QList<QByteArray> lines() const { return contentOf(path()).trimmed().split('\n'); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_place;
};

void TestResultsSaver::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = std::make_unique<Workplace>(QUrl(u"http://127.0.0.1:9"_s));
    m_place->begin();
}

JobKey TestResultsSaver::add(const QString &label, int files) const
{
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.label = label;
    row.service = u"https://elsewhere.example"_s;
    row.job.id = {label};
    row.job.status = JobStatus(u"SUCCESS"_s);
    row.fileCount = files;
    row.resultCount = files;
    JobDetails details;
    for (int i = 0; i < files; ++i) {
        const FileId id{u"%1-%2"_s.arg(label).arg(i)};
        details.request.fileIds.append(id);
        details.files.append({id, id.value + u".txt"_s});
        details.results.append({{}, {}, id, Classification{u"cv"_s, 0.5, u"r"_s}, {}, {}});
    }
    return m_place->table().add(row, details);
}

ExportForm TestResultsSaver::form()
{
    ExportForm form;
    form.columns = {ResultColumn::Label, ResultColumn::IdOfFile, ResultColumn::Type};
    return form;
}

void TestResultsSaver::allOfAllJobs()
{
    const QList<JobKey> keys{add(u"a"_s, 1500), add(u"b"_s, 1500), add(u"c"_s, 3)};
    ResultsSaver saver(m_place->table(), m_place->labels());
    QSignalSpy saved(&saver, &ResultsSaver::saved);
    saver.save(path(), {keys}, form());
    QVERIFY(saver.isBusy());
    QVERIFY(!QFile::exists(path())); // nothing is written in this thread
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!saver.isBusy());
    QCOMPARE(saved.first().first().toString(), path());
    const QList<QByteArray> all = lines();
    QCOMPARE(all.size(), 3004);
    QCOMPARE(all.at(1), QByteArray("\"a\",\"a-0\",\"cv\"\r"));
    QCOMPARE(all.at(1501), QByteArray("\"b\",\"b-0\",\"cv\"\r"));
    QCOMPARE(all.last(), QByteArray("\"c\",\"c-2\",\"cv\""));
    const auto summary = saved.first().at(1).value<ResultsSummary>();
    QCOMPARE(summary.counts.typed, 3003);
    QCOMPARE(summary.unreadJobs, 0);
}

void TestResultsSaver::someOfOneJob()
{
    const JobKey key = add(u"a"_s, 5);
    const QList<ExportRow> rows = exportRows(detailsOf(m_place->table(), key));
    ResultsSaver saver(m_place->table(), m_place->labels());
    QSignalSpy saved(&saver, &ResultsSaver::saved);
    saver.save(path(), {{key}, QList<ExportRow>{rows.at(4), rows.at(1)}}, form());
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(lines().mid(1), (QList<QByteArray>{"\"a\",\"a-4\",\"cv\"\r", "\"a\",\"a-1\",\"cv\""}));
}

/// As it is on the disk when they are saved, whatever those rows knew that somebody chose.
void TestResultsSaver::whatWasDecidedStandsBesideTheResults()
{
    const JobKey key = add(u"a"_s, 3);
    const QList<ExportRow> rows = exportRows(detailsOf(m_place->table(), key));
    const QList<DocumentKey> documents = documentsOf(rows, u"https://elsewhere.example"_s);
    bool isAdded = false;
    m_place->labels().add({{.document = documents.at(1), .text = u"invoice"_s},
                           {.document = documents.at(2), .text = u"cv"_s}},
                          this,
                          [&isAdded](const StoreResult<QList<Decision>> &) { isAdded = true; });
    QTRY_VERIFY(isAdded);
    ExportForm reviewed;
    reviewed.columns = {ResultColumn::Type, ResultColumn::TypeFinal, ResultColumn::Decided};
    const QList<QByteArray> expected{"\"cv\",\"cv\",\"open\"\r",
                                     "\"cv\",\"invoice\",\"corrected\"\r",
                                     "\"cv\",\"cv\",\"confirmed\""};
    for (const ChosenResults &what : {ChosenResults{{key}}, ChosenResults{{key}, rows}}) {
        ResultsSaver saver(m_place->table(), m_place->labels());
        QSignalSpy saved(&saver, &ResultsSaver::saved);
        saver.save(path(), what, reviewed);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(lines().mid(1), expected);
        const auto summary = saved.first().at(1).value<ResultsSummary>();
        QCOMPARE(summary.reviewed, (ReviewedCounts{.confirmed = 1, .corrected = 1}));
    }
}

void TestResultsSaver::jobsThatGo()
{
    const QList<JobKey> keys{add(u"a"_s, 2), add(u"b"_s, 2), add(u"c"_s, 2)};
    ResultsSaver saver(m_place->table(), m_place->labels());
    QSignalSpy saved(&saver, &ResultsSaver::saved);
    saver.save(path(), {keys}, form());
    m_place->table().remove({keys.at(1)});
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(lines().size(), 5);
    QVERIFY(!contentOf(path()).contains("\"b\""));
    QCOMPARE(saved.first().at(1).value<ResultsSummary>().goneJobs, 1);
}

/// An empty file would look like jobs without results.
void TestResultsSaver::allJobsGo()
{
    const JobKey key = add(u"a"_s, 2);
    const QList<ExportRow> rows = exportRows(detailsOf(m_place->table(), key));
    for (const ChosenResults &what : {ChosenResults{{key}}, ChosenResults{{key}, rows}}) {
        ResultsSaver saver(m_place->table(), m_place->labels());
        QSignalSpy cancelled(&saver, &ResultsSaver::cancelled);
        saver.save(path(), what, form());
        m_place->table().remove({key});
        QTRY_COMPARE(cancelled.size(), 1);
        QVERIFY(!QFile::exists(path()));
    }
}

void TestResultsSaver::cancelled()
{
    const QList<JobKey> keys{add(u"a"_s, 2000), add(u"b"_s, 2000)};
    ResultsSaver saver(m_place->table(), m_place->labels());
    QSignalSpy saved(&saver, &ResultsSaver::saved);
    QSignalSpy cancelled(&saver, &ResultsSaver::cancelled);
    saver.save(path(), {keys}, form());
    saver.cancel();
    QTRY_COMPARE(cancelled.size(), 1);
    QVERIFY(!saver.isBusy());
    QCOMPARE(saved.size(), 0);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    saver.save(path(), {keys}, form()); // it can be used again
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(lines().size(), 4001);
}

void TestResultsSaver::aSaverThatGoes()
{
    const QList<JobKey> keys{add(u"a"_s, 2000), add(u"b"_s, 2000)};
    for (int run = 0; run < 20; ++run) {
        auto saver = std::make_unique<ResultsSaver>(m_place->table(), m_place->labels());
        saver->save(path(), {keys}, form());
        for (int turn = 0; turn < run; ++turn)
            QCoreApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents();
    const QStringList left = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    QVERIFY2(left.isEmpty() || left == QStringList{u"results.csv"_s}, qPrintable(left.join(u' ')));
}

void TestResultsSaver::whatFails()
{
    ResultsSaver saver(m_place->table(), m_place->labels());
    QSignalSpy failed(&saver, &ResultsSaver::failed);
    const QString nowhere = m_folder->filePath(u"gone/results.csv"_s);
    saver.save(nowhere, {{add(u"a"_s, 1)}}, form());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().at(0).toString(), nowhere);
    QVERIFY(!failed.first().at(1).toString().isEmpty());
    QVERIFY(!saver.isBusy());
}

QTEST_GUILESS_MAIN(TestResultsSaver)
#include "tst_resultssaver.moc"
