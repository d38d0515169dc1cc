// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void itMakesItsFolder();
    void aFolderThatCannotBeMadeIsAnError();
    void aDamagedFileIsReported();
    void workIsDoneElsewhereAndAnsweredHere();
    void workIsDoneInOrder();
    void nobodyIsToldOnceTheContextIsGone();
    void allIsDoneBeforeItGoes();

private:
    std::unique_ptr<Store> open();

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

StoreResult<void> insert(const Database &database, const QString &name)
{
    return database.run(u"INSERT INTO presets VALUES (?, '')"_s, {name}).map([](const auto &) {});
}

QStringList names(Store &store)
{
    return store.wait([](Database &database) {
        QStringList names;
        auto query = database.run(u"SELECT name FROM presets ORDER BY name"_s);
        while (query && query->next())
            names.append(query->value(0).toString());
        return names;
    });
}

} // namespace

void TestStore::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Store> TestStore::open()
{
    auto store = Store::open(m_folder->filePath(u"data/desk"_s));
    return store ? *std::move(store) : nullptr;
}

void TestStore::itMakesItsFolder()
{
    const auto store = open();
    QVERIFY(store);
    QVERIFY(QFile::exists(m_folder->filePath(u"data/desk/classifydesk.sqlite"_s)));
    QVERIFY(store->setAside().isEmpty());
}

void TestStore::aFolderThatCannotBeMadeIsAnError()
{
    QFile file(m_folder->filePath(u"data"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    const auto store = Store::open(m_folder->filePath(u"data/desk"_s));
    QVERIFY(!store);
    QCOMPARE(store.error().kind, StoreError::Kind::CannotOpen);
}

void TestStore::aDamagedFileIsReported()
{
    const QString path = open()->path();
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const auto store = open();
    QVERIFY(store);
    QVERIFY(QFile::exists(store->setAside()));
}

void TestStore::workIsDoneElsewhereAndAnsweredHere()
{
    const auto store = open();
    const QThread *here = QThread::currentThread();
    const QThread *worked = nullptr;
    const QThread *answered = nullptr;
    store->post([&worked](Database &) { return worked = QThread::currentThread(); }, this,
                [&answered](const QThread *) { answered = QThread::currentThread(); });
    QVERIFY(!answered);
    QTRY_COMPARE(answered, here);
    QVERIFY(worked != here);
}

void TestStore::workIsDoneInOrder()
{
    const auto store = open();
    QList<int> order;
    for (int i = 0; i < 20; ++i)
        store->post([i](Database &) { return i; }, this, [&order](int n) { order.append(n); });
    QTRY_COMPARE(order.size(), 20);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
}

void TestStore::nobodyIsToldOnceTheContextIsGone()
{
    const auto store = open();
    bool told = false;
    auto context = std::make_unique<QObject>();
    store->post([](Database &database) { return insert(database, u"one"_s).has_value(); },
                context.get(), [&told](bool) { told = true; });
    context.reset();
    bool later = false;
    store->post([](Database &) { return true; }, this, [&later](bool) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!told);
    QCOMPARE(names(*store), QStringList{u"one"_s}); // done it was
}

void TestStore::allIsDoneBeforeItGoes()
{
    auto store = open();
    for (int i = 0; i < 20; ++i) {
        const QString name = QString::number(100 + i);
        store->post([name](Database &database) { return insert(database, name).has_value(); }, this,
                    [](bool) {});
    }
    store.reset();
    store = open();
    QCOMPARE(names(*store).size(), 20);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
