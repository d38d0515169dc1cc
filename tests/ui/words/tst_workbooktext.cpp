// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/workbooktext.h"

#include "support/stricttest.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

ResultsSummary::Part part(const QString &label, const QString &type, const SavedCounts &counts)
{
    ResultsSummary::Part part;
    part.row.label = label;
    part.row.job.rules = {{type, u"=what it says"_s}};
    part.counts = counts;
    return part;
}

/// The numbers of the line that begins with @p text; empty: there is none.
QList<qint64> numbersAfter(const QList<AboutLine> &lines, const QString &text)
{
    QList<qint64> numbers;
    for (const AboutLine &line : lines) {
        if (line.cells.isEmpty() || line.cells.first() != AboutCell(text))
            continue;
        for (const AboutCell &cell : line.cells) {
            if (const auto *number = std::get_if<qint64>(&cell))
                numbers.append(*number);
        }
    }
    return numbers;
}

qsizetype linesWith(const QList<AboutLine> &lines, const QString &text)
{
    return std::count_if(lines.cbegin(), lines.cend(), [&text](const AboutLine &line) {
        return line.cells.contains(AboutCell(text));
    });
}

} // namespace

/// What a workbook of results says of itself.
class TestWorkbookText : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnHasATitle();
    void theNumbersAddUp();
    void rulesOfManyJobsStandOnce();
    void whatIsMissing();
    void whatWasLeftOutAndByWhom();
};

void TestWorkbookText::everyColumnHasATitle()
{
    const QList<ResultColumn> all = allResultColumns();
    const QStringList titles = workbookWords(all).titles;
    QCOMPARE(titles.size(), all.size());
    QCOMPARE(QSet<QString>(titles.cbegin(), titles.cend()).size(), all.size());
    QVERIFY(!titles.contains(QString()));
    const WorkbookWords words = workbookWords({ResultColumn::Type});
    QCOMPARE(words.titles, QStringList{columnTitle(ResultColumn::Type)});
    for (const QString &sheet : {words.results, words.about}) {
        QVERIFY(!sheet.isEmpty() && sheet.size() <= 25);
        QVERIFY(!sheet.contains(QRegularExpression(uR"([\[\]:*?/\\])"_s)));
    }
}

void TestWorkbookText::theNumbersAddUp()
{
    ResultsSummary summary;
    summary.jobs = {part(u"March"_s, u"cv"_s, {3, 2, 1}), part(u"April"_s, u"cv"_s, {1, 0, 4})};
    summary.counts = {4, 2, 5};
    summary.reviewed = {.confirmed = 2, .corrected = 3, .cannotTell = 1};
    summary.types = {{u"cv"_s, 3}, {u"other"_s, 1}};
    summary.finalTypes = {{u"cv"_s, 2}, {u"letter"_s, 4}};
    const QList<AboutLine> lines = workbookWords({}).describe(summary);
    QCOMPARE(numbersAfter(lines, u"Files in this workbook"_s), QList<qint64>{11});
    const QList<qint64> parts = numbersAfter(lines, u"With a type"_s)
        + numbersAfter(lines, u"No rule matched"_s) + numbersAfter(lines, u"Without a result"_s);
    QCOMPARE(parts, (QList<qint64>{4, 2, 5}));
    QCOMPARE(numbersAfter(lines, u"Reviewed"_s) + numbersAfter(lines, u"Corrected"_s),
             (QList<qint64>{6, 3}));
    QCOMPARE(numbersAfter(lines, u"cv"_s), (QList<qint64>{3, 2}));
    QCOMPARE(numbersAfter(lines, u"other"_s), (QList<qint64>{1, 0}));
    QCOMPARE(numbersAfter(lines, u"letter"_s), (QList<qint64>{0, 4}));
    QCOMPARE(numbersAfter(lines, u"March"_s), (QList<qint64>{6, 3, 2, 1}));
    QCOMPARE(numbersAfter(lines, u"April"_s), (QList<qint64>{5, 1, 0, 4}));
}

void TestWorkbookText::rulesOfManyJobsStandOnce()
{
    ResultsSummary summary;
    summary.jobs
        = {part(u"a"_s, u"cv"_s, {}), part(u"b"_s, u"cv"_s, {}), part(u"c"_s, u"invoice"_s, {})};
    const QList<AboutLine> lines = workbookWords({}).describe(summary);
    QCOMPARE(linesWith(lines, u"=what it says"_s), 2);
    QCOMPARE(linesWith(lines, u"cv"_s), 1);
}

void TestWorkbookText::whatIsMissing()
{
    ResultsSummary summary;
    QCOMPARE(missingText(summary), QString());
    summary.cutTexts = 7;
    QVERIFY(missingText(summary).contains(u'7'));
    summary.cutTexts = 0;
    summary.unreadJobs = 5;
    QVERIFY(missingText(summary).contains(u'5'));
    summary.unreadJobs = 0;
    summary.goneJobs = 4;
    QVERIFY(missingText(summary).contains(u'4'));
    QCOMPARE(linesWith(workbookWords({}).describe(summary), missingText(summary)), 1);
}

void TestWorkbookText::whatWasLeftOutAndByWhom()
{
    ResultsSummary summary;
    summary.jobs = {part(u"March"_s, u"cv"_s, {3, 2, 1})};
    summary.jobs.first().row.fileCount = 10;
    QList<ResultColumn> columns = allResultColumns();
    columns.removeAll(ResultColumn::Hash);
    const QList<AboutLine> lines = workbookWords(columns, u"Ada"_s).describe(summary);
    QCOMPARE(numbersAfter(lines, u"Files of these jobs left out"_s), QList<qint64>{4});
    QVERIFY(lines.contains(AboutLine{{u"Columns left out"_s, u"Hash"_s}}));
    QVERIFY(lines.contains(AboutLine{{u"Saved by"_s, u"Ada"_s}}));
    const QList<AboutLine> nobody = workbookWords(allResultColumns()).describe(summary);
    QCOMPARE(linesWith(nobody, u"Saved by"_s), 0);
    QCOMPARE(linesWith(nobody, u"Columns left out"_s), 0);
}

QTEST_GUILESS_MAIN(TestWorkbookText)
#include "tst_workbooktext.moc"
