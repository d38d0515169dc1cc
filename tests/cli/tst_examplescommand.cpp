// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "disk/folderlock.h"
#include "support/stricttest.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// `examples` with the local service that the program brings and starts itself.
class TestExamplesCommand : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void aFolderIsTakenListedAndForgotten();
    void aDocumentThatBecomesNoneIsToldByTheStatus();
    void theSwitchStays();
    void whatIsWrong_data();
    void whatIsWrong();
    void aFolderInUseIsNotWaitedFor();
    void aSignalEndsIt();

private:
    Ended examples(const QStringList &arguments) const
    {
        return m_driver->run(u"examples"_s, arguments);
    }
    QString folder() const { return m_driver->path(u"types"_s); }
    void write(const QString &name, const QByteArray &content) const
    {
        const QString path = u"types/"_s + name;
        QVERIFY(QDir().mkpath(QFileInfo(m_driver->path(path)).path()));
        m_driver->write(path, content);
    }
    /// Two documents of a type, and one of none.
    void writeFolder() const
    {
        write(u"bees/one.txt"_s, "The hive was full of honey and the swarm had settled.");
        write(u"bees/deeper/two.txt"_s, "Nectar and pollen came in, the hive grew.");
        write(u"_none/three.txt"_s, "The tower clock was cleaned on Tuesday.");
    }

    std::unique_ptr<CommandDriver> m_driver;
};

void TestExamplesCommand::init()
{
    m_driver = std::make_unique<CommandDriver>();
    // Whatever the environment says, examples go to the local service.
    m_driver->setEnvironment(u"LLAMA_CLOUD_BASE_URL"_s, u"http://127.0.0.1:9"_s);
}

void TestExamplesCommand::aFolderIsTakenListedAndForgotten()
{
    writeFolder();
    write(u"bees/empty.txt"_s, {}); // nobody would take it: no failure
    const Ended taken = examples({u"import"_s, folder(), u"--json"_s});
    QVERIFY2(taken.status == 0, taken.err.constData());
    QCOMPARE(taken.json()["found"_L1].toInt(), 4);
    QCOMPARE(taken.json()["taken"_L1].toInt(), 3);
    QCOMPARE(taken.json()["left_out"_L1].toArray().size(), 1);

    const Ended listed = examples({u"list"_s, u"--service"_s, u"local"_s});
    QVERIFY2(listed.status == 0, listed.err.constData());
    QList<QByteArray> lines = listed.out.trimmed().split('\n');
    std::sort(lines.begin(), lines.end());
    QCOMPARE(lines, (QList<QByteArray>{"_none\tthree.txt", "bees\tone.txt", "bees\ttwo.txt"}));

    const Ended json = examples({u"list"_s, u"--json"_s});
    QCOMPARE(json.status, 0);
    QCOMPARE(json.json()["items"_L1].toArray().size(), 3);
    QCOMPARE(json.json()["use"_L1], QJsonValue(false));

    const Ended cleared = examples({u"clear"_s, u"--json"_s});
    QVERIFY2(cleared.status == 0, cleared.err.constData());
    QCOMPARE(cleared.json()["deleted"_L1].toInt(), 3);
    QCOMPARE(examples({u"list"_s}).out, QByteArray());
    QCOMPARE(m_driver->leaks(), QStringList());
}

void TestExamplesCommand::aDocumentThatBecomesNoneIsToldByTheStatus()
{
    writeFolder();
    write(u"bees/blank.txt"_s, "  \n"); // without words
    const Ended taken = examples({u"import"_s, folder()});
    QVERIFY2(taken.status == 1, taken.err.constData());
    QVERIFY2(taken.said("blank.txt"), taken.err.constData());
    QCOMPARE(taken.out, QByteArray());
    QCOMPARE(examples({u"list"_s}).out.count('\n'), 3);
}

void TestExamplesCommand::theSwitchStays()
{
    const Ended on = examples({u"use"_s, u"on"_s, u"--json"_s});
    QVERIFY2(on.status == 0, on.err.constData());
    QCOMPARE(on.json()["use"_L1], QJsonValue(true));
    QCOMPARE(examples({u"list"_s, u"--json"_s}).json()["use"_L1], QJsonValue(true));
    QCOMPARE(examples({u"use"_s, u"off"_s, u"--json"_s}).json()["use"_L1], QJsonValue(false));
}

void TestExamplesCommand::whatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing to do") << QStringList{};
    QTest::newRow("unknown") << QStringList{u"learn"_s};
    QTest::newRow("no folder") << QStringList{u"import"_s};
    QTest::newRow("a folder that is not there") << QStringList{u"import"_s, u"/no/such"_s};
    QTest::newRow("two folders") << QStringList{u"import"_s, u"/"_s, u"/"_s};
    QTest::newRow("neither on nor off") << QStringList{u"use"_s, u"maybe"_s};
    QTest::newRow("another service")
        << QStringList{u"list"_s, u"--service"_s, u"https://api.cloud.llamaindex.ai"_s};
    QTest::newRow("an address of this machine")
        << QStringList{u"clear"_s, u"--service"_s, u"http://127.0.0.1:8327"_s};
    QTest::newRow("no seconds") << QStringList{u"list"_s, u"--wait-for-folder"_s, u"soon"_s};
    QTest::newRow("more words") << QStringList{u"clear"_s, u"all"_s};
}

void TestExamplesCommand::whatIsWrong()
{
    QFETCH(const QStringList, arguments);
    const Ended ended = examples(arguments);
    QVERIFY2(ended.status == 2, ended.err.constData());
    QCOMPARE(ended.out, QByteArray());
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(!QFileInfo::exists(m_driver->dataFolder())); // nothing was opened, nobody was asked
}

void TestExamplesCommand::aFolderInUseIsNotWaitedFor()
{
    QVERIFY(QDir().mkpath(m_driver->dataFolder()));
    const auto lock = FolderLock::take(m_driver->dataFolder() + u"/lock"_s);
    QVERIFY(lock.has_value());
    const Ended ended = examples({u"list"_s, u"--wait-for-folder"_s, u"0"_s});
    QVERIFY2(ended.status == 3, ended.err.constData());
    QVERIFY2(ended.said(m_driver->dataFolder().toUtf8()), ended.err.constData());
}

void TestExamplesCommand::aSignalEndsIt()
{
    for (int i = 0; i < 200; ++i)
        write(u"bees/%1.txt"_s.arg(i),
              "The hive was full of honey, number " + QByteArray::number(i));
    const auto command = m_driver->begin({u"import"_s, folder(), u"--json"_s}, {}, u"examples"_s);
    QVERIFY(CommandDriver::waitUntilSaid(*command, "200"));
    ::kill(static_cast<pid_t>(command->processId()), SIGTERM);
    const Ended ended = m_driver->end(*command);
    QVERIFY2(ended.status == 1 || ended.status == 3, ended.err.constData());
    const QJsonObject told = ended.json();
    QCOMPARE(told["found"_L1].toInt(), 200);
    QCOMPARE(told["left_out"_L1].toArray().size(), 200 - told["taken"_L1].toInt());
    QVERIFY(!told["left_out"_L1].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestExamplesCommand)
#include "tst_examplescommand.moc"
