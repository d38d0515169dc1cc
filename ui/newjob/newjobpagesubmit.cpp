// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the form is submitted: once, and only where it is fit for it.

#include "ui/newjob/files/filesbox.h"
#include "ui/newjob/history/formhistory.h"
#include "ui/newjob/newjobpage.h"
#include "ui/newjob/readingbox.h"
#include "ui/newjob/rules/rulesbox.h"
#include "ui/newjob/rulespane.h"
#include "ui/newjob/submit/requestpreview.h"
#include "ui/newjob/submit/submitbar.h"
#include "ui/newjob/submit/submitflow.h"
#include "ui/newjob/trying/cloudtry.h"
#include "ui/newjob/trying/trypane.h"
#include "ui/newjob/webhooks/webhookform.h"
#include "ui/newjob/webhooks/webhooksbox.h"
#include "ui/newjob/webhooks/webhooktrialdialog.h"
#include "ui/widgets/scripts/copyas.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/session.h"
#include "workflow/form/draftsaver.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/form/presetversions.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/sending/outbox.h"
#include "workflow/workspace.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

/// What has to end, by itself or elsewhere in the window, before anything can be submitted.
QString NewJobPage::blocker() const
{
    switch (m_workspace.session().state()) {
    case Session::State::NoKey:
        return tr("This service needs an API key: enter it under Service above.");
    case Session::State::StartingLocal:
        return tr("Starting the local service…");
    case Session::State::Checking:
        return tr("Connecting to the service…");
    case Session::State::Failed:
        return tr("The service can't be reached. Your entries are kept.");
    case Session::State::Ready:
        break;
    }
    return m_workspace.uploads().isIdle() ? QString() : tr("Checking files…");
}

/// That a service fails is said once, in full, above the work or in the dialog of the services.
void NewJobPage::showBlocker()
{
    const Session::State state = m_workspace.session().state();
    const bool isSaid = state == Session::State::NoKey || state == Session::State::Failed;
    const bool isPassing = state == Session::State::Ready && m_flow->isLooking();
    m_submit->setBlocker(blocker(),
                         isSaid          ? SubmitBar::Said::Elsewhere
                             : isPassing ? SubmitBar::Said::Passing
                                         : SubmitBar::Said::Here);
}

void NewJobPage::sessionChanged()
{
    check();
    m_flow->sessionChanged();
}

/// What goes where, in words, unless it stays on this computer.
QString NewJobPage::destinationText() const
{
    const Session &session = m_workspace.session();
    if (session.isLocal() || m_workspace.uploads().items().isEmpty())
        return {};
    qint64 bytes = 0;
    int toUpload = 0;
    for (const UploadItem &item : m_workspace.uploads().items()) {
        const bool isShared = item.sameAs != 0 && !m_workspace.uploads().areCopiesApart();
        if (!item.canBeSubmitted() || item.state == UploadItem::State::Ready || isShared)
            continue;
        bytes += std::max<qint64>(0, item.size);
        ++toUpload;
    }
    const QString where = serviceName(m_workspace.profiles(), session.serviceId());
    if (toUpload == 0)
        //: %1: a service
        return tr("The files are on %1 already.").arg(where);
    if (session.profile().uploadsAhead)
        //: %n files; %1: their size; %2: a service
        return tr("%Ln file(s) (%1) are uploaded to %2 without waiting for Submit.", nullptr,
                  toUpload)
            .arg(sizeText(bytes), where);
    //: %n files; %1: their size; %2: a service
    return tr("Submit sends %Ln file(s) (%1) to %2; nothing leaves this computer before.", nullptr,
              toUpload)
        .arg(sizeText(bytes), where);
}

bool NewJobPage::submit()
{
    m_submit->focusSubmit(); // ends the editing of a field or a cell, so that it counts
    m_submit->showError({});
    m_attempted = true;
    check();
    if (!isFitToSend())
        return false;
    m_flow->start();
    return true;
}

bool NewJobPage::isFitToSend()
{
    const Session::State state = m_workspace.session().state();
    if (state == Session::State::NoKey || state == Session::State::Failed) {
        m_submit->showError(tr("The service could not be used. Nothing was submitted."));
        return false;
    }
    const UploadItemList &items = m_workspace.uploads().items();
    const auto failed = std::count_if(items.cbegin(), items.cend(), [](const UploadItem &item) {
        return !item.canBeSubmitted();
    });
    if (failed > 0) {
        m_files->focusFiles(); // and there is the button that removes them
        m_submit->showError(tr("%Ln file(s) can't be sent: try again or remove them. "
                               "Nothing was submitted.",
                               nullptr, int(failed)));
        return false;
    }
    QList<FieldProblem> errors = problems();
    errors.removeIf([](const FieldProblem &problem) {
        return problem.severity != FieldProblem::Severity::Error;
    });
    if (m_reading->hasUnreadablePages())
        errors += FieldProblem{.path = {{u"parsing_configuration"_s, u"target_pages"_s}},
                               .code = FieldProblem::Code::SaidByService,
                               .said = tr("Not a list of pages")};
    if (!errors.isEmpty()) {
        //: %1: what is wrong: "Add at least one file", "3 problems: rules 3, 6 and 8"
        m_submit->showError(tr("%1. Nothing was submitted.").arg(problemsText(errors)));
        goToFirstError();
        return false;
    }
    return true;
}

bool NewJobPage::hasOwnLabel() const
{
    return !m_label->text().trimmed().isEmpty();
}

QString NewJobPage::label() const
{
    if (const QString typed = m_label->text().trimmed(); !typed.isEmpty())
        return typed;
    if (!m_presetName.isEmpty())
        return presetText(m_presetName, isPresetChanged());
    const UploadItemList &files = m_workspace.uploads().items();
    const auto first = std::find_if(files.cbegin(), files.cend(),
                                    [](const UploadItem &item) { return item.canBeSubmitted(); });
    return first == files.cend() ? QString() : first->name;
}

void NewJobPage::send()
{
    m_attempted = false;
    const JobOrigin from = origin();
    m_workspace.uploads().markMayBeSent();
    keepDraft();
    m_workspace.drafts().flush(); // stored before the submission is
    m_lastContent = content();
    const SubmitTerms terms{.pilot = m_submit->pilot(), .isOverLimit = m_flow->isSpendingAgreed()};
    const JobKey key = m_workspace.outbox().submit(request(), m_workspace.uploads().files(),
                                                   label(), {}, from, terms);
    m_lastSent = key;
    Q_EMIT submitted(key);
}

JobOrigin NewJobPage::origin() const
{
    const SavedConfiguration *used = configurationInUse();
    JobOrigin origin = m_workspace.presetVersions().originOf(m_presetName, isPresetChanged());
    origin.configuration = used ? used->id : ConfigurationId();
    origin.areCopiesApart = m_workspace.uploads().areCopiesApart();
    return origin;
}

/// One file to the service that is selected, beside the local trial.
void NewJobPage::addCloudTry()
{
    m_askCloud = new CloudTry(m_workspace, *m_submit,
                              {[this] { return content(); },
                               [this] {
                                   const QString path = m_rules->trying().currentPath();
                                   return path.isEmpty() ? m_files->currentPath() : path;
                               },
                               [this] { return isFitToTry(); },
                               [this] {
                                   return origin();
                               }},
                              m_rules);
    TryPane &trying = m_rules->trying();
    trying.addToFoot(m_askCloud);
    connect(m_askCloud, &CloudTry::submitted, this, &NewJobPage::submitted);
    connect(&trying, &TryPane::currentChanged, m_askCloud, &CloudTry::refresh);
    connect(m_files, &FilesBox::currentChanged, m_askCloud, &CloudTry::refresh);
}

/// Other files than the one that is meant don't matter.
bool NewJobPage::isFitToTry()
{
    m_submit->showError({});
    QList<FieldProblem> errors = problems();
    errors.removeIf([](const FieldProblem &problem) {
        return problem.severity != FieldProblem::Severity::Error
            || problem.path.startsWith({u"file_ids"_s});
    });
    if (m_workspace.session().isReady() && errors.isEmpty() && !m_reading->hasUnreadablePages())
        return true;
    m_submit->showError(errors.isEmpty()
                            ? tr("The service could not be used. Nothing was submitted.")
                            : tr("%1. Nothing was submitted.").arg(problemsText(errors)));
    return false;
}

void NewJobPage::startNew()
{
    if (m_lastSent && isSubmittedAlike(m_lastContent, content()))
        m_label->clear();
    //: follows "Undo" or "Redo"
    asOneStep(tr("start a new job"), [this] { m_workspace.uploads().clear(); });
    m_files->focusFiles();
}

void NewJobPage::takeBack(const JobRow &row, const JobDetails &details)
{
    const QString service = UploadTarget{row.service, row.scope}.name();
    UploadItemList items;
    for (const JobFile &file : details.files)
        items.append(itemOf(file, service, row.submittedAt));
    //: follows "Undo" or "Redo"; %1: a job's name
    asOneStep(tr("change the rules of “%1”").arg(jobName(row)), [&] {
        setRequest(details.request);
        setPresetName(m_workspace.presets().find(row.origin.preset) ? row.origin.preset
                                                                    : QString());
        m_workspace.uploads().clear();
        m_workspace.uploads().setCopiesApart(row.origin.areCopiesApart);
        m_workspace.uploads().restore(items);
    });
}

void NewJobPage::goToFirstError()
{
    const QList<FieldProblem> found = problems();
    const auto error = std::find_if(found.cbegin(), found.cend(), [](const FieldProblem &problem) {
        return problem.severity == FieldProblem::Severity::Error;
    });
    if (error == found.cend())
        return m_reading->focusField({{u"parsing_configuration"_s}});
    if (error->path.startsWith({u"rules"_s}))
        m_rules->rules().focusField(error->path);
    else if (error->path.startsWith({u"file_ids"_s}))
        m_files->focusFiles();
    else if (error->path.startsWith({u"webhook_configurations"_s}))
        m_webhooks->focusField(error->path);
    else
        m_reading->focusField(error->path);
}

void NewJobPage::takeRefusal(JobKey key, const QList<FieldProblem> &problems)
{
    // In a form that says something else by now the marks would stand at the wrong fields.
    const bool isOfThisForm = key == m_lastSent && isSubmittedAlike(m_lastContent, content());
    if (isOfThisForm)
        showProblems(problems);
    Q_EMIT refused(key, problems,
                   isOfThisForm
                       && std::all_of(problems.cbegin(), problems.cend(), FormRefusal::isInForm));
}

void NewJobPage::showPreview()
{
    if (!m_preview)
        m_preview = new RequestPreview(this);
    const SavedConfiguration *used = configurationInUse();
    JobRequest shown = edited();
    ScriptedCall call = scriptedCall(m_workspace.session().connection(), shown);
    call.isPassing = m_workspace.session().isLocal();
    call.dialect = m_workspace.session().dialect();
    call.configuration = used ? used->id : ConfigurationId();
    QStringList names;
    const QList<JobFile> files = m_workspace.uploads().files();
    QSet<QByteArray> contents;
    for (const JobFile &file : files) {
        names += file.name;
        if (!m_workspace.uploads().areCopiesApart() && contents.contains(file.hash))
            continue;
        if (!file.hash.isEmpty())
            contents.insert(file.hash);
        addFile(call, file);
        shown.fileIds += file.id.isEmpty() //: stands for an ID that is not known yet; %1: a file
            ? FileId{tr("(ID of %1)").arg(file.name)}
            : file.id;
    }
    m_preview->showRequest(shown, names, m_workspace.prices(), call);
}

void NewJobPage::tryWebhook(WebhookForm *form)
{
    auto *trial = new WebhookTrialDialog(m_workspace, form->webhook(), this);
    trial->setAttribute(Qt::WA_DeleteOnClose);
    connect(trial, &WebhookTrialDialog::addressMade, form, &WebhookForm::enterUrl);
    trial->open();
}

void NewJobPage::setCare(const RuleCare &care)
{
    showCare(care);
    m_history->record();
    keepDraft();
}

/// Without a step in the history.
void NewJobPage::showCare(const RuleCare &care)
{
    if (m_care == care)
        return;
    m_care = care;
    Q_EMIT careChanged();
}

} // namespace cd
