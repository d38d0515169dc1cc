// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "workflow/export/savedjobs.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray bom = "\xEF\xBB\xBF";

QByteArray written(const ExportForm &form, const QList<SavedJob> &jobs)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto writer = makeResultsWriter(form, out);
    bool isGood = writer->begin();
    for (const SavedJob &job : jobs)
        isGood = isGood && writer->add(job, &goOn);
    return isGood && writer->end() ? out.data() : QByteArray();
}

/// The second line of a CSV with one column, without its end.
QByteArray csvOf(const QString &reasoning, CsvSafety safety)
{
    ExportForm form;
    form.columns = {ResultColumn::Reasoning};
    form.csv.safety = safety;
    const QByteArray csv = written(form, {savedJob({reasoning})});
    const QByteArray header = bom + "\"reasoning\"\r\n";
    if (!csv.startsWith(header) || !csv.endsWith("\r\n"))
        return "unexpected: " + csv;
    return csv.mid(header.size(), csv.size() - header.size() - 2);
}

} // namespace

/// Results as text, whoever wrote what stands in them.
class TestTextWriters : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void noSeparatorSplitsAText();
    void numbersAndTimes();
    void whatIsNotKnown();
    void allColumns();
    void aLineForEachRow();
    void linesAsTheServiceNamesThings();
    void columnsUnderOtherNames();
    void jsonIsOneJob();
    void suffixes();
    void countsAddUp();
    void whatCannotBeWritten_data();
    void whatCannotBeWritten();
};

void TestTextWriters::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("harmless");
    QTest::addColumn<QByteArray>("asIs");
    const auto same = [](const char *name, const QString &text, const QByteArray &cell) {
        QTest::newRow(name) << text << cell << cell;
    };
    same("plain", u"an invoice"_s, "\"an invoice\"");
    same("empty", u""_s, "\"\"");
    same("comma", u"a, b; c\td"_s, "\"a, b; c\td\"");
    same("quotes", u"says \"total\""_s, "\"says \"\"total\"\"\"");
    same("lines", u"a\nb\r\nc"_s, "\"a\nb\r\nc\"");
    same("markup", u"<b>&amp;</b>"_s, "\"<b>&amp;</b>\"");
    same("other scripts", u"Größe 大 😀"_s, u"\"Größe 大 😀\""_s.toUtf8());
    same("an escape sequence", u"red\x1b[31m"_s, u"\"red\ufffd[31m\""_s.toUtf8());
    same("C1", u"red\u009b31m"_s, u"\"red\ufffd31m\""_s.toUtf8());
    same("NUL", u"a"_s + QChar(0) + u'b', u"\"a\ufffdb\""_s.toUtf8());
    same("a direction override", u"\u202efdp.exe"_s, u"\"\ufffdfdp.exe\""_s.toUtf8());
    same("half a character", u"a"_s + QChar(0xd83d) + u'b', "\"a?b\"");
    same("sign inside", u"1=2"_s, "\"1=2\"");
    same("very long", QString(100'000, u'x'), '"' + QByteArray(100'000, 'x') + '"');
    const auto guarded = [](const char *name, const QString &text) {
        const QByteArray inside = QString(text).replace(u"\""_s, u"\"\""_s).toUtf8();
        QTest::newRow(name) << text << QByteArray("\"'" + inside + '"')
                            << QByteArray('"' + inside + '"');
    };
    guarded("=", u"=1+1"_s);
    guarded("+", u"+1"_s);
    guarded("-", u"-1"_s);
    guarded("@", u"@SUM(A1)"_s);
    guarded("tab", u"\t=1"_s);
    guarded("return", u"\r=1"_s);
    guarded("line feed", u"\n=1+1.txt"_s);
    guarded("behind blanks", u"  \u00a0=1"_s);
    guarded("of full width", u"\uff1d1+1"_s);
    guarded("command", u"=cmd|' /C calc'!A0"_s);
    guarded("formula with quotes", u"=HYPERLINK(\"http://x\",\"y\")"_s);
}

void TestTextWriters::cells()
{
    QFETCH(QString, text);
    QTEST(csvOf(text, CsvSafety::Harmless), "harmless");
    QTEST(csvOf(text, CsvSafety::AsIs), "asIs");
}

/// What reads commas, semicolons or tabs finds no cell that begins inside a text.
void TestTextWriters::noSeparatorSplitsAText()
{
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        ExportForm form;
        form.columns = {ResultColumn::File, ResultColumn::Reasoning};
        form.csv.separator = separator;
        const QByteArray csv = written(form, {savedJob({u"a;=1+1,=2\t=3"_s})});
        const QByteArray at(1, separator.toLatin1());
        QCOMPARE(csv,
                 bom + "\"file\"" + at + "\"reasoning\"\r\n\"f-0.pdf\"" + at
                     + "\"a;=1+1,=2\t=3\"\r\n");
    }
}

void TestTextWriters::numbersAndTimes()
{
    SavedJob job = savedJob({u"r"_s});
    job.rows.first().size = 12345;
    job.row.origin = {u"Letters"_s, true, {}, false};
    ExportForm form;
    form.columns = {ResultColumn::Confidence, ResultColumn::Size, ResultColumn::FinishedAt,
                    ResultColumn::PresetChanged};
    const auto line = [&] {
        return written(form, {job}).split('\n').value(1);
    };
    QCOMPARE(line(), QByteArray("0.93,12345,\"2026-03-04T05:06:07Z\",\"true\"\r"));
    form.csv = {u';', u',', CsvSafety::Harmless};
    QCOMPARE(line(), QByteArray("0,93;12345;\"2026-03-04T05:06:07Z\";\"true\"\r"));
    form.csv.separator = u',';
    QCOMPARE(line(), QByteArray("\"0,93\",12345,\"2026-03-04T05:06:07Z\",\"true\"\r"));
}

void TestTextWriters::whatIsNotKnown()
{
    SavedJob job;
    job.rows = {{{u"f-1"_s}, {}, Classification{std::nullopt, std::nullopt, {}}},
                {.fileId = {u"f-2"_s}, .said = u"=broken"_s}};
    ExportForm form;
    form.columns = {ResultColumn::File,       ResultColumn::IdOfFile,  ResultColumn::Type,
                    ResultColumn::Confidence, ResultColumn::Reasoning, ResultColumn::Message};
    const QList<QByteArray> lines = written(form, {job}).split('\n');
    QCOMPARE(lines.at(1), QByteArray(",\"f-1\",,,\"\",\r"));
    QCOMPARE(lines.at(2), QByteArray(",\"f-2\",,,,\"'=broken\"\r"));
}

void TestTextWriters::allColumns()
{
    const QByteArray header = written({}, {}).mid(bom.size()).trimmed();
    QCOMPARE(header.count(','), usualResultColumns().size() - 1);
    QVERIFY2(header.startsWith("\"file\",\"file_id\",\"type\",\"confidence\",\"reasoning\","),
             header.constData());
    const QList<ResultColumn> all = allResultColumns();
    for (const ResultColumn column : all)
        QCOMPARE(resultColumn(columnKey(column)), std::optional(column));
    QVERIFY(!resultColumn(u"colour"_s));
}

void TestTextWriters::aLineForEachRow()
{
    ExportForm form;
    form.format = ResultsFormat::JsonLines;
    form.columns = {ResultColumn::File, ResultColumn::Confidence, ResultColumn::Size,
                    ResultColumn::Reasoning, ResultColumn::PresetName};
    const QStringList texts{u"=1+1"_s,
                            u"a\nb\r\nc\u2028d\u2029e"_s,
                            u"says \"x\" \\ <b>"_s,
                            u"a"_s + QChar(0) + u'b',
                            QString(100'000, u'x'),
                            u"😀\ufffe"_s};
    const QByteArray text = written(form, {savedJob(texts), savedJob({u"another job"_s})});
    QVERIFY(text.endsWith("}\n"));
    QVERIFY(!text.contains("\xe2\x80\xa8"));
    const QList<QByteArray> lines = text.chopped(1).split('\n');
    QCOMPARE(lines.size(), texts.size() + 1);
    QVERIFY2(lines.first().startsWith("{\"file\":\"f-0.pdf\",\"confidence\":0.93,\"size\":null,"),
             lines.first().constData());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QJsonObject row = QJsonDocument::fromJson(lines.at(i)).object();
        QCOMPARE(row["reasoning"_L1].toString(), texts.at(i)); // JSON runs nothing
        QVERIFY(row["preset"_L1].isNull());
        QCOMPARE(row.size(), form.columns.size());
    }
}

void TestTextWriters::linesAsTheServiceNamesThings()
{
    ExportForm form;
    form.format = ResultsFormat::JsonLines;
    form.shape = LineShape::Contract;
    form.columns
        = {ResultColumn::Hash, ResultColumn::Type, ResultColumn::IdOfFile, ResultColumn::IdOfJob};
    form.names = {{ResultColumn::Hash, u"blake2b \"hex\""_s}, {ResultColumn::Type, u"Art"_s}};
    SavedJob job = savedJob({u"r"_s, u"r"_s, u"r"_s});
    job.rows[1].result->type.reset(); // no rule matched
    job.rows[2].result.reset();
    QCOMPARE(written(form, {job}),
             QByteArray(R"({"file_id":"f-0","classify_job_id":"job-1",)"
                        R"("result":{"type":"invoice"},"desk":{"blake2b \"hex\"":null}})"
                        "\n"
                        R"({"file_id":"f-1","classify_job_id":"job-1",)"
                        R"("result":{"type":null},"desk":{"blake2b \"hex\"":null}})"
                        "\n"
                        R"({"file_id":"f-2","classify_job_id":"job-1",)"
                        R"("result":null,"desk":{"blake2b \"hex\"":null}})"
                        "\n"));
    form.columns = {ResultColumn::Type};
    QCOMPARE(written(form, {savedJob({u"r"_s})}),
             QByteArray("{\"result\":{\"type\":\"invoice\"}}\n"));
}

void TestTextWriters::columnsUnderOtherNames()
{
    ExportForm form;
    form.columns = {ResultColumn::TypeFinal, ResultColumn::File};
    form.names = {{ResultColumn::TypeFinal, u"=Art"_s}};
    form.csv.hasMark = false;
    QCOMPARE(written(form, {savedJob({u"r"_s})}),
             QByteArray("\"'=Art\",\"file\"\r\n\"invoice\",\"f-0.pdf\"\r\n"));
    form.format = ResultsFormat::JsonLines;
    QCOMPARE(written(form, {savedJob({u"r"_s})}),
             QByteArray("{\"=Art\":\"invoice\",\"file\":\"f-0.pdf\"}\n"));
}

void TestTextWriters::jsonIsOneJob()
{
    ExportForm form;
    form.format = ResultsFormat::Json;
    const SavedJob job = savedJob({u"a"_s, u"b"_s});
    QCOMPARE(QJsonDocument::fromJson(written(form, {job})).object(),
             resultsObject(job.rows, provenanceOf(job.row)));
}

void TestTextWriters::suffixes()
{
    QCOMPARE(formatOf(u"/a/b.c/results.XLSX"_s), std::optional(ResultsFormat::Workbook));
    QCOMPARE(formatOf(u"results.csv"_s), std::optional(ResultsFormat::Csv));
    QCOMPARE(formatOf(u"results.jsonl"_s), std::optional(ResultsFormat::JsonLines));
    QCOMPARE(formatOf(u"results.json"_s), std::optional(ResultsFormat::Json));
    QVERIFY(!formatOf(u"results"_s));
    QVERIFY(!formatOf(u"csv"_s));
    QVERIFY(!formatOf(u"results.csv.txt"_s));
}

void TestTextWriters::countsAddUp()
{
    SavedJob job = savedJob({u"a"_s, u"b"_s, u"c"_s});
    job.rows[1].result->type.reset();
    job.rows[2].result.reset();
    SavedJob other = savedJob({u"d"_s});
    other.rows[0].result->type = u"cv"_s;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto writer = makeResultsWriter({}, out);
    QVERIFY(writer->begin() && writer->add(job, &goOn) && writer->add(other, &goOn));
    const ResultsSummary &summary = writer->summary();
    QCOMPARE(summary.counts, (SavedCounts{.typed = 2, .untyped = 1, .without = 1}));
    QCOMPARE(summary.counts.files(), 4);
    QCOMPARE(summary.types, (QMap<QString, int>{{u"cv"_s, 1}, {u"invoice"_s, 1}}));
    QCOMPARE(summary.jobs.size(), 2);
    QCOMPARE(summary.jobs.at(0).counts, (SavedCounts{.typed = 1, .untyped = 1, .without = 1}));
}

void TestTextWriters::whatCannotBeWritten_data()
{
    QTest::addColumn<ResultsFormat>("format");
    for (const ResultsFormat format : {ResultsFormat::Workbook, ResultsFormat::Csv,
                                       ResultsFormat::JsonLines, ResultsFormat::Json})
        QTest::newRow(qPrintable(suffixOf(format))) << format;
}

/// A full disk is told, in whichever step it is noticed.
void TestTextWriters::whatCannotBeWritten()
{
    QFETCH(const ResultsFormat, format);
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("This system has no full disk to write to.");
    ExportForm form;
    form.format = format;
    const auto writer = makeResultsWriter(form, full);
    QVERIFY(!(writer->begin() && writer->add(savedJob({u"a"_s}), &goOn) && writer->end()));
    QCOMPARE(writer->failure(), qt_error_string(ENOSPC));
}

QTEST_GUILESS_MAIN(TestTextWriters)
#include "tst_textwriters.moc"
