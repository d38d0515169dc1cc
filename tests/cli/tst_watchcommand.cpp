// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "support/patience.h"
#include "support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// `watch` with the local service that the program brings and starts itself.
class TestWatchCommand : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filesAreClassifiedAndDelivered();
    void theBudgetOfTheDayHoldsOverARestart();
    void whatIsWrong_data();
    void whatIsWrong();
    void theReadmesCommandIsTaken();

private:
    void begin(const QStringList &more);
    QList<QJsonObject> told(const QString &event);
    bool waitFor(const QString &event, int files = 0);
    int stop();
    QString in(const QString &name) const { return m_driver->path(u"in/"_s + name); }
    void put(const QString &name) const;
    QString preset() const;

    std::unique_ptr<CommandDriver> m_driver;
    std::unique_ptr<QProcess> m_command;
    QByteArray m_out;
};

void TestWatchCommand::init()
{
    m_driver = std::make_unique<CommandDriver>();
    // Whatever the environment says, files go to the local service.
    m_driver->setEnvironment(u"LLAMA_CLOUD_BASE_URL"_s, u"http://127.0.0.1:9"_s);
    m_out.clear();
    QVERIFY(QDir().mkpath(m_driver->path(u"in"_s)));
    QVERIFY(QDir().mkpath(m_driver->path(u"sorted"_s)));
}

void TestWatchCommand::cleanup()
{
    if (m_command && m_command->state() != QProcess::NotRunning) {
        m_command->kill();
        m_command->waitForFinished();
    }
    m_command.reset();
    m_driver.reset();
}

QString TestWatchCommand::preset() const
{
    return m_driver->write(u"rules.json"_s,
                           R"({"name": "Mine", "rules": [
              {"type": "invoice", "description": "An invoice: invoice number, due date, amount due"},
              {"type": "recipe", "description": "How to cook a dish: ingredients, oven, servings"}]})");
}

void TestWatchCommand::put(const QString &name) const
{
    m_driver->write(u"in/"_s + name,
                    "INVOICE\nInvoice number 2031\nDue date 17 May\nAmount due: 120.00\n"
                    "Please pay within 30 days of this invoice.\n"
                        + QByteArray::number(name.size()) + name.left(1).toLatin1() + '\n');
}

void TestWatchCommand::begin(const QStringList &more)
{
    m_command = m_driver->begin(
        QStringList{m_driver->path(u"in"_s), u"--preset"_s, preset(), u"--service"_s, u"local"_s}
            + more,
        {}, u"watch"_s);
}

QList<QJsonObject> TestWatchCommand::told(const QString &event)
{
    m_out += m_command->readAllStandardOutput();
    QList<QJsonObject> found;
    const QList<QByteArray> lines = m_out.split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value(u"event"_s) == event)
            found += object;
    }
    return found;
}

/// @p files: so many in all of them.
bool TestWatchCommand::waitFor(const QString &event, int files)
{
    return comesTrue(
        [&] {
            int all = 0;
            const QList<QJsonObject> events = told(event);
            for (const QJsonObject &one : events)
                all += one.value(u"files"_s).toInt();
            return (!events.isEmpty() && all >= files)
                || m_command->state() == QProcess::NotRunning;
        },
        QDeadlineTimer(3 * tryForMs));
}

int TestWatchCommand::stop()
{
    ::kill(static_cast<pid_t>(m_command->processId()), SIGTERM);
    if (!m_command->waitForFinished(tryForMs) || m_command->exitStatus() != QProcess::NormalExit)
        return -1;
    return m_command->exitCode();
}

void TestWatchCommand::filesAreClassifiedAndDelivered()
{
    const QString plan
        = m_driver->write(u"plan.json"_s,
                          R"({"version": 1, "root": ")" + m_driver->path(u"sorted"_s).toUtf8()
                              + R"(", "path": "{type}/{name}{ext}", "sure_from": 0})");
    put(u"new.txt"_s);
    begin({u"--budget"_s, u"10"_s, u"--existing"_s, u"--deliver"_s, plan});
    QVERIFY2(waitFor(u"watching"_s), m_command->readAllStandardError().constData());
    QVERIFY(waitFor(u"answered"_s, 1));
    QVERIFY(waitFor(u"delivered"_s, 1));
    QCOMPARE(told(u"submitted"_s).size(), 1);
    QCOMPARE(stop(), 0);
    QCOMPARE(told(u"stopped"_s).size(), 1);
    QCOMPARE(m_driver->read(u"sorted/invoice/new.txt"_s), m_driver->read(u"in/new.txt"_s));
    QCOMPARE(m_driver->leaks(), QStringList());
}

void TestWatchCommand::theBudgetOfTheDayHoldsOverARestart()
{
    for (int i = 0; i < 3; ++i)
        put(u"%1.txt"_s.arg(i));
    begin({u"--budget"_s, u"2"_s, u"--existing"_s});
    QVERIFY(waitFor(u"answered"_s, 2));
    QVERIFY(waitFor(u"paused"_s));
    QCOMPARE(stop(), 0);
    m_out.clear();
    begin({u"--budget"_s, u"2"_s, u"--existing"_s});
    QVERIFY(waitFor(u"paused"_s));
    QCOMPARE(stop(), 0);
    QCOMPARE(told(u"submitted"_s).size(), 0);
    int sent = 0;
    const QList<JobRow> jobs = m_driver->history();
    for (const JobRow &job : jobs)
        sent += job.fileCount;
    QCOMPARE(sent, 2);
}

void TestWatchCommand::whatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no budget") << QStringList{u"--preset"_s, u"Mine"_s, u"in"_s};
    QTest::newRow("no preset") << QStringList{u"--budget"_s, u"1"_s, u"in"_s};
    QTest::newRow("no folder") << QStringList{u"--budget"_s, u"1"_s, u"--preset"_s, u"Mine"_s};
    QTest::newRow("no number") << QStringList{u"--budget"_s, u"-1"_s, u"--preset"_s, u"Mine"_s,
                                              u"in"_s};
    QTest::newRow("nothing to deliver by") << QStringList{
        u"--budget"_s, u"1"_s, u"--preset"_s, u"Mine"_s, u"--deliver"_s, u"gone.json"_s, u"in"_s};
}

void TestWatchCommand::whatIsWrong()
{
    QFETCH(const QStringList, arguments);
    const Ended ended = m_driver->run(u"watch"_s, arguments);
    QCOMPARE(ended.status, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(ended.said("Nothing was watched."));
}

/// As it stands there, but for the folder.
void TestWatchCommand::theReadmesCommandIsTaken()
{
    QFile readme(QStringLiteral(CD_SOURCE_DIR) + u"/README.md"_s);
    QVERIFY(readme.open(QFile::ReadOnly));
    static const QRegularExpression command(
        uR"(^build/release/bin/classifydesk watch \. ((?:.*\\\n)*.*)$)"_s,
        QRegularExpression::MultilineOption);
    const auto found = command.match(QString::fromUtf8(readme.readAll()));
    QVERIFY(found.hasMatch());
    QString text = found.captured(1);
    text.replace(u"resources/"_s, QStringLiteral(CD_SOURCE_DIR) + u"/resources/"_s);
    text.remove(u"\\\n"_s);
    m_command = m_driver->begin(QStringList{m_driver->path(u"in"_s)}
                                    + text.split(u' ', Qt::SkipEmptyParts),
                                {}, u"watch"_s);
    QVERIFY2(waitFor(u"watching"_s) && told(u"watching"_s).size() == 1,
             m_command->readAllStandardError().constData());
    QCOMPARE(stop(), 0);
}

QTEST_GUILESS_MAIN(TestWatchCommand)
#include "tst_watchcommand.moc"
