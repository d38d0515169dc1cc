// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/job/jobrow.h"
#include "domain/request/jobrequest.h"
#include "domain/request/preset.h"
#include "ui/newjob/configurationinuse.h"
#include "ui/newjob/formrefusal.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QScrollArea;

namespace cd {

class Workspace;
class CloudTry;
class FilesBox;
class FormFileIds;
class FormHistory;
class HistoryLine;
class LastRun;
class ReadingBox;
class RequestPreview;
class RulesBox;
class RuleTallies;
class SubmitBar;
class SubmitFlow;
class SuggestDialog;
class TryPane;
class TwoPanes;
class WebhookForm;
class WebhooksBox;

/// The form for a new job. It saves itself as a draft, checks its fields while a person types, and
/// submits the request to the Outbox.
class NewJobPage : public QWidget
{
    Q_OBJECT

public:
    explicit NewJobPage(Workspace &workspace, QWidget *parent = nullptr);
    ~NewJobPage() override;

    /// What would be sent. Files that are only on this computer have placeholders for their IDs
    /// (idOrPlaceholder()).
    JobRequest request() const;
    /// The same without files, of which there may be many thousands.
    JobRequest edited() const;
    /// Takes over rules, reading and webhooks of @p request; the files stay. One undo step.
    void setRequest(const JobRequest &request);
    /// The same for a saved configuration: as long as the form still has its content, jobs of API
    /// v2 refer to it by its ID.
    void setConfiguration(const SavedConfiguration &configuration);
    /// The same for a preset, which becomes the form's preset.
    void loadPreset(const Preset &preset);
    QString presetName() const { return m_presetName; } ///< empty: none
    /// Not an undo step: the form was saved as this preset, or its preset was renamed.
    void setPresetName(const QString &name);
    /// Whether what would be sent differs from the preset; false without one.
    bool isPresetChanged() const;
    /// Which hints were set aside, and what rules are tried with.
    const RuleCare &care() const { return m_care; }
    /// One undo step.
    void setCare(const RuleCare &care);
    /// Puts what a job was made from into the form, with its files: what the service has of them
    /// is not uploaded again.
    void takeBack(const JobRow &row, const JobDetails &details);
    /// Takes the files out of the form, in one undo step, for those of the next job; rules and
    /// options stay. The job's name goes with what was submitted under it.
    void startNew();
    /// Makes everything that @p change does to the form one undo step, called @p text (to follow
    /// "Undo").
    void asOneStep(const QString &text, const std::function<void()> &change);
    /// Whether a person has given the job a name.
    bool hasOwnLabel() const;
    /// What the job will be called in the list.
    QString label() const;
    /// Marks problems that the service, or a file that was read, reported. Each stays until the
    /// part of the form that it is about changes.
    void showProblems(const QList<FieldProblem> &problems);
    /// Whether any of these is still marked.
    bool hasRefusedFields() const { return !m_refusal.problems().isEmpty(); }
    /// Offers words for the rule of @p type, if it is in the form.
    void suggestWordsFor(const QString &type);
    FilesBox &files() { return *m_files; }
    TwoPanes &panes() { return *m_panes; } ///< with files and rules

public Q_SLOTS:
    /// Submits the request, as SubmitFlow does. False: it has errors, which are shown.
    bool submit();
    void showPreview();

Q_SIGNALS:
    void submitted(cd::JobKey key);
    void askedAboutDuplicate();
    void careChanged();
    void filled(); ///< from a preset, a configuration or a job
    void requestChanged(); ///< request(), presetName() or label() has changed
    /// The service refused fields of a job. @p areMarked: all of them are marked in the form, as it
    /// still has the content that was submitted.
    void refused(cd::JobKey key, const QList<cd::FieldProblem> &problems, bool areMarked);

private:
    void build();
    static QString noLabelText();
    QWidget *buildFields();
    void connectParts();
    void restoreDraft();
    FormContent content() const;
    void show(const FormContent &from, const FormContent &to);
    void fill(const JobRequest &request);
    void connectRules();
    void takeEdit(int typing = 0);
    void tellRules();
    void suggestWords();
    void tellSuggest();
    void addWords(const QStringList &words);
    void setHintAside(const DismissedHint &hint);
    void filesChanged();
    void tellChange();
    void keepDraft();
    void showCare(const RuleCare &care);
    void sessionChanged();
    QString destinationText() const;
    void check();
    QList<FieldProblem> problems() const;
    void tryWebhook(WebhookForm *form);
    QString blocker() const;
    void showBlocker();
    bool isFitToSend();
    bool isFitToTry();
    void addCloudTry();
    JobOrigin origin() const;
    const SavedConfiguration *configurationInUse() const;
    void send();
    void goToFirstError();
    void takeRefusal(JobKey key, const QList<FieldProblem> &problems);

    Workspace &m_workspace;
    FormFileIds *m_fileIds; // before all that asks for the request
    FormHistory *m_history;
    FormRefusal m_refusal;
    QString m_presetName;
    RuleCare m_care;
    ConfigurationInUse m_configured;
    bool m_attempted = false; // empty fields are told about only once somebody wanted to submit
    std::optional<JobKey> m_lastSent;
    FormContent m_lastContent; // of that one
    FilesBox *m_files; // the parts in the order in which Tab goes through them
    RulesBox *m_rules;
    RuleTallies *m_tallies;
    LastRun *m_lastRun;
    TryPane *m_try;
    CloudTry *m_askCloud = nullptr;
    ReadingBox *m_reading;
    QLineEdit *m_label;
    WebhooksBox *m_webhooks;
    HistoryLine *m_historyLine;
    SubmitBar *m_submit;
    SubmitFlow *m_flow;
    RequestPreview *m_preview = nullptr;
    QPointer<SuggestDialog> m_suggest;
    TwoPanes *m_panes = nullptr; // files and rules
    QScrollArea *m_scroll = nullptr;
};

} // namespace cd
