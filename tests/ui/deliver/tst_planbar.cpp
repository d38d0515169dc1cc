// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The plan as a person makes it: its fields, the example beside the template, and what is wrong.

#include "ui/deliver/choosing/planbar.h"

#include "support/offscreen.h"
#include "ui/deliver/choosing/jobmenu.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestPlanBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPlanComesBackAsItWas();
    void nothingIsToldWhileAPlanIsSet();
    void tokensComeWhereTheCursorIs();
    void theExampleFollowsTheTemplate();
    void whatIsWrongStandsBeside();
    void aFileIsNoFolder();

private:
    template<typename T>
    T *part(const char *name) const
    {
        return m_bar->findChild<T *>(QLatin1StringView(name));
    }
    QLineEdit *field() const { return part<QLineEdit>("deliverTemplate"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PlanBar> m_bar;
};

void TestPlanBar::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    WorkspaceOptions options;
    options.useKeychain = false;
    options.readEnvironment = false;
    m_workspace = std::make_unique<Workspace>(m_folder->filePath(u"desk"_s), options);
    QVERIFY2(m_workspace->open(), qPrintable(m_workspace->failure().technical));
    m_bar = std::make_unique<PlanBar>(*new JobMenu(m_workspace->table()));
    m_bar->resize(1000, 200);
    m_bar->show();
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestPlanBar::cleanup()
{
    m_bar.reset();
    m_workspace.reset();
    m_folder.reset();
}

void TestPlanBar::aPlanComesBackAsItWas()
{
    const DeliveryPlan plan{.root = m_folder->path(),
                            .path = u"{parent}/{name}{ext}"_s,
                            .action = DeliveryPlan::Action::Move,
                            .sureFrom = 0.65,
                            .unsure = DeliveryPlan::Rest::ToReview,
                            .untyped = DeliveryPlan::Rest::ToReview,
                            .taken = DeliveryPlan::Taken::LeaveOut};
    QCOMPARE(m_bar->plan().action, DeliveryPlan::Action::Copy); // unless somebody says otherwise
    m_bar->setPlan(plan);
    QCOMPARE(m_bar->plan(), plan);
    QVERIFY(m_bar->problem().isEmpty());
    QVERIFY(part<QToolButton>("deliverMove")->isChecked());
    QVERIFY(!part<QToolButton>("deliverCopy")->isChecked());
}

void TestPlanBar::nothingIsToldWhileAPlanIsSet()
{
    QSignalSpy typed(m_bar.get(), &PlanBar::typed);
    QSignalSpy changed(m_bar.get(), &PlanBar::changed);
    m_bar->setPlan({.root = u"/srv/x"_s, .sureFrom = 0.5, .taken = DeliveryPlan::Taken::LeaveOut});
    QCOMPARE(typed.size() + changed.size(), 0);
    part<QToolButton>("deliverLink")->click();
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(field(), Qt::Key_X);
    QCOMPARE(typed.size(), 1);
}

void TestPlanBar::tokensComeWhereTheCursorIs()
{
    field()->setText(u"a/b"_s);
    field()->setCursorPosition(2);
    QTest::mouseClick(part<QToolButton>("deliverToken-type"), Qt::LeftButton);
    QCOMPARE(field()->text(), u"a/{type}b"_s);
    QVERIFY(field()->hasFocus()); // one goes on typing
    QTest::keyClicks(field(), u"-"_s);
    QCOMPARE(field()->text(), u"a/{type}-b"_s);
    QCOMPARE(m_bar->plan().path, u"a/{type}-b"_s);
}

void TestPlanBar::theExampleFollowsTheTemplate()
{
    DeliverySource source;
    source.path = u"/in/post/document 0175.eml"_s;
    source.name = u"document 0175.eml"_s;
    source.type = u"invoice"_s;
    source.isClassified = true;
    source.modified = QDateTime(QDate(2026, 3, 9), QTime(12, 0));
    m_bar->setExample(source);
    field()->setText(u"{type}/{year}/{name}{ext}"_s);
    const auto *example = part<QLabel>("deliverExample");
    QCOMPARE(example->text(),
             u"so that document 0175.eml becomes invoice/2026/document 0175.eml"_s);
    field()->setText(u"{parent}/"_s); // a folder
    QCOMPARE(example->text(), u"so that document 0175.eml becomes post/document 0175.eml"_s);
}

void TestPlanBar::whatIsWrongStandsBeside()
{
    m_bar->setPlan({.root = m_folder->path()});
    QVERIFY(m_bar->problem().isEmpty());
    const auto *note = part<QLabel>("deliverTemplateNote");
    for (const auto &[text, said] :
         {std::pair(u"{typ}/{name}"_s, u"{typ}"_s), std::pair(u"../{name}"_s, u".."_s),
          std::pair(u"/{name}"_s, u"slash"_s), std::pair(QString(), u"{name}"_s)}) {
        field()->setText(text);
        QVERIFY2(note->text().contains(said), qPrintable(text + u": "_s + note->text()));
        QVERIFY(note->isVisible());
        QVERIFY(part<QLabel>("deliverExample")->text().isEmpty());
        QVERIFY(!m_bar->problem().isEmpty());
    }
    field()->setText(u"{name}{ext}"_s);
    QVERIFY(!note->isVisible());
    QVERIFY(m_bar->problem().isEmpty());
}

void TestPlanBar::aFileIsNoFolder()
{
    auto *root = part<QLineEdit>("deliverRoot");
    const auto *note = part<QLabel>("deliverRootNote");
    QVERIFY(m_bar->problem().contains(u"folder"_s));
    root->setText(u"Sorted"_s);
    QVERIFY(note->text().contains(u"whole path"_s));
    QVERIFY(m_bar->plan().root.isEmpty());
    QFile file(m_folder->filePath(u"letter.txt"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    root->setText(file.fileName());
    QTRY_VERIFY(note->text().contains(u"a file"_s));
    QVERIFY(!m_bar->problem().isEmpty());
    root->setText(m_folder->filePath(u"new"_s));
    QTRY_VERIFY(note->text().contains(u"not there yet"_s));
    QVERIFY(m_bar->problem().isEmpty());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"new"_s)));
    root->setText(m_folder->path());
    QTRY_VERIFY(!note->isVisible());
}

QTEST_MAIN(TestPlanBar)
#include "tst_planbar.moc"
