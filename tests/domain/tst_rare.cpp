// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rare.h"

#include <QString>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestRare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSmallWhileEmpty();
    void copiesAreTheirOwn();
    void comparesValues();
    void isAnOptional();
};

void TestRare::isSmallWhileEmpty()
{
    struct Large
    {
        char bytes[200];
    };
    QCOMPARE(sizeof(Rare<Large>), sizeof(void *));
    QVERIFY(!Rare<Large>().has_value());
}

void TestRare::copiesAreTheirOwn()
{
    Rare<QString> one(u"a"_s);
    Rare<QString> other = one;
    *other += u"b"_s;
    QCOMPARE(*one, u"a"_s);
    QCOMPARE(*other, u"ab"_s);
    one = other;
    other.reset();
    QVERIFY(!other);
    QCOMPARE(*one, u"ab"_s);
    Rare<QString> &itself = one;
    one = itself;
    QCOMPARE(one->size(), 2);
    const Rare<QString> taken = std::move(one);
    QCOMPARE(*taken, u"ab"_s);
}

void TestRare::comparesValues()
{
    const Rare<QString> none;
    const Rare<QString> a(u"a"_s);
    QVERIFY(none == Rare<QString>());
    QVERIFY(none != a);
    QVERIFY(a != none);
    QVERIFY(a == Rare<QString>(u"a"_s));
    QVERIFY(a != Rare<QString>(u"b"_s));
}

void TestRare::isAnOptional()
{
    Rare<QString> rare = std::optional(u"a"_s);
    QCOMPARE(std::optional<QString>(rare), std::optional(u"a"_s));
    rare = std::nullopt;
    QVERIFY(!rare);
    QCOMPARE(std::optional<QString>(rare), std::nullopt);
    rare = u"b"_s;
    QCOMPARE(*rare, u"b"_s);
    rare = std::optional<QString>();
    QVERIFY(!rare);
}

QTEST_GUILESS_MAIN(TestRare)
#include "tst_rare.moc"
