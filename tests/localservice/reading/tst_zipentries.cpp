// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/zipentries.h"
#include "localservice/reading/testfiles.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

class TestZipEntries : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndContents();
    void noZip();
    void aBombIsTooLarge();
    void manyPartsTogetherAreTooLarge();
};

void TestZipEntries::namesAndContents()
{
    const QByteArray zip
        = zipOf({{u"a.xml"_s, "one"}, {u"dir/b.xml"_s, "two"}, {u"c.png"_s, "three"}});
    QCOMPARE(zipEntryNames(zip), QStringList({u"a.xml"_s, u"dir/b.xml"_s, u"c.png"_s}));
    const auto found = unpackEntries(zip, QRegularExpression(u"xml$"_s));
    QVERIFY(found);
    QCOMPARE(*found, (QMap<QString, QByteArray>{{u"a.xml"_s, "one"}, {u"dir/b.xml"_s, "two"}}));
}

void TestZipEntries::noZip()
{
    for (const QByteArray &zip : {QByteArray("words"), QByteArray()}) {
        QVERIFY(zipEntryNames(zip).isEmpty());
        const auto found = unpackEntries(zip, QRegularExpression(u"."_s));
        QVERIFY(found && found->isEmpty());
    }
}

void TestZipEntries::aBombIsTooLarge()
{
    const QByteArray zip = zipOf({{u"a.xml"_s, QByteArray(maxUnpackedSize + 1, ' ')}});
    const auto found = unpackEntries(zip, QRegularExpression(u"."_s));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ReadFailure::Kind::TooLarge);
}

void TestZipEntries::manyPartsTogetherAreTooLarge()
{
    const QByteArray half(maxUnpackedSize / 2 + 1, ' ');
    const QByteArray zip = zipOf({{u"a.xml"_s, half}, {u"b.xml"_s, half}});
    QVERIFY(unpackEntries(zip, QRegularExpression(u"a.xml"_s)));
    const auto both = unpackEntries(zip, QRegularExpression(u"."_s));
    QVERIFY(!both);
    QCOMPARE(both.error().kind, ReadFailure::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(TestZipEntries)
#include "tst_zipentries.moc"
