// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credits.h"
#include "domain/fieldproblem.h"
#include "domain/jobrequest.h"
#include "domain/savedconfiguration.h"
#include "workflow/jobrow.h"

#include <QUndoStack>
#include <QWidget>

class QLineEdit;

namespace cd {

class Desk;
class FilesBox;
class ReadingBox;
class RequestPreview;
class RulesBox;
class SubmitBar;
class SubmitGuard;
class WebhookForm;
class WebhooksBox;

/// The form for a new job. It keeps itself as a draft, checks itself while somebody types, and
/// hands the request to the outbox.
class NewJobPage : public QWidget
{
    Q_OBJECT

public:
    explicit NewJobPage(Desk &desk, QWidget *parent = nullptr);
    ~NewJobPage() override;

    /// What would be sent; fileIds are those of the files that are ready.
    JobRequest request() const;
    /// Rules, reading and webhooks of @p request; the files stay. One step to undo.
    void setRequest(const JobRequest &request);
    /// The same for a configuration that the service keeps: as long as the form says what it says,
    /// jobs of the second dialect name it by its ID.
    void setConfiguration(const SavedConfiguration &configuration);
    QString presetName() const { return m_presetName; } ///< empty: none
    void setPresetName(const QString &name);
    /// What the job will be called in the list.
    QString label() const;
    /// What the service, or a file that was read, says of the fields. It stands until the part of
    /// the form that it is about changes.
    void showProblems(const QList<FieldProblem> &problems);
    FilesBox &files() { return *m_files; }

public Q_SLOTS:
    /// Sends the request once, unless something is wrong with it, which is said (false), or the
    /// same was submitted before, which is asked about (askedForTwin()).
    bool submit();
    void showPreview();

Q_SIGNALS:
    void submitted(cd::JobKey key);
    void askedForTwin();
    void requestChanged(); ///< anything that request(), presetName() or label() give

private:
    QList<QAction *> addHistory();
    void build();
    QWidget *buildFields();
    void connectParts();
    void restoreDraft();
    void fill(const JobRequest &request);
    QList<JobFile> readyFiles() const;
    JobRequest edited() const;
    void takeEdit();
    void filesChanged();
    void tellChange();
    void check();
    QList<FieldProblem> problems() const;
    void dropSaid(const QString &part);
    void tryWebhook(WebhookForm *form);
    QString hindrance() const;
    bool isFitToSend();
    void askAbout(JobKey twin);
    const SavedConfiguration *configurationInUse() const;
    void sendUnlessTooMuch();
    void send();
    void goToFirstError();
    void refused(JobKey key, const QList<FieldProblem> &problems);

    Desk &m_desk;
    QUndoStack m_undo;
    JobRequest m_shown; // as the history knows it, without files
    QList<FieldProblem> m_said;
    QString m_presetName;
    /// What the form was filled from, and what it said then; of that service and project.
    struct Configured
    {
        SavedConfiguration configuration;
        JobRequest content; // as edited() gives it, without webhooks
        QString service;
        Scope scope;
    };

    std::optional<Configured> m_configured;
    bool m_attempted = false; // empty fields are told about only once somebody wanted to submit
    std::optional<JobKey> m_lastSent;
    FilesBox *m_files; // the parts in the order in which Tab goes through them
    RulesBox *m_rules;
    ReadingBox *m_reading;
    WebhooksBox *m_webhooks;
    QLineEdit *m_label;
    SubmitGuard *m_guard;
    SubmitBar *m_submit;
    RequestPreview *m_preview = nullptr;
};

} // namespace cd
