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
/// signature, delivers a sample on request, and, with the local service, has an address of its own
/// to deliver to.
class WebhookTrialDialog : public QDialog
{
    Q_OBJECT

public:
    WebhookTrialDialog(Workspace &workspace, const Webhook &webhook, QWidget *parent);

Q_SIGNALS:
    /// The webhook is to deliver to this address on this machine from now on.
    void addressMade(const QString &url);

private:
    void build();
    QWidget *buildReceiver();
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
