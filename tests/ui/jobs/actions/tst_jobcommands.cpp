// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/jobcommands.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

/// Commands on jobs of which some have gone since they were chosen: the list is a moment old.
class TestJobCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatHasGoneIsPassedOver();
    void allHaveGone();
    void goneBetweenDoneAndUndone();

private:
    JobKey add();
    Shelf shelfOf(JobKey key) const { return m_workspace->table().find(key)->shelf; }
    CommandPlace place();

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_said = 0;
};

void TestJobCommands::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(
        m_folder->filePath(u"desk"_s),
        WorkspaceOptions{.useKeychain = false,
                         .readEnvironment = false,
                         .service = QUrl(u"http://127.0.0.1:1"_s), // where nobody answers
                         .dialect = Dialect::First});
    QVERIFY2(m_workspace->open(), qPrintable(m_workspace->failure().technical));
    m_said = 0;
}

JobKey TestJobCommands::add()
{
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.job.id = {u"job"_s};
    row.job.status = JobStatus(JobStatus::Known::Success);
    row.submittedAt = row.changedAt = QDateTime::currentDateTimeUtc();
    return m_workspace->table().add(row, {});
}

CommandPlace TestJobCommands::place()
{
    const auto say = [this](const QString &) {
        ++m_said;
    };
    return {.workspace = *m_workspace,
            .changing = [](const QList<JobKey> &) {},
            .say = say,
            .sayDone = say,
            .cameBack =
                [](const QList<JobKey> &) {
                }};
}

void TestJobCommands::whatHasGoneIsPassedOver()
{
    const JobKey gone = add();
    const JobKey stays = add();
    m_workspace->table().remove({gone}); // told with the next tick only
    ShelveCommand command(place(), {gone, stays, 4711}, Shelf::Archive);
    command.redo();
    QTRY_COMPARE(m_said, 1);
    QCOMPARE(shelfOf(stays), Shelf::Archive);
    QVERIFY(!m_workspace->table().contains(gone));
    command.undo();
    QTRY_COMPARE(m_said, 2);
    QCOMPARE(shelfOf(stays), Shelf::List);
}

void TestJobCommands::allHaveGone()
{
    const JobKey gone = add();
    m_workspace->table().remove({gone});
    ShelveCommand command(place(), {gone}, Shelf::Archive);
    command.redo();
    QTRY_COMPARE(m_said, 1);
    command.undo();
    QTRY_COMPARE(m_said, 2);
    QCOMPARE(m_workspace->table().count(), 0);
}

void TestJobCommands::goneBetweenDoneAndUndone()
{
    const QList<JobKey> keys{add(), add()};
    ShelveCommand command(place(), keys, Shelf::Archive);
    command.redo();
    QTRY_COMPARE(m_said, 1);
    m_workspace->table().remove({keys.first()});
    command.undo();
    QTRY_COMPARE(m_said, 2);
    QCOMPARE(shelfOf(keys.last()), Shelf::List);
}

QTEST_MAIN(TestJobCommands)
#include "tst_jobcommands.moc"
