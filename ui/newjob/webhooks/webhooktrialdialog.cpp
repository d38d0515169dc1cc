// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/webhooks/webhooktrialdialog.h"

#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"
#include "wire/webhooks/webhooksignature.h"
#include "workflow/connection/networksettings.h"
#include "workflow/connection/session.h"
#include "workflow/workspace.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cd {

namespace {

constexpr auto pollEvery = 2s;
constexpr qsizetype mostOfAnswer = 300; // characters

struct TrialText
{
    Q_DECLARE_TR_FUNCTIONS(cd::TrialText)
};

QString failureText(const ServiceError &error)
{
    using Kind = ServiceError::Kind;
    switch (error.kind) {
    case Kind::Offline:
        return TrialText::tr("Not delivered: nothing is answering at this address.");
    case Kind::HostNotFound:
        return TrialText::tr("Not delivered: the host was not found.");
    case Kind::Tls:
        return TrialText::tr("Not delivered: no secure connection could be made (%1).")
            .arg(error.technical);
    case Kind::TimedOut:
        return TrialText::tr("Sent, but no response came in time.");
    case Kind::Rejected:
        return TrialText::tr("Not sent: the address must begin with https://, or be on this "
                             "computer.");
    case Kind::ProxyFailed:
    case Kind::ProxySignInNeeded:
        return errorText(error);
    default:
        return TrialText::tr(
                   "The connection was lost (%1); it isn't known whether it was accepted.")
            .arg(error.technical);
    }
}

/// What an address answered that did not take it.
QString refusalText(const ServiceError &error)
{
    const QString text
        = TrialText::tr("Not accepted: the address responded with status %1, and only 200 to "
                        "299 counts. The service would try three times, then give up.")
              .arg(error.httpStatus);
    const QString said = error.serverSaid.left(mostOfAnswer);
    return said.isEmpty() ? text : text + u'\n' + said;
}

} // namespace

WebhookTrialDialog::WebhookTrialDialog(Workspace &workspace, const Webhook &webhook,
                                       QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_webhook(webhook)
    , m_trial(workspace.networkSettings().setup())
    , m_type(named(new QComboBox, u"trialEvent"_s, tr("Event")))
    , m_address(wrappedText(u"trialAddress"_s))
    , m_sample(readOnlyText(u"trialSample"_s, tr("What is delivered")))
    , m_send(button(u"sendSample"_s, tr("&Send the sample"), {}, this, &WebhookTrialDialog::send))
    , m_outcome(named(new Note, u"trialOutcome"_s))
    , m_make(button(u"makeReceiver"_s, tr("&Receive on this computer"), {}, this,
                    &WebhookTrialDialog::makeReceiver))
    , m_back(button(u"useOwnAddress"_s, tr("&Use my own address again"), {}, this,
                    &WebhookTrialDialog::useOwnAddress))
    , m_deliveries(named(new QTreeWidget, u"trialDeliveries"_s, tr("What arrived")))
    , m_receiverNote(named(new Note, u"receiverNote"_s))
{
    setObjectName(u"webhookTrial"_s);
    setWindowTitle(tr("Try a webhook"));
    resize(640, 620);
    build();
    connect(m_type, &QComboBox::currentIndexChanged, this, &WebhookTrialDialog::newSample);
    connect(&m_poll, &QTimer::timeout, this, &WebhookTrialDialog::receive);
    connect(&m_workspace.session(), &Session::stateChanged, this,
            &WebhookTrialDialog::followSession);
    followSession();
    newSample();
}

void WebhookTrialDialog::build()
{
    const QStringList offered = m_webhook.events.isEmpty()
        ? knownWebhookEvents(m_workspace.session().dialect())
        : m_webhook.events;
    m_type->addItems(offered);
    m_type->setCurrentIndex(std::max(0, m_type->findText(u".success"_s, Qt::MatchEndsWith)));
    // Room for a long one, so that nothing below moves away under the pointer.
    m_address->setMinimumHeight(2 * m_address->fontMetrics().lineSpacing());
    m_address->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sample->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *form = new QFormLayout;
    auto *address = new QLabel(tr("Address"));
    address->setAlignment(m_address->alignment()); // beside its first line
    form->addRow(address, m_address);
    form->addRow(tr("Event"), m_type);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_sample, 2);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    column->addWidget(m_outcome);
    column->addWidget(buildReceiver(), 1);
    column->addWidget(dialogButtons(*this, u"trial"_s, QDialogButtonBox::Close));
}

QWidget *WebhookTrialDialog::buildReceiver()
{
    auto *box = new QGroupBox(tr("What arrives on this computer"));
    m_back->hide();
    m_deliveries->setRootIsDecorated(false);
    m_deliveries->setHeaderLabels({tr("Time"), tr("Event"), tr("Signature"), tr("Text")});
    m_deliveries->header()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(box);
    auto *row = new QHBoxLayout;
    addWidgets(row, {m_make, m_back});
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_deliveries, 1);
    column->addWidget(m_receiverNote);
    return box;
}

void WebhookTrialDialog::followSession()
{
    const bool isThere = m_workspace.session().isLocal() && m_workspace.session().isReady();
    m_make->setEnabled(isThere);
    if (!m_receiver.isEmpty())
        return; // its note stays
    if (isThere)
        m_receiverNote->clear();
    else
        m_receiverNote->say(
            Note::Kind::Hint,
            tr("The local service accepts test deliveries. Choose it as the service to "
               "have an address here."));
}

void WebhookTrialDialog::newSample()
{
    m_event = WebhookTrial::sample(m_type->currentText());
    m_outcome->clear();
    showSample();
}

void WebhookTrialDialog::showSample()
{
    m_address->setText(m_webhook.url.isEmpty() ? tr("none yet") : m_webhook.url);
    m_send->setEnabled(!m_webhook.url.isEmpty());
    const QByteArray body = webhookBody(m_event, m_webhook);
    QString text = u"Content-Type: application/json\n"_s;
    const auto headers = webhookHeaders(m_event, m_webhook, body);
    for (const auto &[name, value] : headers)
        text += QString::fromUtf8(name + ": " + value) + u'\n';
    m_sample->setPlainText(text + u'\n' + QString::fromUtf8(body));
}

void WebhookTrialDialog::send()
{
    m_send->setEnabled(false);
    m_outcome->say(Note::Kind::Hint, tr("Sending…"));
    m_sending = m_trial.send(m_event, m_webhook, this,
                             [this](const Result<HttpAnswer> &answer) { sent(answer); });
}

void WebhookTrialDialog::sent(const Result<HttpAnswer> &answer)
{
    m_send->setEnabled(true);
    if (answer) {
        m_outcome->say(Note::Kind::Hint, tr("Accepted with status %1.").arg(answer->status));
        receive();
    } else {
        const ServiceError &error = answer.error();
        m_outcome->say(Note::Kind::Error,
                       error.httpStatus > 0 ? refusalText(error) : failureText(error));
    }
}

void WebhookTrialDialog::makeReceiver()
{
    m_make->setEnabled(false);
    ReceiversService(m_workspace.session().door())
        .create(this,
                [this](const auto &receiver) {
                    m_make->setEnabled(true);
                    if (!receiver)
                        return m_receiverNote->say(Note::Kind::Error, errorText(receiver.error()));
                    if (m_receiver.isEmpty())
                        m_ownUrl = m_webhook.url;
                    m_receiver = receiver->id;
                    m_back->setVisible(!m_ownUrl.isEmpty());
                    m_webhook.url = receiver->url.toString();
                    m_receiverNote->say(
                        Note::Kind::Hint,
                        tr("Samples, and jobs of the local service, are delivered here as "
                           "long as it runs. Before submitting to another service, use your "
                           "own address again."));
                    m_deliveries->clear();
                    m_poll.start(pollEvery);
                    newSample();
                    Q_EMIT addressMade(m_webhook.url);
                })
        .release();
}

void WebhookTrialDialog::useOwnAddress()
{
    m_make->setFocus(); // the button goes
    m_back->hide();
    m_webhook.url = m_ownUrl;
    showSample();
    Q_EMIT addressMade(m_ownUrl);
}

void WebhookTrialDialog::receive()
{
    if (m_receiver.isEmpty())
        return;
    ReceiversService(m_workspace.session().door())
        .deliveries(m_receiver, this,
                    [this](const Result<QList<WebhookDelivery>> &deliveries) {
                        if (deliveries)
                            return showDeliveries(*deliveries);
                        m_poll.stop();
                        m_receiverNote->say(Note::Kind::Error, errorText(deliveries.error()));
                    })
        .release();
}

void WebhookTrialDialog::showDeliveries(const QList<WebhookDelivery> &deliveries)
{
    if (m_deliveries->topLevelItemCount() == deliveries.size())
        return;
    m_deliveries->clear();
    for (const WebhookDelivery &delivery : deliveries) {
        auto *item = new QTreeWidgetItem(
            m_deliveries,
            {timeText(delivery.receivedAt), delivery.header(u"X-Webhook-Event-Type"_s),
             signatureText(delivery), QString::fromUtf8(delivery.body)});
        item->setToolTip(3, toolTipText(item->text(3)));
    }
    for (int column = 0; column < 3; ++column)
        m_deliveries->resizeColumnToContents(column);
}

QString WebhookTrialDialog::signatureText(const WebhookDelivery &delivery) const
{
    const QString signature = delivery.header(u"LC-Signature"_s);
    if (signature.isEmpty())
        //: no signature came along
        return tr("none");
    const QByteArray right = webhookSignature(delivery.body, m_webhook.signingSecret);
    return signature.toLatin1() == right ? tr("valid") : tr("made with a different secret");
}

} // namespace cd
