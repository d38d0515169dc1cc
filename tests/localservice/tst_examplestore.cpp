// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/database/localdatabase.h"
#include "localservice/storage/examplestore.h"
#include "localservice/work/exampleteacher.h"
#include "support/stricttest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cd::Example;
using cd::local::ExampleStore;
using cd::local::ExampleTeacher;
using cd::local::Opinion;
using cd::local::WordCounts;

namespace {

const cd::ProjectId here{u"here"_s};
const cd::ProjectId elsewhere{u"elsewhere"_s};
const QList<cd::Rule> rules{{u"bees"_s, u"all about hives"_s}, {u"boats"_s, u"all about keels"_s}};

Example example(const cd::ProjectId &project, const QString &content,
                const std::optional<QString> &type)
{
    return {.id = {},
            .projectId = project,
            .contentHash = content,
            .fileId = {u"file"_s},
            .fileName = u"of "_s + project.value,
            .type = type,
            .createdAt = {},
            .updatedAt = {}};
}

cd::local::DocumentText text(const QString &words)
{
    cd::local::DocumentText document;
    document.pages.append(cd::local::PageText{.number = 1, .text = words});
    return document;
}

QString contentOf(const cd::FileId &file)
{
    return u"content of "_s + file.value;
}

} // namespace

/// What is kept of examples, and when it is learned again.
class TestExampleStore : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void projectsAreApart();
    void thereAreOnlySoMany();
    void eachChangeIsANewRevision();
    void itIsLearnedAgainAfterAChange();
    void onlyTypesOfTheRulesAreLearned();
    void namesOfOtherProjectsAreNeverSaid();
    void aFileThatIsAnExampleHasItsLabel();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<cd::local::LocalDatabase> m_database;
    std::unique_ptr<ExampleStore> m_store;
};

void TestExampleStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<cd::local::LocalDatabase>();
    m_database->open(m_folder->filePath(u"a.sqlite"_s));
    m_store = std::make_unique<ExampleStore>(*m_database);
}

void TestExampleStore::cleanup()
{
    m_store.reset();
    m_database.reset();
    m_folder.reset();
}

void TestExampleStore::projectsAreApart()
{
    m_store->setUsed(here, true);
    const auto mine = m_store->put(example(here, u"1"_s, u"bees"_s), {{u"hive"_s, 1}});
    const auto theirs = m_store->put(example(elsewhere, u"1"_s, u"boats"_s), {{u"keel"_s, 1}});
    QVERIFY(mine && theirs && mine->id != theirs->id);
    QVERIFY(m_store->isUsed(here) && !m_store->isUsed(elsewhere));
    QCOMPARE(m_store->page({.project = here, .type = {}, .pageToken = {}})->items, QList{*mine});
    QCOMPARE(m_store->counts(elsewhere), (QList{cd::ExampleCount{u"boats"_s, 1}}));
    QVERIFY(!m_store->remove(here, theirs->id));
    QCOMPARE(m_store->removeAll(here), 1);
    QCOMPARE(m_store->page({.project = elsewhere, .type = {}, .pageToken = {}})->items,
             QList{*theirs});
    QVERIFY(!m_store->relabel(here, u"1"_s, u"bees"_s));
}

void TestExampleStore::thereAreOnlySoMany()
{
    m_database->transact([](const QSqlDatabase &database) {
        cd::local::runSql(
            database,
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
            " INSERT INTO examples (id, project, content_hash, file_id, file_name, created_at,"
            " updated_at, words) SELECT 'e' || i, 'here', 'c' || i, '', '', 0, 0, '{}' FROM n"_s
                .arg(ExampleStore::most));
    });
    QVERIFY(!m_store->put(example(here, u"new"_s, u"bees"_s), {}));
    QVERIFY(m_store->put(example(here, u"c7"_s, u"bees"_s), {})); // is there already
    QVERIFY(m_store->put(example(elsewhere, u"new"_s, u"bees"_s), {}));
    QVERIFY(m_store->remove(here, {u"e9"_s}));
    QVERIFY(m_store->put(example(here, u"new"_s, u"bees"_s), {}));
}

void TestExampleStore::eachChangeIsANewRevision()
{
    quint64 before = m_store->revision();
    const auto isNew = [&] {
        return std::exchange(before, m_store->revision()) != before;
    };
    const auto kept = m_store->put(example(here, u"1"_s, u"bees"_s), {{u"hive"_s, 1}});
    QVERIFY(isNew());
    QVERIFY(m_store->relabel(here, u"1"_s, std::nullopt));
    QVERIFY(isNew());
    m_store->setUsed(here, true);
    QVERIFY(isNew());
    m_store->remove(here, kept->id);
    QVERIFY(isNew());
    m_store->removeAll(here);
    QVERIFY(isNew());
    static_cast<void>(m_store->counts(here));
    static_cast<void>(m_store->used(here));
    QVERIFY(!isNew());
}

void TestExampleStore::itIsLearnedAgainAfterAChange()
{
    ExampleTeacher teacher(*m_store, here, contentOf);
    const auto firstType = [&] {
        const Opinion opinion = teacher.opinionOn(text(u"hive honey"_s), rules);
        return opinion.types.isEmpty() ? std::optional<QString>() : opinion.types.first().type;
    };
    QCOMPARE(firstType(), std::nullopt);
    m_store->put(example(here, u"1"_s, u"bees"_s), {{u"hive"_s, 1}, {u"wax"_s, 1}});
    m_store->put(example(here, u"2"_s, u"boats"_s), {{u"keel"_s, 1}, {u"mast"_s, 1}});
    QCOMPARE(firstType(), std::nullopt); // not used
    m_store->setUsed(here, true);
    QCOMPARE(firstType(), u"bees"_s);
    m_store->relabel(here, u"1"_s, u"boats"_s);
    m_store->relabel(here, u"2"_s, u"bees"_s);
    QCOMPARE(firstType(), u"boats"_s);
    m_store->removeAll(here);
    QCOMPARE(firstType(), std::nullopt);
}

void TestExampleStore::onlyTypesOfTheRulesAreLearned()
{
    ExampleTeacher teacher(*m_store, here, contentOf);
    m_store->setUsed(here, true);
    m_store->put(example(here, u"1"_s, u"bells"_s), {{u"hive"_s, 1}});
    QVERIFY(teacher.opinionOn(text(u"hive"_s), rules).types.isEmpty());
    m_store->put(example(here, u"2"_s, std::nullopt), {{u"hive"_s, 1}});
    const Opinion opinion = teacher.opinionOn(text(u"hive"_s), rules);
    QCOMPARE(opinion.types.size(), 1);
    QCOMPARE(opinion.types.first().type, std::nullopt);
}

void TestExampleStore::namesOfOtherProjectsAreNeverSaid()
{
    ExampleTeacher teacher(*m_store, here, contentOf);
    m_store->setUsed(here, true);
    m_store->setUsed(elsewhere, true);
    m_store->put(example(here, u"1"_s, u"bees"_s), {{u"wax"_s, 1}, {u"smoke"_s, 1}});
    m_store->put(example(elsewhere, u"2"_s, u"bees"_s), {{u"hive"_s, 1}, {u"honey"_s, 1}});
    const Opinion opinion = teacher.opinionOn(text(u"hive honey wax"_s), rules);
    QCOMPARE(opinion.types.size(), 1);
    QCOMPARE(opinion.types.first().nearest, u"of here"_s);
}

void TestExampleStore::aFileThatIsAnExampleHasItsLabel()
{
    ExampleTeacher teacher(*m_store, here, contentOf);
    m_store->put(example(here, u"content of 7"_s, u"bees"_s), {{u"hive"_s, 1}});
    QVERIFY(!teacher.labelOf({u"7"_s}, rules)); // they are not used
    m_store->setUsed(here, true);
    const auto label = teacher.labelOf({u"7"_s}, rules);
    QVERIFY(label);
    QCOMPARE(label->type, u"bees"_s);
    QVERIFY(!teacher.labelOf({u"8"_s}, rules));
    QVERIFY(!teacher.labelOf({u"7"_s}, {{u"bells"_s, u"of another type"_s}}));
}

QTEST_GUILESS_MAIN(TestExampleStore)
#include "tst_examplestore.moc"
