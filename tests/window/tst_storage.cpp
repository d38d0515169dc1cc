// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that lie on a service which bills them: asked about once, shown, deleted.

#include "support/faultyserver.h"
#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/storage/filecleanup.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = WindowDriver::patienceMs;
const QByteArray jobId = "6f9619ff-8b86-4d01-b42d-00cf4fc964aa";
const QByteArray fileId = "6f9619ff-8b86-4d01-b42d-00cf4fc964bb";
const QByteArray filePlace = "/api/v1/beta/files/" + fileId;

/// A service that ends each job at once, and does with a deletion what @p deletion says.
QList<ServerStep> steps(const ServerStep &deletion)
{
    const QByteArray jobs = "/api/v1/classifier/jobs";
    const QByteArray files = "/api/v1/beta/files";
    const QByteArray job = R"({"id": ")" + jobId + R"(", "status": "SUCCESS"})";
    ServerStep deleted = deletion;
    deleted.target = filePlace;
    return {{.body = R"([{"id": "p1", "name": "Post"}])", .target = "/api/v1/projects"},
            {.body = R"([{"id": "o1", "name": "Mill"}])", .target = "/api/v1/organizations"},
            deleted,
            {.body = R"({"items": []})", .target = files + '?'},
            {.status = 201,
             .body = R"({"id": ")" + fileId + R"(", "name": "letter.txt"})",
             .target = files},
            {.body = R"({"items": []})", .target = jobs + '/' + jobId + "/results"},
            {.body = R"({"items": [)" + job + "]}", .target = jobs + '?'},
            {.body = job, .target = jobs}};
}

} // namespace

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isAskedOnceAndRemembered_data();
    void isAskedOnceAndRemembered();
    void whatIsOnTheServiceIsNotAskedAbout();
    void theLocalServiceIsNotAskedAbout();
    void itIsChangedInTheServicesDialog();
    void whatIsKeptIsShownAndDeleted();
    void whatCouldNotBeDeletedIsSaid();

private:
    void open(const ServerStep &deletion = {.status = 204});
    void fill();
    void keepOne(const ServerStep &deletion);
    int deletions() const { return m_server->count("DELETE"); }
    bool isAsked() const { return m_driver->find<QWidget>("duplicateQuestion")->isVisible(); }
    QDialog *openStored();
    void deleteAll(QDialog *dialog);
    FileStorage remembered();

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestStorage::init()
{
    failOnWarnings();
    m_server = std::make_unique<FaultyServer>();
    m_driver = std::make_unique<WindowDriver>();
}

void TestStorage::cleanup()
{
    m_driver.reset();
    m_server.reset();
}

/// On the server, as a service that a person has set up.
void TestStorage::open(const ServerStep &deletion)
{
    m_server->setSteps(steps(deletion));
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    ServiceProfile profile = profileAt(m_server->url());
    profile.dialect = Dialect::First;
    m_driver->workspace().session().select(profile);
    m_driver->workspace().session().setApiKey(u"llx-invented"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
}

void TestStorage::fill()
{
    JobRequest request;
    request.rules = {{u"letter"_s, u"A letter to somebody, with a salutation"_s}};
    m_driver->window().form().setRequest(request);
    m_driver->drop("filesTable", {m_driver->document(u"letter.txt"_s, "Dear Ann,\n")});
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QPushButton>("submitButton")->isEnabled(), patience);
}

FileStorage TestStorage::remembered()
{
    const auto profile = m_driver->workspace().profiles().find(profileAt(m_server->url()).id);
    return profile ? profile->storage : FileStorage::Unasked;
}

/// A file that was classified and stays on the service, no longer in the form.
void TestStorage::keepOne(const ServerStep &deletion)
{
    open(deletion);
    m_driver->workspace().session().amend(
        [](ServiceProfile &profile) { profile.storage = FileStorage::Keep; });
    fill();
    QVERIFY(m_driver->submitAndWait());
    m_driver->workspace().uploads().clear();
}

QDialog *TestStorage::openStored()
{
    m_driver->window().openUsage();
    auto *dialog = m_driver->dialog<QDialog>("usageDialog");
    dialog->findChild<QTabWidget *>(u"usagePages"_s)->setCurrentIndex(1);
    return dialog;
}

/// Of the first line.
void TestStorage::deleteAll(QDialog *dialog)
{
    auto *lines = dialog->findChild<QTreeWidget *>(u"storedLines"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lines->topLevelItemCount() > 0, patience);
    auto *button = dialog->findChild<QPushButton *>(u"deleteStored"_s);
    QVERIFY(!button->isEnabled());
    lines->topLevelItem(0)->setSelected(true);
    QVERIFY(button->isEnabled());
    button->click();
    auto *question = m_driver->dialog<QMessageBox>("deleteStoredQuestion");
    QVERIFY(question->text().contains(u"1 file"_s)); // number and size
    QVERIFY(question->text().contains(u"10 bytes"_s));
    QCOMPARE(deletions(), 0);
    question->findChild<QAbstractButton *>(u"deleteStoredQuestionYes"_s)->click();
}

void TestStorage::isAskedOnceAndRemembered_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<FileStorage>("storage");
    QTest::addColumn<int>("deleted");
    QTest::newRow("delete") << QByteArray("submitAgainAnywayButton") << FileStorage::DeleteWhenDone
                            << 1;
    QTest::newRow("keep") << QByteArray("dontSubmitAgainButton") << FileStorage::Keep << 0;
}

void TestStorage::isAskedOnceAndRemembered()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const FileStorage, storage);
    QFETCH(const int, deleted);
    open();
    fill();
    m_driver->submit();
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(), patience);
    QVERIFY(m_driver->text("duplicateText").contains(u"100 credits"_s));
    QVERIFY(m_driver->find<QPushButton>("submitAgainAnywayButton")->hasFocus()); // the default
    QVERIFY(m_driver->jobs().isEmpty());
    QCOMPARE(m_server->count("POST"), 0);
    m_driver->click(answer.constData());
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->jobs().isEmpty() && m_driver->lastJobEnded(), patience);
    QVERIFY(!isAsked());
    QCOMPARE(remembered(), storage);
    QCOMPARE(deletions(), 0); // the form still holds it
    m_driver->workspace().uploads().clear();
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().cleanup().isIdle() && deletions() == deleted,
                             patience);
    fill();
    m_driver->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->jobs().size(), 2, patience); // without a question
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QCOMPARE(remembered(), storage);
}

void TestStorage::whatIsOnTheServiceIsNotAskedAbout()
{
    open();
    JobRequest request;
    request.rules = {{u"letter"_s, u"A letter to somebody, with a salutation"_s}};
    m_driver->window().form().setRequest(request);
    m_driver->workspace().uploads().addIds(u"0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d"_s);
    QVERIFY(m_driver->submitAndWait());
    QCOMPARE(remembered(), FileStorage::Unasked);
}

void TestStorage::theLocalServiceIsNotAskedAbout()
{
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    QCOMPARE(m_driver->workspace().session().profile().storage, FileStorage::Unasked);
}

void TestStorage::itIsChangedInTheServicesDialog()
{
    open();
    m_driver->window().openConnection();
    auto *dialog = m_driver->dialog<QDialog>("connectionDialog");
    auto *storage = dialog->findChild<QComboBox *>(u"profileStorage"_s);
    QCOMPARE(storage->currentData().toInt(), int(FileStorage::Unasked));
    storage->setCurrentIndex(storage->findData(int(FileStorage::Ephemeral)));
    dialog->findChild<QPushButton *>(u"connectionSave"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(remembered(), FileStorage::Ephemeral, patience);
    QCOMPARE(m_driver->workspace().cleanup().storage(), FileStorage::Ephemeral);
}

void TestStorage::whatIsKeptIsShownAndDeleted()
{
    keepOne({.status = 204});
    QDialog *dialog = openStored();
    deleteAll(dialog);
    auto *lines = dialog->findChild<QTreeWidget *>(u"storedLines"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lines->topLevelItemCount(), 0, patience);
    QCOMPARE(deletions(), 1);
    auto *note = dialog->findChild<QLabel *>(u"storedNote"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(u"1 file"_s), patience);
    dialog->close();
}

void TestStorage::whatCouldNotBeDeletedIsSaid()
{
    keepOne({.status = 403, .body = R"({"detail": "not yours"})"});
    QDialog *dialog = openStored();
    deleteAll(dialog);
    auto *note = dialog->findChild<QLabel *>(u"storedNote"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(u"could not be deleted"_s), patience);
    QCOMPARE(deletions(), 1);
    QCOMPARE(dialog->findChild<QTreeWidget *>(u"storedLines"_s)->topLevelItemCount(), 1);
    dialog->close();
}

QTEST_MAIN(TestStorage)
#include "tst_storage.moc"
