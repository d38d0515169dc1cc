// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The job that somebody looks at is watched more closely than others.

#include "support/offscreen.h"
#include "ui/jobs/jobspage.h"
#include "window/jobs/tidyplace.h"
#include "workflow/history/jobtable.h"
#include "workflow/watching/jobmonitor.h"

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestAttention : public QObject, private TidyPlace
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void lookedAtWhileItIsTheCurrentOne();
    void notWhileTheWindowIsBehindOthers();

private:
    /// A job that has not moved for ten minutes, so that a minute passes between two looks.
    void addOldJob(const QString &label);
    int looks(const QByteArray &label) const
    {
        return m_server->countOf("/api/v1/classifier/jobs/job-" + label);
    }

    std::unique_ptr<FaultyServer> m_server;
};

void TestAttention::init()
{
    failOnWarnings();
    m_server = std::make_unique<FaultyServer>();
    m_server->setSteps({{.body = "[]", .target = "/api/v1/projects"},
                        {.body = "[]", .target = "/api/v1/organizations"},
                        {.body = R"({"id": "job-watched", "status": "PENDING"})"}});
    m_driver = std::make_unique<WindowDriver>();
    openAt(*m_server);
}

void TestAttention::addOldJob(const QString &label)
{
    JobTable &table = m_driver->workspace().table();
    JobRow row = *table.find(add(label, "PENDING"));
    const Job known = row.job;
    row.job = {}; // but for all that the service says
    row.job.id = known.id;
    row.job.status = known.status;
    row.watched = true;
    table.update(row);
    QTRY_COMPARE_WITH_TIMEOUT(looks(label.toLatin1()), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().monitor().nextPollAt()
                                 > QDateTime::currentDateTimeUtc().addSecs(30),
                             patience);
}

void TestAttention::lookedAtWhileItIsTheCurrentOne()
{
    addOldJob(u"watched"_s);
    const int before = looks("watched");
    m_driver->window().jobs().selectJob(m_driver->jobs().constFirst());
    QTRY_VERIFY_WITH_TIMEOUT(looks("watched") > before, patience);
}

void TestAttention::notWhileTheWindowIsBehindOthers()
{
    addOldJob(u"watched"_s);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other, patience));
    m_driver->window().jobs().selectJob(m_driver->jobs().constFirst());
    const int before = looks("watched");
    m_driver->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window(), patience));
    QTRY_VERIFY_WITH_TIMEOUT(looks("watched") > before, patience);
}

QTEST_MAIN(TestAttention)
#include "tst_attention.moc"
