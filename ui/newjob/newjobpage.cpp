// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/newjobpage.h"

#include "domain/validation/validation.h"
#include "ui/newjob/files/filesbox.h"
#include "ui/newjob/formfileids.h"
#include "ui/newjob/formreveal.h"
#include "ui/newjob/history/formhistory.h"
#include "ui/newjob/history/historyline.h"
#include "ui/newjob/readingbox.h"
#include "ui/newjob/rules/rulesbox.h"
#include "ui/newjob/rulespane.h"
#include "ui/newjob/submit/submitbar.h"
#include "ui/newjob/submit/submitflow.h"
#include "ui/newjob/trying/cloudtry.h"
#include "ui/newjob/webhooks/webhookform.h"
#include "ui/newjob/webhooks/webhooksbox.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/twopanes.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "workflow/connection/session.h"
#include "workflow/form/draftsaver.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/sending/outbox.h"
#include "workflow/spending/budget.h"
#include "workflow/workspace.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// A field that is still empty is not an error until a person wants to submit.
bool isEmptyField(const FieldProblem &problem)
{
    using Code = FieldProblem::Code;
    return problem.code == Code::Missing || problem.code == Code::TooFew
        || (problem.code == Code::TooShort && problem.actual == 0);
}

/// Files and rules are side by side from here on, in device-independent pixels.
constexpr int sideBySideFrom = 900;

/// The local service delivers to this machine, and to no other.
bool isOfPublicServices(const FieldProblem &problem)
{
    return problem.code == FieldProblem::Code::NotHttps
        || problem.code == FieldProblem::Code::NotPublic;
}

} // namespace

NewJobPage::NewJobPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_fileIds(new FormFileIds(workspace.uploads(), this))
    , m_history(new FormHistory(
          [this] { return content(); },
          [this](const FormContent &from, const FormContent &to) { show(from, to); }, this))
    , m_files(new FilesBox(workspace, this))
    , m_rules(new RulesPane(workspace, m_history->actions(), *m_files,
                            {[this] { return m_care; },
                             [this](const RuleCare &care) {
                                 setCare(care);
                             }},
                            this))
    , m_reading(new ReadingBox(this))
    , m_label(new QLineEdit(this))
    , m_webhooks(new WebhooksBox(this))
    , m_historyLine(new HistoryLine(*m_history, this))
    , m_submit(new SubmitBar(this))
    , m_flow(new SubmitFlow(workspace, *m_submit,
                            {[this] { return content(); }, [this] { return request(); },
                             [this] {
                                 return isFitToSend();
                             }},
                            this))
{
    setObjectName(u"newJobPage"_s);
    addCloudTry();
    build();
    restoreDraft();
    m_history->adopt();
    connectParts();
    check();
}

NewJobPage::~NewJobPage() = default;

void NewJobPage::build()
{
    m_label->setObjectName(u"jobLabel"_s);
    m_label->setAccessibleName(tr("The job's name in the list"));
    m_label->setMaxLength(200);
    m_label->setFixedWidth(m_label->fontMetrics().horizontalAdvance(noLabelText()) + 24);

    m_scroll = new VerticalScroll(this);
    m_scroll->setObjectName(u"formScroll"_s);
    m_scroll->setWidget(buildFields());
    layOnBase(m_scroll); // the bar below it is none
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_historyLine);
    column->addWidget(hairline());
    column->addWidget(m_submit);
}

QString NewJobPage::noLabelText()
{
    return tr("optional: the job's name in the list");
}

QWidget *NewJobPage::buildFields()
{
    auto *fields = new QWidget(this);
    m_panes = new TwoPanes(u"formPanes"_s, sideBySideFrom, fields);
    m_panes->addWidget(m_files);
    m_panes->addWidget(m_rules);
    m_panes->setShares({3, 2}, {2, 3});
    m_reading->addToStrip(labelFor(m_label, tr("Na&me")), m_label);
    auto *strip = new QVBoxLayout;
    strip->setContentsMargins(12, 8, 12, 8);
    addWidgets(strip, {m_reading, m_webhooks});
    auto *column = withoutMargins(new QVBoxLayout(fields));
    column->setSpacing(0);
    column->addWidget(m_panes, 1);
    column->addWidget(hairline());
    column->addLayout(strip);
    return fields;
}

void NewJobPage::connectParts()
{
    connect(m_rules, &RulesPane::edited, this, &NewJobPage::takeEdit);
    connect(this, &NewJobPage::careChanged, m_rules, &RulesPane::showCare);
    connect(m_reading, &ReadingBox::edited, this, [this] { takeEdit(); });
    connect(m_webhooks, &WebhooksBox::changed, this, [this] { takeEdit(); });
    connect(m_webhooks, &WebhooksBox::trialAsked, this, &NewJobPage::tryWebhook);
    connect(m_files, &FilesBox::changed, this, &NewJobPage::filesChanged);
    connect(&m_workspace.uploads(), &UploadQueue::changed, this, &NewJobPage::keepDraft);
    connect(m_label, &QLineEdit::textEdited, this, &NewJobPage::tellChange);
    connect(m_submit, &SubmitBar::submitAsked, this, &NewJobPage::submit);
    connect(m_flow, &SubmitFlow::cleared, this, &NewJobPage::send);
    connect(m_flow, &SubmitFlow::askedAboutDuplicate, this, &NewJobPage::askedAboutDuplicate);
    connect(m_submit, &SubmitBar::previewAsked, this, &NewJobPage::showPreview);
    connect(&m_workspace.session(), &Session::stateChanged, this, &NewJobPage::sessionChanged);
    connect(&m_workspace.session(), &Session::changed, this, &NewJobPage::sessionChanged);
    connect(&m_workspace.budget(), &Budget::changed, this, &NewJobPage::check);
    connect(&m_workspace.outbox(), &Outbox::fieldsRefused, this, &NewJobPage::takeRefusal);
    new FormReveal(*m_history, {*m_scroll, *m_files, m_rules->rules(), *m_reading, *m_webhooks},
                   this);
}

void NewJobPage::restoreDraft()
{
    if (const std::optional<Draft> draft = m_workspace.drafts().load()) {
        m_presetName = draft->presetName;
        m_care = draft->care;
        m_rules->showCare();
        m_label->setText(draft->label);
        m_workspace.uploads().setCopiesApart(draft->areCopiesApart);
        m_workspace.uploads().restore(draft->files);
        fill(draft->request); // last: it keeps all that stands in the form as the draft
    }
}

JobRequest NewJobPage::edited() const
{
    JobRequest request;
    request.rules = m_rules->rules().writtenRules();
    m_reading->fill(request);
    request.webhooks = m_webhooks->webhooks();
    return request;
}

JobRequest NewJobPage::request() const
{
    JobRequest request = edited();
    request.fileIds = m_fileIds->ids();
    return request;
}

FormContent NewJobPage::content() const
{
    return {edited(), m_workspace.uploads().items(), m_presetName, m_care};
}

void NewJobPage::setRequest(const JobRequest &request)
{
    JobRequest wanted = request;
    wanted.fileIds.clear();
    fill(wanted);
    m_history->record();
    Q_EMIT filled();
}

void NewJobPage::loadPreset(const Preset &preset)
{
    //: follows "Undo" or "Redo"; %1: its name
    asOneStep(tr("load preset “%1”").arg(preset.name), [&] {
        showCare(preset.care);
        setRequest(preset.request);
        setPresetName(preset.name);
    });
}

void NewJobPage::asOneStep(const QString &text, const std::function<void()> &change)
{
    m_history->asOneStep(text, change);
}

/// Puts into the form in what @p to differs from @p from.
void NewJobPage::show(const FormContent &from, const FormContent &to)
{
    const FormParts parts = differingParts(from, to);
    JobRequest wanted = edited();
    if (parts.testFlag(FormPart::Rules))
        wanted.rules = to.request.rules;
    if (parts.testFlag(FormPart::Webhooks))
        wanted.webhooks = to.request.webhooks;
    if (parts.testFlag(FormPart::Reading)) {
        JobRequest read = to.request;
        read.rules = wanted.rules;
        read.webhooks = wanted.webhooks;
        wanted = read;
    }
    if (parts.testFlag(FormPart::Files))
        m_workspace.uploads().setItems(to.files);
    if (parts.testFlag(FormPart::Care))
        showCare(to.care);
    if (parts & (FormPart::Rules | FormPart::Reading | FormPart::Webhooks))
        fill(wanted);
    if (parts.testFlag(FormPart::Preset)) // it may have been deleted since
        setPresetName(m_workspace.presets().find(to.presetName) ? to.presetName : QString());
}

void NewJobPage::setConfiguration(const SavedConfiguration &configuration)
{
    JobRequest content = configuration.content;
    content.webhooks = m_webhooks->webhooks(); // the service keeps none with it
    setRequest(content);
    m_configured.set(configuration, edited(), m_workspace.session());
    check();
}

/// Null: what the form says goes out itself.
const SavedConfiguration *NewJobPage::configurationInUse() const
{
    return m_configured.find(edited(), m_workspace.session());
}

/// Puts @p request into the fields, without a step in the history.
void NewJobPage::fill(const JobRequest &request)
{
    m_rules->rules().setRules(request.rules);
    m_reading->setRequest(request);
    m_webhooks->setWebhooks(request.webhooks);
    m_refusal.clear();
    tellChange();
}

void NewJobPage::takeEdit(int typing)
{
    const FormContent before = m_history->known();
    if (edited() == before.request)
        return check(); // a list of pages that is none yet
    m_history->record(typing);
    m_refusal.takeChange(before, m_history->known());
    tellChange();
}

/// All that comes with one choice of files is one step.
void NewJobPage::filesChanged()
{
    if (!m_workspace.uploads().isIdle()) {
        keepDraft();
        return showBlocker();
    }
    const FormContent before = m_history->known();
    if (!isSameFiles(before.files, m_workspace.uploads().items())) {
        m_history->record();
        m_refusal.takeChange(before, m_history->known());
    }
    tellChange();
}

void NewJobPage::tellChange()
{
    m_flow->formChanged();
    m_askCloud->formChanged();
    m_submit->showError({});
    m_rules->setForm(edited(), m_presetName);
    check();
    keepDraft();
    Q_EMIT requestChanged();
}

void NewJobPage::keepDraft()
{
    const UploadQueue &files = m_workspace.uploads();
    m_workspace.drafts().save(
        {edited(), files.items(), m_presetName, m_label->text(), files.areCopiesApart(), m_care});
}

void NewJobPage::setPresetName(const QString &name)
{
    if (name == m_presetName)
        return;
    m_presetName = name;
    m_history->adopt();
    tellChange();
}

bool NewJobPage::isPresetChanged() const
{
    const auto preset = m_workspace.presets().find(m_presetName);
    return preset && preset->request != edited();
}

void NewJobPage::showProblems(const QList<FieldProblem> &problems)
{
    QStringList elsewhere;
    QList<FieldProblem> inForm;
    for (const FieldProblem &problem : problems) {
        if (FormRefusal::isInForm(problem))
            inForm += problem;
        else
            elsewhere += fieldText(problem);
    }
    m_refusal.set(inForm);
    check();
    if (!elsewhere.isEmpty())
        m_submit->showError(elsewhere.join(u'\n'));
}

QList<FieldProblem> NewJobPage::problems() const
{
    const JobRequest now = edited();
    const Dialect dialect = m_workspace.session().dialect();
    QList<FieldProblem> found = m_fileIds->problems(dialect) + validateRules(now.rules)
        + validateReading(now, dialect) + validateWebhooks(now.webhooks, dialect);
    if (m_workspace.session().isLocal())
        erase_if(found, isOfPublicServices);
    return found + m_refusal.problems();
}

void NewJobPage::check()
{
    m_reading->setPrices(m_workspace.prices());
    m_reading->setDialect(m_workspace.session().dialect());
    m_webhooks->setDialect(m_workspace.session().dialect());
    m_label->setPlaceholderText(
        m_presetName.isEmpty() ? noLabelText() : presetText(m_presetName, isPresetChanged()));
    QList<FieldProblem> shown = problems();
    if (!m_attempted)
        erase_if(shown, isEmptyField);
    m_files->showProblems(shown);
    m_rules->rules().showProblems(shown);
    m_reading->showProblems(shown);
    m_webhooks->showProblems(shown);
    const Dialect dialect = m_workspace.session().dialect();
    const SavedConfiguration *used = configurationInUse();
    m_submit->showEstimate(edited(), m_fileIds->count(dialect), dialect, m_workspace.prices());
    m_submit->showConfiguration(used ? used->name : QString());
    m_submit->showDestination(destinationText());
    showBlocker();
}

} // namespace cd
