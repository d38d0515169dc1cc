// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/delivery/pathtemplate.h"

#include "domain/delivery/plannedfile.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

using Kind = PathTemplate::Problem::Kind;
using Token = PathTemplate::Token;

namespace {

PathValues sample()
{
    return {.type = u"invoice"_s,
            .confidence = 0.934,
            .date = QDate(2026, 3, 9),
            .name = u"document 0175"_s,
            .ending = u".eml"_s,
            .parent = u"dept 0"_s,
            .preset = u"Business documents"_s};
}

} // namespace

/// Templates of where documents go.
class TestPathTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data();
    void paths();
    void problems_data();
    void problems();
    void tokensAreOffered();
    void valuesLeadNowhereElse_data();
    void valuesLeadNowhereElse();
    void countersMakeNamesUnique_data();
    void countersMakeNamesUnique();
    void countersOfLongNames();
    void whatWasFixedIsTold();
    void valuesOfADocument();
};

void TestPathTemplate::paths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("by type and year")
        << u"{type}/{year}/{name}{ext}"_s << u"invoice/2026/document 0175.eml"_s;
    QTest::newRow("a folder") << u"{type}/{year}/"_s << u"invoice/2026/document 0175.eml"_s;
    QTest::newRow("a folder and a blank") << u"{type}/ "_s << u"invoice/document 0175.eml"_s;
    QTest::newRow("all tokens")
        << u"{preset}/{parent}/{year}-{month}/{date} {type} {confidence} {name}{ext}"_s
        << u"Business documents/dept 0/2026-03/2026-03-09 invoice 0.93 document 0175.eml"_s;
    QTest::newRow("text only") << u"all/x.eml"_s << u"all/x.eml"_s;
    QTest::newRow("double slash") << u"{type}//{name}{ext}"_s << u"invoice/document 0175.eml"_s;
    QTest::newRow("blanks at a step's end")
        << u"{type} /{name}{ext}"_s << u"invoice/document 0175.eml"_s;
    QTest::newRow("backslash is no separator")
        << u"{type}\\{name}{ext}"_s << u"invoice_document 0175.eml"_s;
    QTest::newRow("a number from 1") << u"{counter} {name}{ext}"_s << u"1 document 0175.eml"_s;
}

void TestPathTemplate::paths()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    const PathTemplate tested(text);
    QVERIFY(!tested.problem());
    QCOMPARE(tested.text(), text);
    QCOMPARE(tested.path(sample()), path);
}

void TestPathTemplate::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing") << QString() << Kind::Empty << 0 << QString();
    QTest::newRow("blank") << u"  "_s << Kind::Empty << 0 << QString();
    QTest::newRow("from the root") << u"/{name}{ext}"_s << Kind::Absolute << 0 << QString();
    QTest::newRow("a share") << u"\\\\server\\x"_s << Kind::Absolute << 0 << QString();
    QTest::newRow("a drive") << u"c:/{name}"_s << Kind::Absolute << 0 << QString();
    QTest::newRow("upwards") << u"{type}/../{name}"_s << Kind::Upwards << 7 << u".."_s;
    QTest::newRow("upwards at first") << u"../{name}"_s << Kind::Upwards << 0 << u".."_s;
    QTest::newRow("upwards at last") << u"{type}/.."_s << Kind::Upwards << 7 << u".."_s;
    QTest::newRow("here") << u"{type}/ . /{name}"_s << Kind::Upwards << 7 << u" . "_s;
    QTest::newRow("unknown") << u"{type}/a{typ}"_s << Kind::UnknownToken << 8 << u"{typ}"_s;
    QTest::newRow("another case") << u"{Type}"_s << Kind::UnknownToken << 0 << u"{Type}"_s;
    QTest::newRow("empty braces") << u"a{}"_s << Kind::UnknownToken << 1 << u"{}"_s;
    QTest::newRow("open") << u"a/b{name"_s << Kind::UnknownToken << 3 << u"{name"_s;
    QTest::newRow("open to the next step") << u"{na/me}"_s << Kind::UnknownToken << 0 << u"{na"_s;
    QTest::newRow("closed") << u"{name}}x"_s << Kind::UnknownToken << 6 << u"}"_s;
    QTest::newRow("the first counts") << u"{x}/../{y}"_s << Kind::UnknownToken << 0 << u"{x}"_s;
}

void TestPathTemplate::problems()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(int, at);
    QFETCH(QString, what);
    const PathTemplate tested(text);
    QVERIFY(tested.problem());
    QCOMPARE(tested.problem()->kind, kind);
    QCOMPARE(tested.problem()->at, at);
    QCOMPARE(tested.problem()->what, what);
}

void TestPathTemplate::tokensAreOffered()
{
    QStringList words;
    for (const Token token : PathTemplate::tokens()) {
        const PathTemplate alone(PathTemplate::word(token));
        QVERIFY(!alone.problem());
        QVERIFY(alone.has(token));
        words += PathTemplate::word(token);
    }
    QCOMPARE(
        words,
        QStringList({u"{type}"_s, u"{year}"_s, u"{month}"_s, u"{date}"_s, u"{name}"_s, u"{ext}"_s,
                     u"{counter}"_s, u"{parent}"_s, u"{confidence}"_s, u"{preset}"_s}));
    QVERIFY(!PathTemplate(u"{type}/x"_s).has(Token::Name));
    QVERIFY(PathTemplate(u"{type}/"_s).has(Token::Name));
}

void TestPathTemplate::valuesLeadNowhereElse_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("folder");
    QTest::newRow("upwards") << u"../../x"_s << u".._.._x/"_s;
    QTest::newRow("only upwards") << u".."_s << u"_/"_s;
    QTest::newRow("drive") << u"C:\\x"_s << u"C__x/"_s;
    QTest::newRow("root") << u"/"_s << u"_/"_s;
    QTest::newRow("a token") << u"{name}"_s << u"{name}/"_s;
    QTest::newRow("a device") << u"con"_s << u"con_/"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blank") << u"  "_s << QString();
}

void TestPathTemplate::valuesLeadNowhereElse()
{
    QFETCH(QString, type);
    QFETCH(QString, folder);
    PathValues values = sample();
    values.type = type;
    QCOMPARE(PathTemplate(u"{type}/{name}{ext}"_s).path(values), folder + u"document 0175.eml"_s);
    values = sample();
    values.name = type;
    values.ending.clear();
    const QString name = PathTemplate(u"a/{name}{ext}"_s).path(values);
    QCOMPARE(name, u"a/"_s + (folder.isEmpty() ? u"_"_s : folder.chopped(1)));
}

void TestPathTemplate::countersMakeNamesUnique_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("second");
    QTest::newRow("before the ending")
        << u"{type}/{name}{ext}"_s << u"invoice/document 0175 (2).eml"_s;
    QTest::newRow("of a folder") << u"{type}/"_s << u"invoice/document 0175 (2).eml"_s;
    QTest::newRow("before an ending as text")
        << u"{type}/{date}.txt"_s << u"invoice/2026-03-09 (2).txt"_s;
    QTest::newRow("without an ending") << u"{type}/{date}"_s << u"invoice/2026-03-09 (2)"_s;
    QTest::newRow("where it is wanted")
        << u"{type}/{counter} {name}{ext}"_s << u"invoice/2 document 0175.eml"_s;
    QTest::newRow("in a folder") << u"{type} {counter}/{name}{ext}"_s
                                 << u"invoice 2/document 0175.eml"_s;
    QTest::newRow("twice") << u"{counter}/{counter}{ext}"_s << u"2/2.eml"_s;
}

void TestPathTemplate::countersMakeNamesUnique()
{
    QFETCH(QString, text);
    QFETCH(QString, second);
    PathValues values = sample();
    values.counter = 2;
    QCOMPARE(PathTemplate(text).path(values), second);
    values.counter = 1;
    QVERIFY(PathTemplate(text).path(values) != second);
}

void TestPathTemplate::countersOfLongNames()
{
    PathValues values = sample();
    values.name = QString(251, u'n');
    const QStringList texts{u"{name}{ext}"_s, u"{name} {counter}{ext}"_s, u"{counter}{name}{ext}"_s,
                            u"{type} {name} {counter} {name}{ext}"_s};
    for (const QString &text : texts) {
        values.counter = 2;
        const QString second = PathTemplate(text).path(values);
        values.counter = 3;
        const QString third = PathTemplate(text).path(values);
        QVERIFY2(second != third, qPrintable(text));
        QVERIFY(second.endsWith(".eml"_L1));
        QCOMPARE(second.toUtf8().size(), 255);
    }
}

void TestPathTemplate::whatWasFixedIsTold()
{
    const PathTemplate tested(u"{preset}/{type}/{name}{ext}"_s);
    PathValues values = sample();
    QVERIFY(!tested.isFixed(values));
    values.preset.clear();
    QVERIFY(!tested.isFixed(values)); // that folder is left out
    values.type = u"a/b"_s;
    QVERIFY(tested.isFixed(values));
    values.type = u"a"_s;
    values.name = u"what?"_s;
    QVERIFY(tested.isFixed(values));
    values.name = u"u\u0308"_s;
    QVERIFY(!tested.isFixed(values)); // people see the same
    values.name = QString(300, u'n');
    QVERIFY(tested.isFixed(values));
}

void TestPathTemplate::valuesOfADocument()
{
    DeliverySource source{.path = u"/scans/dept 0/a.tar.gz"_s,
                          .name = u"dept 0/a.tar.gz"_s,
                          .modified = QDateTime(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC),
                          .type = u"invoice"_s,
                          .confidence = 0.9,
                          .preset = u"P"_s};
    PathValues values = pathValues(source);
    QCOMPARE(values.type, u"invoice"_s);
    QCOMPARE(values.confidence, 0.9);
    QCOMPARE(values.date, QDate(2026, 3, 9));
    QCOMPARE(values.name, u"a.tar"_s);
    QCOMPARE(values.ending, u".gz"_s);
    QCOMPARE(values.parent, u"dept 0"_s);
    QCOMPARE(values.preset, u"P"_s);
    QCOMPARE(values.counter, 1);
    source = {.name = u"given.pdf"_s};
    values = pathValues(source);
    QCOMPARE(values.type, QString());
    QCOMPARE(values.name, u"given"_s);
    QCOMPARE(values.ending, u".pdf"_s);
    QCOMPARE(values.parent, QString());
    QVERIFY(!values.date.isValid());
}

QTEST_GUILESS_MAIN(TestPathTemplate)
#include "tst_pathtemplate.moc"
