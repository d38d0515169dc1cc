// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop is told while nobody looks at the window, and that it stands there, too.

#include "store/database.h"
#include "support/desktop/fakenotifications.h"
#include "support/desktop/privatebus.h"
#include "support/offscreen.h"
#include "ui/details/detailspage.h"
#include "ui/jobs/jobspage.h"
#include "ui/shell/notifier.h"
#include "window/jobs/tidyplace.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

#include <optional>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestNotifications : public QObject, private TidyPlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theEndOfAJobIsTold();
    void theEndOfABatchIsToldOnce();
    void whoLooksAtTheWindowIsNotTold();
    void aClickShowsTheJobs();
    void aLookTakesThemAway();
    void theyAreTurnedOffAndOn();
    void aRefusalIsTold();
    void jobsWithoutAKeyAreToldAndSaid();
    void anUndecidedSubmissionIsToldAndSaid();
    void aHistoryThatCannotBeWrittenIsTold();
    void withoutAServerNothingHappens();

private:
    void reopenAt(const FaultyServer &server);
    JobKey begin(const QString &label) const;
    void end(JobKey key, const char *status) const;
    void endOne(const QString &label) const { end(begin(label), "SUCCESS"); }
    void lookAway() const { QApplication::setActiveWindow(nullptr); }
    QStringList titles() const;
    QString lastText() const { return m_server->shown.constLast().text; }

    PrivateBus m_bus;
    std::optional<FakeNotifications> m_server;
    std::optional<Notifier> m_notifier;
};

/// The program's own bus is this one.
void TestNotifications::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLocal8Bit());
}

void TestNotifications::init()
{
    failOnWarnings();
    m_server.emplace(m_bus.connection());
    m_driver = std::make_unique<WindowDriver>();
    openHere();
    m_notifier.emplace(m_driver->workspace(), m_driver->window());
    lookAway();
}

void TestNotifications::cleanup()
{
    m_notifier.reset();
    m_driver.reset();
    m_server.reset();
}

void TestNotifications::reopenAt(const FaultyServer &server)
{
    m_notifier.reset();
    m_driver = std::make_unique<WindowDriver>();
    openAt(server);
    m_notifier.emplace(m_driver->workspace(), m_driver->window());
    lookAway();
}

/// On another service, so that nobody looks how it gets on.
JobKey TestNotifications::begin(const QString &label) const
{
    const JobKey key = add(label, "PENDING", u"https://elsewhere.example"_s);
    if (!QTest::qWaitFor([&] { return labels().contains(label); }, patience))
        qFatal("The job does not show.");
    return key;
}

void TestNotifications::end(JobKey key, const char *status) const
{
    JobRow row = *m_driver->workspace().table().find(key);
    row.job.status = JobStatus(QString::fromLatin1(status));
    m_driver->workspace().table().update(row);
}

QStringList TestNotifications::titles() const
{
    QStringList titles;
    for (const ShownNotice &notice : m_server->shown)
        titles += notice.title;
    return titles;
}

void TestNotifications::theEndOfAJobIsTold()
{
    endOne(u"March intake"_s);
    QTRY_COMPARE(titles(), QStringList{u"1 job ended"_s});
    QCOMPARE(lastText(), u"“March intake”: Success"_s);
    QCOMPARE(m_server->shown.constFirst().actions, (QStringList{u"default"_s, u"Show"_s}));
    QTRY_COMPARE(m_driver->text("jobsInProgress"), u"No job in progress"_s); // and here it stands
    QTRY_COMPARE(m_driver->column("jobList", u"Status"_s), QStringList{u"Success"_s});
}

void TestNotifications::theEndOfABatchIsToldOnce()
{
    const QList<JobKey> keys{begin(u"a"_s), begin(u"b"_s), begin(u"c"_s), begin(u"d"_s)};
    const QList<const char *> statuses{"SUCCESS", "PARTIAL_SUCCESS", "ERROR", "SUCCESS"};
    for (qsizetype i = 0; i < keys.size(); ++i) {
        end(keys.at(i), statuses.at(i));
        QTRY_COMPARE(m_driver->text("jobsInProgress"),
                     i == 3       ? u"No job in progress"_s
                         : i == 2 ? u"1 job in progress"_s
                                  : u"%1 jobs in progress"_s.arg(3 - i));
    }
    QTRY_COMPARE(titles(), QStringList{u"4 jobs ended"_s});
    QCOMPARE(lastText(), u"2 succeeded, 1 partly done, 1 failed"_s);
}

void TestNotifications::whoLooksAtTheWindowIsNotTold()
{
    const JobKey seen = begin(u"seen"_s);
    QApplication::setActiveWindow(&m_driver->window());
    end(seen, "SUCCESS");
    QTRY_COMPARE(m_driver->text("jobsInProgress"), u"No job in progress"_s);
    lookAway();
    endOne(u"unseen"_s);
    QTRY_COMPARE(titles().size(), 1);
    QCOMPARE(lastText(), u"“unseen”: Success"_s);
}

void TestNotifications::aClickShowsTheJobs()
{
    const JobKey first = begin(u"first"_s);
    const JobKey second = begin(u"second"_s);
    m_driver->find<QLineEdit>("jobFilter")->setText(u"nothing like it"_s);
    QTRY_COMPARE(labels(), QStringList());
    end(first, "SUCCESS");
    end(second, "ERROR");
    QTRY_COMPARE(titles().size(), 1);
    m_server->click(m_server->shown.constFirst().number);
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window(), patience));
    QTRY_COMPARE(m_driver->window().jobs().selectedJobs().size(), 2);
    QCOMPARE(m_driver->window().jobs().currentJob(), second);

    lookAway();
    const JobKey third = begin(u"third"_s);
    m_driver->find<QLineEdit>("jobFilter")->setText(u"nothing like it"_s);
    end(third, "SUCCESS");
    QTRY_COMPARE(titles().size(), 2);
    m_server->click(m_server->shown.constLast().number);
    QTRY_COMPARE(m_driver->window().jobs().selectedJobs(), QList{third});
}

void TestNotifications::aLookTakesThemAway()
{
    endOne(u"one"_s);
    QTRY_COMPARE(titles().size(), 1);
    QVERIFY(m_server->closed.isEmpty());
    QApplication::setActiveWindow(&m_driver->window());
    QTRY_COMPARE(m_server->closed, QList{m_server->shown.constFirst().number});
}

void TestNotifications::theyAreTurnedOffAndOn()
{
    auto *action = m_driver->find<QAction>("actionNotices");
    QVERIFY(action->isChecked());
    action->trigger();
    endOne(u"off"_s);
    QTRY_COMPARE(m_driver->text("jobsInProgress"), u"No job in progress"_s);
    m_notifier.reset();
    m_driver->close();
    openHere(); // and it stays so
    m_notifier.emplace(m_driver->workspace(), m_driver->window());
    lookAway();
    action = m_driver->find<QAction>("actionNotices");
    QVERIFY(!action->isChecked());
    endOne(u"still off"_s);
    QTRY_COMPARE(m_driver->text("jobsInProgress"), u"No job in progress"_s);
    action->trigger();
    endOne(u"on"_s);
    QTRY_COMPARE(titles().size(), 1);
    QCOMPARE(lastText(), u"“on”: Success"_s);
}

void TestNotifications::aRefusalIsTold()
{
    const JobKey one = addUnsent(u"one"_s, SubmissionState::Refused);
    addUnsent(u"two"_s, SubmissionState::Refused);
    QTRY_COMPARE(titles(), QStringList{u"2 submissions refused"_s});
    QTRY_COMPARE(m_driver->column("jobList", u"Status"_s),
                 (QStringList{u"Refused"_s, u"Refused"_s})); // and here it stands
    m_server->click(m_server->shown.constFirst().number);
    QTRY_COMPARE(m_driver->window().jobs().selectedJobs().size(), 2);
    QVERIFY(m_driver->window().jobs().selectedJobs().contains(one));
}

void TestNotifications::jobsWithoutAKeyAreToldAndSaid()
{
    FaultyServer server;
    server.setSteps(
        {{.status = 401, .body = "{}", .target = "/api/v1/classifier/jobs"}, {.body = "[]"}});
    reopenAt(server);
    JobRow row = *m_driver->workspace().table().find(add(u"waiting"_s, "PENDING"));
    row.watched = true;
    m_driver->workspace().table().update(row);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList{u"The service rejected the key"_s}, patience);
    QCOMPARE(lastText(), u"“waiting”: 1 job can't continue."_s);
    QVERIFY2(m_driver->messages().contains(u"1 job can't continue: the service rejected"_s),
             qPrintable(m_driver->messages()));
    server.setSteps({{.body = R"({"id": "job-waiting", "status": "PENDING"})"}});
    m_driver->trigger("refreshJobs");
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->messages(), QString(), patience);
}

/// No answer came, and the service's list holds nothing like it.
void TestNotifications::anUndecidedSubmissionIsToldAndSaid()
{
    FaultyServer server;
    server.setSteps(
        {{.body = R"({"items": []})", .target = "/api/v1/classifier/jobs"}, {.body = "[]"}});
    reopenAt(server);
    JobTable &table = m_driver->workspace().table();
    const JobKey key = add(u"lost"_s, "PENDING");
    JobRow row = *table.find(key);
    row.submission = SubmissionState::Unsure;
    row.job.id = {};
    table.update(row);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList{u"1 submission needs your decision"_s},
                              patience);
    QVERIFY2(lastText().startsWith(u"“lost”: "_s), qPrintable(lastText()));
    QVERIFY2(m_driver->messages().contains(u"1 submission got no response"_s),
             qPrintable(m_driver->messages()));
    m_server->click(m_server->shown.constFirst().number);
    QTRY_COMPARE(m_driver->window().jobs().currentJob(), key);
    QTRY_COMPARE(m_driver->window().details().job(), std::optional(key));
    QTRY_VERIFY(m_driver->find<QWidget>("giveUpUnsure")->isVisible());
    m_driver->click("giveUpUnsure");
    QTRY_COMPARE(m_driver->messages(), QString());
}

void TestNotifications::aHistoryThatCannotBeWrittenIsTold()
{
    {
        Database history; // as another hand has it, for whom there is no room either
        QVERIFY(history.open(m_driver->dataFolder() + u"/classifydesk.sqlite"_s));
        QVERIFY(history.run(u"CREATE TRIGGER full BEFORE INSERT ON jobs"
                            " BEGIN SELECT RAISE(ABORT, 'no room'); END"_s));
    }
    QSignalSpy failures(&m_driver->workspace().table(), &JobTable::notStored);
    const JobKey unwritten = begin(u"unwritten"_s);
    QTRY_COMPARE(titles(), QStringList{u"The history can't be written"_s});
    QVERIFY2(m_driver->messages().contains(u"could not be saved"_s),
             qPrintable(m_driver->messages()));
    QTRY_VERIFY_WITH_TIMEOUT(failures.size() > 1, patience); // it is tried again
    end(unwritten, "SUCCESS");
    QTRY_COMPARE(titles(), (QStringList{u"The history can't be written"_s, u"1 job ended"_s}));
}

void TestNotifications::withoutAServerNothingHappens()
{
    m_server.reset();
    endOne(u"one"_s);
    QTRY_COMPARE(m_driver->text("jobsInProgress"), u"No job in progress"_s);
    m_server.emplace(m_bus.connection());
    QTRY_VERIFY([&] {
        endOne(u"again"_s);
        return QTest::qWaitFor([&] { return !titles().isEmpty(); }, 500);
    }());
}

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
