// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"
#include "support/patience.h"
#include "workflow/form/namedlibrary.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;
using Kind = NameProblem::Kind;
using Table = NamedStore::Table;

namespace {

/// Its text repeats the name, as a preset's does.
struct Number
{
    QString name;
    int value = 0;

    bool operator==(const Number &) const = default;
};

QByteArray textOf(const Number &number)
{
    return number.name.toUtf8() + '=' + QByteArray::number(number.value);
}

std::optional<Number> numberOf(const NamedText &text)
{
    const qsizetype at = text.content.lastIndexOf('=');
    bool isNumber = false;
    const int value = text.content.mid(at + 1).toInt(&isNumber);
    return isNumber ? std::optional(Number{QString::fromUtf8(text.content.left(at)), value})
                    : std::nullopt;
}

NamedText foreign()
{
    return {u"a"_s, "no number"};
}

class Numbers : public NamedLibrary<Number>
{
public:
    explicit Numbers(Store &store, Table table = Table::Views)
        : NamedLibrary(store, table, {textOf, numberOf})
    {
    }

    using NamedLibrary::add;
};

} // namespace

/// What presets and views have in common: names, order, and what stands in the store's table.
class TestNamedLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void namesAreUniqueWithoutCase();
    void whatIsRefusedChangesNothing();
    void aNewNameIsInTheTextToo();
    void addsUnderTheFirstFreeName();
    void tablesAreApart();
    void whatCannotBeReadIsLeftAlone();
    void theNameOfWhatCannotBeReadIsTaken();
    void nothingIsLostAmidAReplacement();

private:
    void reopen();
    void storeForeign();
    QList<NamedText> stored(Table table = Table::Views) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Numbers> m_library;
};

void TestNamedLibrary::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestNamedLibrary::cleanup()
{
    m_library.reset();
    m_store.reset();
}

void TestNamedLibrary::reopen()
{
    cleanup();
    auto store = Store::open(m_folder->path());
    QVERIFY(store);
    m_store = std::move(*store);
    m_library = std::make_unique<Numbers>(*m_store);
}

QList<NamedText> TestNamedLibrary::stored(Table table) const
{
    const auto texts = m_store->wait(
        [table](Database &database) { return NamedStore(database, table).texts(); });
    return texts.value_or(QList<NamedText>());
}

void TestNamedLibrary::namesAreUniqueWithoutCase()
{
    QSignalSpy changed(m_library.get(), &Numbers::changed);
    QVERIFY(m_library->save({u" two "_s, 1}));
    QVERIFY(m_library->save({u"One"_s, 1}));
    QVERIFY(m_library->save({u"TWO"_s, 2}));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(m_library->names(), (QStringList{u"One"_s, u"TWO"_s}));
    QCOMPARE(m_library->find(u" two"_s).value_or(Number()), (Number{u"TWO"_s, 2}));
    reopen();
    QCOMPARE(m_library->all(), (QList<Number>{{u"One"_s, 1}, {u"TWO"_s, 2}}));
}

void TestNamedLibrary::whatIsRefusedChangesNothing()
{
    QVERIFY(m_library->save({u"a"_s, 1}));
    QVERIFY(m_library->save({u"b"_s, 2}));
    const QList<NamedText> before = stored();
    QSignalSpy changed(m_library.get(), &Numbers::changed);
    QCOMPARE(m_library->save({u" "_s, 3}).error().kind, Kind::NameEmpty);
    QCOMPARE(m_library->rename(u"a"_s, u" "_s).error().kind, Kind::NameEmpty);
    const auto taken = m_library->rename(u"a"_s, u" B "_s);
    QCOMPARE(taken.error().kind, Kind::NameTaken);
    QCOMPARE(taken.error().name, u"b"_s); // as it is written there
    QCOMPARE(m_library->rename(u"c"_s, u"d"_s).error().kind, Kind::NotThere);
    QCOMPARE(m_library->remove(u"c"_s).error().kind, Kind::NotThere);
    QVERIFY(changed.isEmpty());
    QCOMPARE(stored(), before);
}

void TestNamedLibrary::aNewNameIsInTheTextToo()
{
    QVERIFY(m_library->save({u"a"_s, 1}));
    QVERIFY(m_library->rename(u"A"_s, u" b "_s));
    QCOMPARE(stored(), (QList<NamedText>{{u"b"_s, "b=1"}}));
    QVERIFY(m_library->remove(u"B"_s));
    QVERIFY(stored().isEmpty());
}

void TestNamedLibrary::addsUnderTheFirstFreeName()
{
    QCOMPARE(m_library->add({u"a"_s, 1}), u"a"_s);
    QCOMPARE(m_library->add({u"A"_s, 2}), u"A 2"_s);
    QCOMPARE(m_library->add({u"a"_s, 3}), u"a 3"_s);
    reopen();
    QCOMPARE(m_library->all(), (QList<Number>{{u"a"_s, 1}, {u"A 2"_s, 2}, {u"a 3"_s, 3}}));
}

void TestNamedLibrary::tablesAreApart()
{
    Numbers others(*m_store, Table::Presets);
    QVERIFY(m_library->save({u"a"_s, 1}));
    QVERIFY(others.save({u"a"_s, 2}));
    QVERIFY(m_library->remove(u"a"_s));
    QVERIFY(stored().isEmpty());
    QCOMPARE(stored(Table::Presets), (QList<NamedText>{{u"a"_s, "a=2"}}));
}

void TestNamedLibrary::storeForeign()
{
    m_store->wait([](Database &database) {
        return NamedStore(database, Table::Views).replace({}, foreign());
    });
    reopen();
}

/// A later version may be able to read it.
void TestNamedLibrary::whatCannotBeReadIsLeftAlone()
{
    storeForeign();
    QVERIFY(m_library->all().isEmpty());
    QCOMPARE(m_library->remove(u"a"_s).error().kind, Kind::NotThere);
    QVERIFY(m_library->save({u"b"_s, 2}));
    QVERIFY(m_library->rename(u"b"_s, u"c"_s));
    QVERIFY(m_library->remove(u"c"_s));
    QCOMPARE(stored(), QList{foreign()});
}

/// Nothing replaces it unasked: nobody can be asked about what can't be shown.
void TestNamedLibrary::theNameOfWhatCannotBeReadIsTaken()
{
    storeForeign();
    QCOMPARE(m_library->save({u" A "_s, 1}).error().kind, Kind::NameTaken);
    QVERIFY(m_library->save({u"b"_s, 2}));
    QCOMPARE(m_library->rename(u"b"_s, u"a"_s).error().kind, Kind::NameTaken);
    QCOMPARE(m_library->add({u"a"_s, 3}), u"a 2"_s);
    QCOMPARE(stored(), (QList<NamedText>{foreign(), {u"a 2"_s, "a 2=3"}, {u"b"_s, "b=2"}}));
}

/// The old one goes only when the new one is there.
void TestNamedLibrary::nothingIsLostAmidAReplacement()
{
    QVERIFY(m_library->save({u"a"_s, 1}));
    m_store->wait([](Database &database) {
        return database
            .run(u"CREATE TEMP TRIGGER full BEFORE INSERT ON main.views"
                 " BEGIN SELECT RAISE(ABORT, 'no room'); END"_s)
            .map([](const QSqlQuery &) {});
    });
    QSignalSpy notStored(m_library.get(), &Numbers::notStored);
    QVERIFY(m_library->rename(u"a"_s, u"b"_s));
    CD_TRY_COMPARE(notStored.size(), 1);
    QVERIFY(m_library->find(u"b"_s)); // until the program ends
    reopen();
    QCOMPARE(m_library->all(), (QList<Number>{{u"a"_s, 1}}));
}

QTEST_GUILESS_MAIN(TestNamedLibrary)
#include "tst_namedlibrary.moc"
