// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/byterange.h"

#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::local::ByteRange;
using cd::local::byteRange;
using Kind = ByteRange::Kind;

class TestByteRange : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWanted_data();
    void whatIsWanted();
};

void TestByteRange::whatIsWanted_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<ByteRange>("range");
    const auto row
        = [](const char *name, const QString &header, const ByteRange &range, qint64 size = 10) {
              QTest::newRow(name) << header << size << range;
          };
    const ByteRange whole{Kind::Whole, 0, 10};
    const ByteRange outside{Kind::Outside, 0, 0};
    row("none", {}, whole);
    row("first", u"bytes=0-0"_s, {Kind::Part, 0, 1});
    row("middle", u"bytes=2-4"_s, {Kind::Part, 2, 3});
    row("to the end", u"bytes=5-"_s, {Kind::Part, 5, 5});
    row("beyond the end", u"bytes=5-99"_s, {Kind::Part, 5, 5});
    row("last", u"bytes=-3"_s, {Kind::Part, 7, 3});
    row("more than all", u"bytes=-30"_s, {Kind::Part, 0, 10});
    row("huge", u"bytes=0-99999999999999999999999"_s, {Kind::Part, 0, 10});
    row("loosely", u"Bytes = 1 - 2"_s, {Kind::Part, 1, 2});
    row("after the end", u"bytes=10-"_s, outside);
    row("far after the end", u"bytes=20-30"_s, outside);
    row("huge start", u"bytes=99999999999999999999999-"_s, outside);
    row("last none", u"bytes=-0"_s, outside);
    row("of nothing", u"bytes=0-"_s, outside, 0);
    row("last of nothing", u"bytes=-5"_s, outside, 0);
    row("several", u"bytes=0-1,4-5"_s, whole);
    row("thousands", u"bytes=0-"_s + u",0-"_s.repeated(2000), whole);
    row("backwards", u"bytes=4-2"_s, whole);
    row("empty", u"bytes=-"_s, whole);
    row("other unit", u"lines=1-2"_s, whole);
    row("words", u"bytes=a-b"_s, whole);
    row("negative", u"bytes=--5"_s, whole);
}

void TestByteRange::whatIsWanted()
{
    QFETCH(const QString, header);
    QFETCH(const qint64, size);
    QFETCH(const ByteRange, range);
    const ByteRange found = byteRange(header, size);
    QCOMPARE(static_cast<int>(found.kind), static_cast<int>(range.kind));
    QCOMPARE(found.first, range.first);
    QCOMPARE(found.length, range.length);
}

QTEST_GUILESS_MAIN(TestByteRange)
#include "tst_byterange.moc"
