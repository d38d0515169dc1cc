// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/exportresults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

Provenance provenance()
{
    return {{u"job-1"_s}, u"March, intake"_s,
            u"FAST"_s,    u"PARTIAL_SUCCESS"_s,
            u"local"_s,   QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC)};
}

ExportRow rowWith(const QString &reasoning)
{
    return {{u"f-1"_s}, u"a.pdf"_s, Classification{u"invoice"_s, 0.93, reasoning}};
}

/// A line of the table, joined.
QString lineOf(const CellTable &table, int row)
{
    return table.at(row).join(u',');
}

} // namespace

/// Results as files for other programs.
class TestExportResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void noRuleMatchedAndNotClassified();
    void formulasAnywhere();
    void asJson();
    void rowsOfAJob();
    void aFileThatWasLeftOutHasNoResult();
    void whatTheirOwnJobsSay();
    void whereFilesCameFrom();
};

void TestExportResults::noRuleMatchedAndNotClassified()
{
    const QList<ExportRow> rows{{{u"f-1"_s}, {}, Classification{std::nullopt, 0.1, u"none"_s}},
                                {{u"f-2"_s}, u"b.pdf"_s, std::nullopt},
                                {{u"f-3"_s}, {}, Classification{u"t"_s, std::nullopt, u"r"_s}}};
    const CellTable table = resultsAsTable(rows, {});
    QCOMPARE(table.size(), 4);
    QCOMPARE(lineOf(table, 0),
             u"file,file_id,type,confidence,reasoning,job_id,label,mode,status,service,"
             "finished_at,preset,preset_changed,preset_version,rules_version,path,size,hash,copy_"
             "of,message,"
             "type_final,decision,pot"_s);
    QCOMPARE(lineOf(table, 1), u",f-1,,0.1,none,,,,,,,,,,,,,,,,,open,"_s);
    QCOMPARE(lineOf(table, 2), u"b.pdf,f-2,,,,,,,,,,,,,,,,,,,,open,"_s);
    QCOMPARE(lineOf(table, 3), u",f-3,t,,r,,,,,,,,,,,,,,,,t,open,"_s);
    const QJsonArray json = resultsObject(rows, {})["results"_L1].toArray();
    QCOMPARE(json[0]["result"_L1]["confidence"_L1], QJsonValue(0.1));
    QVERIFY(json[2]["result"_L1]["confidence"_L1].isNull());
}

/// File names, types, presets and all else come from outside too.
void TestExportResults::formulasAnywhere()
{
    ExportRow row{{u"=f"_s}, u"=n"_s, Classification{u"=t"_s, 1, u"=r"_s}};
    row.path = u"=d/=n"_s;
    row.size = 3;
    row.hash = "\x0a\xff";
    row.copyOf = u"=c"_s;
    const Provenance origin{{u"=j"_s}, u"=l"_s, u"=m"_s, u"=s"_s, u"=u"_s,
                            {},        u"=p"_s, true,    12,      u"=v"_s};
    QCOMPARE(
        lineOf(resultsAsTable({row}, origin), 1),
        u"'=n,'=f,'=t,1,'=r,'=j,'=l,'=m,'=s,'=u,,'=p,true,12,'=v,'=d/=n,3,0aff,'=c,,'=t,open,"_s);
    row.result.reset();
    row.said = u"=s"_s;
    QVERIFY(lineOf(resultsAsTable({row}, origin), 1).endsWith(u",'=s,,open,"_s));
    QVERIFY(lineOf(resultsAsTable({row}, origin, CsvSafety::AsIs), 1).endsWith(u",=s,,open,"_s));
}

void TestExportResults::asJson()
{
    const QByteArray json = resultsAsJson({rowWith(u"=1+1"_s), {{u"f-2"_s}, {}, {}}}, provenance());
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object, resultsObject({rowWith(u"=1+1"_s), {{u"f-2"_s}, {}, {}}}, provenance()));
    QCOMPARE(object.value("job_id"_L1).toString(), u"job-1"_s);
    QCOMPARE(object.value("label"_L1).toString(), u"March, intake"_s);
    QVERIFY(object.value("preset"_L1).isNull());
    QCOMPARE(object.value("finished_at"_L1).toString(), u"2026-03-04T05:06:07Z"_s);
    const QJsonArray results = object.value("results"_L1).toArray();
    QCOMPARE(results.size(), 2);
    const QJsonObject result = results.at(0).toObject().value("result"_L1).toObject();
    QCOMPARE(result.value("reasoning"_L1).toString(), u"=1+1"_s); // JSON runs nothing
    QCOMPARE(result.value("confidence"_L1).toDouble(), 0.93);
    QVERIFY(results.at(1).toObject().value("result"_L1).isNull());
    QVERIFY(results.at(1).toObject().value("file_name"_L1).isNull());
}

void TestExportResults::rowsOfAJob()
{
    FileResult first;
    first.fileId = {u"f-1"_s};
    first.result = Classification{u"cv"_s, 0.5, {}};
    FileResult unknown;
    unknown.fileId = {u"f-9"_s};
    JobDetails details;
    details.files = {{{u"f-2"_s}, u"b"_s}, {{u"f-1"_s}, u"a"_s}};
    details.results = {first, unknown};
    const QList<ExportRow> rows = exportRows(details);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).fileName, u"b"_s);
    QVERIFY(!rows.at(0).result);
    QCOMPARE(rows.at(1).fileName, u"a"_s);
    QCOMPARE(rows.at(1).result->type, u"cv"_s);
    QCOMPARE(rows.at(2).fileId.value, u"f-9"_s);
}

/// A service may leave out the IDs of files: none of its results is that of a file without one.
void TestExportResults::aFileThatWasLeftOutHasNoResult()
{
    FileResult unnamed;
    unnamed.result = Classification{u"cv"_s, 0.5, {}};
    JobDetails details;
    JobFile left{.id = {}, .name = u"left out"_s, .path = u"/a"_s};
    left.error = ServiceError{.kind = ServiceError::Kind::LocalFile, .technical = u"gone"_s};
    details.files = {left, {{u"f-1"_s}, u"sent"_s}};
    details.results = {unnamed};
    const QList<ExportRow> rows = exportRows(details);
    QCOMPARE(rows.size(), 3);
    QVERIFY(!rows.at(0).result);
    QCOMPARE(rows.at(0).said, u"gone"_s);
    QVERIFY(!rows.at(1).result);
    QCOMPARE(rows.at(2).result->type, u"cv"_s);
}

/// In the second dialect each file's own job says why there is no result.
void TestExportResults::whatTheirOwnJobsSay()
{
    JobDetails details;
    details.request.fileIds = {{u"f-1"_s}, {u"f-2"_s}, {u"f-3"_s}};
    for (const FileId &id : details.request.fileIds)
        details.files.append({id, {}});
    details.creates.resize(3);
    details.creates[0].id = {u"a"_s};
    details.creates[0].status = JobStatus(u"RUNNING"_s);
    details.creates[1].id = {u"b"_s};
    details.creates[1].status = JobStatus(u"FAILED"_s);
    details.creates[1].errorMessage = u"The document is protected"_s;
    details.creates[2].error = ServiceError{.serverSaid = u"File not found"_s};
    const QList<ExportRow> rows = exportRows(details);
    QCOMPARE(rows.at(0).said, u"RUNNING"_s);
    QCOMPARE(rows.at(1).said, u"The document is protected"_s);
    QCOMPARE(rows.at(2).said, u"File not found"_s);
    QCOMPARE(rows.at(1).jobId.value, u"b"_s);
    const QString second = lineOf(resultsAsTable(rows, {}), 2);
    QVERIFY2(second.contains(u",b,"_s), qPrintable(second)); // each its own
    const QJsonArray results = resultsObject(rows, {}).value("results"_L1).toArray();
    QCOMPARE(results.at(0)["job_id"_L1].toString(), u"a"_s);
    QVERIFY(results.at(2)["job_id"_L1].isUndefined()); // it has none
}

/// Of two files of one name, results say which is which.
void TestExportResults::whereFilesCameFrom()
{
    JobDetails details;
    details.files = {{.id = {u"f-1"_s},
                      .name = u"contract.docx"_s,
                      .path = u"/papers/2025/contract.docx"_s,
                      .size = 0,
                      .hash = "\x01\xfe"},
                     {.id = {u"f-2"_s},
                      .name = u"contract.docx"_s,
                      .path = u"/papers/2026/a, \"b\".docx"_s,
                      .size = 12},
                     {.id = {u"f-3"_s}, .name = {}}};
    const QList<ExportRow> rows = exportRows(details);
    const CellTable table = resultsAsTable(rows, {});
    QVERIFY(lineOf(table, 1).endsWith(u",/papers/2025/contract.docx,0,01fe,,,,open,"_s));
    QVERIFY(lineOf(table, 2).endsWith(u",/papers/2026/a, \"b\".docx,12,,,,,open,"_s));
    QVERIFY(lineOf(table, 3).endsWith(u",,,,,,,open,"_s));
    const QJsonArray results = resultsObject(rows, {}).value("results"_L1).toArray();
    QCOMPARE(results.at(0)["path"_L1].toString(), u"/papers/2025/contract.docx"_s);
    QCOMPARE(results.at(0)["size"_L1], QJsonValue(0));
    QCOMPARE(results.at(0)["hash"_L1].toString(), u"01fe"_s);
    QCOMPARE(results.at(1)["size"_L1], QJsonValue(12));
    QVERIFY(results.at(1)["hash"_L1].isNull());
    for (const auto name : {"path"_L1, "size"_L1, "hash"_L1}) // one that was given by its ID
        QVERIFY(results.at(2)[name].isNull());
}

QTEST_GUILESS_MAIN(TestExportResults)
#include "tst_exportresults.moc"
