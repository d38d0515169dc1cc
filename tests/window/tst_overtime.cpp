// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a preset answered over time, in the window.

#include "support/windowtest.h"
#include "ui/charts/chartview.h"
#include "ui/shell/notices/messagebar.h"
#include "ui/widgets/tableview.h"
#include "workflow/drift/driftplace.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QList<MadeAnswers> usual{{u"invoice"_s, 44}, {u"receipt"_s, 6}};
const QList<MadeAnswers> risen{{u"invoice"_s, 30}, {u"receipt"_s, 15}, {{}, 5, 0.4}};

} // namespace

class TestOverTime : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void wordsSayWhatRose();
    void chosenDaysAreTheBaseline();
    void weeksAreAPictureAndATable();
    void aNoticeLeadsThere();
    void aPresetWithoutResultsSaysSo();

private:
    void prepare() override;
    void add(int daysAgo, const QList<MadeAnswers> &answers);
    void addAll();
    QDialog *open();
    template<typename Part>
    Part *part(const char *name)
    {
        return m_driver->window().findChild<Part *>(QLatin1StringView(name));
    }
    QString words() { return part<QLabel>("overTimeWords")->text(); }
    QString verdict() { return part<QLabel>("overTimeVerdict")->text(); }
    static QString date(const QDate &day) { return QLocale().toString(day, u"d MMM yyyy"_s); }

    int m_jobs = 0;
    const QDate m_today = QDate::currentDate();
};

void TestOverTime::prepare()
{
    Preset preset;
    preset.name = u"Post"_s;
    preset.request.rules = {{u"invoice"_s, u"A request for payment"_s},
                            {u"receipt"_s, u"Of a payment that was made"_s}};
    m_driver->workspace().presetVersions().save(preset);
}

void TestOverTime::add(int daysAgo, const QList<MadeAnswers> &answers)
{
    Workspace &workspace = m_driver->workspace();
    workspace.table().add(madeRow(answers, workspace.presetVersions().originOf(u"Post"_s, false),
                                  m_today.addDays(-daysAgo)),
                          madeDetails(answers, u"job%1"_s.arg(++m_jobs)));
}

/// Ten days of the usual, and later seven in which receipts rose from 12 % to 30 %.
void TestOverTime::addAll()
{
    for (int day = 0; day < 10; ++day)
        add(50 - day, usual);
    for (int day = 6; day >= 0; --day)
        add(day, risen);
    bool isWritten = false;
    m_driver->workspace().table().write(this, [&isWritten](const auto &) { isWritten = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isWritten, patience);
}

QDialog *TestOverTime::open()
{
    m_driver->trigger("overTime");
    return m_driver->dialog<QDialog>("overTimeDialog");
}

void TestOverTime::wordsSayWhatRose()
{
    addAll();
    QDialog *dialog = open();
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"receipt rose from 12"_s), patience);
    QVERIFY(verdict().startsWith(u"Answers have changed more than chance explains"_s));
    QVERIFY(words().contains(
        u"receipt rose from 12\u00a0% to 30\u00a0% (25\u00a0% to 35\u00a0%) since "_s
        + date(m_today.addDays(-44)) + u'.'));
    QVERIFY(words().contains(u"invoice fell from 88\u00a0% to 60\u00a0%"_s));
    QVERIFY(words().contains(u"Files without a type rose from 0\u00a0% to 10\u00a0%"_s));
    QVERIFY(words().contains(date(m_today.addDays(-50)) + u" to "_s + date(m_today.addDays(-44))
                             + u" (350 files), the first of version 1"_s));
    QVERIFY(words().contains(u"Compared with: "_s + date(m_today.addDays(-6)) + u" to "_s
                             + date(m_today) + u" (350 files)"_s));
    QVERIFY(words().contains(u"Whether errors rose can't be told"_s));
    auto *table = part<TableView>("overTimeShares");
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(1, 0).data().toString(), u"receipt"_s);
    QCOMPARE(table->model()->index(1, 5).data().toString(), u"rose"_s);
    for (const char *name : {"overTimeWords", "overTimeVerdict", "overTimePreset",
                             "overTimeAgainst", "overTimeFrom", "overTimeTo", "overTimePages"}) {
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(part<QWidget>(name));
        QVERIFY2(read && !read->text(QAccessible::Name).isEmpty(), name);
    }
    dialog->close();
}

void TestOverTime::chosenDaysAreTheBaseline()
{
    addAll();
    open();
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"receipt rose"_s), patience);
    auto *from = part<QDateEdit>("overTimeFrom");
    auto *to = part<QDateEdit>("overTimeTo");
    QVERIFY(!from->isEnabled());
    QCOMPARE(from->date(), m_today.addDays(-50));
    QCOMPARE(to->date(), m_today.addDays(-44));
    auto *against = part<QComboBox>("overTimeAgainst");
    QTest::keyClick(against, Qt::Key_End);
    QTRY_VERIFY(from->isEnabled());
    from->setDate(m_today.addDays(-6));
    to->setDate(m_today.addDays(-4));
    QVERIFY(words().contains(u"(150 files), as chosen"_s));
    QVERIFY(words().contains(date(m_today.addDays(-3)) + u" to "_s + date(m_today)));
    QCOMPARE(verdict(), u"Nothing has changed more than chance explains."_s);
    QVERIFY(!words().contains(u"rose from"_s));
    // It is kept, also for the daily looks.
    QCOMPARE(m_driver->workspace().driftWatch().baseline(u"Post"_s).chosen,
             (DateSpan{m_today.addDays(-6), m_today.addDays(-4)}));
    QTest::keyClick(against, Qt::Key_Home);
    QTRY_VERIFY(!from->isEnabled());
    QVERIFY(words().contains(u"receipt rose"_s));
    QCOMPARE(from->date(), m_today.addDays(-50));
}

void TestOverTime::weeksAreAPictureAndATable()
{
    addAll();
    open();
    auto *view = part<ChartView>("overTimeTypes");
    QTRY_VERIFY_WITH_TIMEOUT(view->chart(), patience);
    QVERIFY(view->isVisible());
    QCOMPARE(view->accessibleName(), u"Types by week"_s);
    QVERIFY(view->accessibleDescription().contains(u"most are invoice"_s));
    QTest::mouseClick(part<QToolButton>("overTimeTypesAsTable"), Qt::LeftButton);
    auto *table = part<TableView>("overTimeTypesTable");
    QVERIFY(table->isVisible());
    const int weeks = table->model()->rowCount();
    QVERIFY(weeks == 8 || weeks == 9);
    qint64 files = 0;
    for (int week = 0; week < weeks; ++week)
        files += table->model()->index(week, 1).data().toLongLong();
    QCOMPARE(files, 850);
    QCOMPARE(table->model()->headerData(2, Qt::Horizontal).toString(), u"invoice"_s);
    QCOMPARE(table->model()->headerData(4, Qt::Horizontal).toString(), u"no type"_s);
    QCOMPARE(table->model()->index(3, 5).data().toString(), u"few files"_s); // none, in between
    part<QTabWidget>("overTimePages")->setCurrentIndex(1);
    QVERIFY(part<ChartView>("overTimeNoType")->chart());
    QVERIFY(part<ChartView>("overTimeNoType")->isVisible());
    part<QTabWidget>("overTimePages")->setCurrentIndex(2);
    QVERIFY(part<ChartView>("overTimeCorrections")->isVisible());
}

void TestOverTime::aNoticeLeadsThere()
{
    addAll();
    DriftReport report;
    report.before = {.from = m_today, .to = m_today, .files = 1000};
    report.now = {.from = m_today, .to = m_today, .files = 200};
    report.shares.append({u"receipt"_s, ShareChange{{120, 1000}, {42, 200}}});
    Q_EMIT m_driver->workspace().driftWatch().noticed(u"Post"_s, report);
    QVERIFY(m_driver->messages().contains(
        u"“Post” answers otherwise than before. receipt rose from 12\u00a0% to 21\u00a0% "
        "(16\u00a0% to 27\u00a0%) since "_s
        + date(m_today)));
    m_driver->click("messageAct-drift-Post");
    m_driver->dialog<QDialog>("overTimeDialog");
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"receipt rose"_s), patience);
    Q_EMIT m_driver->workspace().driftWatch().settled(u"Post"_s);
    QVERIFY(!m_driver->messages().contains(u"answers otherwise"_s));
}

void TestOverTime::aPresetWithoutResultsSaysSo()
{
    open();
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"There are no results of version 1 yet."_s, patience);
    QVERIFY(!part<ChartView>("overTimeTypes")->chart());
}

QTEST_MAIN(TestOverTime)
#include "tst_overtime.moc"
