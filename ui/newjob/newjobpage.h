// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/job/jobrow.h"
#include "domain/request/jobrequest.h"
#include "domain/request/preset.h"
#include "ui/newjob/configurationinuse.h"
#include "ui/newjob/formrefusal.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QScrollArea;

namespace cd {

class Workspace;
class FilesBox;
class FormHistory;
class HistoryLine;
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
    explicit NewJobPage(Workspace &workspace, QWidget *parent = nullptr);
    ~NewJobPage() override;

    /// What would be sent; what stands for the IDs of files that are on this computer only is made
    /// up (idToCome()).
    JobRequest request() const;
    /// Rules, reading and webhooks of @p request; the files stay. One step to undo.
    void setRequest(const JobRequest &request);
    /// The same for a configuration that the service keeps: as long as the form says what it says,
    /// jobs of the second dialect name it by its ID.
    void setConfiguration(const SavedConfiguration &configuration);
    /// The same for a preset, which is the form's preset then.
    void loadPreset(const Preset &preset);
    QString presetName() const { return m_presetName; } ///< empty: none
    /// No step: the form says now what the preset says, or the preset has another name.
    void setPresetName(const QString &name);
    /// Whether the form says something else than its preset. Not without one.
    bool isPresetChanged() const;
    /// All that @p change does to the form is one step to undo, called @p text (after "Undo").
    void asOneStep(const QString &text, const std::function<void()> &change);
    /// Whether a person gave the job a name.
    bool hasOwnLabel() const;
    /// What the job will be called in the list.
    QString label() const;
    /// What the service, or a file that was read, says of the fields. It stands until the part of
    /// the form that it is about changes.
    void showProblems(const QList<FieldProblem> &problems);
    /// Whether anything of it is marked still.
    bool hasRefusedFields() const { return !m_refusal.problems().isEmpty(); }
    FilesBox &files() { return *m_files; }

public Q_SLOTS:
    /// Looks at the files once more and sends the request once, unless something is wrong with it,
    /// which is said (false, if it is before that look), or the same was submitted before, which is
    /// asked about (askedForTwin()). A change of the form meanwhile calls it off.
    bool submit();
    void showPreview();

Q_SIGNALS:
    void submitted(cd::JobKey key);
    void askedForTwin();
    void requestChanged(); ///< anything that request(), presetName() or label() give
    /// The service refused fields of a job. @p areMarked: all of them are marked in the form, which
    /// still says what was submitted.
    void refused(cd::JobKey key, const QList<cd::FieldProblem> &problems, bool areMarked);

private:
    void build();
    QWidget *buildFields();
    void connectParts();
    void restoreDraft();
    FormContent content() const;
    void show(const FormContent &from, const FormContent &to);
    void fill(const JobRequest &request);
    JobRequest edited() const;
    void takeEdit();
    void filesChanged();
    void tellChange();
    void keepDraft();
    void sessionChanged();
    QString destination() const;
    QString destinationText() const;
    bool stillSays(const FormContent &content) const;
    void check();
    QList<FieldProblem> problems() const;
    void tryWebhook(WebhookForm *form);
    QString hindrance() const;
    void showHindrance();
    bool isFitToSend();
    bool isStillAsked();
    void lookForTwin();
    void askAbout(JobKey twin);
    const SavedConfiguration *configurationInUse() const;
    void sendUnlessTooMuch();
    void send();
    void goToFirstError();
    void takeRefusal(JobKey key, const QList<FieldProblem> &problems);

    Workspace &m_workspace;
    FormHistory *m_history;
    FormRefusal m_refusal;
    bool m_isLooking = false; // at the files, because somebody wants to submit
    FormContent m_askedAbout;
    QString m_asked; // where what is asked about would go: see destination()
    QString m_presetName;
    ConfigurationInUse m_configured;
    bool m_attempted = false; // empty fields are told about only once somebody wanted to submit
    std::optional<JobKey> m_lastSent;
    FormContent m_lastContent; // of that one
    FilesBox *m_files; // the parts in the order in which Tab goes through them
    RulesBox *m_rules;
    ReadingBox *m_reading;
    WebhooksBox *m_webhooks;
    QLineEdit *m_label;
    SubmitGuard *m_guard;
    HistoryLine *m_historyLine;
    SubmitBar *m_submit;
    RequestPreview *m_preview = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace cd
