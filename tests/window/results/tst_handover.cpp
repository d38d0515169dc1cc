// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A job for others: how many of its results are saved, and its request as a script.

#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "window/results/saveplace.h"
#include "workflow/connection/profilelibrary.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestHandOver : public QObject, public SavePlace
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void theButtonSaysHowMany();
    void aJobIsCopiedAsAScript();

private:
    static constexpr int files = 15;
    JobKey m_post = 0;
    JobKey m_bills = 0;
};

void TestHandOver::init()
{
    failOnWarnings();
    m_driver = std::make_unique<WindowDriver>();
    m_saved = std::make_unique<QTemporaryDir>();
    openHere();
    m_bills = addJob(u"Bills"_s, 2);
    m_post = addJob(u"Post"_s, files);
    m_driver->window().showJobsOf({m_post});
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows("resultsTable").size(), files, patience);
}

/// What the filter shows, unless all of a job was asked for.
void TestHandOver::theButtonSaysHowMany()
{
    openDialog({m_post, m_bills});
    const auto *save = m_driver->find<QPushButton>("saveResultsSave");
    QCOMPARE(QString(save->text()).remove(u'&'), u"Export 17 rows…"_s);
    m_driver->window().showJobsOf({m_post});
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows("resultsTable").size(), files, patience);
    auto *filter = m_driver->find<QLineEdit>("resultsSearch");
    filter->setText(u"Post-03"_s);
    QTRY_COMPARE(m_driver->rows("resultsTable").size(), 1);
    m_driver->trigger("saveAllResults");
    QTRY_COMPARE(QString(save->text()).remove(u'&'), u"Export 1 row…"_s);
}

/// It is for the job's own service, and its files are those that the service has.
void TestHandOver::aJobIsCopiedAsAScript()
{
    QGuiApplication::clipboard()->clear();
    m_driver->trigger("copyAsPython");
    QTRY_VERIFY(!m_driver->text("jobsNotice").isEmpty()); // that service is not known here
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    const QString service = u"https://elsewhere.example"_s;
    m_driver->workspace().profiles().put(
        {.id = service, .place = ServiceProfile::Place::Own, .own = QUrl(service)});
    m_driver->trigger("copyAsPython");
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"base = \"%1\""_s.arg(service)));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"Post-00\""_s)); // no file here
}

QTEST_MAIN(TestHandOver)
#include "tst_handover.moc"
