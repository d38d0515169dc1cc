// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/filesservice.h"
#include "support/faultyserver.h"
#include "support/patience.h"
#include "ui/newjob/files/remotefilesdialog.h"
#include "workflow/connection/session.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/workspace.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray list = "/api/v1/beta/files?page_size=100";

/// A page with these files, and the token of the next.
ServerStep page(const QByteArray &token, const QByteArrayList &ids, const QByteArray &next)
{
    QByteArrayList files;
    for (const QByteArray &id : ids)
        files.append(R"({"id": ")" + id + R"(", "name": ")" + id + R"(.pdf"})");
    const QByteArray after = next.isEmpty() ? QByteArray("null") : '"' + next + '"';
    return {.body = R"({"items": [)" + files.join(',') + R"(], "next_page_token": )" + after + '}',
            .target = token.isEmpty() ? list : list + "&page_token=" + token};
}

} // namespace

class TestRemoteFilesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsToTheEnd_data();
    void readsToTheEnd();
    void goesOnWhereItFailed();
    void whatIsPickedComesIntoTheForm();

private:
    void open(const QList<ServerStep> &steps);
    QAbstractItemView *table() { return m_dialog->findChild<QAbstractItemView *>(); }
    int rows() { return table()->model()->rowCount(); }
    int questions() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RemoteFilesDialog> m_dialog;
};

void TestRemoteFilesDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultyServer>();
}

void TestRemoteFilesDialog::cleanup()
{
    m_dialog.reset();
    m_workspace.reset();
    m_server.reset();
}

void TestRemoteFilesDialog::open(const QList<ServerStep> &steps)
{
    m_server->setSteps(QList<ServerStep>{{.body = "[]", .target = "/api/v1/projects"},
                                         {.body = "[]", .target = "/api/v1/organizations"}}
                       + steps);
    m_workspace = std::make_unique<Workspace>(m_folder->filePath(u"desk"_s),
                                              WorkspaceOptions{.useKeychain = false,
                                                               .readEnvironment = false,
                                                               .service = m_server->url(),
                                                               .dialect = Dialect::First});
    if (!m_workspace->open())
        qFatal("%s", qPrintable(m_workspace->failure().technical));
    m_workspace->session().setApiKey(u"llx-a"_s, false);
    CD_TRY_VERIFY(m_workspace->session().isReady());
    m_dialog = std::make_unique<RemoteFilesDialog>(*m_workspace);
    m_dialog->show();
}

int TestRemoteFilesDialog::questions() const
{
    return m_server->count("GET", list);
}

void TestRemoteFilesDialog::readsToTheEnd_data()
{
    QTest::addColumn<QList<ServerStep>>("steps");
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("pages");
    const auto row = [](const char *name, const QList<ServerStep> &steps, int files, int pages) {
        QTest::newRow(name) << steps << files << pages;
    };
    row("one page", {page({}, {"a", "b"}, {})}, 2, 1);
    row("three pages, one of them empty",
        {page("2", {}, "3"), page("3", {"c"}, {}), page({}, {"a", "b"}, "2")}, 3, 3);
    row("a file on two pages", {page("2", {"b", "c"}, {}), page({}, {"a", "b"}, "2")}, 3, 2);
    row("a token that comes again", {page("2", {"b"}, "2"), page({}, {"a"}, "2")}, 2, 2);
    row("the first page again and again, each with another token",
        {page("2", {"a"}, "3"), page("3", {"a"}, "4"), page({}, {"a"}, "2")}, 1, 2);
}

void TestRemoteFilesDialog::readsToTheEnd()
{
    QFETCH(QList<ServerStep>, steps);
    QFETCH(int, files);
    QFETCH(int, pages);
    // What is asked last is answered last: with it nothing more was asked.
    open(steps + QList<ServerStep>{{.body = "{}", .target = "/last"}});
    CD_TRY_COMPARE(questions(), pages);
    CD_TRY_COMPARE(rows(), files);
    const Call last = m_workspace->session().files().find(u"last"_s, this, [](const auto &) {});
    CD_TRY_VERIFY(!last.isRunning());
    QCOMPARE(questions(), pages);
    QCOMPARE(rows(), files);
}

void TestRemoteFilesDialog::goesOnWhereItFailed()
{
    ServerStep failing = page("2", {}, {});
    failing.status = 403;
    failing.body = R"({"detail": "no"})";
    open({failing, page("2", {"b"}, {}), page({}, {"a"}, "2")});
    auto *again = m_dialog->findChild<QPushButton *>(u"loadRemoteFilesAgainButton"_s);
    CD_TRY_VERIFY(again->isVisible());
    QCOMPARE(rows(), 1); // what was read stays, and can be picked
    again->click();
    CD_TRY_COMPARE(rows(), 2);
    QVERIFY(!again->isVisible());
    QCOMPARE(questions(), 3);
}

void TestRemoteFilesDialog::whatIsPickedComesIntoTheForm()
{
    open({page({}, {"a", "b"}, {})});
    CD_TRY_COMPARE(rows(), 2);
    auto *add = m_dialog->findChild<QPushButton *>(u"addRemoteFilesButton"_s);
    QVERIFY(!add->isEnabled());
    table()->selectAll();
    QVERIFY(add->isEnabled());
    add->click();
    const QList<JobFile> files = m_workspace->uploads().files();
    QCOMPARE(files.size(), 2);
    for (const JobFile &file : files) {
        QVERIFY(!file.isToUpload());
        QCOMPARE(file.name, file.id.value + u".pdf"_s);
    }
}

QTEST_MAIN(TestRemoteFilesDialog)
#include "tst_remotefilesdialog.moc"
