// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/schemacheck.h"

#include "domain/validation/filejobvalidation.h"
#include "support/stricttest.h"
#include "wire/configurationcodec.h"
#include "wire/filejobcodec.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cd;
using cd::test::SchemaCheck;

namespace {

FileJobRequest plainRequest()
{
    FileJobRequest request;
    request.file = {u"dfl-3fa85f64-5717-4562-b3fc-2c963f66afa6"_s};
    request.content.rules = {{u"invoice"_s, u"An invoice asks for payment"_s}};
    return request;
}

FileJobRequest fullRequest()
{
    FileJobRequest request = plainRequest();
    request.transactionId = QString(255, u't');
    request.content.mode = Mode::Fast;
    request.content.language = u"any words"_s;
    request.content.maxPages = MaxPages::of(3);
    request.content.targetPages = PageSelection::fromZeroBased({0, 2, 4, 5, 6});
    request.content.webhooks = {{.url = u"https://hooks.example.com/a?b=c"_s,
                                 .events = {u"classify.success"_s, u"classify.cancelled"_s},
                                 .headers = {{u"X-One"_s, u"1"_s}},
                                 .format = Webhook::Format::Json,
                                 .signingSecret = u"secret"_s}};
    return request;
}

/// One of @p choices.
template<typename T>
T pick(QRandomGenerator &random, const QList<T> &choices)
{
    return choices.at(random.bounded(choices.size()));
}

/// Any content, right or wrong, near the limits.
JobRequest someContent(QRandomGenerator &random)
{
    JobRequest content;
    const QString pair = u"\U00010400"_s;
    const int rules = pick<int>(random, {0, 1, 1, 2});
    for (int i = 0; i < rules; ++i) {
        content.rules.append(
            {pick<QString>(
                 random,
                 {QString(50, u'a'), pair.repeated(50), QString(51, u'a'), u"a"_s, u"b"_s, u"c"_s}),
             pick<QString>(random,
                           {QString(10, u'd'), pair.repeated(500), QString(501, u'd'),
                            QString(9, u'd'), QString(20, u'd'), QString(30, u'd')})});
    }
    if (random.bounded(2) == 0)
        content.mode = pick<Mode>(random, {Mode::Fast, Mode::Fast, Mode::Multimodal});
    if (random.bounded(2) == 0)
        content.language = pick<QString>(random, {u"en"_s, u"xx"_s, {}});
    content.maxPages = pick<MaxPages>(random,
                                      {MaxPages::unset(), MaxPages::noLimit(), MaxPages::of(1),
                                       MaxPages::of(0), MaxPages::of(2'147'483'647)});
    content.targetPages
        = PageSelection::fromZeroBased(pick<QList<int>>(random, {{}, {0}, {99'999}, {3, 1, 2}}));
    return content;
}

} // namespace

/// What is sent in the second dialect, against the schemas of its bodies.
class TestFileJobRequests : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theValidatorRefuses();
    void createsFitTheSchema_data();
    void createsFitTheSchema();
    void configurationsFitTheSchema();
    void whatIsFoundRightFitsTheSchema();
    void eventsAreTheSchemas();
    void statusesAreTheSchemas();

private:
    SchemaCheck m_schemas{u"seconddialect.json"_s};
};

void TestFileJobRequests::theValidatorRefuses()
{
    QJsonObject body = toJson(plainRequest());
    body.insert("configuration"_L1, QJsonObject{{u"rules"_s, QJsonArray()}});
    QVERIFY(!m_schemas.objections(u"ClassifyV2JobCreateRequest"_s, body).isEmpty());
    QVERIFY(!m_schemas.objections(u"ConfigurationCreateRequest"_s, QJsonObject()).isEmpty());
}

void TestFileJobRequests::createsFitTheSchema_data()
{
    QTest::addColumn<FileJobRequest>("request");
    QTest::newRow("plain") << plainRequest();
    QTest::newRow("everything") << fullRequest();
    FileJobRequest noLimit = plainRequest();
    noLimit.content.maxPages = MaxPages::noLimit();
    QTest::newRow("no limit") << noLimit;
    FileJobRequest byId = fullRequest();
    byId.configurationId = {u"cfg-1"_s};
    QTest::newRow("by configuration") << byId;
    FileJobRequest longest = plainRequest();
    longest.file = {QString(200, u'f')};
    QTest::newRow("the longest file ID") << longest;
}

void TestFileJobRequests::createsFitTheSchema()
{
    QFETCH(FileJobRequest, request);
    QVERIFY(!hasErrors(validate(request)));
    const QStringList found
        = m_schemas.objections(u"ClassifyV2JobCreateRequest"_s, toJson(request));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestFileJobRequests::configurationsFitTheSchema()
{
    const ConfigurationChange both{QString(255, u'n'), fullRequest().content};
    for (const QString &schema :
         {u"ConfigurationCreateRequest"_s, u"ConfigurationUpdateRequest"_s}) {
        const QStringList found = m_schemas.objections(schema, toJson(both));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    const ConfigurationChange name{u"n"_s, {}};
    QVERIFY(m_schemas.objections(u"ConfigurationUpdateRequest"_s, toJson(name)).isEmpty());
}

void TestFileJobRequests::whatIsFoundRightFitsTheSchema()
{
    QRandomGenerator random(2026);
    int right = 0;
    for (int i = 0; i < 400; ++i) {
        const ConfigurationChange change{u"n"_s, someContent(random)};
        // Over 500 characters of a description there is only a warning: the documents disagree.
        const QList<FieldProblem> problems = validateContent(*change.content);
        const bool isRight = !hasErrors(problems)
            && std::ranges::none_of(problems, [](const FieldProblem &problem) {
                   return problem.code == FieldProblem::Code::TooLong;
               });
        const QStringList found
            = m_schemas.objections(u"ConfigurationCreateRequest"_s, toJson(change));
        // Else the schema and validateContent() agree on each of them, in both directions.
        QVERIFY2(found.isEmpty() == isRight,
                 qPrintable(u"content %1: "_s.arg(i) + found.join(u'\n')));
        right += isRight ? 1 : 0;
    }
    QVERIFY(right > 20 && right < 380);
}

void TestFileJobRequests::eventsAreTheSchemas()
{
    FileJobRequest request = plainRequest();
    request.content.webhooks
        = {{.url = u"https://a.example/"_s, .events = knownWebhookEvents(Dialect::Second)}};
    const QString schema = u"ClassifyV2JobCreateRequest"_s;
    QVERIFY(m_schemas.objections(schema, toJson(request)).isEmpty());
    request.content.webhooks.first().events = {u"classify.unheard"_s};
    QVERIFY(!m_schemas.objections(schema, toJson(request)).isEmpty());
}

void TestFileJobRequests::statusesAreTheSchemas()
{
    const QStringList statuses = m_schemas.wordsOf(u"ClassifyV2JobResponse"_s, u"status"_s);
    QCOMPARE(statuses.size(), 5);
    for (const QString &word : statuses)
        QVERIFY2(JobStatus(word).known() != JobStatus::Known::Unknown, qPrintable(word));
}

QTEST_GUILESS_MAIN(TestFileJobRequests)
#include "tst_filejobrequests.moc"
