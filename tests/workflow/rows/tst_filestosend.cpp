// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/exportresults.h"
#include "workflow/rows/filestosend.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/rows/resultcounts.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

JobFile file(const QString &path, qint64 size, const QString &id = {}, const QByteArray &hash = {})
{
    return {.id = {id},
            .name = path.mid(path.lastIndexOf(u'/') + 1),
            .path = path,
            .size = size,
            .hash = hash};
}

FileResult resultOf(const QString &id)
{
    return {u"r-"_s + id, {u"j"_s}, {id}, Classification{u"invoice"_s, 0.9, {}}, {}, {}};
}

QStringList transactionsOf(const QList<Create> &creates)
{
    QStringList transactions;
    for (const Create &create : creates)
        transactions.append(create.transactionId);
    return transactions;
}

int filesNamedBy(const QList<Create> &creates)
{
    return std::accumulate(creates.cbegin(), creates.cend(), 0,
                           [](int files, const auto &create) { return files + create.fileCount; });
}

} // namespace

/// In which order files go, and what copies among them mean.
class TestFilesToSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallestGoFirstThenFolderByFolder();
    void copiesAreNamedOnce();
    void eachCopyHasItsRowAndCounts();
    void aRefusedRowGetsACreateForEachFile();
    void createsAddUpToWhatIsNamed();
    void eachFileKeepsItsCreate();
    void aPilotKeepsItsPlaces_data();
    void aPilotKeepsItsPlaces();
    void answersAreCountedByContent();
    void contentKeepsOneIdOrNone();
};

void TestFilesToSend::theSmallestGoFirstThenFolderByFolder()
{
    QList<JobFile> files;
    for (int i = 0; i < 30; ++i) // every second one in each folder; the last ones are the smallest
        files.append(file(u"/%1/%2"_s.arg(i % 2 == 0 ? u"b"_s : u"a"_s).arg(i), 1000 - i));
    const QList<int> order = sendingOrder(files);
    QCOMPARE(order.size(), 30);
    QCOMPARE(order.constFirst(), 29);
    QCOMPARE(order.at(19), 10);
    QCOMPARE(order.mid(20), (QList<int>{1, 3, 5, 7, 9, 0, 2, 4, 6, 8}));
}

void TestFilesToSend::copiesAreNamedOnce()
{
    const QList<JobFile> files{file(u"/a"_s, 3, u"f-1"_s), file(u"/b"_s, 3, u"f-2"_s),
                               file(u"/c"_s, 3, u"f-1"_s), file(u"/d"_s, 1),
                               file(u"/e"_s, 2, u"f-3"_s)};
    QCOMPARE(idsToName(files, Dialect::First), (QList<FileId>{{u"f-1"_s}, {u"f-2"_s}, {u"f-3"_s}}));
    QCOMPARE(idsToName(files, Dialect::Second),
             (QList<FileId>{{u"f-3"_s}, {u"f-1"_s}, {u"f-2"_s}}));
    QCOMPARE(distinctIds(files), (QList<FileId>{{u"f-1"_s}, {u"f-2"_s}, {}, {u"f-3"_s}}));
    QCOMPARE(sharedIds(files), (QHash<FileId, int>{{{u"f-1"_s}, 2}}));
}

void TestFilesToSend::eachCopyHasItsRowAndCounts()
{
    JobDetails details;
    details.files
        = {file(u"/a"_s, 3, u"f-1"_s), file(u"/b"_s, 3, u"f-2"_s), file(u"/c"_s, 3, u"f-1"_s)};
    details.request.fileIds = idsToName(details.files, Dialect::Second);
    details.creates = newCreates(2, Dialect::Second);
    for (int i = 0; i < 2; ++i) {
        details.creates[i].id = {u"j"_s};
        details.creates[i].status = JobStatus(JobStatus::Known::Running);
    }
    details.creates[0].status = JobStatus(JobStatus::Known::Completed);
    details.results = {resultOf(u"f-1"_s)};
    JobRow row;
    row.dialect = Dialect::Second;
    row.hasCreates = true;
    row.submission = SubmissionState::Accepted;
    row.fileCount = 3;
    QVERIFY(
        mergeCreates(row, details.creates, details.results, true, {}, sharedIds(details.files)));
    QCOMPARE(row.resultCount, 2);
    QCOMPARE(row.fileCount, 3);

    const QList<ExportRow> rows = exportRows(details);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).copyOf, QString());
    QCOMPARE(rows.at(2).copyOf, u"/a"_s);
    QCOMPARE(rows.at(2).result, rows.at(0).result);
    const ResultCounts counts = countResults(row, details);
    QCOMPARE(counts.typed, 2);
    QCOMPARE(counts.running, 1);
    QCOMPARE(counts.files(), 3);
}

void TestFilesToSend::aRefusedRowGetsACreateForEachFile()
{
    JobDetails details;
    details.files = {file(u"/left out"_s, 1), file(u"/a"_s, 2, u"f-1"_s),
                     file(u"/copy"_s, 2, u"f-1"_s), file(u"/b"_s, 2, u"f-2"_s)};
    details.request.fileIds = {{u"f-2"_s}, {u"f-1"_s}};
    details.creates = newCreates(2, Dialect::Second);
    const QList<Create> creates = createForEachFile(details);
    QCOMPARE(creates.size(), 4);
    QCOMPARE(creates.at(1), details.creates.at(1));
    QCOMPARE(creates.at(3), details.creates.at(0));
    QSet<QString> transactions;
    for (const Create &create : creates)
        transactions.insert(create.transactionId);
    QCOMPARE(transactions.size(), 4);
}

void TestFilesToSend::createsAddUpToWhatIsNamed()
{
    JobDetails details;
    for (int i = 0; i < 1200; ++i) // the first 600 have a copy each
        details.files.append(file(u"/%1"_s.arg(i), 1, u"f-%1"_s.arg(i % 600)));
    details.creates = newCreates(details.files.size(), Dialect::First);
    QCOMPARE(details.creates.size(), 3);
    JobRow row;
    row.hasCreates = true;
    Naming naming = nameFiles(row, details);
    QCOMPARE(naming.ids, idsToName(details.files, Dialect::First));
    QCOMPARE(naming.copyCount, 600);
    QCOMPARE(naming.keptCreates, 0);
    QCOMPARE(naming.creates.size(), 2);
    QCOMPARE(naming.creates.at(0).fileCount + naming.creates.at(1).fileCount, 600);
    details.files = details.files.first(300); // which one create takes, but its row has several
    naming = nameFiles(row, details);
    QCOMPARE(naming.creates.size(), 1);
    QCOMPARE(naming.creates.constFirst().fileCount, 300);
    row.hasCreates = false;
    naming = nameFiles(row, details);
    QCOMPARE(naming.ids.size(), 300);
    QVERIFY(naming.creates.isEmpty());
}

void TestFilesToSend::eachFileKeepsItsCreate()
{
    JobRow row;
    row.dialect = Dialect::Second;
    JobDetails details;
    details.files = {file(u"/a"_s, 3, u"f-1"_s), file(u"/b"_s, 2), file(u"/c"_s, 1, u"f-2"_s)};
    details.creates = newCreates(3, Dialect::Second);
    Naming naming = nameFiles(row, details);
    QCOMPARE(naming.ids, (QList<FileId>{{u"f-2"_s}, {u"f-1"_s}}));
    QCOMPARE(naming.creates, (QList<Create>{details.creates.at(2), details.creates.at(0)}));
    details.creates.removeFirst(); // lost
    naming = nameFiles(row, details);
    QVERIFY(naming.ids.isEmpty());
    QVERIFY(naming.creates.isEmpty());
}

void TestFilesToSend::aPilotKeepsItsPlaces_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("API v1") << Dialect::First;
    QTest::newRow("API v2") << Dialect::Second;
}

/// Of four files, one of which can't be uploaded, and one of the others has the content of a third.
void TestFilesToSend::aPilotKeepsItsPlaces()
{
    QFETCH(const Dialect, dialect);
    const bool isFileEach = dialect == Dialect::Second;
    JobRow row;
    row.dialect = dialect;
    row.hasCreates = true;
    row.terms.pilot = 4;
    JobDetails details;
    details.request.rules = {{u"invoice"_s, u"An invoice with an amount to pay"_s}};
    for (int i = 0; i < 4; ++i)
        details.files.append(file(u"/%1"_s.arg(i), 10 - i, i == 1 ? QString() : u"f-%1"_s.arg(i)));
    for (int i = 4; i < 8; ++i)
        details.files.append(file(u"/%1"_s.arg(i), 1));
    details.creates = newCreates(8, dialect, true);
    QVERIFY(isYetToNameFiles(details));
    const QStringList transactions = transactionsOf(details.creates);

    const Naming pilot = nameFiles(row, details);
    QCOMPARE(QSet<FileId>(pilot.ids.cbegin(), pilot.ids.cend()),
             (QSet<FileId>{{u"f-0"_s}, {u"f-2"_s}, {u"f-3"_s}}));
    QCOMPARE(filesNamedBy(pilot.creates), 8);
    QCOMPARE(pilot.creates.size(), isFileEach ? 8 : 2);
    details.request.fileIds = pilot.ids;
    details.creates = pilot.creates;
    QVERIFY(isYetToNameFiles(details));
    QVERIFY(!isPilotOver(details));
    for (int i = 0; i < (isFileEach ? 3 : 1); ++i)
        details.creates[i].id = {u"j-%1"_s.arg(i)};
    QVERIFY(isPilotOver(details));

    row.terms.pilot = 0;
    const QList<QString> ids{u"f-0"_s, {}, u"f-2"_s, u"f-3"_s, u"f-4"_s, u"f-3"_s, u"f-6"_s, {}};
    for (int i = 0; i < 8; ++i)
        details.files[i].id = {ids.at(i)};
    const Naming all = nameFiles(row, details);
    QCOMPARE(all.ids.first(3), pilot.ids);
    QCOMPARE(all.ids.size(), 5);
    QCOMPARE(all.copyCount, 1);
    QCOMPARE(all.keptCreates, isFileEach ? 3 : 1);
    QCOMPARE(all.creates.first(all.keptCreates), details.creates.first(all.keptCreates));
    QCOMPARE(filesNamedBy(all.creates), 5);
    details.request.fileIds = all.ids;
    details.creates = all.creates;
    QVERIFY(!isYetToNameFiles(details));
    if (isFileEach) { // each has the transaction that it has had from the beginning
        for (int i = 0; i < 5; ++i) {
            const auto of = std::ranges::find(details.files, all.ids.at(i), &JobFile::id);
            QCOMPARE(all.creates.at(i).transactionId, transactions.at(of - details.files.begin()));
        }
    }
    const QList<int> answered = filesOfCreates(details);
    QCOMPARE(std::accumulate(answered.cbegin(), answered.cend(), 0), 6);
}

void TestFilesToSend::answersAreCountedByContent()
{
    const QList<JobFile> files{file(u"/a"_s, 3, u"f-1"_s), file(u"/b"_s, 3, {}, "x"),
                               file(u"/c"_s, 3, {}, "x"),  file(u"/d"_s, 3),
                               file(u"/e"_s, 3),           file(u"/f"_s, 3, u"f-1"_s)};
    QCOMPARE(answersFor(files, false), 4);
    QCOMPARE(answersFor(files, true), 6);
}

void TestFilesToSend::contentKeepsOneIdOrNone()
{
    const QList<JobFile> picked{file(u"/a"_s, 3, u"f-1"_s, "x"), file(u"/b"_s, 3, u"f-2"_s, "x"),
                                file(u"/c"_s, 3, u"f-2"_s, "y")};
    QList<JobFile> files = picked;
    unite(files);
    QCOMPARE(files.at(1).id, FileId{u"f-1"_s});
    QCOMPARE(files.at(2).id, FileId{u"f-2"_s});
    files[1].id = {u"f-1"_s};
    setApart(files);
    QCOMPARE(files.at(0).id, FileId{u"f-1"_s});
    QVERIFY(files.at(1).id.isEmpty());
    QCOMPARE(files.at(2).id, FileId{u"f-2"_s});
}

QTEST_GUILESS_MAIN(TestFilesToSend)
#include "tst_filestosend.moc"
