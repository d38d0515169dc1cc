// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using cd::FileId;
using cd::JobId;

static_assert(!std::is_convertible_v<JobId, FileId>, "IDs of two kinds must not mix");
static_assert(!std::is_convertible_v<QString, JobId>, "an ID is made on purpose");

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void uuids_data();
    void uuids();
    void idsCompareAndHash();
};

void TestIds::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void TestIds::uuids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("lower case") << u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s << true;
    QTest::newRow("upper case") << u"3FA85F64-5717-4562-B3FC-2C963F66AFA6"_s << true;
    QTest::newRow("all zeros") << u"00000000-0000-0000-0000-000000000000"_s << true;
    QTest::newRow("no hyphens") << u"3fa85f6457174562b3fc2c963f66afa6"_s << false;
    QTest::newRow("one digit short") << u"3fa85f64-5717-4562-b3fc-2c963f66afa"_s << false;
    QTest::newRow("one digit long") << u"3fa85f64-5717-4562-b3fc-2c963f66afa66"_s << false;
    QTest::newRow("no hexadecimal digit") << u"3fa85f64-5717-4562-b3fc-2c963f66afag"_s << false;
    QTest::newRow("hyphen moved") << u"3fa85f645-717-4562-b3fc-2c963f66afa6"_s << false;
    QTest::newRow("braces") << u"{3fa85f64-5717-4562-b3fc-2c963f66afa6}"_s << false;
    QTest::newRow("prefix") << u"dfl-3fa85f64-5717-4562-b3fc-2c963f66afa6"_s << false;
    QTest::newRow("line end") << u"3fa85f64-5717-4562-b3fc-2c963f66afa6\n"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestIds::uuids()
{
    QFETCH(QString, text);
    QTEST(cd::isUuid(text), "isOne");
}

void TestIds::idsCompareAndHash()
{
    const JobId first{u"a"_s};
    const JobId second{u"b"_s};
    QVERIFY(first == JobId{u"a"_s});
    QVERIFY(first != second);
    QVERIFY(first < second);
    QVERIFY(JobId().isEmpty() && !first.isEmpty());
    QVERIFY(first != JobId{u"A"_s}); // opaque: case counts
    const QSet<JobId> set{first, second, JobId{u"a"_s}};
    QCOMPARE(set.size(), 2);
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
