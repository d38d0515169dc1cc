// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

/// Statements that stay prepared, and what a commit promises with them.
class TestStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<Database>();
        QVERIFY(
            m_database->open(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()))));
    }
    void cleanup() { m_database.reset(); }

    void aStatementThatStaysPreparedRunsAgain();
    void whatStaysPreparedKeepsNothingInUse();
    void everyCommitIsFlushed();

private:
    bool add(const QString &name) const
    {
        return m_database->runOften(u"INSERT INTO presets VALUES (?, '{}')"_s, {name}).has_value();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

void TestStatements::aStatementThatStaysPreparedRunsAgain()
{
    const Database &database = *m_database;
    QVERIFY(add(u"Invoices"_s));
    QVERIFY(!add(u"Invoices"_s)); // it is there
    QVERIFY(add(u"Post"_s));
    const auto names = [&](const QString &before) {
        QStringList found;
        const auto read = [&found](const QSqlQuery &row) {
            found.append(row.value(0).toString());
        };
        const auto done = database.runOften(
            u"SELECT name FROM presets WHERE name < ? ORDER BY name"_s, {before}, read);
        return done ? found : QStringList{u"failed"_s};
    };
    QCOMPARE(names(u"Z"_s), (QStringList{u"Invoices"_s, u"Post"_s}));
    QCOMPARE(names(u"J"_s), QStringList{u"Invoices"_s});
    QCOMPARE(names(u"A"_s), QStringList());
    QVERIFY(!database.runOften(u"SELECT nothing FROM nowhere"_s));
}

/// A read that is not over would keep the log from being written back, and would let it grow.
void TestStatements::whatStaysPreparedKeepsNothingInUse()
{
    const Database &database = *m_database;
    QVERIFY(add(u"Invoices"_s));
    QVERIFY(add(u"Post"_s));
    QVERIFY(database.runOften(u"SELECT name FROM presets"_s)); // reads none of the rows
    QVERIFY(add(u"Claims"_s));
    auto checkpoint = database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QVERIFY(checkpoint && checkpoint->next());
    QCOMPARE(checkpoint->value(0).toInt(), 0); // 1: something was in the way
}

void TestStatements::everyCommitIsFlushed()
{
    const Database &database = *m_database;
    auto level = database.run(u"PRAGMA synchronous"_s);
    QVERIFY(level && level->next());
    constexpr int full = 2;
    QCOMPARE(level->value(0).toInt(), full);
    auto journal = database.run(u"PRAGMA journal_mode"_s);
    QVERIFY(journal && journal->next());
    QCOMPARE(journal->value(0).toString(), u"wal"_s);
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
