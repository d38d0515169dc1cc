// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/export/exporttemplate.h"

#include "store/settings/settings.h"
#include "support/stricttest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const ExportTemplate &how)
{
    QStringList keys;
    for (const ResultColumn column : how.columns)
        keys += columnKey(column);
    return keys;
}

QJsonObject good()
{
    return {{u"classifydesk_template"_s, 1},
            {u"name"_s, u"Accounting"_s},
            {u"format"_s, u"csv"_s},
            {u"columns"_s,
             QJsonArray{QJsonObject{{u"column"_s, u"type_final"_s}, {u"name"_s, u"Belegart"_s}},
                        QJsonObject{{u"column"_s, u"file"_s}}}},
            {u"csv"_s, QJsonObject{{u"separator"_s, u"semicolon"_s}}}};
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject with(const QString &field, const QJsonValue &value)
{
    QJsonObject object = good();
    object.insert(field, value);
    return object;
}

QJsonObject withColumn(const QJsonObject &column)
{
    QJsonObject object = good();
    QJsonArray columns = object.value(u"columns"_s).toArray();
    columns.append(column);
    object.insert(u"columns"_s, columns);
    return object;
}

} // namespace

class TestExportTemplate : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramsOwnArePromised();
    void whatIsWrittenReadsBack();
    void aFileOfAPerson();
    void whatIsNoTemplate_data();
    void whatIsNoTemplate();
    void filesThatCannotBeRead();
    void namesOfColumns_data();
    void namesOfColumns();
    void theSeparatorMayFollowThePlace();
    void keptInTheSettings();
    void settingsOfVersionsWithoutTemplates();
};

/// Whoever reads what was handed over counts on these: a column may be added at the end of a
/// template under a new name only, and none of these may go, move or be called otherwise.
void TestExportTemplate::theProgramsOwnArePromised()
{
    const ExportTemplate analyst = builtIn(BuiltInTemplate::Analyst);
    QCOMPARE(analyst.format, ResultsFormat::Workbook);
    QCOMPARE(keysOf(analyst),
             QStringLiteral("file type confidence reasoning label finished_at path message "
                            "type_final decision flagged note")
                 .split(u' '));
    const ExportTemplate full = builtIn(BuiltInTemplate::Full);
    QCOMPARE(full.format, ResultsFormat::Workbook);
    QCOMPARE(keysOf(full),
             QStringLiteral("file file_id type confidence reasoning job_id label mode status "
                            "service finished_at preset preset_changed preset_version "
                            "rules_version path size hash copy_of message type_final decision pot "
                            "flagged note submitted_at credits_estimated credits_billed")
                 .split(u' '));
    const ExportTemplate handOver = builtIn(BuiltInTemplate::HandOver);
    QCOMPARE(handOver.format, ResultsFormat::JsonLines);
    QCOMPARE(handOver.shape, LineShape::Contract);
    QCOMPARE(keysOf(handOver),
             QStringLiteral("file_id job_id type confidence reasoning file path hash size copy_of "
                            "type_final decision pot preset service mode status preset_version "
                            "rules_version submitted_at finished_at")
                 .split(u' '));
    const QList<BuiltInTemplate> all = builtInTemplates();
    QCOMPARE(all.size(), 3);
    for (const BuiltInTemplate which : all) {
        QCOMPARE(builtInTemplate(builtIn(which).name), std::optional(which));
        QVERIFY(builtIn(which).names.isEmpty());
    }
    QVERIFY(!builtInTemplate(u"Analyst"_s));
    QCOMPARE(usualResultColumns().size(), 23); // of commands without a template
    QCOMPARE(columnKey(usualResultColumns().constLast()), u"pot"_s);
}

void TestExportTemplate::whatIsWrittenReadsBack()
{
    const QList<BuiltInTemplate> all = builtInTemplates();
    for (const BuiltInTemplate which : all)
        QCOMPARE(templateFromJson(text(toJson(builtIn(which)))), builtIn(which));
    const ExportTemplate how{.name = u"Größe „1“ 😀"_s,
                             .format = ResultsFormat::Csv,
                             .columns = {ResultColumn::Pot, ResultColumn::File},
                             .names = {{ResultColumn::Pot, u"=x"_s}},
                             .separator = u'\t',
                             .safety = CsvSafety::AsIs,
                             .hasMark = false,
                             .shape = LineShape::Contract};
    QCOMPARE(templateFromJson(text(toJson(how))), how);
}

void TestExportTemplate::aFileOfAPerson()
{
    const auto how = templateFromJson(text(good()));
    QVERIFY(how.has_value());
    QCOMPARE(how->name, u"Accounting"_s);
    QCOMPARE(how->format, ResultsFormat::Csv);
    QCOMPARE(keysOf(*how), (QStringList{u"type_final"_s, u"file"_s}));
    QCOMPARE(how->names, (ColumnNames{{ResultColumn::TypeFinal, u"Belegart"_s}}));
    QCOMPARE(how->separator, std::optional(QChar(u';')));
    QCOMPARE(how->safety, CsvSafety::Harmless);
    QVERIFY(how->hasMark);
    QCOMPARE(how->shape, LineShape::Flat);
}

void TestExportTemplate::whatIsNoTemplate_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QJsonObject &object, const char *where) {
        QTest::newRow(name) << text(object) << QString::fromLatin1(where);
    };
    row("later", with(u"classifydesk_template"_s, 2), "classifydesk_template");
    row("no version", with(u"classifydesk_template"_s, QJsonValue()), "classifydesk_template");
    row("a field more", with(u"colour"_s, u"red"_s), "colour");
    row("no name", with(u"name"_s, u""_s), "name");
    row("a name over two lines", with(u"name"_s, u"a\nb"_s), "name");
    row("JSON has no columns", with(u"format"_s, u"json"_s), "format");
    row("no columns", with(u"columns"_s, QJsonArray()), "columns");
    row("columns as one text", with(u"columns"_s, u"file"_s), "columns");
    row("a column as a text", with(u"columns"_s, QJsonArray{u"file"_s}), "columns.0");
    row("unknown column", withColumn({{u"column"_s, u"colour"_s}}), "columns.2.column");
    row("twice", withColumn({{u"column"_s, u"file"_s}}), "columns.2.column");
    row("a name twice", withColumn({{u"column"_s, u"type"_s}, {u"name"_s, u"Belegart"_s}}),
        "columns");
    row("another's name", withColumn({{u"column"_s, u"type"_s}, {u"name"_s, u"file"_s}}),
        "columns");
    row("empty name", withColumn({{u"column"_s, u"type"_s}, {u"name"_s, u""_s}}), "columns.2.name");
    row("long name", withColumn({{u"column"_s, u"type"_s}, {u"name"_s, QString(101, u'x')}}),
        "columns.2.name");
    row("unseen letters", withColumn({{u"column"_s, u"type"_s}, {u"name"_s, u"a\u202eb"_s}}),
        "columns.2.name");
    row("separator", with(u"csv"_s, QJsonObject{{u"separator"_s, u"|"_s}}), "csv.separator");
    row("formulas", with(u"csv"_s, QJsonObject{{u"formulas"_s, true}}), "csv.formulas");
    row("mark", with(u"csv"_s, QJsonObject{{u"byte_order_mark"_s, 1}}), "csv.byte_order_mark");
    row("shape", with(u"json_lines"_s, QJsonObject{{u"shape"_s, u"deep"_s}}), "json_lines.shape");
    row("csv as a list", with(u"csv"_s, QJsonArray()), "csv");
}

void TestExportTemplate::whatIsNoTemplate()
{
    QFETCH(QByteArray, file);
    const auto how = templateFromJson(file);
    QVERIFY(!how);
    QCOMPARE(how.error().kind, TemplateProblem::Kind::Invalid);
    QTEST(how.error().where, "where");
}

void TestExportTemplate::filesThatCannotBeRead()
{
    using Kind = TemplateProblem::Kind;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.json"_s);
    const auto kind = [&path] {
        const auto read = readTemplateFile(path);
        return read ? std::nullopt : std::optional(read.error().kind);
    };
    QCOMPARE(kind(), std::optional(Kind::Unreadable));
    const auto write = [&path](const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write("{"));
    QCOMPARE(kind(), std::optional(Kind::NotJson));
    QVERIFY(write("[]"));
    QCOMPARE(kind(), std::optional(Kind::NotJson));
    QVERIFY(write(QByteArray(2'000'000, ' ')));
    QCOMPARE(kind(), std::optional(Kind::TooLarge));
    const ExportTemplate how = builtIn(BuiltInTemplate::HandOver);
    QCOMPARE(writeTemplateFile(path, how), QString());
    QCOMPARE(readTemplateFile(path), how);
    QVERIFY(!writeTemplateFile(folder.filePath(u"no/where.json"_s), how).isEmpty());
}

void TestExportTemplate::namesOfColumns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Belegart"_s << u"Belegart"_s;
    QTest::newRow("blanks") << u"  a \t b\n"_s << u"a b"_s;
    QTest::newRow("unseen") << u"a\u202e \u0001 b"_s << u"a b"_s;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) << QString();
    QTest::newRow("whole character") << u"😀"_s << u"😀"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(100, u'x');
    QTest::newRow("long, of pairs") << u"a"_s + u"😀"_s.repeated(60) << u"a"_s + u"😀"_s.repeated(49);
    QTest::newRow("nothing") << u" \n "_s << QString();
}

void TestExportTemplate::namesOfColumns()
{
    QFETCH(QString, typed);
    QTEST(columnNameFrom(typed), "name");
    QCOMPARE(columnNameFrom(columnNameFrom(typed)), columnNameFrom(typed));
}

void TestExportTemplate::theSeparatorMayFollowThePlace()
{
    const CsvStyle local{.separator = u';', .decimal = u','};
    ExportTemplate how = builtIn(BuiltInTemplate::Full);
    QCOMPARE(formOf(how, local).csv.separator, QChar(u';'));
    QCOMPARE(formOf(how, local).csv.decimal, QChar(u','));
    how.separator = u'\t';
    QCOMPARE(formOf(how, local).csv.separator, QChar(u'\t'));
    QCOMPARE(formOf(how, local).csv.decimal, QChar(u'.'));
    how.safety = CsvSafety::AsIs;
    how.hasMark = false;
    QCOMPARE(formOf(how, local).csv.safety, CsvSafety::AsIs);
    QVERIFY(!formOf(how, local).csv.hasMark);
}

void TestExportTemplate::keptInTheSettings()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    ExportTemplate one = builtIn(BuiltInTemplate::Full);
    one.name = u"zebra"_s;
    ExportTemplate other = builtIn(BuiltInTemplate::HandOver);
    other.name = u"accounts"_s;
    {
        Settings settings(file);
        QVERIFY(readTemplates(settings).isEmpty());
        QVERIFY(!readTemplateInUse(settings));
        writeTemplates(settings, {one, other});
        writeTemplateInUse(settings, other);
    }
    Settings settings(file);
    QCOMPARE(readTemplates(settings), (QList<ExportTemplate>{other, one}));
    QCOMPARE(readTemplateInUse(settings), std::optional(other));
    // One that can't be read does not take the others with it.
    settings.set(setting::exportTemplates, "[{\"name\":\"broken\"}," + text(toJson(one)) + ", 7]");
    QCOMPARE(readTemplates(settings), QList<ExportTemplate>{one});
}

void TestExportTemplate::settingsOfVersionsWithoutTemplates()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.set(setting::exportColumns, {u"size"_s, u"gone"_s, u"file"_s, u"size"_s});
    settings.set(setting::exportFormat, u"csv"_s);
    const auto how = readTemplateInUse(settings);
    QVERIFY(how.has_value());
    QCOMPARE(keysOf(*how), (QStringList{u"size"_s, u"file"_s}));
    QCOMPARE(how->format, ResultsFormat::Csv);
}

QTEST_GUILESS_MAIN(TestExportTemplate)
#include "tst_exporttemplate.moc"
