// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/validation/filejobvalidation.h"
#include "domain/validation/validation.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

namespace {

using Code = FieldProblem::Code;
using Severity = FieldProblem::Severity;
using Problems = QList<FieldProblem>;

JobRequest goodContent()
{
    JobRequest content;
    content.rules = {{u"invoice"_s, u"An invoice asks for payment"_s}};
    return content;
}

FileJobRequest goodRequest()
{
    FileJobRequest request;
    request.file = {u"dfl-3fa85f64-5717-4562-b3fc-2c963f66afa6"_s};
    request.content = goodContent();
    return request;
}

QStringList places(const Problems &problems)
{
    QStringList all;
    for (const FieldProblem &problem : problems)
        all.append(problem.path.text());
    return all;
}

} // namespace

/// Where the second dialect's limits differ from the first's, on both sides.
class TestFileJobValidation : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodRequestHasNoProblem();
    void multimodalIsAnErrorInTheSecondDialectOnly();
    void languagesAreFree();
    void maxPagesBeginAtOne();
    void fileIdsAreFree_data();
    void fileIdsAreFree();
    void asManyFilesAsAPersonLikes();
    void aFileNamedTwiceIsAWarning();
    void eventsOfOtherProductsAreWarnings();
    void theFileHasALength_data();
    void theFileHasALength();
    void transactionIdsHaveALength_data();
    void transactionIdsHaveALength();
    void aConfigurationStandsInForTheContent();
    void namesOfConfigurationsHaveALength_data();
    void namesOfConfigurationsHaveALength();
    void aConfigurationsContentIsLookedAt();
};

void TestFileJobValidation::aGoodRequestHasNoProblem()
{
    FileJobRequest request = goodRequest();
    request.transactionId = u"submission 7, part 3"_s;
    request.content.mode = Mode::Fast;
    request.content.language = u"de"_s;
    request.content.maxPages = MaxPages::of(1);
    request.content.webhooks
        = {{.url = u"https://hooks.example.com/"_s, .events = {u"classify.success"_s}}};
    QCOMPARE(places(validate(request)), QStringList());
}

void TestFileJobValidation::multimodalIsAnErrorInTheSecondDialectOnly()
{
    JobRequest request = goodContent();
    request.fileIds = {{u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s}};
    request.mode = Mode::Multimodal;
    QCOMPARE(validate(request), Problems());
    const Problems problems = validateSubmission(request, Dialect::Second);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().path, FieldPath{{u"mode"_s}});
    QVERIFY(problems.first().code == Code::UnknownValue);
    QVERIFY(hasErrors(problems));
}

void TestFileJobValidation::languagesAreFree()
{
    JobRequest content = goodContent();
    content.language = u"Kölsch, handwritten"_s;
    QCOMPARE(places(validateContent(content)), QStringList());
    QCOMPARE(places(validateReading(content, Dialect::First)),
             QStringList{u"parsing_configuration.lang"_s});
}

void TestFileJobValidation::maxPagesBeginAtOne()
{
    JobRequest content = goodContent();
    content.maxPages = MaxPages::of(0);
    const Problems expected{{.path = {{u"parsing_configuration"_s, u"max_pages"_s}},
                             .code = Code::OutOfRange,
                             .limit = 1,
                             .actual = 0}};
    QCOMPARE(validateContent(content), expected);
    content.maxPages = MaxPages::noLimit();
    QCOMPARE(validateContent(content), Problems());
}

void TestFileJobValidation::fileIdsAreFree_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("code"); // -1: no problem
    QTest::newRow("newer form") << u"dfl-3fa85f64-5717-4562-b3fc-2c963f66afa6"_s << -1;
    QTest::newRow("a parse job") << u"pjb-1"_s << -1;
    QTest::newRow("the longest") << QString(200, u'x') << -1;
    QTest::newRow("too long") << QString(201, u'x') << int(Code::TooLong);
    QTest::newRow("none") << QString() << int(Code::Missing);
}

void TestFileJobValidation::fileIdsAreFree()
{
    QFETCH(QString, id);
    QFETCH(int, code);
    const Problems problems = validateFileIds({{u"a"_s}, {id}}, Dialect::Second);
    if (code < 0) {
        QCOMPARE(problems, Problems());
        return;
    }
    QCOMPARE(places(problems), QStringList{u"file_ids.1"_s});
    QVERIFY(problems.first().code == static_cast<Code>(code));
}

void TestFileJobValidation::asManyFilesAsAPersonLikes()
{
    QList<FileId> files;
    for (int i = 0; i < 501; ++i)
        files.append({QString::number(i)});
    QCOMPARE(validateFileIds(files, Dialect::Second), Problems());
    QCOMPARE(places(validateFileIds({}, Dialect::Second)), QStringList{u"file_ids"_s});
}

void TestFileJobValidation::aFileNamedTwiceIsAWarning()
{
    const Problems expected{{.path = {{u"file_ids"_s, u"2"_s}},
                             .code = Code::Duplicate,
                             .severity = Severity::Warning}};
    // Opaque: another case may be another file.
    QCOMPARE(validateFileIds({{u"a"_s}, {u"A"_s}, {u"a"_s}}, Dialect::Second), expected);
}

void TestFileJobValidation::eventsOfOtherProductsAreWarnings()
{
    const Webhook webhook{.url = u"https://hooks.example.com/"_s,
                          .events = {u"classify.running"_s, u"parse.success"_s}};
    const Problems expected{
        {.path = {{u"webhook_configurations"_s, u"0"_s, u"webhook_events"_s, u"1"_s}},
         .code = Code::UnknownValue,
         .severity = Severity::Warning}};
    QCOMPARE(validateWebhooks({webhook}, Dialect::Second), expected);
    QCOMPARE(validateWebhooks({webhook}), Problems());
}

void TestFileJobValidation::theFileHasALength_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("one") << 1 << true;
    QTest::newRow("most") << 200 << true;
    QTest::newRow("too many") << 201 << false;
}

void TestFileJobValidation::theFileHasALength()
{
    QFETCH(int, length);
    QFETCH(bool, good);
    FileJobRequest request = goodRequest();
    request.file = {QString(length, u'f')};
    QCOMPARE(places(validate(request)), good ? QStringList() : QStringList{u"file_input"_s});
}

void TestFileJobValidation::transactionIdsHaveALength_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    const QString pair = u"\U0001F9FE"_s; // two UTF-16 units, one character
    QTest::newRow("none") << QString() << true;
    QTest::newRow("most") << QString(255, u't') << true;
    QTest::newRow("most, pairs") << pair.repeated(255) << true;
    QTest::newRow("too many") << QString(256, u't') << false;
}

void TestFileJobValidation::transactionIdsHaveALength()
{
    QFETCH(QString, id);
    QFETCH(bool, good);
    FileJobRequest request = goodRequest();
    request.transactionId = id;
    QCOMPARE(places(validate(request)), good ? QStringList() : QStringList{u"transaction_id"_s});
}

void TestFileJobValidation::aConfigurationStandsInForTheContent()
{
    FileJobRequest request = goodRequest();
    request.content = {};
    request.content.webhooks = {{}};
    QCOMPARE(places(validate(request)),
             (QStringList{u"rules"_s, u"webhook_configurations.0.webhook_url"_s}));
    request.configurationId = {u"cfg-1"_s};
    QCOMPARE(places(validate(request)), QStringList{u"webhook_configurations.0.webhook_url"_s});
}

void TestFileJobValidation::namesOfConfigurationsHaveALength_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("one") << 1 << true;
    QTest::newRow("most") << 255 << true;
    QTest::newRow("too many") << 256 << false;
}

void TestFileJobValidation::namesOfConfigurationsHaveALength()
{
    QFETCH(int, length);
    QFETCH(bool, good);
    SavedConfiguration configuration;
    configuration.name = QString(length, u'n');
    configuration.content = goodContent();
    QCOMPARE(places(validate(configuration)), good ? QStringList() : QStringList{u"name"_s});
}

void TestFileJobValidation::aConfigurationsContentIsLookedAt()
{
    SavedConfiguration configuration;
    configuration.name = u"Invoices"_s;
    configuration.content.mode = Mode::Multimodal;
    QCOMPARE(places(validate(configuration)), (QStringList{u"rules"_s, u"mode"_s}));
}

QTEST_GUILESS_MAIN(TestFileJobValidation)
#include "tst_filejobvalidation.moc"
