// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/export/workbookwriter.h"

#include "support/stricttest.h"
#include "support/workbooks.h"
#include "workflow/export/savedjobs.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

#include <malloc.h>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

ExportForm workbookOf(const QList<ResultColumn> &columns)
{
    ExportForm form;
    form.format = ResultsFormat::Workbook;
    form.columns = columns;
    form.words.results = u"Results"_s;
    form.words.about = u"About"_s;
    form.words.describe = [](const ResultsSummary &summary) {
        return QList<AboutLine>{{{u"=Files"_s, qint64(summary.counts.files())}, true},
                                {{u"Cut"_s, qint64(summary.cutTexts)}}};
    };
    return form;
}

/// As a cell of a CSV in which all are quoted.
QByteArray cell(const QString &text)
{
    return quoted(text).toUtf8();
}

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size();
}

} // namespace

/// Workbooks, as two other programs read them.
class TestWorkbookWriter : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cellsHaveTypes();
    void textsStayTexts();
    void whatIsLongerThanACell();
    void aFullSheetIsFollowedByAnother();
    void numbersWhereTheyHaveACommaElsewhere();
    void sheetsBehindTheOthers();
    void manyRowsTakeLittleMemory();
    void whatIsStoppedLeavesNothing();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }

    QTemporaryDir m_folder;
};

void TestWorkbookWriter::cellsHaveTypes()
{
    SavedJob job = savedJob({u"It says so."_s, u"other"_s});
    job.row.origin = {u"Letters"_s, true, {}, false};
    job.rows.first().size = 1'234'567;
    job.rows.last().result.reset();
    ExportForm form
        = workbookOf({ResultColumn::File, ResultColumn::Confidence, ResultColumn::Size,
                      ResultColumn::FinishedAt, ResultColumn::PresetChanged, ResultColumn::Type});
    form.words.titles = {u"File"_s, u"Confidence"_s};
    const QString file = path("types.xlsx");
    QCOMPARE(saved(file, form, {job}).counts,
             (SavedCounts{.typed = 1, .untyped = 0, .without = 1}));

    QCOMPARE(sheetsOf(file), (QStringList{u"Results"_s, u"About"_s}));
    const QJsonObject sheet = sheetOf(file, u"Results"_s);
    QCOMPARE(sheet["frozen"_L1].toString(), u"A2"_s);
    QCOMPARE(sheet["filter"_L1].toString(), u"A1:F3"_s);
    QCOMPARE(textAt(sheet, 0, 0), u"File"_s);
    QCOMPARE(textAt(sheet, 0, 2), u"size"_s); // a column without a title
    const QString local = job.row.job.updatedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QStringList types{u"s"_s, u"n"_s, u"n"_s, u"d"_s, u"b"_s, u"s"_s};
    const QStringList texts{u"f-0.pdf"_s, u"0.93"_s, u"1234567"_s, local, u"true"_s, u"invoice"_s};
    for (int column = 0; column < int(types.size()); ++column) {
        QCOMPARE(typeAt(sheet, 1, column), types.at(column));
        QCOMPARE(textAt(sheet, 1, column), texts.at(column));
    }
    QCOMPARE(textAt(sheet, 2, 1), QString()); // nothing is not 0

    const QList<QByteArray> lines = sheetAsCsv(file, u"Results"_s).split('\n');
    QVERIFY2(lines.value(1).startsWith("\"f-0.pdf\",\"0.93\","), lines.value(1).constData());
    const QJsonObject about = sheetOf(file, u"About"_s);
    QCOMPARE(typeAt(about, 0, 0), u"s"_s);
    QCOMPARE(textAt(about, 0, 0), u"=Files"_s);
    QCOMPARE(typeAt(about, 0, 1), u"n"_s);
    QCOMPARE(textAt(about, 0, 1), u"2"_s);
}

void TestWorkbookWriter::textsStayTexts()
{
    const QList<QPair<QString, QString>> texts{
        {u"=1+1"_s, u"=1+1"_s},
        {u"=cmd|' /C calc'!A0"_s, u"=cmd|' /C calc'!A0"_s},
        {u"{=1+1}"_s, u"{=1+1}"_s},
        {u"+1"_s, u"+1"_s},
        {u"-1"_s, u"-1"_s},
        {u"@SUM(A1)"_s, u"@SUM(A1)"_s},
        {u"  =1"_s, u"  =1"_s},
        {u"a\tb"_s, u"a\tb"_s},
        {u"a\nb\r\nc\rd"_s, u"a\nb\nc\nd"_s},
        {u"<b>&\"'</b> &amp; ]]>"_s, u"<b>&\"'</b> &amp; ]]>"_s},
        {u"a"_s + QChar(0) + u'b', u"a\ufffdb"_s},
        {u"red\x1b[31m"_s, u"red\ufffd[31m"_s},
        {u"a"_s + QChar(0xd83d) + u'b', u"a\ufffdb"_s},
        {u"a"_s + QChar(0xdc00), u"a\ufffd"_s},
        {u"a\uffff\ufffe"_s, u"a\ufffd\ufffd"_s},
        {u"Größe 大 😀"_s, u"Größe 大 😀"_s},
        {u"http://example.org/"_s, u"http://example.org/"_s},
        {u"_x0041_"_s, u"_x005F_x0041_"_s}, // which spreadsheets show as it was
        {u"1234"_s, u"1234"_s},
        {u"TRUE"_s, u"TRUE"_s}};
    QStringList reasonings;
    for (const auto &[text, expected] : texts)
        reasonings += text;
    const QString file = path("texts.xlsx");
    const ExportForm form = workbookOf({ResultColumn::Reasoning});
    QCOMPARE(saved(file, form, {savedJob(reasonings)}).cutTexts, 0);
    const QJsonObject sheet = sheetOf(file, u"Results"_s);
    QByteArray csv = cell(u"reasoning"_s) + '\n';
    for (int i = 0; i < int(texts.size()); ++i) {
        QCOMPARE(textAt(sheet, i + 1, 0), texts.at(i).second);
        QCOMPARE(typeAt(sheet, i + 1, 0), u"s"_s);
        csv += cell(texts.at(i).second) + '\n';
    }
    QCOMPARE(sheetAsCsv(file, u"Results"_s), csv);
}

void TestWorkbookWriter::whatIsLongerThanACell()
{
    constexpr int most = WorkbookWriter::longestText;
    const QStringList texts{QString(most, u'x'), QString(most + 1, u'x'), QString(100'000, u'é'),
                            QString(most - 2, u'x') + u"😀😀"_s};
    const QString file = path("long.xlsx");
    const ExportForm form = workbookOf({ResultColumn::Reasoning});
    QCOMPARE(saved(file, form, {savedJob(texts)}).cutTexts, 3);
    const QJsonObject sheet = sheetOf(file, u"Results"_s);
    QCOMPARE(textAt(sheet, 1, 0), texts.at(0));
    QCOMPARE(textAt(sheet, 2, 0), QString(most - 1, u'x') + u'…');
    QCOMPARE(textAt(sheet, 3, 0), QString(most - 1, u'é') + u'…');
    QCOMPARE(textAt(sheet, 4, 0), QString(most - 2, u'x') + u'…'); // not half of the character
    QCOMPARE(textAt(sheetOf(file, u"About"_s), 1, 1), u"3"_s);
}

void TestWorkbookWriter::aFullSheetIsFollowedByAnother()
{
    const QString file = path("sheets.xlsx");
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    WorkbookWriter writer(workbookOf({ResultColumn::File}), out, 4);
    QVERIFY(writer.begin());
    QVERIFY(writer.add(savedJob({u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}), &goOn));
    QVERIFY2(writer.end(), qPrintable(writer.failure()));
    out.close();
    QCOMPARE(sheetsOf(file),
             (QStringList{u"Results"_s, u"Results 2"_s, u"Results 3"_s, u"About"_s}));
    QCOMPARE(sheetAsCsv(file, u"Results"_s),
             QByteArray("\"file\"\n\"f-0.pdf\"\n\"f-1.pdf\"\n\"f-2.pdf\"\n"));
    QCOMPARE(sheetAsCsv(file, u"Results 3"_s), QByteArray("\"file\"\n\"f-6.pdf\"\n"));
    const QJsonObject second = sheetOf(file, u"Results 2"_s);
    QCOMPARE(second["frozen"_L1].toString(), u"A2"_s);
    QCOMPARE(second["filter"_L1].toString(), u"A1:A4"_s);
    QCOMPARE(WorkbookWriter::mostRows, 1'048'576);
}

/// A window has set the locale of the C library.
void TestWorkbookWriter::numbersWhereTheyHaveACommaElsewhere()
{
    const QByteArray before = std::setlocale(LC_ALL, nullptr);
    const auto back = qScopeGuard([&before] { std::setlocale(LC_ALL, before.constData()); });
    const char *found = nullptr;
    for (const char *name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "it_IT.UTF-8", "de_DE"})
        found = found ? found : std::setlocale(LC_ALL, name);
    if (!found)
        QSKIP("This system has no locale with a decimal comma.");
    QCOMPARE(QByteArray(std::localeconv()->decimal_point), QByteArray(","));
    const QString file = path("comma.xlsx");
    const ExportForm form = workbookOf({ResultColumn::Confidence});
    QCOMPARE(saved(file, form, {savedJob({u"r"_s})}).counts.files(), 1);
    const QJsonObject sheet = sheetOf(file, u"Results"_s);
    QCOMPARE(typeAt(sheet, 1, 0), u"n"_s);
    QCOMPARE(textAt(sheet, 1, 0), u"0.93"_s);
    QCOMPARE(QByteArray(std::localeconv()->decimal_point), QByteArray(","));
}

void TestWorkbookWriter::sheetsBehindTheOthers()
{
    ExportForm form = workbookOf({ResultColumn::TypeFinal});
    form.names = {{ResultColumn::TypeFinal, u"=Art"_s}};
    form.words.titles = {u"Type (final)"_s};
    form.words.more = {{u"Matrix"_s, [] {
                            return QList<AboutLine>{{{u"=cv"_s, qint64(7)}, true}};
                        }}};
    const QString file = path("more.xlsx");
    saved(file, form, {savedJob({u"r"_s})});
    QCOMPARE(sheetsOf(file), (QStringList{u"Results"_s, u"About"_s, u"Matrix"_s}));
    const QJsonObject matrix = sheetOf(file, u"Matrix"_s);
    QCOMPARE(typeAt(matrix, 0, 0), u"s"_s);
    QCOMPARE(textAt(matrix, 0, 0), u"=cv"_s);
    QCOMPARE(textAt(matrix, 0, 1), u"7"_s);
    const QJsonObject results = sheetOf(file, u"Results"_s);
    QCOMPARE(typeAt(results, 0, 0), u"s"_s);
    QCOMPARE(textAt(results, 0, 0), u"=Art"_s); // instead of the usual title
}

/// Rows are written as they come, and none is kept.
void TestWorkbookWriter::manyRowsTakeLittleMemory()
{
    constexpr int jobs = 100;
    constexpr int rows = 1'000;
    QStringList reasonings;
    for (int i = 0; i < rows; ++i)
        reasonings += u"Reasoning %1 of some length, as services give it"_s.arg(i);
    const SavedJob job = savedJob(reasonings);
    ResultsFile file(path("many.xlsx"),
                     workbookOf({ResultColumn::File, ResultColumn::Reasoning,
                                 ResultColumn::Confidence, ResultColumn::Type}));
    QVERIFY(file.begin());
    qint64 before = 0;
    for (int i = 0; i < jobs; ++i) {
        QVERIFY(file.add(job, &goOn));
        if (i == jobs / 10)
            before = static_cast<qint64>(::mallinfo2().uordblks);
    }
    const auto more = static_cast<qint64>(::mallinfo2().uordblks) - before;
    QVERIFY2(more < 4'000'000, qPrintable(QString::number(more)));
    QVERIFY2(file.end(), qPrintable(file.failure()));
    QCOMPARE(file.summary().counts.files(), jobs * rows);
}

void TestWorkbookWriter::whatIsStoppedLeavesNothing()
{
    const QString file = path("stopped.xlsx");
    const qsizetype before = openFiles();
    {
        ResultsFile stopped(file, workbookOf({ResultColumn::Reasoning}));
        QVERIFY(stopped.begin());
        QVERIFY(!stopped.add(savedJob({u"a"_s, u"b"_s}), [](int) { return false; }));
        QCOMPARE(stopped.failure(), QString());
    }
    QVERIFY(!QFile::exists(file));
    QCOMPARE(openFiles(), before);
}

QTEST_GUILESS_MAIN(TestWorkbookWriter)
#include "tst_workbookwriter.moc"
