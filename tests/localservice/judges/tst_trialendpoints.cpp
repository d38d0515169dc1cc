// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/judges/modelsteps.h"
#include "localservice/taughtservice.h"
#include "support/stricttest.h"
#include "wire/trialcodec.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::test;

/// Rules tried on files without a job.
class TestTrialEndpoints : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void theAnswerIsThatOfAJob_data();
    void theAnswerIsThatOfAJob();
    void whatLedToItIsTold();
    void ofScoresAlone();
    void aSecondTryReadsNothing();
    void readingOptionsCount();
    void filesThatCantBeTried();
    void nothingIsStoredOrCounted();
    void examplesCountAsInAJob();
    void aModelTellsItsAnswerOnly();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aClientThatGoesAwayDoesNoHarm();

private:
    static QJsonObject orderFor(const QStringList &files) { return ServiceDriver::jobBody(files); }
    TrialAnswer tried(const QJsonObject &order) const;
    Trial trialOf(const QString &file) const;
    /// The result of a job with the same body.
    QJsonObject resultOf(const QJsonObject &body) const;

    std::unique_ptr<LocalServiceProcess> m_service;
    std::unique_ptr<ServiceDriver> m_driver;
};

static QString path()
{
    return u"/local/trials"_s;
}

void TestTrialEndpoints::init()
{
    m_service = std::make_unique<LocalServiceProcess>();
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    m_driver = std::make_unique<ServiceDriver>(*m_service);
}

TrialAnswer TestTrialEndpoints::tried(const QJsonObject &order) const
{
    const Answer answer = m_driver->post(path(), order);
    if (answer.status != 200)
        qWarning("%d: %s", answer.status, answer.body.constData());
    return trialAnswerFromJson(answer.object()).value_or(TrialAnswer());
}

Trial TestTrialEndpoints::trialOf(const QString &file) const
{
    const TrialAnswer answer = tried(orderFor({file}));
    if (answer.files.size() != 1 || !answer.files.first().outcome)
        qFatal("it has no trial");
    return *answer.files.first().outcome;
}

QJsonObject TestTrialEndpoints::resultOf(const QJsonObject &body) const
{
    const QString job = m_driver->job(body);
    [&] {
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->status(job), u"SUCCESS"_s, 60'000);
    }();
    return m_driver->results(job).at(0)["result"_L1].toObject();
}

void TestTrialEndpoints::theAnswerIsThatOfAJob_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("of the first rule") << invoiceText();
    QTest::newRow("of the second") << receiptText();
    QTest::newRow("of none") << gardenText(1);
}

void TestTrialEndpoints::theAnswerIsThatOfAJob()
{
    QFETCH(QByteArray, content);
    const QString file = m_driver->file(u"document.txt"_s, content);
    const QJsonObject result = resultOf(orderFor({file}));
    for (int i = 0; i < 2; ++i) { // read, and kept
        const Trial trial = trialOf(file);
        QCOMPARE(trial.answer.type.value_or(QString()), result.value("type"_L1).toString());
        QCOMPARE(trial.answer.confidence.value_or(-1), result.value("confidence"_L1).toDouble());
        QCOMPARE(trial.answer.reasoning, result.value("reasoning"_L1).toString());
    }
}

void TestTrialEndpoints::whatLedToItIsTold()
{
    const Trial trial = trialOf(m_driver->file(u"invoice.txt"_s, invoiceText()));
    QCOMPARE(trial.rules.size(), 2);
    QCOMPARE(trial.winner, 0);
    QCOMPARE(trial.second, 1);
    const RuleScore &winner = trial.rules.at(0);
    const RuleScore &second = trial.rules.at(1);
    QCOMPARE(winner.type, u"invoice"_s);
    QCOMPARE(second.type, u"receipt"_s);
    QVERIFY(winner.score > second.score);
    QCOMPARE(trial.margin, winner.score - second.score);
    QVERIFY(!winner.found.isEmpty());
    double before = winner.found.first().worth;
    bool hasOwn = false;
    bool hasKnown = false;
    for (const TrialTerm &term : winner.found) {
        QVERIFY(term.worth <= before);
        before = term.worth;
        QCOMPARE(term.page, 1);
        (term.isOwn ? hasOwn : hasKnown) = true;
    }
    QVERIFY(hasOwn && hasKnown);
    for (const TrialTerm &term : second.found)
        QVERIFY(!second.missing.contains(term.written));
    QVERIFY(!second.missing.isEmpty());
}

void TestTrialEndpoints::ofScoresAlone()
{
    const QString file = m_driver->file(u"invoice.txt"_s, invoiceText());
    QJsonObject order = orderFor({file});
    const TrialAnswer whole = tried(order);
    order.insert("terms"_L1, false);
    const TrialAnswer scores = tried(order);
    const Trial &expected = *whole.files.first().outcome;
    const Trial &trial = *scores.files.first().outcome;
    QCOMPARE(trial.answer, expected.answer);
    QCOMPARE(trial.rules.at(0).score, expected.rules.at(0).score);
    QVERIFY(trial.rules.at(0).found.isEmpty());
    QVERIFY(trial.rules.at(1).missing.isEmpty());
}

/// The content is gone from the disk, and what it says is still known.
void TestTrialEndpoints::aSecondTryReadsNothing()
{
    const QString file = m_driver->file(u"invoice.txt"_s, invoiceText());
    const Trial first = trialOf(file);
    QFile stored(m_service->dataFolder() + u"/files/"_s + file);
    QVERIFY(stored.exists());
    QVERIFY(stored.open(QIODevice::WriteOnly)); // empty from now on
    stored.close();
    QCOMPARE(trialOf(file), first);
    const TrialAnswer copy = tried(orderFor({m_driver->file(u"invoice.txt"_s, invoiceText())}));
    QCOMPARE(copy.files.first().outcome.value(), first); // by its content
}

void TestTrialEndpoints::readingOptionsCount()
{
    QByteArray pages;
    for (const QByteArray &text : {gardenText(1), invoiceText()})
        pages += text + '\f';
    const QString file = m_driver->file(u"pages.txt"_s, pages);
    QJsonObject order = orderFor({file});
    const auto both = tried(order);
    order.insert("parsing_configuration"_L1,
                 QJsonObject{{u"target_pages"_s, QJsonArray{0}}, {u"lang"_s, u"en"_s}});
    const auto first = tried(order);
    QVERIFY(both.files.first().outcome && first.files.first().outcome);
    QCOMPARE(both.files.first().outcome->answer.type.value_or(QString()), u"invoice"_s);
    QVERIFY(!first.files.first().outcome->answer.type);
}

void TestTrialEndpoints::filesThatCantBeTried()
{
    const QString good = m_driver->file(u"invoice.txt"_s, invoiceText());
    const QString bad = m_driver->file(u"broken.pdf"_s, unreadable());
    const QString unknown = u"00000000-0000-4000-8000-000000000000"_s;
    const TrialAnswer answer = tried(orderFor({bad, good, unknown}));
    QCOMPARE(answer.files.size(), 3);
    QCOMPARE(answer.files.at(0).file.value, bad);
    QVERIFY(!answer.files.at(0).outcome);
    QVERIFY(!answer.files.at(0).outcome.error().isEmpty());
    QVERIFY(answer.files.at(1).outcome);
    QVERIFY(answer.files.at(2).outcome.error().contains(unknown));
}

void TestTrialEndpoints::nothingIsStoredOrCounted()
{
    trialOf(m_driver->file(u"invoice.txt"_s, invoiceText()));
    QCOMPARE(m_driver->get(u"/api/v1/classifier/jobs"_s).object()["total_size"_L1].toInt(), 0);
    QVERIFY(m_driver->get(u"/api/v1/classifier/jobs"_s).object()["items"_L1].toArray().isEmpty());
    QVERIFY(m_driver->get(u"/api/v2/classify"_s).object()["items"_L1].toArray().isEmpty());
    const QString usage
        = u"/api/v1/beta/usage-metrics?organization_id="_s + m_driver->organization();
    const Answer metrics = m_driver->get(usage);
    QCOMPARE(metrics.status, 200);
    QVERIFY(metrics.object()["items"_L1].toArray().isEmpty());
}

void TestTrialEndpoints::examplesCountAsInAJob()
{
    teach(*m_driver);
    QCOMPARE(m_driver->put(examplesPath() + u"/settings"_s, {{u"use"_s, true}}).status, 200);
    for (const QString &file : {m_driver->file(u"new.txt"_s, gardenText(40)),
                                m_driver->file(u"known.txt"_s, gardenText(0))}) {
        QJsonObject order = orderFor({file});
        order.insert("rules"_L1,
                     QJsonArray{QJsonObject{{u"type"_s, u"plot"_s},
                                            {u"description"_s, u"Records kept at the shed"_s}},
                                QJsonObject{{u"type"_s, u"board"_s},
                                            {u"description"_s, u"Records kept at the hall"_s}}});
        const QJsonObject result = resultOf(order);
        QCOMPARE(result.value("type"_L1).toString(), u"plot"_s);
        const auto trial = tried(order).files.first().outcome;
        QVERIFY(trial);
        QCOMPARE(trial->answer.type.value_or(QString()), u"plot"_s);
        QCOMPARE(trial->answer.confidence.value_or(-1), result.value("confidence"_L1).toDouble());
        QCOMPARE(trial->answer.reasoning, result.value("reasoning"_L1).toString());
    }
}

void TestTrialEndpoints::aModelTellsItsAnswerOnly()
{
    FaultyServer model;
    model.setSteps(modelServer({chatAnswer(uR"({"type":"receipt","why":"Cash and change."})"_s)}));
    QCOMPARE(m_driver->put(u"/local/judge"_s, {{u"judge"_s, model.url().toString()}}).status, 200);
    const TrialAnswer answer = tried(orderFor({m_driver->file(u"receipt.txt"_s, receiptText())}));
    QCOMPARE(answer.judge.kind, JudgeChoice::Kind::Model);
    const auto trial = answer.files.first().outcome;
    QVERIFY(trial);
    QCOMPARE(trial->answer.type.value_or(QString()), u"receipt"_s);
    QVERIFY(trial->answer.reasoning.contains(u"tiny"_s));
    QVERIFY(trial->rules.isEmpty());
    QCOMPARE(trial->winner, -1);
}

void TestTrialEndpoints::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("loc");
    QJsonArray many;
    for (int i = 0; i < 21; ++i)
        many.append(u"00000000-0000-4000-8000-0000000000%1"_s.arg(i, 2, 10, QChar(u'0')));
    QTest::newRow("too many files") << u"file_ids"_s << QJsonValue(many) << u"body.file_ids"_s;
    QTest::newRow("no files") << u"file_ids"_s << QJsonValue(QJsonArray()) << u"body.file_ids"_s;
    QTest::newRow("no rules") << u"rules"_s << QJsonValue(QJsonArray()) << u"body.rules"_s;
    QTest::newRow("terms") << u"terms"_s << QJsonValue(u"yes"_s) << u"body.terms"_s;
    QTest::newRow("webhooks") << u"webhook_configurations"_s << QJsonValue(QJsonArray())
                              << u"body.webhook_configurations"_s;
    QTest::newRow("mode") << u"mode"_s << QJsonValue(u"SLOW"_s) << u"body.mode"_s;
}

void TestTrialEndpoints::whatIsWrongIsNamed()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, loc);
    QJsonObject order = orderFor({m_driver->file(u"invoice.txt"_s, invoiceText())});
    order.insert(field, value);
    const Answer answer = m_driver->post(path(), order);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.loc(), loc);
}

void TestTrialEndpoints::aClientThatGoesAwayDoesNoHarm()
{
    const QString file = m_driver->file(u"invoice.txt"_s, invoiceText());
    const QByteArray body = QJsonDocument(orderFor({file})).toJson(QJsonDocument::Compact);
    for (int i = 0; i < 40; ++i) { // more than there are threads
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_service->url().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("POST /local/trials HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                     + m_service->key().toUtf8() + "\r\nContent-Type: application/json\r\n"
                     + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(socket.waitForBytesWritten());
        socket.abort();
    }
    QCOMPARE(trialOf(file).winner, 0);
    QVERIFY(m_service->isRunning());
}

QTEST_GUILESS_MAIN(TestTrialEndpoints)
#include "tst_trialendpoints.moc"
