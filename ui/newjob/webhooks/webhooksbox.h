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
    void setDialect(Dialect dialect); ///< whose events are offered
    /// Paths that begin with "webhook_configurations"; others are left alone.
    void showProblems(const QList<FieldProblem> &problems);
    void unfold();
    /// Unfolds and goes to the webhook that @p path names.
    void focusField(const FieldPath &path);

Q_SIGNALS:
    void changed(); ///< a person changed them
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
