// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/webhooks/webhookform.h"

#include "ui/look/icons.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

WebhookForm::WebhookForm(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_url(named(new QLineEdit(this), u"webhookUrl"_s, tr("Webhook address")))
    , m_urlNote(new Note(this))
    , m_events(named(new QLineEdit(this), u"webhookEvents"_s, tr("Events")))
    , m_pick(named(new QToolButton(this), u"pickEventsButton"_s, tr("Pick events")))
    , m_eventsNote(new Note(this))
    , m_headers(named(new QTableWidget(0, 2, this), u"webhookHeaders"_s, tr("Headers")))
    , m_headersNote(new Note(this))
    , m_format(named(new QComboBox(this), u"webhookFormat"_s, tr("Output format")))
    , m_secret(named(new QLineEdit(this), u"webhookSecret"_s, tr("Signing secret")))
    , m_try(button(u"tryWebhookButton"_s, tr("&Try it…"), tr("Try this webhook"), this,
                   &WebhookForm::trialAsked))
    , m_remove(named(new QToolButton(this), u"removeWebhookButton"_s, tr("Remove this webhook")))
{
    setFrameShape(StyledPanel);
    build();
    connect(m_url, &QLineEdit::editingFinished, this, &WebhookForm::changed);
    connect(m_events, &QLineEdit::editingFinished, this, &WebhookForm::changed);
    connect(m_secret, &QLineEdit::editingFinished, this, &WebhookForm::changed);
    connect(m_format, &QComboBox::activated, this, &WebhookForm::changed);
    connect(m_headers, &QTableWidget::itemChanged, this, &WebhookForm::headerEdited);
    connect(m_remove, &QToolButton::clicked, this, &WebhookForm::removalAsked);
}

void WebhookForm::build()
{
    m_remove->setIcon(deskIcon(u"remove"_s));
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(m_remove->accessibleName());
    m_url->setPlaceholderText(u"https://example.com/classified"_s);
    m_secret->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_secret->setPlaceholderText(tr("optional: deliveries are signed with it"));
    m_format->addItem(tr("Default (string)"));
    m_format->addItem(tr("string: JSON as text"), int(Webhook::Format::String));
    m_format->addItem(tr("json: JSON object"), int(Webhook::Format::Json));
    m_try->setToolTip(tr("Shows what would be delivered, and delivers a sample if you like"));
    buildHeaders();

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_remove);
    auto *form = new QFormLayout;
    form->addRow(tr("Address"), m_url);
    form->addRow(QString(), m_urlNote);
    form->addRow(tr("Events"), buildEvents());
    form->addRow(QString(), m_eventsNote);
    form->addRow(tr("Headers"), m_headers);
    form->addRow(QString(), m_headersNote);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Secret"), m_secret);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(form);
    column->addWidget(m_try, 0, Qt::AlignLeft);
}

QWidget *WebhookForm::buildEvents()
{
    m_events->setPlaceholderText(tr("all, or names separated by commas"));
    m_pick->setText(tr("Pick"));
    m_pick->setPopupMode(QToolButton::InstantPopup);
    m_pick->setMenu(new QMenu(m_pick));
    connect(m_pick->menu(), &QMenu::aboutToShow, this, &WebhookForm::offerEvents);
    auto *both = new QWidget(this);
    auto *row = withoutMargins(new QHBoxLayout(both));
    row->addWidget(m_events, 1);
    row->addWidget(m_pick);
    return both;
}

void WebhookForm::buildHeaders()
{
    m_headers->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_headers->horizontalHeader()->setStretchLastSection(true);
    m_headers->verticalHeader()->hide();
    m_headers->setTabKeyNavigation(false);
    m_headers->setFixedHeight(m_headers->horizontalHeader()->sizeHint().height()
                              + 3 * m_headers->verticalHeader()->defaultSectionSize());
    setHeaders({});
}

void WebhookForm::offerEvents()
{
    QMenu *menu = m_pick->menu();
    menu->clear();
    const QStringList chosen = events();
    for (const QString &event : knownWebhookEvents(m_dialect)) {
        QAction *action = menu->addAction(event);
        action->setCheckable(true);
        action->setChecked(chosen.contains(event));
        connect(action, &QAction::triggered, this, [this, event](bool checked) {
            QStringList names = events();
            if (checked)
                names += event;
            else
                names.removeAll(event);
            m_events->setText(names.join(u", "_s));
            Q_EMIT changed();
        });
    }
}

Webhook WebhookForm::webhook() const
{
    Webhook webhook;
    webhook.url = m_url->text().trimmed();
    webhook.events = events();
    webhook.headers = headers();
    if (const QVariant format = m_format->currentData(); format.isValid())
        webhook.format = Webhook::Format(format.toInt());
    webhook.signingSecret = m_secret->text();
    return webhook;
}

void WebhookForm::setWebhook(const Webhook &webhook)
{
    if (webhook == this->webhook())
        return; // what is being written stays as it is
    m_url->setText(webhook.url);
    m_events->setText(webhook.events.join(u", "_s));
    setHeaders(webhook.headers);
    const int format = webhook.format ? m_format->findData(int(*webhook.format)) : 0;
    m_format->setCurrentIndex(format);
    m_secret->setText(webhook.signingSecret);
}

QWidget *WebhookForm::tabAfter(QWidget *before)
{
    for (QWidget *field : QList<QWidget *>{m_remove, m_url, m_events, m_pick, m_headers, m_format,
                                           m_secret, m_try}) {
        setTabOrder(before, field);
        before = field;
    }
    return before;
}

void WebhookForm::enterUrl(const QString &url)
{
    m_url->setText(url);
    Q_EMIT changed();
}

void WebhookForm::setNumber(int number)
{
    m_title->setText(tr("Webhook %1").arg(number));
}

void WebhookForm::showProblems(const QList<FieldProblem> &problems)
{
    for (Note *note : {m_urlNote, m_eventsNote, m_headersNote})
        note->clear();
    for (const FieldProblem &problem : problems) {
        const QString part = problem.path.parts.value(2);
        Note *note = part == "webhook_events"_L1 ? m_eventsNote
            : part == "webhook_headers"_L1       ? m_headersNote
                                                 : m_urlNote;
        // What has no place of its own is said with its name.
        const bool isNamed = note != m_urlNote || part.isEmpty() || part == "webhook_url"_L1;
        note->say(problem.severity == FieldProblem::Severity::Error ? Note::Kind::Error
                                                                    : Note::Kind::Warning,
                  isNamed ? problemText(problem) : fieldText(problem));
    }
}

void WebhookForm::focusField(const FieldPath &path)
{
    const QString part = path.parts.value(2);
    if (part == "webhook_events"_L1)
        m_events->setFocus();
    else if (part == "webhook_headers"_L1)
        m_headers->setFocus();
    else
        m_url->setFocus();
}

QStringList WebhookForm::events() const
{
    QStringList names;
    const QStringList parts = m_events->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            names += name;
    }
    return names;
}

QList<QPair<QString, QString>> WebhookForm::headers() const
{
    QList<QPair<QString, QString>> headers;
    for (int row = 0; row < m_headers->rowCount(); ++row) {
        const QString name = m_headers->item(row, 0)->text().trimmed();
        const QString value = m_headers->item(row, 1)->text();
        if (!name.isEmpty() || !value.isEmpty())
            headers.append({name, value});
    }
    return headers;
}

/// There is always an empty row at the end to write the next one into.
void WebhookForm::setHeaders(const QList<QPair<QString, QString>> &headers)
{
    const QSignalBlocker quiet(m_headers);
    m_headers->setRowCount(int(headers.size()) + 1);
    for (int row = 0; row <= headers.size(); ++row) {
        const auto header = headers.value(row);
        m_headers->setItem(row, 0, new QTableWidgetItem(header.first));
        m_headers->setItem(row, 1, new QTableWidgetItem(header.second));
    }
}

void WebhookForm::headerEdited()
{
    const auto written = headers();
    if (written.size() == m_headers->rowCount()) {
        const QSignalBlocker quiet(m_headers);
        m_headers->insertRow(m_headers->rowCount());
        m_headers->setItem(m_headers->rowCount() - 1, 0, new QTableWidgetItem);
        m_headers->setItem(m_headers->rowCount() - 1, 1, new QTableWidgetItem);
    }
    Q_EMIT changed();
}

} // namespace cd
