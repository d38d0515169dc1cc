// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fieldproblem.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

class TestFieldProblem : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreReadAsPositions_data();
    void partsAreReadAsPositions();
    void prefixesAreWholeParts_data();
    void prefixesAreWholeParts();
    void aPathIsWrittenWithDots();
    void onlyErrorsKeepFromSending();
};

void TestFieldProblem::partsAreReadAsPositions_data()
{
    QTest::addColumn<qsizetype>("level");
    QTest::addColumn<std::optional<int>>("index");
    QTest::newRow("a name") << qsizetype(0) << std::optional<int>();
    QTest::newRow("a position") << qsizetype(1) << std::optional(12);
    QTest::newRow("the first position") << qsizetype(2) << std::optional(0);
    QTest::newRow("below 0") << qsizetype(3) << std::optional<int>();
    QTest::newRow("behind the end") << qsizetype(6) << std::optional<int>();
    QTest::newRow("a name of digits") << qsizetype(4) << std::optional<int>();
}

void TestFieldProblem::partsAreReadAsPositions()
{
    QFETCH(qsizetype, level);
    const FieldPath path{{u"rules"_s, u"12"_s, u"0"_s, u"-1"_s, u"007"_s}};
    QTEST(path.index(level), "index");
}

void TestFieldProblem::prefixesAreWholeParts_data()
{
    QTest::addColumn<QStringList>("prefix");
    QTest::addColumn<bool>("starts");
    QTest::newRow("nothing") << QStringList{} << true;
    QTest::newRow("first part") << QStringList{u"rules"_s} << true;
    QTest::newRow("all of it") << QStringList{u"rules"_s, u"3"_s, u"type"_s} << true;
    QTest::newRow("part of a part") << QStringList{u"rule"_s} << false;
    QTest::newRow("another position") << QStringList{u"rules"_s, u"30"_s} << false;
    QTest::newRow("longer") << QStringList{u"rules"_s, u"3"_s, u"type"_s, u"x"_s} << false;
}

void TestFieldProblem::prefixesAreWholeParts()
{
    QFETCH(QStringList, prefix);
    const FieldPath path{{u"rules"_s, u"3"_s, u"type"_s}};
    QTEST(path.startsWith(prefix), "starts");
}

void TestFieldProblem::aPathIsWrittenWithDots()
{
    const FieldPath path{{u"rules"_s, u"3"_s, u"type"_s}};
    QCOMPARE(path.text(), u"rules.3.type"_s);
    QCOMPARE(FieldPath{}.text(), QString());
}

void TestFieldProblem::onlyErrorsKeepFromSending()
{
    const FieldProblem warning{.path = {{u"rules"_s}}, .severity = FieldProblem::Severity::Warning};
    const FieldProblem error{.path = {{u"file_ids"_s}}};
    QVERIFY(!hasErrors({}));
    QVERIFY(!hasErrors({warning}));
    QVERIFY(hasErrors({warning, error}));
}

QTEST_GUILESS_MAIN(TestFieldProblem)
#include "tst_fieldproblem.moc"
