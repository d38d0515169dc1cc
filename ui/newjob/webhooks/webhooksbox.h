// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/webhook.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace cd {

class WebhookForm;

/// The webhooks of a job, folded away while there are none.
class WebhooksBox : public QWidget
{
    Q_OBJECT

public:
    explicit WebhooksBox(QWidget *parent = nullptr);

    QList<Webhook> webhooks() const;
    void setWebhooks(const QList<Webhook> &webhooks);
    void setDialect(Dialect dialect); ///< decides which events are offered
    /// Shows problems whose paths begin with "webhook_configurations"; ignores others.
    void showProblems(const QList<FieldProblem> &problems);
    void unfold();
    /// Unfolds and focuses the field of the webhook that @p path names.
    void focusField(const FieldPath &path);

Q_SIGNALS:
    void changed(); ///< by a person
    void trialAsked(cd::WebhookForm *form);

private:
    void add();
    WebhookForm *append(const Webhook &webhook);
    void remove(WebhookForm *form);
    void number();

    QToolButton *m_fold;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<WebhookForm *> m_forms;
    Dialect m_dialect = Dialect::First;
};

} // namespace cd
