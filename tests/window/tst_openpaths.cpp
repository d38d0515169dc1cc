// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop or the command line hands over: presets, files and folders.

#include "support/windowtest.h"
#include "ui/newjob/newjobpage.h"
#include "ui/shell/openpaths.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/picking/uploadqueue.h"

#include <QDir>
#include <QMessageBox>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestOpenPaths : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void presetFilesAndFolderTogether();
    void changesAreAskedAbout();
    void changesGoWhereNobodyCanBeAsked();
    void openedTwiceAPresetIsThereOnce();
    void aBrokenPresetIsNoDocument();
    void otherJsonIsADocument();

private:
    void open(const QStringList &paths, UnsavedRules unsaved = UnsavedRules::AskFirst) const
    {
        openPaths(paths, m_driver->workspace(), m_driver->window(), unsaved);
    }
    NewJobPage &form() const { return m_driver->window().form(); }
    PresetLibrary &library() const { return m_driver->workspace().presets(); }
    QStringList files() const
    {
        QStringList names = m_driver->column("filesTable", u"File"_s);
        names.sort();
        return names;
    }
    QString letters() const;
};

QString TestOpenPaths::letters() const
{
    return m_driver->document(
        u"letters.json"_s,
        R"({"name": "Letters", "rules": [{"type": "letter", "description": "A letter to someone"}]})");
}

void TestOpenPaths::presetFilesAndFolderTogether()
{
    const QString folder = m_driver->dataFolder() + u"/papers"_s;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(m_driver->document(u"x.txt"_s, "Dear Sir"), folder + u"/inside.txt"_s));
    m_driver->window().showJobs();
    open({folder, letters(), m_driver->document(u"single.txt"_s, "Dear Madam")});
    QCOMPARE(form().presetName(), u"Letters"_s);
    QCOMPARE(form().request().rules.size(), 1);
    QCOMPARE(form().request().rules.constFirst().type, u"letter"_s);
    QTRY_COMPARE_WITH_TIMEOUT(files(), (QStringList{u"inside.txt"_s, u"single.txt"_s}), patience);
    QVERIFY(form().isVisible());
    open({});
    QCOMPARE(files().size(), 2);
}

void TestOpenPaths::changesAreAskedAbout()
{
    m_driver->fillForm();
    const auto rules = form().request().rules;
    open({letters()});
    auto *question = m_driver->dialog<QMessageBox>("presetQuestion");
    WindowDriver::decline(question);
    QCOMPARE(form().request().rules, rules);
    QCOMPARE(library().names(), QStringList{u"Letters"_s}); // it can be chosen later
    QTRY_VERIFY(!m_driver->window().findChild<QMessageBox *>(u"presetQuestion"_s));
    open({letters()});
    m_driver->dialog<QMessageBox>("presetQuestion");
    m_driver->click("presetQuestionYes");
    QCOMPARE(form().presetName(), u"Letters"_s);
}

void TestOpenPaths::changesGoWhereNobodyCanBeAsked()
{
    m_driver->fillForm();
    open({letters()}, UnsavedRules::Replace);
    QCOMPARE(form().presetName(), u"Letters"_s);
    QCOMPARE(form().request().rules.constFirst().type, u"letter"_s);
    QVERIFY(!m_driver->window().findChild<QMessageBox *>(u"presetQuestion"_s));
}

void TestOpenPaths::openedTwiceAPresetIsThereOnce()
{
    open({letters()});
    open({letters()});
    QCOMPARE(library().names(), QStringList{u"Letters"_s});
    QCOMPARE(form().presetName(), u"Letters"_s);
}

void TestOpenPaths::aBrokenPresetIsNoDocument()
{
    open({m_driver->document(u"odd.json"_s, R"({"rules": [{"type": 7}]})")});
    QTRY_VERIFY(m_driver->messages().contains(u"odd.json"_s));
    QVERIFY(library().names().isEmpty());
    QVERIFY(m_driver->workspace().uploads().items().isEmpty());
}

void TestOpenPaths::otherJsonIsADocument()
{
    open({m_driver->document(u"bill.json"_s, R"({"total": 7})")});
    QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList{u"bill.json"_s}, patience);
    QVERIFY(library().names().isEmpty());
}

QTEST_MAIN(TestOpenPaths)
#include "tst_openpaths.moc"
