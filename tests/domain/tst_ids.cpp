// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"
#include "support/stricttest.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using cd::FileId;
using cd::JobId;

static_assert(!std::is_convertible_v<JobId, FileId>, "IDs of two kinds must not mix");
static_assert(!std::is_convertible_v<QString, JobId>, "an ID is made on purpose");

class TestIds : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void uuids_data();
    void uuids();
    void fileIds_data();
    void fileIds();
    void opaqueIds_data();
    void opaqueIds();
    void uuidsCompareWithoutCase();
    void idsCompareAndHash();
};

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

void TestIds::fileIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    const QString uuid = u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s;
    QTest::newRow("a UUID") << uuid << true;
    QTest::newRow("upper case") << uuid.toUpper() << true;
    QTest::newRow("a file's") << u"dfl-"_s + uuid << true;
    QTest::newRow("a parse job's") << u"pjb-"_s + uuid << true;
    QTest::newRow("a prefix of tomorrow") << u"file2_v3-"_s + uuid << true;
    QTest::newRow("200 characters") << QString(163, u'a') + u'-' + uuid << true;
    QTest::newRow("201 characters") << QString(164, u'a') + u'-' + uuid << false;
    QTest::newRow("a word") << u"invoice"_s << false;
    QTest::newRow("a long word with hyphens")
        << u"terms-of-payment-for-the-services-rendered"_s << false;
    QTest::newRow("a prefix only") << u"dfl-"_s << false;
    QTest::newRow("an empty prefix") << u'-' + uuid << false;
    QTest::newRow("two prefixes") << u"a-b-"_s + uuid << false;
    QTest::newRow("no hyphen between") << u"dfl"_s + uuid << false;
    QTest::newRow("a path") << u"/home/me/"_s + uuid << false;
    QTest::newRow("an address") << u"file:///tmp/x-"_s + uuid << false;
    QTest::newRow("quotes") << u'"' + uuid + u'"' << false;
    QTest::newRow("a space before") << u' ' + uuid << false;
    QTest::newRow("a space behind") << u"dfl-"_s + uuid + u' ' << false;
    QTest::newRow("a line end behind") << u"dfl-"_s + uuid + u'\n' << false;
    QTest::newRow("a line end within") << u"dfl-\n"_s + uuid << false;
    QTest::newRow("other letters") << u"\u0434fl-"_s + uuid << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestIds::fileIds()
{
    QFETCH(QString, text);
    QTEST(cd::isFileId(text), "isOne");
}

void TestIds::opaqueIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("a word") << u"invoice"_s << true;
    QTest::newRow("a prefix") << u"dfl-3fa85f64-5717-4562-b3fc-2c963f66afa6"_s << true;
    QTest::newRow("200 characters") << QString(200, u'x') << true;
    QTest::newRow("201 characters") << QString(201, u'x') << false;
    QTest::newRow("a space") << u"a b"_s << false;
    QTest::newRow("a no-break space") << u"a\u00a0b"_s << false;
    QTest::newRow("a tab") << u"a\tb"_s << false;
    QTest::newRow("an escape") << u"a\x1b[31m"_s << false;
    QTest::newRow("a direction override") << u"a\u202eb"_s << false;
    QTest::newRow("quotes") << u"\"a\""_s << false;
    QTest::newRow("an apostrophe") << u"a'b"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestIds::opaqueIds()
{
    QFETCH(QString, text);
    QTEST(cd::isOpaqueId(text), "isOne");
}

void TestIds::uuidsCompareWithoutCase()
{
    const FileId uuid{u"3FA85F64-5717-4562-B3FC-2C963F66AFA6"_s};
    QCOMPARE(cd::comparable(uuid).value, uuid.value.toLower());
    const FileId other{u"dfl-"_s + uuid.value};
    QCOMPARE(cd::comparable(other), other); // opaque: its case counts
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
