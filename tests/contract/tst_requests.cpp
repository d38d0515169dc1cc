// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/schemacheck.h"

#include "domain/job/jobstatus.h"
#include "domain/request/language.h"
#include "domain/validation/validation.h"
#include "support/stricttest.h"
#include "wire/requestcodec.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cd;
using cd::test::SchemaCheck;

namespace {

const QString anId = u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s;
const QString words = u"An invoice asks for payment"_s;

JobRequest plainRequest()
{
    JobRequest request;
    request.fileIds = {FileId{anId}};
    request.rules = {{u"invoice"_s, words}};
    return request;
}

JobRequest fullRequest()
{
    JobRequest request = plainRequest();
    request.mode = Mode::Multimodal;
    request.language = u"de"_s;
    request.maxPages = MaxPages::of(3);
    request.targetPages = PageSelection::fromZeroBased({0, 6});
    request.webhooks = {{.url = u"https://hooks.example.com/a?b=c"_s,
                         .events = {u"parse.success"_s, u"unheard.of"_s},
                         .headers = {{u"X-One"_s, u"1"_s}, {u"X-Two"_s, u"ä"_s}},
                         .format = Webhook::Format::Json},
                        {.url = u"http://hooks.example.com/"_s}};
    return request;
}

/// One of @p choices.
template<typename T>
T pick(QRandomGenerator &random, const QList<T> &choices)
{
    return choices.at(random.bounded(choices.size()));
}

/// Any request, right or wrong, near the limits.
JobRequest someRequest(QRandomGenerator &random)
{
    JobRequest request;
    const QString pair = u"\U00010400"_s;
    request.fileIds
        = QList<FileId>(pick<int>(random, {0, 1, 499, 500, 501}),
                        FileId{pick<QString>(random, {anId, anId.toUpper(), anId, {}})});
    const int rules = pick<int>(random, {0, 1, 1, 2, 40});
    for (int i = 0; i < rules; ++i) {
        request.rules.append(
            {pick<QString>(random,
                           {QString(50, u'a'), u"b/c"_s, pair.repeated(50), u" "_s,
                            QString(random.bounded(40) == 0 ? 51 : 49, u'a')}),
             pick<QString>(random,
                           {QString(10, u'd'), QString(500, u'd'), pair.repeated(500),
                            QString(random.bounded(40) == 0 ? 9 : 11, u'd'),
                            QString(random.bounded(40) == 0 ? 501 : 11, u'd')})});
    }
    if (random.bounded(2) == 0)
        request.mode = pick<Mode>(random, {Mode::Fast, Mode::Multimodal});
    if (random.bounded(2) == 0)
        request.language = pick<QString>(random, {u"en"_s, u"ch_sim"_s, u"rs_latin"_s, u"EN"_s});
    request.maxPages = pick<MaxPages>(
        random,
        {MaxPages::unset(), MaxPages::noLimit(), MaxPages::of(1), MaxPages::of(2'147'483'647)});
    request.targetPages
        = PageSelection::fromZeroBased(pick<QList<int>>(random, {{}, {0}, {99'999}, {3, 1, 2}}));
    const int webhooks = pick<int>(random, {0, 0, 1, 3});
    for (int i = 0; i < webhooks; ++i) {
        request.webhooks.append(
            {.url = pick<QString>(random,
                                  {u"https://a.example/"_s, u"http://10.0.0.1/x"_s,
                                   u"HTTPS://a.example/"_s, u"mailto:a@b.example"_s})});
    }
    return request;
}

} // namespace

/// What the program sends, against the schema of the create body.
class TestRequests : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theValidatorRefuses_data();
    void theValidatorRefuses();
    void requestsFitTheSchema_data();
    void requestsFitTheSchema();
    void everyLanguageFitsTheSchema();
    void whatIsFoundRightFitsTheSchema();
    void onlyTheSigningSecretIsNewerThanTheSchema();
    void fileIdsWithAPrefixAreNewerThanTheSchema();
    void wordsAreTheSchemas();

private:
    QStringList objections(const QJsonObject &body)
    {
        return m_schemas.objections(u"ClassifyJobCreate"_s, body);
    }

    SchemaCheck m_schemas;
};

void TestRequests::theValidatorRefuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no files") << u"file_ids"_s << QJsonValue(QJsonArray());
    QTest::newRow("no UUID") << u"file_ids"_s << QJsonValue(QJsonArray{u"x"_s});
    QTest::newRow("a rule without a type")
        << u"rules"_s << QJsonValue(QJsonArray{QJsonObject{{u"description"_s, words}}});
    QTest::newRow("mode null") << u"mode"_s << QJsonValue();
    QTest::newRow("language unknown")
        << u"parsing_configuration"_s << QJsonValue(QJsonObject{{u"lang"_s, u"xx"_s}});
    QTest::newRow("another key in a webhook")
        << u"webhook_configurations"_s
        << QJsonValue(QJsonArray{QJsonObject{{u"url"_s, u"https://a.example/"_s}}});
}

void TestRequests::theValidatorRefuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject body = toJson(plainRequest());
    body.insert(key, value);
    const QStringList found = objections(body);
    QVERIFY(!found.isEmpty());
    for (const QString &objection : found)
        QVERIFY2(objection.startsWith(u"$."_s + key), qPrintable(objection));
}

void TestRequests::requestsFitTheSchema_data()
{
    QTest::addColumn<JobRequest>("request");
    const auto changed = [](auto change) {
        JobRequest request = plainRequest();
        change(request);
        return request;
    };
    QTest::newRow("plain") << plainRequest();
    QTest::newRow("everything") << fullRequest();
    QTest::newRow("500 files") << changed(
        [](JobRequest &request) { request.fileIds = QList<FileId>(500, FileId{anId}); });
    QTest::newRow("rules at their limits") << changed([](JobRequest &request) {
        const QString pair = u"\U0001F9FE"_s;
        request.rules = {{u"a"_s, QString(10, u'd')},
                         {QString(50, u'a'), QString(500, u'd')},
                         {pair.repeated(50), pair.repeated(500)},
                         {u"a/b \"c\"\n"_s, u"odd \u0000 \u2028 characters"_s}};
    });
    QTest::newRow("no limit") << changed(
        [](JobRequest &request) { request.maxPages = MaxPages::noLimit(); });
    QTest::newRow("one page") << changed(
        [](JobRequest &request) { request.targetPages = PageSelection::fromZeroBased({0}); });
    QTest::newRow("a webhook of an address alone") << changed(
        [](JobRequest &request) { request.webhooks = {{.url = u"https://hooks.example.com/"_s}}; });
}

void TestRequests::requestsFitTheSchema()
{
    QFETCH(JobRequest, request);
    QVERIFY(!hasErrors(validate(request)));
    const QStringList found = objections(toJson(request));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestRequests::everyLanguageFitsTheSchema()
{
    for (const Language &language : allLanguages()) {
        JobRequest request = plainRequest();
        request.language = language.code;
        QVERIFY2(objections(toJson(request)).isEmpty(), language.code.data());
    }
}

void TestRequests::whatIsFoundRightFitsTheSchema()
{
    QRandomGenerator random(2026);
    int right = 0;
    for (int i = 0; i < 400; ++i) {
        const JobRequest request = someRequest(random);
        // Over 500 characters of a description validate() only warns: the documents disagree.
        const QList<FieldProblem> problems = validate(request);
        const bool isRight = !hasErrors(problems)
            && std::ranges::none_of(problems, [](const FieldProblem &problem) {
                   return problem.code == FieldProblem::Code::TooLong;
               });
        const QStringList found = objections(toJson(request));
        // Else the schema and validate() agree on each of these requests, in both directions.
        QVERIFY2(found.isEmpty() == isRight,
                 qPrintable(u"request %1: "_s.arg(i) + found.join(u'\n')));
        right += isRight ? 1 : 0;
    }
    QVERIFY(right > 20 && right < 380);
}

void TestRequests::onlyTheSigningSecretIsNewerThanTheSchema()
{
    JobRequest request = fullRequest();
    request.webhooks.first().signingSecret = u"secret"_s;
    const QStringList found = objections(toJson(request));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains("'webhook_signing_secret' was unexpected"_L1),
             qPrintable(found.first()));
}

/// The service gives such IDs to files, whatever the schema says of them.
void TestRequests::fileIdsWithAPrefixAreNewerThanTheSchema()
{
    JobRequest request = plainRequest();
    request.fileIds = {FileId{u"dfl-"_s + anId}};
    QVERIFY(!hasErrors(validate(request)));
    const QStringList found = objections(toJson(request));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains("is not a 'uuid'"_L1), qPrintable(found.first()));
}

void TestRequests::wordsAreTheSchemas()
{
    QStringList languages;
    for (const Language &language : allLanguages())
        languages.append(language.code);
    QCOMPARE(languages, m_schemas.wordsOf(u"ParserLanguages"_s));
    for (const QString &word : m_schemas.wordsOf(u"ClassifyMode"_s))
        QVERIFY2(modeFromWord(word).has_value(), qPrintable(word));
    const QStringList statuses = m_schemas.wordsOf(u"StatusEnum"_s);
    QCOMPARE(statuses.size(), 5);
    for (const QString &word : statuses)
        QVERIFY2(JobStatus(word).known() != JobStatus::Known::Unknown, qPrintable(word));
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
