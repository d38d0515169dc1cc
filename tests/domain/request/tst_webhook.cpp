// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/request/webhook.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::Webhook;

class TestWebhook : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void formatsHaveWords();
    void otherWordsAreNoFormats();
    void bothGenerationsOfEventsAreOffered();
    void theSecondDialectHasEventsOfItsOwn();
};

void TestWebhook::formatsHaveWords()
{
    QCOMPARE(cd::webhookFormatWord(Webhook::Format::String), u"string"_s);
    QCOMPARE(cd::webhookFormatWord(Webhook::Format::Json), u"json"_s);
    QVERIFY(cd::webhookFormatFromWord(u"string"_s) == Webhook::Format::String);
    QVERIFY(cd::webhookFormatFromWord(u"json"_s) == Webhook::Format::Json);
}

void TestWebhook::otherWordsAreNoFormats()
{
    for (const QString &word : {QString(), u"JSON"_s, u"xml"_s})
        QVERIFY2(!cd::webhookFormatFromWord(word), qPrintable(word));
}

void TestWebhook::bothGenerationsOfEventsAreOffered()
{
    QStringList events = cd::knownWebhookEvents();
    const QStringList contract{u"parse.success"_s,         u"parse.failure"_s,  u"parse.partial"_s,
                               u"parse.pending"_s,         u"parse.running"_s,  u"parse.error"_s,
                               u"parse.partial_success"_s, u"parse.cancelled"_s};
    for (const QString &event : contract)
        QVERIFY2(events.contains(event), qPrintable(event));
    QCOMPARE(events.removeDuplicates(), 0);
}

void TestWebhook::theSecondDialectHasEventsOfItsOwn()
{
    const QStringList contract{u"classify.pending"_s,         u"classify.running"_s,
                               u"classify.success"_s,         u"classify.error"_s,
                               u"classify.partial_success"_s, u"classify.cancelled"_s};
    QCOMPARE(cd::knownWebhookEvents(cd::Dialect::Second), contract);
    QCOMPARE(cd::knownWebhookEvents(cd::Dialect::First), cd::knownWebhookEvents());
}

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
