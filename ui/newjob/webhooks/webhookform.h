// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/webhook.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace cd {

class Note;

/// One webhook: its URL, events, headers and format.
class WebhookForm : public QFrame
{
    Q_OBJECT

public:
    explicit WebhookForm(QWidget *parent = nullptr);

    Webhook webhook() const;
    void setWebhook(const Webhook &webhook);
    void setNumber(int number); ///< counted from 1
    void setDialect(Dialect dialect) { m_dialect = dialect; } ///< decides which events are offered
    /// Enters the URL as if a person typed it.
    void enterUrl(const QString &url);
    void showProblems(const QList<FieldProblem> &problems);
    /// Sets the tab order after @p before; returns the last widget in it.
    QWidget *tabAfter(QWidget *before);
    void focusField(const FieldPath &path);

Q_SIGNALS:
    void changed(); ///< by a person
    void removalAsked();
    void trialAsked();

private:
    void build();
    QWidget *buildEvents();
    void buildHeaders();
    void offerEvents();
    QStringList events() const;
    QList<QPair<QString, QString>> headers() const;
    void setHeaders(const QList<QPair<QString, QString>> &headers);
    void headerEdited();

    QLabel *m_title;
    QLineEdit *m_url;
    Note *m_urlNote;
    QLineEdit *m_events;
    QToolButton *m_pick;
    Note *m_eventsNote;
    QTableWidget *m_headers;
    Note *m_headersNote;
    QComboBox *m_format;
    QLineEdit *m_secret;
    QPushButton *m_try;
    QToolButton *m_remove;
    Dialect m_dialect = Dialect::First;
};

} // namespace cd
