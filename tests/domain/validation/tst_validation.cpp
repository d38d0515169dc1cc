// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/validation/validation.h"

#include "domain/request/language.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

namespace {

using Code = FieldProblem::Code;
using Severity = FieldProblem::Severity;

const QString anId = u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s;

JobRequest goodRequest()
{
    JobRequest request;
    request.fileIds = {FileId{anId}};
    request.rules = {{u"invoice"_s, u"An invoice asks for payment"_s}};
    return request;
}

QList<FileId> differentIds(int count)
{
    QList<FileId> ids;
    for (int i = 0; i < count; ++i)
        ids.append(FileId{u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 16, '0'_L1)});
    return ids;
}

QString said(const QList<FieldProblem> &problems)
{
    QStringList all;
    for (const FieldProblem &problem : problems) {
        all.append(problem.path.text() + u": "_s + QString::number(static_cast<int>(problem.code))
                   + (problem.severity == Severity::Error ? u" error"_s : u" warning"_s));
    }
    return all.isEmpty() ? u"nothing"_s : all.join(u", "_s);
}

} // namespace

/// Every limit of the contract's "Request body", on both sides.
class TestValidation : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodRequestHasNoProblem();
    void everythingSetWellHasNoProblem();
    void lengthsCountCharacters_data();
    void lengthsCountCharacters();
    void fileCounts_data();
    void fileCounts();
    void aSubmissionTakesAnyNumberOfFiles();
    void fileIds_data();
    void fileIds();
    void aFileNamedTwiceIsAWarningAtTheSecond();
    void noRulesIsAnError();
    void ruleLengths_data();
    void ruleLengths();
    void aLongDescriptionIsAWarning_data();
    void aLongDescriptionIsAWarning();
    void ruleCharacters_data();
    void ruleCharacters();
    void aTypeUsedTwiceIsAWarningAtTheSecond();
    void languages_data();
    void languages();
    void maxPages_data();
    void maxPages();
    void problemsOfAllPartsAreListedTogether();
};

void TestValidation::aGoodRequestHasNoProblem()
{
    const auto problems = validate(goodRequest());
    QVERIFY2(problems.isEmpty(), qPrintable(said(problems)));
}

void TestValidation::everythingSetWellHasNoProblem()
{
    JobRequest request = goodRequest();
    request.mode = Mode::Multimodal;
    request.language = u"de"_s;
    request.maxPages = MaxPages::noLimit();
    request.targetPages = PageSelection::fromZeroBased({0, 4});
    request.webhooks = {{.url = u"https://hooks.example.com/x?y=1"_s,
                         .events = {u"parse.success"_s, u"one.nobody.knows"_s},
                         .headers = {{u"X-Token"_s, u"a b"_s}},
                         .format = Webhook::Format::Json,
                         .signingSecret = u"s"_s}};
    const auto problems = validate(request);
    QVERIFY2(problems.isEmpty(), qPrintable(said(problems)));
}

void TestValidation::lengthsCountCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("letters") << u"abc"_s << 3;
    QTest::newRow("umlauts") << u"äöü"_s << 3;
    QTest::newRow("outside the first plane") << u"\U0001F9FE\U0001F4C4"_s << 2;
    QTest::newRow("a letter and its accent") << u"e\u0301"_s << 2;
    QTest::newRow("spaces count") << u" a "_s << 3;
}

void TestValidation::lengthsCountCharacters()
{
    QFETCH(QString, text);
    QTEST(lengthInCharacters(text), "length");
}

void TestValidation::fileCounts_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<FieldProblem>>("problems");
    const FieldPath files{{u"file_ids"_s}};
    QTest::newRow("none") << 0
                          << QList<FieldProblem>{
                                 {.path = files, .code = Code::TooFew, .limit = 1, .actual = 0}};
    QTest::newRow("one") << 1 << QList<FieldProblem>{};
    QTest::newRow("most") << 500 << QList<FieldProblem>{};
    QTest::newRow("one too many")
        << 501
        << QList<FieldProblem>{{.path = files, .code = Code::TooMany, .limit = 500, .actual = 501}};
}

void TestValidation::fileCounts()
{
    QFETCH(int, count);
    JobRequest request = goodRequest();
    request.fileIds = differentIds(count);
    QTEST(validate(request), "problems");
}

void TestValidation::aSubmissionTakesAnyNumberOfFiles()
{
    JobRequest request = goodRequest();
    request.fileIds = differentIds(501);
    QCOMPARE(validateSubmission(request, Dialect::First), QList<FieldProblem>());
    QCOMPARE(validateFileIds(request.fileIds), QList<FieldProblem>());
}

void TestValidation::fileIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    QTest::newRow("lower case") << anId << true;
    QTest::newRow("upper case") << anId.toUpper() << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("braces") << u'{' + anId + u'}' << false;
    QTest::newRow("newer form") << u"dfl-"_s + anId << true;
    QTest::newRow("a word") << u"invoice"_s << false;
    QTest::newRow("a space behind") << anId + u' ' << false;
}

void TestValidation::fileIds()
{
    QFETCH(QString, id);
    QFETCH(bool, good);
    const auto problems = validateFileIds({differentIds(1).first(), FileId{id}});
    if (good) {
        QVERIFY2(problems.isEmpty(), qPrintable(said(problems)));
        return;
    }
    const QList<FieldProblem> expected{{.path = {{u"file_ids"_s, u"1"_s}}, .code = Code::NotUuid}};
    QCOMPARE(problems, expected);
}

void TestValidation::aFileNamedTwiceIsAWarningAtTheSecond()
{
    const auto problems = validateFileIds(
        {FileId{anId}, differentIds(1).first(), FileId{anId.toUpper()}, FileId{anId}});
    const QList<FieldProblem> expected{
        {.path = {{u"file_ids"_s, u"2"_s}}, .code = Code::Duplicate, .severity = Severity::Warning},
        {.path = {{u"file_ids"_s, u"3"_s}},
         .code = Code::Duplicate,
         .severity = Severity::Warning}};
    QCOMPARE(problems, expected);
}

void TestValidation::noRulesIsAnError()
{
    const QList<FieldProblem> expected{
        {.path = {{u"rules"_s}}, .code = Code::TooFew, .limit = 1, .actual = 0}};
    QCOMPARE(validateRules({}), expected);
}

void TestValidation::ruleLengths_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("code"); // -1: no problem
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("actual");
    const QString enough(10, u'd');
    const QString letter = u"\U00010400"_s; // a letter outside the first plane: two UTF-16 units
    const auto row = [](const char *name, const Rule &rule, const QString &field, int code,
                        int limit, int actual) {
        QTest::newRow(name) << rule << field << code << limit << actual;
    };
    const auto type = u"type"_s;
    const auto description = u"description"_s;
    row("type of 0", {QString(), enough}, type, int(Code::Missing), 1, 0);
    row("type of 1", {u"a"_s, enough}, type, -1, 0, 0);
    row("type of 50", {QString(50, u'a'), enough}, type, -1, 0, 0);
    row("type of 51", {QString(51, u'a'), enough}, type, int(Code::TooLong), 50, 51);
    row("type of 50 pairs", {letter.repeated(50), enough}, type, -1, 0, 0);
    row("type of 51 pairs", {letter.repeated(51), enough}, type, int(Code::TooLong), 50, 51);
    row("description of 0", {u"a"_s, {}}, description, int(Code::Missing), 10, 0);
    row("description of 9", {u"a"_s, QString(9, u'd')}, description, int(Code::TooShort), 10, 9);
    row("description of 9 pairs", {u"a"_s, letter.repeated(9)}, description, int(Code::TooShort),
        10, 9);
    row("description of 10", {u"a"_s, enough}, description, -1, 0, 0);
    row("description of 500", {u"a"_s, QString(500, u'd')}, description, -1, 0, 0);
    row("description of 2001", {u"a"_s, QString(2001, u'd')}, description, int(Code::TooLong), 2000,
        2001);
    row("description of 500 pairs", {u"a"_s, letter.repeated(500)}, description, -1, 0, 0);
}

void TestValidation::ruleLengths()
{
    QFETCH(Rule, rule);
    QFETCH(QString, field);
    QFETCH(int, code);
    QFETCH(int, limit);
    QFETCH(int, actual);
    const auto problems = validateRules({rule});
    if (code < 0) {
        QVERIFY2(problems.isEmpty(), qPrintable(said(problems)));
        return;
    }
    const QList<FieldProblem> expected{{.path = {{u"rules"_s, u"0"_s, field}},
                                        .code = static_cast<Code>(code),
                                        .limit = limit,
                                        .actual = actual}};
    QCOMPARE(problems, expected);
}

/// The service's documents disagree on what is between.
void TestValidation::aLongDescriptionIsAWarning_data()
{
    QTest::addColumn<int>("length");
    QTest::newRow("501") << 501;
    QTest::newRow("2000") << 2000;
}

void TestValidation::aLongDescriptionIsAWarning()
{
    QFETCH(const int, length);
    const QList<FieldProblem> expected{{.path = {{u"rules"_s, u"0"_s, u"description"_s}},
                                        .code = Code::TooLong,
                                        .severity = Severity::Warning,
                                        .limit = 500,
                                        .actual = length}};
    QCOMPARE(validateRules({{u"a"_s, QString(length, u'd')}}), expected);
}

void TestValidation::ruleCharacters_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("plain");
    QTest::newRow("letters, digits, space, hyphen, underscore") << u"Tax form-2_b"_s << true;
    QTest::newRow("other letters") << u"Übergabe 契約"_s << true;
    QTest::newRow("combined accents") << u"re\u0301sume\u0301"_s << true;
    QTest::newRow("slash") << u"cv/resume"_s << false;
    QTest::newRow("full stop") << u"inv."_s << false;
    QTest::newRow("line end") << u"invoice\n"_s << false;
    QTest::newRow("picture") << u"\U0001F9FE"_s << false;
}

void TestValidation::ruleCharacters()
{
    QFETCH(QString, type);
    QFETCH(bool, plain);
    QList<FieldProblem> expected;
    if (!plain) {
        expected.append({.path = {{u"rules"_s, u"0"_s, u"type"_s}},
                         .code = Code::BadCharacters,
                         .severity = Severity::Warning});
    }
    QCOMPARE(validateRules({{type, u"long enough for one"_s}}), expected);
}

void TestValidation::aTypeUsedTwiceIsAWarningAtTheSecond()
{
    const QString words = u"long enough for one"_s;
    const auto problems = validateRules({{u"a"_s, words}, {u"b"_s, words}, {u"a"_s, words}});
    const QList<FieldProblem> expected{{.path = {{u"rules"_s, u"2"_s, u"type"_s}},
                                        .code = Code::Duplicate,
                                        .severity = Severity::Warning}};
    QCOMPARE(problems, expected);
    QVERIFY(!hasErrors(problems));
}

void TestValidation::languages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("good");
    for (const Language &language : allLanguages())
        QTest::newRow(language.code.data()) << QString(language.code) << true;
    QTest::newRow("upper case") << u"EN"_s << false;
    QTest::newRow("none") << u""_s << false;
    QTest::newRow("region") << u"en-GB"_s << false;
    QTest::newRow("by name") << u"English"_s << false;
}

void TestValidation::languages()
{
    QFETCH(QString, code);
    QFETCH(bool, good);
    JobRequest request = goodRequest();
    request.language = code;
    QList<FieldProblem> expected;
    if (!good) {
        expected.append(
            {.path = {{u"parsing_configuration"_s, u"lang"_s}}, .code = Code::UnknownValue});
    }
    QCOMPARE(validate(request), expected);
}

void TestValidation::maxPages_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<bool>("good");
    QTest::newRow("fewer than none") << -1 << false;
    QTest::newRow("none") << 0 << false;
    QTest::newRow("one") << 1 << true;
    QTest::newRow("many") << 2147483647 << true;
}

void TestValidation::maxPages()
{
    QFETCH(int, pages);
    QFETCH(bool, good);
    JobRequest request = goodRequest();
    request.maxPages = MaxPages::of(pages);
    QList<FieldProblem> expected;
    if (!good) {
        expected.append({.path = {{u"parsing_configuration"_s, u"max_pages"_s}},
                         .code = Code::OutOfRange,
                         .limit = 1,
                         .actual = pages});
    }
    QCOMPARE(validate(request), expected);
}

void TestValidation::problemsOfAllPartsAreListedTogether()
{
    JobRequest request;
    request.language = u"xx"_s;
    request.maxPages = MaxPages::of(0);
    request.webhooks = {{}};
    QStringList paths;
    for (const FieldProblem &problem : validate(request))
        paths.append(problem.path.text());
    const QStringList expected{u"file_ids"_s, u"rules"_s, u"parsing_configuration.lang"_s,
                               u"parsing_configuration.max_pages"_s,
                               u"webhook_configurations.0.webhook_url"_s};
    QCOMPARE(paths, expected);
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
