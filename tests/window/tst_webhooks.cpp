// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Trying a webhook in the window, against the real local service and its receiver.

#include "support/windowtest.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/connection/session.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestWebhooks : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSampleArrivesHere();
    void aJobsOwnNewsArriveHereToo();
    void anAddressThatTakesNothingIsSaid();
    void withoutTheLocalServiceThereIsNoReceiver();
    void eventsAreThoseOfTheDialect();
    void aDialogOpenedTooEarlyTakesDeliveriesLater();

private:
    void prepare() override;
    QDialog *openTrial();
    static QTreeWidget *deliveries(const QDialog *trial)
    {
        return trial->findChild<QTreeWidget *>(u"trialDeliveries"_s);
    }
    static QPushButton *button(const QDialog *trial, const char *name)
    {
        return trial->findChild<QPushButton *>(QLatin1StringView(name));
    }
    static QString outcome(const QDialog *trial)
    {
        return trial->findChild<QLabel *>(u"trialOutcome"_s)->text();
    }
};

void TestWebhooks::prepare()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
    m_driver->fillForm();
    m_driver->click("webhooksFold");
    m_driver->click("addWebhookButton");
}

QDialog *TestWebhooks::openTrial()
{
    m_driver->click("tryWebhookButton");
    return m_driver->dialog<QDialog>("webhookTrial");
}

void TestWebhooks::aSampleArrivesHere()
{
    m_driver->type("webhookSecret", u"an invented one"_s);
    QDialog *trial = openTrial();
    QVERIFY(!button(trial, "sendSample")->isEnabled()); // there is no address yet
    button(trial, "makeReceiver")->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(trial, "sendSample")->isEnabled(), patience);
    QVERIFY(trial->findChild<QPlainTextEdit *>(u"trialSample"_s)
                ->toPlainText()
                .contains(u"LC-Signature: sha256="_s));
    button(trial, "sendSample")->click();
    QTRY_VERIFY_WITH_TIMEOUT(outcome(trial).contains(u"status 2"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(deliveries(trial)->topLevelItemCount(), 1, patience);
    QCOMPARE(deliveries(trial)->topLevelItem(0)->text(1), u"parse.success"_s);
    QCOMPARE(deliveries(trial)->topLevelItem(0)->text(2), u"valid"_s);
    trial->close();
    const Webhook webhook = m_driver->window().form().request().webhooks.constFirst();
    QVERIFY(webhook.url.startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(webhook.signingSecret, u"an invented one"_s);
}

void TestWebhooks::aJobsOwnNewsArriveHereToo()
{
    QDialog *trial = openTrial();
    button(trial, "makeReceiver")->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(trial, "sendSample")->isEnabled(), patience);
    // Nothing can be submitted before the files are uploaded, which the receiver does not wait for.
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QPushButton>("submitButton")->isEnabled(), patience);
    // The dialog stays, as it would for somebody who submits from another window.
    QVERIFY(m_driver->window().form().submit());
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->lastJobEnded(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(deliveries(trial)->topLevelItemCount() > 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(deliveries(trial)->topLevelItem(0)->text(1), u"parse.success"_s,
                              patience);
    QCOMPARE(deliveries(trial)->topLevelItem(0)->text(2), u"none"_s); // there is no secret
    QVERIFY(deliveries(trial)->topLevelItem(0)->text(3).contains(m_driver->lastJob().job.id.value));
}

void TestWebhooks::anAddressThatTakesNothingIsSaid()
{
    m_driver->type("webhookUrl", u"http://127.0.0.1:1/hook"_s);
    QDialog *trial = openTrial();
    button(trial, "sendSample")->click();
    QTRY_VERIFY_WITH_TIMEOUT(outcome(trial).contains(u"Not delivered"_s), patience);
    trial->close();
    m_driver->type("webhookUrl", u"http://example.com/hook"_s);
    trial = openTrial();
    button(trial, "sendSample")->click();
    QTRY_VERIFY_WITH_TIMEOUT(outcome(trial).contains(u"Not sent"_s), patience);
    trial->close();
    QUrl url = m_driver->workspace().session().connection().baseUrl;
    url.setPath(u"/nowhere"_s);
    m_driver->type("webhookUrl", url.toString());
    trial = openTrial();
    button(trial, "sendSample")->click();
    QTRY_VERIFY_WITH_TIMEOUT(outcome(trial).contains(u"status 4"_s), patience);
}

void TestWebhooks::withoutTheLocalServiceThereIsNoReceiver()
{
    m_driver->workspace().session().select(profileAt(QUrl(u"http://127.0.0.1:1"_s)));
    QTRY_VERIFY(!m_driver->workspace().session().isLocal());
    const QDialog *trial = openTrial();
    QVERIFY(!button(trial, "makeReceiver")->isEnabled());
    QVERIFY(trial->findChild<QLabel *>(u"receiverNote"_s)->text().contains(u"local service"_s));
}

void TestWebhooks::eventsAreThoseOfTheDialect()
{
    const auto offered = [this] {
        QDialog *trial = openTrial();
        const QString first = trial->findChild<QComboBox *>(u"trialEvent"_s)->itemText(0);
        trial->close();
        return first;
    };
    QVERIFY(offered().startsWith(u"parse."_s));
    ServiceProfile profile = m_driver->workspace().session().profile();
    profile.dialect = Dialect::Second;
    m_driver->workspace().session().select(profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->workspace().session().dialect(), Dialect::Second, patience);
    QVERIFY(offered().startsWith(u"classify."_s));
}

void TestWebhooks::aDialogOpenedTooEarlyTakesDeliveriesLater()
{
    m_driver->workspace().session().check();
    QVERIFY(!m_driver->workspace().session().isReady());
    m_driver->click("tryWebhookButton");
    const auto *make = m_driver->find<QPushButton>("makeReceiver");
    QVERIFY(!make->isEnabled());
    QTRY_VERIFY(make->isEnabled());
    QVERIFY(m_driver->text("receiverNote").isEmpty());
}

QTEST_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
