// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/webhook.h"
#include "service/webhooks/receiversservice.h"
#include "service/webhooks/webhooktrial.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace cd {

class Workspace;
class Note;

/// Tries a webhook before a job depends on it: shows what the service would deliver, with its
/// signature, and delivers a sample on request. With the local service it can create an address on
/// this machine to deliver to.
class WebhookTrialDialog : public QDialog
{
    Q_OBJECT

public:
    WebhookTrialDialog(Workspace &workspace, const Webhook &webhook, QWidget *parent);

Q_SIGNALS:
    /// An address on this machine was created; the webhook should use it.
    void addressMade(const QString &url);

private:
    void build();
    QWidget *buildReceiver();
    void followSession();
    void newSample();
    void showSample();
    void send();
    void sent(const Result<HttpAnswer> &answer);
    void makeReceiver();
    void useOwnAddress();
    void receive();
    void showDeliveries(const QList<WebhookDelivery> &deliveries);
    QString signatureText(const WebhookDelivery &delivery) const;

    Workspace &m_workspace;
    Webhook m_webhook;
    WebhookTrial m_trial;
    WebhookEvent m_event;
    QString m_receiver; // empty: none yet
    QString m_ownUrl; // that stood there before the receiver's
    Call m_sending;
    QTimer m_poll;
    QComboBox *m_type;
    QLabel *m_address;
    QPlainTextEdit *m_sample;
    QPushButton *m_send;
    Note *m_outcome;
    QPushButton *m_make;
    QPushButton *m_back;
    QTreeWidget *m_deliveries;
    Note *m_receiverNote;
};

} // namespace cd
