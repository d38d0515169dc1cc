// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobsnotice.h"

#include "support/offscreen.h"
#include "ui/look/palettes.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static_assert(JobsNotice::stepStays >= 10s, "long enough to read it and to find the button");

/// What is said below the list, and the way back.
class TestJobsNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_page = std::make_unique<QWidget>();
        m_notice = new JobsNotice(m_page.get());
        m_page->show();
    }

    void nothingTakesNoRoom()
    {
        QVERIFY(m_notice->isHidden());
        m_notice->say(u"fetched"_s, false);
        QVERIFY(!m_notice->isHidden());
        QVERIFY(undo()->isHidden());
        m_notice->say({}, false);
        QVERIFY(m_notice->isHidden());
    }

    void aStepIsUndoneByItsButton()
    {
        QAction act;
        const QSignalSpy triggered(&act, &QAction::triggered);
        m_notice->sayStep(u"deleted"_s, &act);
        QCOMPARE(text(), u"deleted"_s);
        QVERIFY(!undo()->isHidden());
        QVERIFY(undo()->accessibleName().contains(u"deleted"_s));
        undo()->click();
        QCOMPARE(triggered.size(), 1);
        m_notice->sayStep(u"back"_s, nullptr); // which is what the action's owner says then
        QCOMPARE(text(), u"back"_s);
        QVERIFY(undo()->isHidden());
    }

    void anErrorFollowsThePalette()
    {
        m_notice->say(u"failed"_s, true);
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
            QApplication::setPalette(paletteOf(scheme));
            QTRY_COMPARE(m_notice->findChild<QLabel *>()->palette().color(QPalette::WindowText),
                         colorsOf(scheme).error);
        }
    }

    void othersDoNotTakeItAway()
    {
        QAction act;
        m_notice->sayStep(u"deleted"_s, &act);
        m_notice->say(u"fetched"_s, false);
        QVERIFY(!undo()->isHidden());
        QCOMPARE(text().split(u'\n'), (QStringList{u"deleted"_s, u"fetched"_s}));
        m_notice->sayStep(u"archived"_s, &act); // of the last step it tells alone
        QCOMPARE(text(), u"archived"_s);
    }

    void itGoesByItself()
    {
        QAction act;
        m_notice->sayStep(u"deleted"_s, &act);
        m_notice->say(u"fetched"_s, false);
        auto *rest = m_notice->findChild<QTimer *>();
        QVERIFY(rest->isActive());
        QCOMPARE(rest->intervalAsDuration(), JobsNotice::stepStays);
        rest->setInterval(0);
        rest->start();
        QTRY_COMPARE(text(), u"fetched"_s);
        QVERIFY(undo()->isHidden());
    }

    void notUnderSomebodysFingers()
    {
        QAction act;
        m_notice->sayStep(u"deleted"_s, &act);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get(), tryForMs));
        m_notice->setAttribute(Qt::WA_UnderMouse, false); // the pointer is elsewhere
        undo()->setFocus();
        QVERIFY(undo()->hasFocus());
        auto *rest = m_notice->findChild<QTimer *>();
        QSignalSpy ended(rest, &QTimer::timeout);
        rest->setInterval(0);
        rest->start();
        QTRY_VERIFY(ended.size() > 0);
        QVERIFY(!undo()->isHidden());
        undo()->clearFocus();
        QTRY_VERIFY(m_notice->isHidden());
    }

private:
    QString text() const { return m_notice->findChild<QLabel *>(u"jobsNotice"_s)->text(); }
    QPushButton *undo() const { return m_notice->findChild<QPushButton *>(u"jobsNoticeUndo"_s); }

    std::unique_ptr<QWidget> m_page;
    JobsNotice *m_notice = nullptr;
};

QTEST_MAIN(TestJobsNotice)
#include "support/patience.h"
#include "tst_jobsnotice.moc"
