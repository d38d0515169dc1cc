// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"
#include "support/patience.h"
#include "workflow/form/viewlibrary.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;
using Kind = ViewProblem::Kind;

/// The saved views, in the library and in the history's file.
class TestViewLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void outlivesTheProgram();
    void savingReplaces();
    void renames();
    void removes();
    void whatCannotBeWrittenIsSaid();
    void nothingIsLostAmidAReplacement();

private:
    void reopen();
    QStringList names() const;
    void stopWriting() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ViewLibrary> m_library;
};

void TestViewLibrary::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestViewLibrary::cleanup()
{
    m_library.reset();
    m_store.reset();
}

void TestViewLibrary::reopen()
{
    cleanup();
    auto store = Store::open(m_folder->path());
    QVERIFY(store);
    m_store = std::move(*store);
    m_library = std::make_unique<ViewLibrary>(*m_store);
}

QStringList TestViewLibrary::names() const
{
    QStringList names;
    for (const SavedView &view : m_library->views())
        names.append(view.name);
    return names;
}

void TestViewLibrary::stopWriting() const
{
    m_store->wait([](Database &database) {
        return database.run(u"PRAGMA query_only = 1"_s).map([](const QSqlQuery &) {});
    });
}

void TestViewLibrary::outlivesTheProgram()
{
    QSignalSpy changed(m_library.get(), &ViewLibrary::changed);
    const QByteArray content = R"({"words":"März „eins“"})";
    QVERIFY(m_library->save({u" March "_s, content}));
    QVERIFY(m_library->save({u"april"_s, "{}"}));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(names(), (QStringList{u"april"_s, u"March"_s}));
    reopen();
    QCOMPARE(names(), (QStringList{u"april"_s, u"March"_s}));
    QCOMPARE(*m_library->find(u"march"_s), (SavedView{u"March"_s, content}));
    QVERIFY(!m_library->find(u"may"_s));
}

void TestViewLibrary::savingReplaces()
{
    QVERIFY(m_library->save({u"March"_s, "{}"}));
    QVERIFY(m_library->save({u"MARCH"_s, "[]"}));
    reopen();
    QCOMPARE(m_library->views(), (QList<SavedView>{{u"MARCH"_s, "[]"}}));
    QCOMPARE(m_library->save({u" "_s, "{}"}).error().kind, Kind::NameEmpty);
}

void TestViewLibrary::renames()
{
    QVERIFY(m_library->save({u"a"_s, "1"}));
    QVERIFY(m_library->save({u"b"_s, "2"}));
    QCOMPARE(m_library->rename(u"a"_s, u" B "_s).error().kind, Kind::NameTaken);
    QCOMPARE(m_library->rename(u"a"_s, u""_s).error().kind, Kind::NameEmpty);
    QCOMPARE(m_library->rename(u"c"_s, u"d"_s).error().kind, Kind::NotThere);
    QVERIFY(m_library->rename(u"a"_s, u"A"_s)); // only its letters' case
    QVERIFY(m_library->rename(u"b"_s, u"z"_s));
    reopen();
    QCOMPARE(m_library->views(), (QList<SavedView>{{u"A"_s, "1"}, {u"z"_s, "2"}}));
}

void TestViewLibrary::removes()
{
    QVERIFY(m_library->save({u"a"_s, "1"}));
    QCOMPARE(m_library->remove(u"b"_s).error().kind, Kind::NotThere);
    QVERIFY(m_library->remove(u"A"_s));
    reopen();
    QVERIFY(m_library->views().isEmpty());
}

void TestViewLibrary::whatCannotBeWrittenIsSaid()
{
    stopWriting();
    QSignalSpy notStored(m_library.get(), &ViewLibrary::notStored);
    QVERIFY(m_library->save({u"a"_s, "1"}));
    CD_TRY_COMPARE(notStored.size(), 1);
    QVERIFY(m_library->find(u"a"_s)); // until the program ends
    reopen();
    QVERIFY(!m_library->find(u"a"_s));
}

/// The old one goes only when the new one is there.
void TestViewLibrary::nothingIsLostAmidAReplacement()
{
    QVERIFY(m_library->save({u"a"_s, "1"}));
    m_store->wait([](Database &database) {
        return database
            .run(u"CREATE TEMP TRIGGER full BEFORE INSERT ON main.views"
                 " BEGIN SELECT RAISE(ABORT, 'no room'); END"_s)
            .map([](const QSqlQuery &) {});
    });
    QSignalSpy notStored(m_library.get(), &ViewLibrary::notStored);
    QVERIFY(m_library->rename(u"a"_s, u"b"_s));
    CD_TRY_COMPARE(notStored.size(), 1);
    reopen();
    QCOMPARE(m_library->views(), (QList<SavedView>{{u"a"_s, "1"}}));
}

QTEST_GUILESS_MAIN(TestViewLibrary)
#include "tst_viewlibrary.moc"
