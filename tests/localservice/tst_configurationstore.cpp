// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/configurationstore.h"
#include "localservice/storage/database/localdatabase.h"
#include "wire/configurationcodec.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;
using Failure = ConfigurationStore::Failure;

namespace {

cd::JobRequest content(const QString &type)
{
    cd::JobRequest content;
    content.rules = {{type, u"An invoice with an amount due"_s}};
    content.maxPages = cd::MaxPages::noLimit();
    return content;
}

} // namespace

class TestConfigurationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aNameThatExistsGetsANewVersion();
    void versionsNeverMeet();
    void aChangeMakesAVersion();
    void aTakenNameIsRefused();
    void listsNameVersionsOrConfigurations();
    void removingTakesAllVersions();
    void theyAreKept();

private:
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<ConfigurationStore> m_store;
};

void TestConfigurationStore::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestConfigurationStore::cleanup()
{
    m_store.reset();
    m_database.reset();
}

void TestConfigurationStore::open()
{
    cleanup();
    m_database = std::make_unique<LocalDatabase>();
    m_database->open(m_folder->filePath(u"service.sqlite"_s));
    m_store = std::make_unique<ConfigurationStore>(*m_database);
}

void TestConfigurationStore::aNameThatExistsGetsANewVersion()
{
    const auto first = m_store->write(u"Invoices"_s, content(u"a"_s));
    QCOMPARE(first.createdAt, first.updatedAt);
    const auto second = m_store->write(u"Invoices"_s, content(u"b"_s));
    QCOMPARE(second.id, first.id);
    QCOMPARE(second.createdAt, first.createdAt);
    QVERIFY(second.version > first.version);
    QCOMPARE(*m_store->find(first.id), second);
    QVERIFY(m_store->write(u"invoices"_s, content(u"a"_s)).id != first.id); // names are exact
}

void TestConfigurationStore::versionsNeverMeet()
{
    QSet<QString> versions;
    for (int i = 0; i < 50; ++i)
        versions.insert(m_store->write(u"Invoices"_s, content(u"a"_s)).version);
    QCOMPARE(versions.size(), 50);
}

void TestConfigurationStore::aChangeMakesAVersion()
{
    const auto first = m_store->write(u"Invoices"_s, content(u"a"_s));
    const auto named = m_store->change(first.id, {.name = u"Bills"_s, .content = {}});
    QCOMPARE(named->name, u"Bills"_s);
    QCOMPARE(named->content, first.content);
    QVERIFY(named->version > first.version);
    const auto filled = m_store->change(first.id, {.name = {}, .content = content(u"b"_s)});
    QCOMPARE(filled->name, u"Bills"_s);
    QCOMPARE(filled->content, content(u"b"_s));
    const QList<cd::SavedConfiguration> versions = m_store->page({})->items;
    QCOMPARE(versions.size(), 3);
    for (const cd::SavedConfiguration &version : versions)
        QCOMPARE(version.name, u"Bills"_s);
    QVERIFY(m_store->change({u"nobody"_s}, {}).error() == Failure::Unknown);
}

void TestConfigurationStore::aTakenNameIsRefused()
{
    const auto first = m_store->write(u"Invoices"_s, content(u"a"_s));
    m_store->write(u"Bills"_s, content(u"a"_s));
    const auto changed = m_store->change(first.id, {.name = u"Bills"_s, .content = {}});
    QVERIFY(!changed && changed.error() == Failure::NameTaken);
    QCOMPARE(m_store->find(first.id)->name, u"Invoices"_s);
    QVERIFY(m_store->change(first.id, {.name = u"Invoices"_s, .content = {}})); // its own
}

void TestConfigurationStore::listsNameVersionsOrConfigurations()
{
    m_store->write(u"a"_s, content(u"1"_s));
    m_store->write(u"b"_s, content(u"1"_s));
    const auto newest = m_store->write(u"a"_s, content(u"2"_s));
    QCOMPARE(m_store->page({})->items.size(), 3);
    QCOMPARE(m_store->page({})->items.first(), newest);
    ConfigurationQuery query;
    query.latestOnly = true;
    QCOMPARE(m_store->page(query)->items.size(), 2);
    query.name = u"a"_s;
    QCOMPARE(m_store->page(query)->items, QList<cd::SavedConfiguration>{newest});
    query.latestOnly = false;
    query.pageSize = 1;
    const auto first = m_store->page(query);
    QCOMPARE(first->totalSize.value_or(0), 2);
    query.pageToken = first->nextToken;
    const auto last = m_store->page(query);
    QCOMPARE(last->items.size(), 1);
    QVERIFY(last->nextToken.isEmpty());
    query.pageToken = u"nobody's"_s;
    QVERIFY(!m_store->page(query));
}

void TestConfigurationStore::removingTakesAllVersions()
{
    const auto first = m_store->write(u"a"_s, content(u"1"_s));
    m_store->write(u"a"_s, content(u"2"_s));
    QVERIFY(m_store->remove(first.id));
    QVERIFY(!m_store->remove(first.id));
    QVERIFY(!m_store->find(first.id));
    QVERIFY(m_store->page({})->items.isEmpty());
    QVERIFY(m_store->write(u"a"_s, content(u"1"_s)).id != first.id);
}

void TestConfigurationStore::theyAreKept()
{
    auto full = content(u"1"_s);
    full.mode = cd::Mode::Fast;
    full.language = u"de"_s;
    full.maxPages = cd::MaxPages::of(3);
    full.targetPages = cd::PageSelection::fromZeroBased({0, 4});
    const auto written = m_store->write(u"a"_s, full);
    QCOMPARE(written.content, full);
    open();
    QCOMPARE(*m_store->find(written.id), written);
}

QTEST_GUILESS_MAIN(TestConfigurationStore)
#include "tst_configurationstore.moc"
