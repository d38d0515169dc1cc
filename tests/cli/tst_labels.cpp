// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "disk/folderlock.h"
#include "support/stricttest.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// `classifydesk labels`: what comes in and out, and what scripts are told.
class TestLabels : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aFolderComesInAndAnotherFolderHasIt();
    void whatIsLeftOutIsSaid();
    void wrongArguments_data();
    void wrongArguments();
    void whatIsNoTable();
    void aForeignFileStays();
    void ownFilesAreReplaced();
    void whileTheWindowIsOpen();
    void nothingCanBeWritten();

private:
    void write(const QString &name, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_driver->path(name)).path()));
        m_driver->write(name, content);
    }
    QString at(const QString &name) const { return m_driver->path(name); }
    Ended labels(const QStringList &arguments) { return m_driver->run(u"labels"_s, arguments); }

    std::unique_ptr<CommandDriver> m_driver;
};

void TestLabels::init()
{
    m_driver = std::make_unique<CommandDriver>();
    write(u"in/invoice/a.txt"_s, "one");
    write(u"in/_none/b.txt"_s, "two");
}

void TestLabels::aFolderComesInAndAnotherFolderHasIt()
{
    const Ended in = labels({u"import"_s, at(u"in"_s), u"--json"_s});
    QVERIFY2(in.status == 0, in.err.constData());
    QCOMPARE(in.json(),
             (QJsonObject{{u"rows"_s, 2},
                          {u"taken"_s, 2},
                          {u"already_there"_s, 0},
                          {u"left_out"_s, QJsonObject()}}));
    const Ended out = labels({u"export"_s, at(u"labels.csv"_s)});
    QVERIFY2(out.status == 0, out.err.constData());
    QVERIFY(out.out.isEmpty());
    QCOMPARE(m_driver->read(u"labels.csv"_s).count('\n'), 3);

    const QStringList other{u"--data"_s, at(u"other"_s)};
    for (const int taken : {2, 0}) {
        const Ended again
            = labels(QStringList{u"import"_s, at(u"labels.csv"_s), u"--json"_s} + other);
        QVERIFY2(again.status == 0, again.err.constData());
        QCOMPARE(again.json()["taken"_L1].toInt(), taken);
        QCOMPARE(again.json()["already_there"_L1].toInt(), 2 - taken);
    }
    const Ended back = labels(QStringList{u"export"_s, at(u"back.csv"_s)} + other);
    QVERIFY2(back.status == 0, back.err.constData());
    QCOMPARE(m_driver->read(u"back.csv"_s), m_driver->read(u"labels.csv"_s));
}

void TestLabels::whatIsLeftOutIsSaid()
{
    write(u"in/loose.txt"_s, "three");
    const Ended ended = labels({u"import"_s, at(u"in"_s), u"--json"_s});
    QVERIFY2(ended.status == 5, ended.err.constData());
    QVERIFY2(ended.said(at(u"in/loose.txt"_s).toUtf8()), ended.err.constData());
    QCOMPARE(ended.json()["left_out"_L1].toObject(), (QJsonObject{{u"no_type_folder"_s, 1}}));
    QCOMPARE(ended.json()["rows"_L1].toInt(), 3);
}

void TestLabels::wrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("no path") << QStringList{u"import"_s};
    QTest::newRow("two paths") << QStringList{u"import"_s, u"."_s, u"."_s};
    QTest::newRow("another word") << QStringList{u"delete"_s, u"."_s};
    QTest::newRow("another option") << QStringList{u"import"_s, u"."_s, u"--all"_s};
    QTest::newRow("not there") << QStringList{u"import"_s, u"/no such file"_s};
    QTest::newRow("no ending") << QStringList{u"export"_s, u"labels"_s};
    QTest::newRow("a workbook") << QStringList{u"export"_s, u"labels.xlsx"_s};
    QTest::newRow("separator") << QStringList{u"export"_s, u"a.csv"_s, u"--separator"_s, u"x"_s};
    QTest::newRow("seconds") << QStringList{u"import"_s, u"."_s, u"--wait-for-folder"_s, u"-1"_s};
}

void TestLabels::wrongArguments()
{
    QFETCH(const QStringList, arguments);
    const Ended ended = labels(arguments);
    QVERIFY2(ended.status == 2, ended.err.constData());
    QVERIFY(!ended.err.isEmpty() && ended.out.isEmpty());
    QVERIFY(!QDir(m_driver->dataFolder()).exists()); // nothing was changed
}

void TestLabels::whatIsNoTable()
{
    m_driver->write(u"labels.csv"_s, "colour,size\nred,1\n");
    const Ended ended = labels({u"import"_s, at(u"labels.csv"_s)});
    QVERIFY2(ended.status == 2, ended.err.constData());
}

void TestLabels::aForeignFileStays()
{
    m_driver->write(u"labels.csv"_s, "mine");
    const Ended ended = labels({u"export"_s, at(u"labels.csv"_s)});
    QVERIFY2(ended.status == 2, ended.err.constData());
    QVERIFY2(ended.said("--overwrite"), ended.err.constData());
    QCOMPARE(m_driver->read(u"labels.csv"_s), QByteArray("mine"));
    const Ended over = labels({u"export"_s, at(u"labels.csv"_s), u"--overwrite"_s});
    QVERIFY2(over.status == 0, over.err.constData());
    QVERIFY(m_driver->read(u"labels.csv"_s) != "mine");
}

void TestLabels::ownFilesAreReplaced()
{
    QCOMPARE(labels({u"export"_s, at(u"labels.jsonl"_s)}).status, 0);
    QCOMPARE(m_driver->read(u"labels.jsonl"_s), QByteArray());
    QCOMPARE(labels({u"import"_s, at(u"in"_s)}).status, 0);
    const Ended again = labels({u"export"_s, at(u"labels.jsonl"_s)});
    QVERIFY2(again.status == 0, again.err.constData());
    QCOMPARE(m_driver->read(u"labels.jsonl"_s).count('\n'), 2);
}

void TestLabels::whileTheWindowIsOpen()
{
    QVERIFY(QDir().mkpath(m_driver->dataFolder()));
    const auto window = FolderLock::take(m_driver->dataFolder() + u"/lock"_s);
    QVERIFY(window);
    const Ended ended = labels({u"import"_s, at(u"in"_s), u"--wait-for-folder"_s, u"0"_s});
    QVERIFY2(ended.status == 3, ended.err.constData());
    QVERIFY2(ended.said(m_driver->dataFolder().toUtf8()), ended.err.constData());
}

void TestLabels::nothingCanBeWritten()
{
    const Ended ended = labels({u"export"_s, at(u"no such folder/labels.csv"_s)});
    QVERIFY2(ended.status == 1, ended.err.constData());
    QVERIFY2(ended.said("no such folder"), ended.err.constData());
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
