// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever can't see the window, or works without a mouse, finds everything in it all the same.

#include "support/windowtest.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDial>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSet>
#include <QSlider>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QWidgetAction>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

/// What Qt puts into its own widgets; the widget around it is what a person knows.
bool isPartOfAnother(const QWidget *widget)
{
    if (widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QHeaderView *>(widget))
        return true;
    const QWidget *around = widget->parentWidget();
    for (; around && !around->isWindow(); around = around->parentWidget()) {
        if (qobject_cast<const QComboBox *>(around) || qobject_cast<const QLineEdit *>(around)
            || qobject_cast<const QAbstractSpinBox *>(around)
            || qobject_cast<const QTabBar *>(around)
            || qobject_cast<const QAbstractItemView *>(around))
            return true;
    }
    return around && around->inherits("QComboBoxPrivateContainer");
}

bool isActedOn(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QTabWidget *>(widget);
}

QList<QWidget *> actedOnIn(QWidget *root)
{
    QList<QWidget *> found = root->findChildren<QWidget *>();
    found.removeIf(
        [](const QWidget *widget) { return !isActedOn(widget) || isPartOfAnother(widget); });
    return found;
}

QString nameForPeople(QWidget *widget)
{
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
    return told ? told->text(QAccessible::Name) : QString();
}

QString describe(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QLatin1StringView(widget->metaObject()->className()) + u' '
                     + widget->objectName());
    return path.join(u" / "_s);
}

/// What has no name for the program or none for people.
QString namelessIn(QWidget *root)
{
    QStringList lines;
    const QList<QWidget *> all = actedOnIn(root);
    for (QWidget *widget : all) {
        if (widget->objectName().isEmpty())
            lines += u"no object name: "_s + describe(widget);
        if (nameForPeople(widget).isEmpty())
            lines += u"no accessible name: "_s + describe(widget);
    }
    return lines.join(u'\n');
}

/// Fields whose value the wheel would change and that it would give the keyboard.
QString takenByWheelIn(QWidget *root)
{
    QStringList lines;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool holdsValue = qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QSlider *>(widget) || qobject_cast<const QDial *>(widget);
        if (holdsValue && widget->isVisible() && widget->focusPolicy() == Qt::WheelFocus)
            lines += describe(widget);
    }
    return lines.join(u'\n');
}

/// A person reads from top to bottom, and along a line from left to right.
bool comesAfter(const QRect &later, const QRect &earlier)
{
    const bool sameLine
        = later.top() <= earlier.center().y() && earlier.top() <= later.center().y();
    return sameLine ? later.left() >= earlier.left() : later.top() >= earlier.top();
}

QRect placeIn(const QWidget *whole, const QWidget *part)
{
    return {part->mapTo(whole, QPoint()), part->size()};
}

/// The pane of @p panes that @p part is in; null: none.
const QWidget *paneOf(const QSplitter *panes, const QWidget *part)
{
    for (int i = 0; i < panes->count(); ++i) {
        if (panes->widget(i)->isAncestorOf(part))
            return panes->widget(i);
    }
    return nullptr;
}

/// Panes beside each other are read one after the other.
bool isReadAfter(const QWidget *whole, const QWidget *later, const QWidget *earlier)
{
    const auto *panes = whole->findChild<QSplitter *>(u"formPanes"_s);
    const QWidget *laterPane = panes ? paneOf(panes, later) : nullptr;
    const QWidget *earlierPane = panes ? paneOf(panes, earlier) : nullptr;
    if (laterPane && earlierPane && laterPane != earlierPane)
        return comesAfter(placeIn(whole, laterPane), placeIn(whole, earlierPane));
    return comesAfter(placeIn(whole, later), placeIn(whole, earlier));
}

} // namespace

class TestNames : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everythingInTheWindowIsNamed();
    void everythingInTheDialogsIsNamed_data();
    void everythingInTheDialogsIsNamed();
    void noNameIsGivenTwice();
    void everyActionIsNamed();
    void tabGoesFromTopToBottom_data();
    void tabGoesFromTopToBottom();
    void tabComesEverywhereAndIsCaughtNowhere();

private:
    void open(const QString &opener) const;
    QWidget *next(bool backwards = false) const;
};

void TestNames::initTestCase()
{
    QAccessible::setActive(true);
}

/// By a button or by an entry of a menu.
void TestNames::open(const QString &opener) const
{
    if (auto *action = m_driver->window().findChild<QAction *>(opener)) {
        QTRY_VERIFY2(action->isEnabled(), qPrintable(opener));
        action->trigger();
    } else {
        m_driver->click(opener.toLatin1().constData());
    }
}

void TestNames::everythingInTheWindowIsNamed()
{
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait()); // so that the details are there
    m_driver->click("webhooksFold");
    m_driver->click("addWebhookButton");
    const QString nameless = namelessIn(&m_driver->window());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless));
    const QString byWheel = takenByWheelIn(&m_driver->window());
    QVERIFY2(byWheel.isEmpty(), qPrintable(byWheel));
}

void TestNames::everythingInTheDialogsIsNamed_data()
{
    QTest::addColumn<QString>("opener");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("IDs of files") << u"addIdsButton"_s << u"addIdsDialog"_s;
    QTest::newRow("files on the service") << u"addFromServiceButton"_s << u"remoteFilesDialog"_s;
    QTest::newRow("preview") << u"previewButton"_s << u"requestPreview"_s;
    QTest::newRow("presets") << u"presetManage"_s << u"presetsDialog"_s;
    QTest::newRow("preset's name") << u"presetSaveAs"_s << u"presetName"_s;
    QTest::newRow("connection") << u"connection"_s << u"connectionDialog"_s;
    QTest::newRow("results") << u"saveResults"_s << u"saveResults"_s;
    QTest::newRow("usage") << u"actionUsage"_s << u"usageDialog"_s;
    QTest::newRow("over time") << u"overTime"_s << u"overTimeDialog"_s;
    QTest::newRow("network") << u"actionNetwork"_s << u"networkDialog"_s;
    QTest::newRow("IDs of jobs") << u"addJob"_s << u"addJobDialog"_s;
    QTest::newRow("view's name") << u"saveViewAs"_s << u"viewName"_s;
    QTest::newRow("label") << u"labelJobs"_s << u"labelQuestion"_s;
    QTest::newRow("deletion") << u"deleteJobs"_s << u"deleteQuestion"_s;
    QTest::newRow("old jobs") << u"retentionSettings"_s << u"retentionDialog"_s;
    QTest::newRow("keys") << u"actionKeys"_s << u"keys"_s;
    QTest::newRow("about") << u"actionAbout"_s << u"about"_s;
}

void TestNames::everythingInTheDialogsIsNamed()
{
    QFETCH(const QString, opener);
    QFETCH(const QString, dialog);
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    open(opener);
    auto *opened = m_driver->dialog<QDialog>(dialog.toLatin1().constData());
    QVERIFY(!opened->windowTitle().isEmpty());
    QVERIFY(!actedOnIn(opened).isEmpty());
    const QString nameless = namelessIn(opened);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless));
    const QString byWheel = takenByWheelIn(opened);
    QVERIFY2(byWheel.isEmpty(), qPrintable(byWheel));
}

void TestNames::noNameIsGivenTwice()
{
    m_driver->click("webhooksFold");
    m_driver->click("addWebhookButton");
    m_driver->click("previewButton");
    m_driver->dialog<QDialog>("requestPreview");
    m_driver->click("tryWebhookButton");
    const QString nameless = namelessIn(m_driver->dialog<QDialog>("webhookTrial"));
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless));
    QSet<QString> names;
    const QList<QWidget *> all = actedOnIn(&m_driver->window());
    for (const QWidget *widget : all) {
        QVERIFY2(!names.contains(widget->objectName()), qPrintable(describe(widget)));
        names.insert(widget->objectName());
    }
}

void TestNames::everyActionIsNamed()
{
    QStringList nameless;
    const auto look = [&nameless](const QList<QAction *> &actions) {
        for (const QAction *action : actions) {
            const bool isItsWidget = qobject_cast<const QWidgetAction *>(action);
            if (!action->isSeparator() && !isItsWidget && !action->menu()
                && (action->objectName().isEmpty() || action->text().isEmpty()))
                nameless += action->objectName() + u": "_s + action->text();
        }
    };
    const QList<QMenu *> menus = m_driver->window().findChildren<QMenu *>();
    QVERIFY(menus.size() > 5);
    for (const QMenu *menu : menus)
        look(menu->actions());
    const QList<QWidget *> widgets = m_driver->window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!isPartOfAnother(widget))
            look(widget->actions());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QWidget *TestNames::next(bool backwards) const
{
    m_driver->press(backwards ? Qt::Key_Backtab : Qt::Key_Tab);
    return QApplication::focusWidget();
}

void TestNames::tabGoesFromTopToBottom_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QStringList>("clicked");
    QTest::addColumn<QStringList>("onTheWay"); // of all that it comes to, the first one first
    QTest::addColumn<QString>("then");
    QTest::newRow("form") << u"newJobPage"_s << QStringList()
                          << QStringList{u"filesTable"_s,  u"addFilesButton"_s, u"rulesTable"_s,
                                         u"modeFast"_s,    u"languageBox"_s,    u"maxPages"_s,
                                         u"targetPages"_s, u"jobLabel"_s,       u"previewButton"_s,
                                         u"submitButton"_s}
                          << u"sentStrip"_s;
    QTest::newRow("webhook") << u"newJobPage"_s
                             << QStringList{u"webhooksFold"_s, u"addWebhookButton"_s}
                             << QStringList{u"webhooksFold"_s,  u"removeWebhookButton"_s,
                                            u"webhookUrl"_s,    u"webhookHeaders"_s,
                                            u"webhookSecret"_s, u"addWebhookButton"_s,
                                            u"previewButton"_s}
                             << u"sentStrip"_s;
    QTest::newRow("the same again?")
        << u"newJobPage"_s << QStringList{u"submitButton"_s}
        << QStringList{u"jobLabel"_s, u"dontSubmitAgainButton"_s, u"submitAgainAnywayButton"_s,
                       u"previewButton"_s, u"submitButton"_s}
        << u"sentStrip"_s;
    QTest::newRow("jobs") << u"jobsPage"_s << QStringList()
                          << QStringList{u"viewsButton"_s, u"jobFilter"_s, u"refreshJobsButton"_s,
                                         u"chipAll"_s, u"jobList"_s}
                          << u"detailsPage"_s;
    QTest::newRow("details") << u"detailsPage"_s << QStringList()
                             << QStringList{u"qt_tabwidget_tabbar"_s, u"copyResults"_s,
                                            u"saveResults"_s, u"resultsTable"_s, u"reasoning"_s}
                             << u"statusLine"_s;
    QTest::newRow("service and preset")
        << u"toolBar"_s << QStringList()
        << QStringList{u"service"_s, u"connection"_s, u"project"_s, u"preset"_s, u"presetManage"_s}
        << u"placeBar"_s;
}

void TestNames::tabGoesFromTopToBottom()
{
    QFETCH(const QString, part);
    QFETCH(const QStringList, clicked);
    QFETCH(const QStringList, onTheWay);
    QFETCH(const QString, then);
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    for (const QString &name : clicked)
        m_driver->click(name.toLatin1().constData());
    for (const QString &name : onTheWay)
        QTRY_VERIFY(m_driver->find<QWidget>(name.toLatin1().constData())->isVisible());
    const auto *whole = m_driver->find<QWidget>(part.toLatin1().constData());
    m_driver->find<QWidget>(onTheWay.constFirst().toLatin1().constData())->setFocus();
    QStringList visited;
    const QWidget *before = QApplication::focusWidget();
    for (QWidget *at = QApplication::focusWidget(); whole->isAncestorOf(at); at = next()) {
        QVERIFY2(isReadAfter(whole, at, before),
                 qPrintable(visited.join(u" → "_s) + u" → "_s + at->objectName()));
        QVERIFY2(!visited.contains(at->objectName()), qPrintable(visited.join(u" → "_s)));
        visited += at->objectName();
        before = at;
    }
    for (const QString &name : onTheWay)
        QVERIFY2(visited.contains(name), qPrintable(name + u" not in "_s + visited.join(u", "_s)));
    QVERIFY2(m_driver->find<QWidget>(then.toLatin1().constData())
                 ->isAncestorOf(QApplication::focusWidget()),
             qPrintable(describe(QApplication::focusWidget())));
}

void TestNames::tabComesEverywhereAndIsCaughtNowhere()
{
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    constexpr int tooMany = 200;
    auto *start = m_driver->find<QWidget>("filesTable");
    start->setFocus();
    QList<const QWidget *> visited{start};
    for (const QWidget *at = next(); at != start && visited.size() < tooMany; at = next())
        visited += at;
    QCOMPARE_LT(visited.size(), tooMany);
    QStringList missed;
    const QList<QWidget *> all = actedOnIn(&m_driver->window());
    for (QWidget *widget : all) {
        const bool isReachable = widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        const bool isOneOfGroup = qobject_cast<QRadioButton *>(widget);
        const bool isVisited
            = std::any_of(visited.cbegin(), visited.cend(), [widget](const QWidget *seen) {
                  return seen == widget || widget->isAncestorOf(seen);
              });
        if (isReachable && !isOneOfGroup && !isVisited)
            missed += describe(widget);
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    QCOMPARE(next(true), visited.constLast()); // and back again
}

QTEST_MAIN(TestNames)
#include "tst_names.moc"
