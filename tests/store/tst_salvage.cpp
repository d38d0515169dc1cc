// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/form/versionstore.h"
#include "store/jobs/jobstore.h"
#include "store/reviews/reviewstore.h"
#include "store/salvage.h"
#include "store/samplejobs.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int jobs = 400;
constexpr int pageSize = 4096;

/// The pages of a history with nothing in it: behind them is what was put there.
int emptyPages()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.sqlite"_s);
    {
        Database database;
        if (!database.open(path))
            qFatal("not opened");
    }
    return int(QFileInfo(path).size() / pageSize);
}

} // namespace

/// What a damaged history still holds is taken over.
class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aFileThatIsSoundLosesNothing();
    void pagesInTheMiddleCostOnlyWhatLiesOnThem_data();
    void pagesInTheMiddleCostOnlyWhatLiesOnThem();
    void whatWasToBeSentMayHaveBeenSent();
    void whatWasStillUploadingIsGivenUp();
    void keysAreNotUsedAgain_data();
    void keysAreNotUsedAgain();
    void decisionsAreTakenOver();
    void versionsAreTakenOver();
    void aLineThatIsLostIsMadeAgain();
    void nothingComesOfWhatIsNoDatabase();
    void anOlderVersionsRowsAreTakenOver();

private:
    QString path() const { return m_folder->filePath(u"store.sqlite"_s); }
    void fill();
    void damage(int firstPage, int pages);
    Salvaged open();
    QList<JobRow> rows() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestSalvage::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSalvage::fill()
{
    Database database;
    QVERIFY(database.open(path()));
    JobBatch batch;
    QList<JobRow> all;
    for (JobKey key = 1; key <= jobs; ++key) {
        all.append(fullRow(key));
        batch.details.insert(key, JobDetailsChange::to(fullDetails()));
    }
    batch.rows = shared(all);
    QVERIFY(JobStore(database).write(batch));
    for (int i = 0; i < 50; ++i)
        QVERIFY(database.run(u"INSERT INTO presets VALUES (?, ?)"_s,
                             {u"Preset %1"_s.arg(i), QString(200, u'x')}));
    QVERIFY(database.run(u"INSERT INTO draft VALUES (1, '{}')"_s));
}

void TestSalvage::damage(int firstPage, int pages)
{
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.size() > (firstPage + pages) * pageSize);
    QVERIFY(file.seek(firstPage * pageSize));
    file.write(QByteArray(pages * pageSize, 'x'));
}

/// Opens it as it is after it was put aside, and takes over what there is.
Salvaged TestSalvage::open()
{
    m_database = std::make_unique<Database>();
    if (!m_database->open(path()))
        qFatal("not opened");
    return m_database->salvaged();
}

QList<JobRow> TestSalvage::rows() const
{
    QList<JobRow> plain;
    const auto read = JobStore(*m_database).rows();
    for (const JobRowPtr &row : *read)
        plain.append(*row);
    return plain;
}

void TestSalvage::aFileThatIsSoundLosesNothing()
{
    fill();
    const QString aside = m_folder->filePath(u"aside.sqlite"_s);
    QVERIFY(QFile::rename(path(), aside));
    open();
    const Salvaged saved = salvage(*m_database, aside);
    QCOMPARE(saved, (Salvaged{jobs, 0, 50, 0, true}));
    QCOMPARE(rows().size(), jobs);
    QCOMPARE(rows().at(7), fullRow(8));
    QCOMPARE(*JobStore(*m_database).details(8), fullDetails());
}

void TestSalvage::pagesInTheMiddleCostOnlyWhatLiesOnThem_data()
{
    QTest::addColumn<int>("firstPage");
    QTest::addColumn<int>("pages");
    const int behind = emptyPages();
    for (const int page : {8, 28, 68, 108}) // some hold only indexes
        QTest::addRow("page %d", page) << behind + page << 6;
    QTest::newRow("many pages") << behind + 8 << 60;
}

void TestSalvage::pagesInTheMiddleCostOnlyWhatLiesOnThem()
{
    QFETCH(int, firstPage);
    QFETCH(int, pages);
    fill();
    damage(firstPage, pages);
    const Salvaged saved = open();
    QVERIFY(!m_database->setAside().isEmpty());
    QVERIFY(saved.jobs > 0);
    QVERIFY2(pages > 10 || saved.jobs > jobs / 2, qPrintable(QString::number(saved.jobs)));
    QVERIFY(saved.jobs < jobs || saved.jobsInPart > 0 || saved.presets < 50);
    const QList<JobRow> there = rows();
    QCOMPARE(there.size(), saved.jobs);
    int whole = 0;
    for (const JobRow &row : there) {
        QCOMPARE(row, fullRow(row.key));
        const auto details = JobStore(*m_database).details(row.key);
        whole += details && *details == fullDetails() ? 1 : 0;
    }
    QCOMPARE(whole, saved.jobs - saved.jobsInPart);
    auto sound = m_database->run(u"PRAGMA quick_check"_s);
    QVERIFY(sound && sound->next());
    QCOMPARE(sound->value(0).toString(), u"ok"_s);
}

void TestSalvage::whatWasToBeSentMayHaveBeenSent()
{
    {
        Database database;
        QVERIFY(database.open(path()));
        JobRow second = queuedRow(2);
        second.dialect = Dialect::Second; // which may be sent again
        JobRow several = queuedRow(3);
        several.hasCreates = true;
        Create made;
        made.id = {u"a"_s};
        Create refused;
        refused.error = ServiceError{.kind = ServiceError::Kind::Rejected};
        Create waits;
        waits.error = ServiceError{.retry = ServiceError::Retry::Later};
        JobDetailsChange creates{.creates = {{0, made}, {1, refused}, {2, waits}, {3, {}}}};
        QVERIFY(
            JobStore(database).write({shared({queuedRow(1), second, several}), {{3, creates}}}));
    }
    const QString aside = m_folder->filePath(u"aside.sqlite"_s);
    QVERIFY(QFile::rename(path(), aside));
    open();
    salvage(*m_database, aside);
    QCOMPARE(rows().at(0).submission, SubmissionState::Sending);
    QCOMPARE(rows().at(1).submission, SubmissionState::Queued);
    QCOMPARE(rows().at(2).submission, SubmissionState::Sending);
    const auto details = JobStore(*m_database).details(3);
    QVERIFY(details && details->creates.size() == 4);
    QCOMPARE(details->creates.at(0).id.value, u"a"_s);
    QVERIFY(!details->creates.at(0).error);
    QCOMPARE(details->creates.at(1).error->retry, ServiceError::Retry::Never);
    for (const int unsure : {2, 3}) {
        QCOMPARE(details->creates.at(unsure).error->acted, ServiceError::Acted::Maybe);
        QCOMPARE(details->creates.at(unsure).error->retry, ServiceError::Retry::Later);
    }
}

/// It names no files: in doubt, any job with the same rules would be taken for its own.
void TestSalvage::whatWasStillUploadingIsGivenUp()
{
    {
        Database database;
        QVERIFY(database.open(path()));
        QList<JobRow> uploading;
        for (const int left : {3, 0}) { // 0: all are there, and not named in the request yet
            JobRow row = queuedRow(JobKey(uploading.size() + 1));
            row.submission = SubmissionState::Uploading;
            row.fileCount = 3;
            row.filesToUpload = left;
            uploading.append(row);
        }
        JobRow second = uploading.constFirst();
        second.key = 3;
        second.dialect = Dialect::Second;
        uploading.append(second);
        JobRow paused = uploading.constFirst();
        paused.key = 4;
        paused.submission = SubmissionState::Paused;
        uploading.append(paused);
        paused.key = 5;
        paused.filesToUpload = 0;
        uploading.append(paused);
        QVERIFY(JobStore(database).write({shared(uploading), {}}));
    }
    const QString aside = m_folder->filePath(u"aside.sqlite"_s);
    QVERIFY(QFile::rename(path(), aside));
    open();
    salvage(*m_database, aside);
    QCOMPARE(rows().at(0).submission, SubmissionState::GivenUp);
    QCOMPARE(rows().at(0).filesToUpload, 3);
    QCOMPARE(rows().at(1).submission, SubmissionState::GivenUp);
    QCOMPARE(rows().at(1).filesToUpload, 1); // sent again, it begins with its files
    QCOMPARE(rows().at(2).submission, SubmissionState::Uploading);
    QCOMPARE(rows().at(3).submission, SubmissionState::GivenUp);
    QCOMPARE(rows().at(4).submission, SubmissionState::Sending); // it may have been gone on with
}

void TestSalvage::keysAreNotUsedAgain_data()
{
    QTest::addColumn<int>("firstPage");
    QTest::addColumn<int>("pages");
    QTest::newRow("all jobs are lost") << 1 << 1; // the first page of their table
    QTest::newRow("some are") << emptyPages() << 60;
}

void TestSalvage::keysAreNotUsedAgain()
{
    QFETCH(int, firstPage);
    QFETCH(int, pages);
    fill();
    damage(firstPage, pages);
    open();
    QCOMPARE(rows().isEmpty(), firstPage == 1);
    QCOMPARE(*JobStore(*m_database).lastKey(), JobKey(jobs));
}

/// Those that were taken back, too: they may be made again.
void TestSalvage::decisionsAreTakenOver()
{
    QList<Decision> made;
    {
        Database database;
        QVERIFY(database.open(path()));
        const ReviewStore reviews(database);
        for (const QString &type : {u"invoice"_s, u"receipt"_s, u"contract"_s}) {
            const auto added = reviews.add({{.document = {"d"}, .text = type, .who = type}});
            QVERIFY(added);
            made += *added;
        }
        QVERIFY(reviews.takeBack());
    }
    const QString aside = m_folder->filePath(u"aside.sqlite"_s);
    QVERIFY(QFile::rename(path(), aside));
    open();
    salvage(*m_database, aside);
    const ReviewStore reviews(*m_database);
    QCOMPARE(*reviews.labels(0, 10), made.first(2));
    QCOMPARE(*reviews.inConflict(), QList{made.constFirst().document});
    QCOMPARE(*reviews.makeAgain(), QList{made.constLast()});
    QVERIFY(m_database->run(u"DELETE FROM decisions"_s));
    QCOMPARE(reviews.add({made.constFirst()})->constFirst().number, made.constLast().number + 1);
}

namespace {

void addVersions(Database &database, int presets, int versions)
{
    VersionStore store(database);
    for (int preset = 0; preset < presets; ++preset) {
        const QString name = u"Preset %1"_s.arg(preset);
        for (int number = 1; number <= versions; ++number) {
            PresetVersion version;
            version.hash = u"%1 of %2"_s.arg(number).arg(preset).toLatin1();
            QVERIFY(store.add(version, {name, QByteArray(500, 'x') + version.hash}));
        }
    }
}

} // namespace

void TestSalvage::versionsAreTakenOver()
{
    {
        Database database;
        QVERIFY(database.open(path()));
        addVersions(database, 20, 40);
    }
    QFile file(path());
    QVERIFY(file.open(QFile::ReadOnly));
    const int middle = (emptyPages() + int(file.size() / pageSize)) / 2;
    file.close();
    damage(middle, 2);
    open();
    QVERIFY(!m_database->setAside().isEmpty());
    VersionStore store(*m_database);
    const auto pointers = store.pointers();
    QVERIFY(pointers && pointers->size() >= 19);
    int versions = 0;
    int contents = 0;
    for (auto preset = pointers->cbegin(); preset != pointers->cend(); ++preset) {
        const auto all = store.versions(preset.key());
        QVERIFY(all);
        versions += int(all->size());
        for (const PresetVersion &version : *all) {
            const auto content = store.content(preset.key(), version.number);
            QVERIFY(content);
            contents += content->has_value();
        }
    }
    QVERIFY2(versions > 700, qPrintable(QString::number(versions)));
    QVERIFY2(contents > 700, qPrintable(QString::number(contents)));
    PresetVersion next;
    next.hash = "next";
    QCOMPARE(store.add(next, {u"Preset 0"_s, "{}"})->number,
             pointers->value(u"Preset 0"_s).newest.number + 1);
}

void TestSalvage::aLineThatIsLostIsMadeAgain()
{
    const QString aside = m_folder->filePath(u"aside.sqlite"_s);
    {
        Database database;
        QVERIFY(database.open(aside));
        addVersions(database, 2, 3);
        QVERIFY(VersionStore(database).rename(u"Preset 1"_s, u"Letters"_s));
        QVERIFY(database.run(u"DELETE FROM preset_lines WHERE name = 'Letters'"_s));
    }
    open();
    salvage(*m_database, aside);
    const auto pointers = VersionStore(*m_database).pointers();
    QCOMPARE(pointers->size(), 2);
    QCOMPARE(pointers->value(u"Letters"_s).inUse.number, 3);
    QCOMPARE(pointers->value(u"Letters"_s).inUse.hash, "3 of 1"_ba);
}

void TestSalvage::nothingComesOfWhatIsNoDatabase()
{
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(3 * pageSize, 'x'));
    file.close();
    QCOMPARE(open(), Salvaged());
    QCOMPARE(rows().size(), 0);
}

void TestSalvage::anOlderVersionsRowsAreTakenOver()
{
    fill();
    const QString aside = m_folder->filePath(u"aside.sqlite"_s);
    QVERIFY(QFile::rename(path(), aside));
    {
        Database old;
        QVERIFY(old.open(aside));
        QVERIFY(old.run(u"DROP TABLE job_parts"_s));
        QVERIFY(old.run(u"ALTER TABLE jobs DROP COLUMN scope_project"_s));
    }
    open();
    QCOMPARE(salvage(*m_database, aside).jobs, jobs);
    QCOMPARE(rows().at(0).label, fullRow(1).label);
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
