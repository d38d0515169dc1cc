// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/exportresults.h"
#include "workflow/rows/filestosend.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/rows/resultcounts.h"

#include <QTest>

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

} // namespace

/// In which order files go, and what copies among them mean.
class TestFilesToSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallestGoFirstThenFolderByFolder();
    void copiesAreNamedOnce();
    void eachCopyHasItsRowAndCounts();
    void aRefusedRowGetsAPartForEachFile();
    void partsAddUpToWhatIsNamed();
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
    details.parts = newParts(2, Dialect::Second);
    for (int i = 0; i < 2; ++i) {
        details.parts[i].id = {u"j"_s};
        details.parts[i].status = JobStatus(JobStatus::Known::Running);
    }
    details.parts[0].status = JobStatus(JobStatus::Known::Completed);
    details.results = {resultOf(u"f-1"_s)};
    JobRow row;
    row.dialect = Dialect::Second;
    row.hasParts = true;
    row.submission = SubmissionState::Accepted;
    row.fileCount = 3;
    QVERIFY(mergeParts(row, details.parts, details.results, true, {}, sharedIds(details.files)));
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

void TestFilesToSend::aRefusedRowGetsAPartForEachFile()
{
    JobDetails details;
    details.files = {file(u"/left out"_s, 1), file(u"/a"_s, 2, u"f-1"_s),
                     file(u"/copy"_s, 2, u"f-1"_s), file(u"/b"_s, 2, u"f-2"_s)};
    details.request.fileIds = {{u"f-2"_s}, {u"f-1"_s}};
    details.parts = newParts(2, Dialect::Second);
    const QList<FileJobState> parts = partForEachFile(details);
    QCOMPARE(parts.size(), 4);
    QCOMPARE(parts.at(1), details.parts.at(1));
    QCOMPARE(parts.at(3), details.parts.at(0));
    QSet<QString> transactions;
    for (const FileJobState &part : parts)
        transactions.insert(part.transactionId);
    QCOMPARE(transactions.size(), 4);
}

void TestFilesToSend::partsAddUpToWhatIsNamed()
{
    JobDetails details;
    for (int i = 0; i < 1200; ++i) // the first 600 have a copy each
        details.files.append(file(u"/%1"_s.arg(i), 1, u"f-%1"_s.arg(i % 600)));
    details.parts = newParts(details.files.size(), Dialect::First);
    QCOMPARE(details.parts.size(), 3);
    JobRow row;
    row.hasParts = true;
    QList<int> named = positionsToName(details.files, Dialect::First);
    QCOMPARE(named.size(), 600);
    QList<FileJobState> parts = partsToSend(row, details, named);
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.at(0).fileCount + parts.at(1).fileCount, 600);
    named.resize(300); // which one create takes, but its row has begun with several
    parts = partsToSend(row, details, named);
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.constFirst().fileCount, 300);
    row.hasParts = false;
    QVERIFY(partsToSend(row, details, named).isEmpty());

    row.dialect = Dialect::Second;
    details.parts = newParts(details.files.size(), Dialect::Second);
    named = {7, 3};
    QCOMPARE(partsToSend(row, details, named),
             (QList<FileJobState>{details.parts.at(7), details.parts.at(3)}));
    details.parts.removeFirst(); // lost
    QVERIFY(partsToSend(row, details, named).isEmpty());
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
