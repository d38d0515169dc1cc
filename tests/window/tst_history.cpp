// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"
#include "support/windowtest.h"
#include "ui/shell/mainwindow.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QString blocker = u"blocker"_s;

} // namespace

/// What a person sees when the history can't be written, or was damaged.
class TestHistory : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanNotBeWrittenIsSaidAsLongAsItIsSo();
    void aDamagedHistoryIsTakenOverAndSaid();
    void aHistoryPutAsideEarlierIsSaidOnce();

private:
    QString file() const { return m_driver->dataFolder() + u"/classifydesk.sqlite"_s; }
};

void TestHistory::whatCanNotBeWrittenIsSaidAsLongAsItIsSo()
{
    m_driver->fillForm();
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QPushButton>("submitButton")->isEnabled(), patience);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, blocker);
        other.setDatabaseName(file());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        m_driver->submit();
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->lastJob().submission, SubmissionState::GivenUp,
                                  patience);
        QVERIFY(m_driver->messages().contains("could not be saved"_L1));
        QVERIFY(m_driver->lastJob().job.id.isEmpty());
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(blocker);
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->messages().contains("could not be saved"_L1), patience);
    // The form is as it was, and goes now.
    QVERIFY(m_driver->submitAndWait());
    QCOMPARE(m_driver->lastJob().job.status.word(), u"SUCCESS"_s);
}

void TestHistory::aDamagedHistoryIsTakenOverAndSaid()
{
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    m_driver->close();
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QFile::ReadWrite));
        damaged.write(QByteArray(100, 'x')); // its head, without which nothing can be read
    }
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QVERIFY2(m_driver->messages().contains("was damaged"_L1), qPrintable(m_driver->messages()));
    QVERIFY(m_driver->messages().contains("No job could be read"_L1));
    QCOMPARE(m_driver->workspace().table().count(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
    m_driver->click("messageAct-damaged");
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->workspace().table().count(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->column("jobList", u"Status"_s), QStringList{u"Success"_s},
                              patience);
}

/// A command may have been what put it aside.
void TestHistory::aHistoryPutAsideEarlierIsSaidOnce()
{
    m_driver->close();
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QFile::ReadWrite));
        damaged.write(QByteArray(100, 'x'));
    }
    QString aside;
    {
        const auto store = Store::open(m_driver->dataFolder());
        QVERIFY(store);
        aside = (*store)->setAside();
        QVERIFY(!aside.isEmpty());
    }
    for (int start = 0; start < 2; ++start) { // nobody closed it the first time
        QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
        QVERIFY2(m_driver->messages().contains(QFileInfo(aside).fileName()),
                 qPrintable(m_driver->messages()));
        if (start == 0)
            m_driver->close();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
    m_driver->click("messageAct-damaged");
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QVERIFY2(!m_driver->messages().contains(QFileInfo(aside).fileName()),
             qPrintable(m_driver->messages()));
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
