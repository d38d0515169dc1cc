// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/errortext.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

FieldProblem at(const QString &path, Code code = Code::TooShort)
{
    return {.path = {path.split(u'.')}, .code = code};
}

QList<FieldProblem> all(const QStringList &paths)
{
    QList<FieldProblem> problems;
    for (const QString &path : paths)
        problems.append(at(path));
    return problems;
}

} // namespace

/// Several problems in one line: how many there are, and where.
class TestProblemText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereTheyAre_data();
    void whereTheyAre();
    void oneAloneSaysWhatItIs();
};

void TestProblemText::whereTheyAre_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, const QStringList &paths, const QString &places) {
        QTest::newRow(name) << paths << QString::number(paths.size()) << places;
    };
    row("two rules", {u"rules.0.type"_s, u"rules.1.type"_s}, u": rules 1 and 2"_s);
    row("three, in the order of the list",
        {u"rules.7.type"_s, u"rules.2.type"_s, u"rules.5.type"_s}, u": rules 3, 6 and 8"_s);
    row("two fields of one rule", {u"rules.2.type"_s, u"rules.2.description"_s}, u": Rule 3"_s);
    row("files", {u"file_ids.0"_s, u"file_ids.4"_s}, u": files 1 and 5"_s);
    row("webhooks",
        {u"webhook_configurations.0.webhook_url"_s, u"webhook_configurations.1.webhook_url"_s},
        u": webhooks 1 and 2"_s);
    row("a list as a whole, and entries of another",
        {u"file_ids"_s, u"rules.2.type"_s, u"rules.5.type"_s}, u": Files; rules 3 and 6"_s);
    row("a field twice", {u"mode"_s, u"mode"_s}, u": Mode"_s);
    row("fields in a group",
        {u"parsing_configuration.lang"_s, u"parsing_configuration.target_pages.1"_s},
        u"Language"_s);
    row("large numbers", {u"rules.1199.type"_s, u"rules.0.type"_s}, u"rules 1 and 1,200"_s);
    row("a list that nobody knows", {u"new_list.0"_s, u"new_list.3"_s}, u": new_list 1 and 4"_s);
}

void TestProblemText::whereTheyAre()
{
    QFETCH(QStringList, paths);
    QFETCH(QString, count);
    QFETCH(QString, places);
    const QString text = problemsText(all(paths));
    QVERIFY2(text.startsWith(count + u' '), qPrintable(text));
    QVERIFY2(text.contains(places), qPrintable(text));
    QVERIFY2(!text.endsWith(u'.'), qPrintable(text));
}

void TestProblemText::oneAloneSaysWhatItIs()
{
    for (const Code code : {Code::TooShort, Code::Missing, Code::Duplicate, Code::TooFew}) {
        const FieldProblem problem = at(u"rules.2.description"_s, code);
        QCOMPARE(problemsText({problem}), fieldText(problem));
    }
}

QTEST_MAIN(TestProblemText)
#include "tst_problemtext.moc"
