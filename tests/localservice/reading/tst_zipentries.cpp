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

private:
    QString pathOf(const QByteArray &content) const
    {
        return m_files.request(u"a"_s, content).path;
    }

    TestFiles m_files;
};

void TestZipEntries::namesAndContents()
{
    const QString path
        = pathOf(zipOf({{u"a.xml"_s, "one"}, {u"dir/b.xml"_s, "two"}, {u"c.png"_s, "three"}}));
    QCOMPARE(zipEntryNames(path), QStringList({u"a.xml"_s, u"dir/b.xml"_s, u"c.png"_s}));
    const auto found = unpackEntries(path, QRegularExpression(u"xml$"_s));
    QVERIFY(found);
    QCOMPARE(*found, (QMap<QString, QByteArray>{{u"a.xml"_s, "one"}, {u"dir/b.xml"_s, "two"}}));
}

void TestZipEntries::noZip()
{
    for (const QString &path : {pathOf("words"), pathOf({}), u"/nowhere/a.zip"_s}) {
        QVERIFY(zipEntryNames(path).isEmpty());
        const auto found = unpackEntries(path, QRegularExpression(u"."_s));
        QVERIFY(found && found->isEmpty());
    }
}

void TestZipEntries::aBombIsTooLarge()
{
    const QString path = pathOf(zipOf({{u"a.xml"_s, QByteArray(maxUnpackedSize + 1, ' ')}}));
    const auto found = unpackEntries(path, QRegularExpression(u"."_s));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ReadFailure::Kind::TooLarge);
}

void TestZipEntries::manyPartsTogetherAreTooLarge()
{
    const QByteArray half(maxUnpackedSize / 2 + 1, ' ');
    const QString path = pathOf(zipOf({{u"a.xml"_s, half}, {u"b.xml"_s, half}}));
    QVERIFY(unpackEntries(path, QRegularExpression(u"a.xml"_s)));
    const auto both = unpackEntries(path, QRegularExpression(u"."_s));
    QVERIFY(!both);
    QCOMPARE(both.error().kind, ReadFailure::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(TestZipEntries)
#include "tst_zipentries.moc"
