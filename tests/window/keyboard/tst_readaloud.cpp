// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job by roles and names alone, as a screen reader goes through the window.

#include "support/windowtest.h"

#include <QAccessible>
#include <QDialog>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

using Interface = QAccessibleInterface;

/// The first in @p root of this role whose name begins with @p name; null: there is none.
Interface *findIn(Interface *root, QAccessible::Role role, const QString &name)
{
    for (int i = 0; root && i < root->childCount(); ++i) {
        Interface *child = root->child(i);
        if (!child)
            continue;
        const bool isHere = !child->state().invisible || role == QAccessible::MenuItem;
        if (isHere && child->role() == role && child->text(QAccessible::Name).startsWith(name))
            return child;
        if (Interface *found = findIn(child, role, name))
            return found;
    }
    return nullptr;
}

bool press(Interface *found)
{
    if (!found || !found->actionInterface() || found->state().disabled)
        return false;
    found->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

} // namespace

class TestReadAloud : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void theMainJobByRolesAndNames();
    void panesAreNamed();

private:
    Interface *find(QAccessible::Role role, const QString &name) const
    {
        return findIn(QAccessible::queryAccessibleInterface(&m_driver->window()), role, name);
    }
};

void TestReadAloud::theMainJobByRolesAndNames()
{
    m_driver->fillForm(); // where files come from, the desktop's own dialog says
    m_driver->type("jobLabel", u"March"_s);
    Interface *submit = find(QAccessible::Button, u"Submit the job"_s);
    QVERIFY(submit);
    QTRY_VERIFY(!submit->state().disabled);
    QVERIFY(press(submit));
    QTRY_VERIFY(find(QAccessible::Button, u"March: "_s)); // with its state
    QTRY_VERIFY(find(QAccessible::Button, u"March: Success"_s));
    QVERIFY(press(find(QAccessible::Button, u"March: Success"_s)));
    QCOMPARE(m_driver->window().work().place(), Place::Jobs);
    QVERIFY(find(QAccessible::Table, u"Jobs"_s));
    QTRY_COMPARE(m_driver->rows("resultsTable").size(), 2);
    Interface *results = find(QAccessible::Table, u"Results"_s);
    QVERIFY(results && results->tableInterface());
    QCOMPARE(results->tableInterface()->rowCount(), 2);
    QVERIFY(!results->tableInterface()->cellAt(0, 0)->text(QAccessible::Name).isEmpty());
    QTRY_VERIFY(press(find(QAccessible::MenuItem, u"Save results"_s)));
    auto *dialog = m_driver->dialog<QDialog>("saveResults");
    QVERIFY(findIn(QAccessible::queryAccessibleInterface(dialog), QAccessible::Button,
                   u"Export 2 rows…"_s));
}

/// F6 goes to them, and a screen reader says where one is.
void TestReadAloud::panesAreNamed()
{
    for (const char *name : {"toolBar", "placeBar", "jobsPage", "detailsPage", "statusLine",
                             "reviewHeader", "reviewQueuePane"}) {
        const auto *pane = m_driver->find<QWidget>(name);
        QVERIFY2(!pane->accessibleName().isEmpty(), name);
    }
}

QTEST_MAIN(TestReadAloud)
#include "tst_readaloud.moc"
