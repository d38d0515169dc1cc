// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/webhooks/webhooksbox.h"

#include "ui/look/icons.h"
#include "ui/newjob/webhooks/webhookform.h"
#include "ui/widgets/parts.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

WebhooksBox::WebhooksBox(QWidget *parent)
    : QWidget(parent)
    , m_fold(named(new QToolButton(this), u"webhooksFold"_s, tr("Notifications (webhooks)")))
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout)
    , m_add(button(u"addWebhookButton"_s, tr("Add a webhook"), {}, this, &WebhooksBox::add))
{
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setIcon(deskIcon(u"add"_s));
    auto *content = withoutMargins(new QVBoxLayout(m_content));
    content->addLayout(m_column);
    content->addWidget(m_add, 0, Qt::AlignLeft);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(4);
    addWidgets(column, {m_fold, m_content});
    m_content->hide();
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_content->setVisible(open);
    });
    m_fold->setArrowType(Qt::RightArrow);
    number();
}

QList<Webhook> WebhooksBox::webhooks() const
{
    QList<Webhook> webhooks;
    for (const WebhookForm *form : m_forms)
        webhooks += form->webhook();
    return webhooks;
}

void WebhooksBox::setWebhooks(const QList<Webhook> &webhooks)
{
    while (m_forms.size() > webhooks.size())
        delete m_forms.takeLast();
    for (qsizetype i = 0; i < webhooks.size(); ++i) {
        if (i == m_forms.size())
            append(webhooks.at(i));
        else
            m_forms.at(i)->setWebhook(webhooks.at(i));
    }
    number();
}

void WebhooksBox::setDialect(Dialect dialect)
{
    m_dialect = dialect;
    for (WebhookForm *form : std::as_const(m_forms))
        form->setDialect(dialect);
}

void WebhooksBox::showProblems(const QList<FieldProblem> &problems)
{
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        QList<FieldProblem> own;
        for (const FieldProblem &problem : problems) {
            if (problem.path.startsWith({u"webhook_configurations"_s, QString::number(i)}))
                own += problem;
        }
        m_forms.at(i)->showProblems(own);
    }
}

void WebhooksBox::unfold()
{
    m_fold->setChecked(true);
}

void WebhooksBox::focusField(const FieldPath &path)
{
    unfold();
    const int at = path.index(1).value_or(0);
    if (at < m_forms.size())
        m_forms.at(at)->focusField(path);
}

void WebhooksBox::add()
{
    WebhookForm *form = append({});
    number();
    form->focusField({});
    Q_EMIT changed();
}

WebhookForm *WebhooksBox::append(const Webhook &webhook)
{
    auto *form = new WebhookForm(m_content);
    form->setWebhook(webhook);
    form->setDialect(m_dialect);
    connect(form, &WebhookForm::trialAsked, this, [this, form] { Q_EMIT trialAsked(form); });
    connect(form, &WebhookForm::changed, this, &WebhooksBox::changed);
    connect(form, &WebhookForm::removalAsked, this, [this, form] { remove(form); });
    m_column->addWidget(form);
    m_forms += form;
    return form;
}

void WebhooksBox::remove(WebhookForm *form)
{
    const auto at = m_forms.indexOf(form);
    m_forms.removeOne(form);
    if (m_forms.isEmpty())
        m_add->setFocus();
    else
        m_forms.at(std::min(at, m_forms.size() - 1))->focusField({});
    form->hide();
    form->deleteLater();
    number();
    Q_EMIT changed();
}

void WebhooksBox::number()
{
    const auto count = int(m_forms.size());
    //: the heading of a part that can be unfolded
    m_fold->setText(count == 0 ? tr("Notifications (webhooks)")
                               : tr("Notifications (%Ln webhook(s))", nullptr, count));
    QWidget *before = m_fold;
    for (int i = 0; i < count; ++i) {
        m_forms.at(i)->setNumber(i + 1);
        before = m_forms.at(i)->tabAfter(before);
    }
}

} // namespace cd
