// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/busnotices.h"

#include "support/desktop/fakenotifications.h"
#include "support/desktop/privatebus.h"
#include "support/offscreen.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cd::DesktopNotice)

namespace {

DesktopNotice notice(const QString &key, const QString &text = u"2 succeeded"_s)
{
    return {key, u"2 jobs ended"_s, text, u"Show"_s};
}

} // namespace

/// Notices by the desktop's notification server, or by nothing where there is none.
class TestBusNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theServerGetsTheWords();
    void theSameKeyTakesThePlace();
    void aClickIsTold();
    void clicksOnOthersAreNot();
    void whatHasGoneIsNotReplaced();
    void allIsTakenAway();
    void whatIsUnderWayIsTakenAway();
    void wordsAreNoMarkup_data();
    void wordsAreNoMarkup();
    void withoutAServerItFails();
    void whatTheServerRefusesFails();
    void withoutABusItFailsAtOnce();
    void aServerThatComesLaterIsUsed();

private:
    QStringList failed() const;

    std::unique_ptr<PrivateBus> m_bus;
    std::optional<FakeNotifications> m_server;
    std::unique_ptr<BusNotices> m_notices;
    std::unique_ptr<QSignalSpy> m_chosen;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestBusNotices::initTestCase()
{
    QGuiApplication::setApplicationDisplayName(u"Classify Desk"_s);
    QGuiApplication::setDesktopFileName(u"org.classifydesk.ClassifyDesk"_s);
}

void TestBusNotices::init()
{
    failOnWarnings();
    m_bus = std::make_unique<PrivateBus>();
    m_server.emplace(m_bus->connection());
    m_notices = std::make_unique<BusNotices>(m_bus->connection());
    m_chosen = std::make_unique<QSignalSpy>(m_notices.get(), &BusNotices::chosen);
    m_failed = std::make_unique<QSignalSpy>(m_notices.get(), &BusNotices::failed);
}

void TestBusNotices::cleanup()
{
    m_notices.reset();
    m_server.reset();
    m_bus.reset();
}

QStringList TestBusNotices::failed() const
{
    QStringList keys;
    for (const QVariantList &arguments : std::as_const(*m_failed))
        keys += arguments.constFirst().value<DesktopNotice>().key;
    return keys;
}

void TestBusNotices::theServerGetsTheWords()
{
    m_notices->show(notice(u"batch"_s));
    CD_TRY_COMPARE(m_server->shown.size(), 1);
    const ShownNotice &shown = m_server->shown.constFirst();
    QCOMPARE(shown.program, u"Classify Desk"_s);
    QCOMPARE(shown.icon, u"org.classifydesk.ClassifyDesk"_s);
    QCOMPARE(shown.title, u"2 jobs ended"_s);
    QCOMPARE(shown.text, u"2 succeeded"_s);
    QCOMPARE(shown.actions, (QStringList{u"default"_s, u"Show"_s}));
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"org.classifydesk.ClassifyDesk"_s);
    QCOMPARE(shown.replaces, 0u);
    QCOMPARE(failed(), QStringList());
}

void TestBusNotices::theSameKeyTakesThePlace()
{
    m_notices->show(notice(u"batch"_s));
    CD_TRY_COMPARE(m_server->shown.size(), 1);
    m_notices->show(notice(u"refused"_s));
    CD_TRY_COMPARE(m_server->shown.size(), 2);
    m_notices->show(notice(u"batch"_s, u"3 succeeded"_s));
    CD_TRY_COMPARE(m_server->shown.size(), 3);
    QCOMPARE(m_server->shown.at(1).replaces, 0u);
    QCOMPARE(m_server->shown.at(2).replaces, m_server->shown.at(0).number);
}

void TestBusNotices::aClickIsTold()
{
    m_notices->show(notice(u"batch"_s));
    m_notices->show(notice(u"refused"_s));
    CD_TRY_COMPARE(m_server->shown.size(), 2);
    m_server->click(m_server->shown.at(1).number);
    CD_TRY_COMPARE(m_chosen->size(), 1);
    QCOMPARE(m_chosen->constFirst().constFirst().toString(), u"refused"_s);
}

void TestBusNotices::clicksOnOthersAreNot()
{
    m_notices->show(notice(u"batch"_s));
    CD_TRY_COMPARE(m_server->shown.size(), 1);
    m_server->click(7); // another program's
    m_server->click(0);
    m_server->click(m_server->shown.at(0).number);
    CD_TRY_COMPARE(m_chosen->size(), 1);
    QCOMPARE(m_chosen->constFirst().constFirst().toString(), u"batch"_s);
}

void TestBusNotices::whatHasGoneIsNotReplaced()
{
    m_notices->show(notice(u"batch"_s));
    m_notices->show(notice(u"mark"_s));
    CD_TRY_COMPARE(m_server->shown.size(), 2);
    m_server->expire(m_server->shown.at(0).number);
    m_server->click(m_server->shown.at(1).number); // comes after it
    CD_TRY_COMPARE(m_chosen->size(), 1);
    m_notices->show(notice(u"batch"_s));
    CD_TRY_COMPARE(m_server->shown.size(), 3);
    QCOMPARE(m_server->shown.at(2).replaces, 0u);
}

void TestBusNotices::allIsTakenAway()
{
    m_notices->show(notice(u"batch"_s));
    m_notices->show(notice(u"refused"_s));
    CD_TRY_COMPARE(m_server->shown.size(), 2);
    m_server->click(9);
    m_notices->show(notice(u"mark"_s)); // when it is there, the others' numbers are known
    CD_TRY_COMPARE(m_server->shown.size(), 3);
    m_notices->withdraw();
    CD_TRY_COMPARE(m_server->closed.size(), 3);
    m_notices->withdraw(); // nothing is left
    m_notices->show(notice(u"batch"_s));
    CD_TRY_COMPARE(m_server->shown.size(), 4);
    QCOMPARE(m_server->closed.size(), 3);
    QCOMPARE(m_server->shown.last().replaces, 0u);
}

void TestBusNotices::whatIsUnderWayIsTakenAway()
{
    m_notices->show(notice(u"batch"_s));
    m_notices->withdraw();
    CD_TRY_COMPARE(m_server->closed.size(), 1);
    QCOMPARE(m_server->closed.constFirst(), m_server->shown.constFirst().number);
    QCOMPARE(failed(), QStringList());
}

void TestBusNotices::wordsAreNoMarkup_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain server") << QStringList{u"body"_s} << u"“a <b>&c.pdf”: Failed"_s;
    QTest::newRow("server with markup")
        << QStringList{u"body"_s, u"body-markup"_s} << u"“a &lt;b&gt;&amp;c.pdf”: Failed"_s;
}

void TestBusNotices::wordsAreNoMarkup()
{
    QFETCH(const QStringList, capabilities);
    QFETCH(const QString, text);
    m_server->capabilities = capabilities;
    m_notices->show(notice(u"batch"_s, u"“a <b>&c.pdf”: Failed"_s));
    CD_TRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->shown.constFirst().text, text);
}

void TestBusNotices::withoutAServerItFails()
{
    m_server.reset();
    m_notices->show(notice(u"batch"_s));
    CD_TRY_COMPARE(failed(), QStringList{u"batch"_s});
    m_notices->withdraw();
}

void TestBusNotices::whatTheServerRefusesFails()
{
    m_server->refuses = true;
    m_notices->show(notice(u"batch"_s));
    CD_TRY_COMPARE(failed(), QStringList{u"batch"_s});
    m_server->refuses = false;
    m_notices->show(notice(u"batch"_s));
    CD_TRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->shown.constFirst().replaces, 0u);
}

void TestBusNotices::withoutABusItFailsAtOnce()
{
    BusNotices nowhere(QDBusConnection(u"nobody-made-this"_s));
    QSignalSpy told(&nowhere, &BusNotices::failed);
    nowhere.show(notice(u"batch"_s));
    QCOMPARE(told.size(), 1);
    nowhere.withdraw();
}

void TestBusNotices::aServerThatComesLaterIsUsed()
{
    m_notices->show(notice(u"batch"_s));
    CD_TRY_COMPARE(m_server->shown.size(), 1);
    m_server.reset();
    m_notices->show(notice(u"batch"_s));
    CD_TRY_COMPARE(failed(), QStringList{u"batch"_s});
    m_server.emplace(m_bus->connection());
    m_server->capabilities = {u"body-markup"_s};
    m_notices->show(notice(u"batch"_s, u"a & b"_s));
    CD_TRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->shown.constFirst().text, u"a &amp; b"_s); // it was asked anew what it takes
    m_server->click(m_server->shown.constFirst().number);
    CD_TRY_COMPARE(m_chosen->size(), 1);
}

QTEST_MAIN(TestBusNotices)
#include "tst_busnotices.moc"
