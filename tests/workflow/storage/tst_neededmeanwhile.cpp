// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/storage/filecleanup.h"

#include "workflow/picking/uploadqueue.h"
#include "workflow/storage/storageplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using State = SubmissionState;

/// What happens while files are looked for, and deleted.
class TestNeededMeanwhile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void theLatestWordCountsForWhatEndsOnceItIsNamed();

private:
    void open(const QList<ServerStep> &steps, FileStorage storage);
    JobKey addUploading(const JobFile &file);

    std::unique_ptr<StoragePlace> m_desk;
};

void TestNeededMeanwhile::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_desk = std::make_unique<StoragePlace>();
}

void TestNeededMeanwhile::open(const QList<ServerStep> &steps, FileStorage storage)
{
    m_desk->setSteps(steps);
    m_desk->begin(storage);
}

/// A row that has to upload it, as the table has told.
JobKey TestNeededMeanwhile::addUploading(const JobFile &file)
{
    Workplace &place = m_desk->place();
    JobRow row;
    row.service = place.service();
    row.submission = State::Uploading;
    row.fileCount = 1;
    row.filesToUpload = 1;
    row.submittedAt = place.clock().now();
    row.changedAt = row.submittedAt;
    JobDetails details;
    details.request = sampleRequest();
    details.request.fileIds.clear();
    details.files = {file};
    QSignalSpy told(&place.table(), &JobTable::added);
    const JobKey key = place.table().add(row, details);
    static_cast<void>(comesTrue([&] { return told.size() > 0; }));
    return key;
}

/// Both are told in one tick.
void TestNeededMeanwhile::theLatestWordCountsForWhatEndsOnceItIsNamed()
{
    open({storedAs("f-1"), deleted("f-1"), jobIs("j")}, FileStorage::Keep);
    m_desk->end(m_desk->submit({m_desk->document(u"a.txt"_s)}));
    QVERIFY(m_desk->rest());
    m_desk->cleanup().setService(m_desk->place().service(), true, FileStorage::DeleteWhenDone);
    JobFile copy = m_desk->document(u"a copy.txt"_s);
    const JobKey key = addUploading(copy);
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), 0);
    copy.id = {u"f-1"_s};
    m_desk->place().table().changeDetails(key, {.changedFiles = {{0, copy}}});
    m_desk->place().table().change(key, [](JobRow &row) {
        row.filesToUpload = 0;
        row.submission = State::Accepted;
    });
    m_desk->end(key);
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 1; }));
}

QTEST_GUILESS_MAIN(TestNeededMeanwhile)
#include "tst_neededmeanwhile.moc"
