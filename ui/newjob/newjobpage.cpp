// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/newjobpage.h"

#include "domain/validation.h"
#include "ui/newjob/filesbox.h"
#include "ui/newjob/formchange.h"
#include "ui/newjob/readingbox.h"
#include "ui/newjob/requestpreview.h"
#include "ui/newjob/rulesbox.h"
#include "ui/newjob/submitbar.h"
#include "ui/newjob/submitguard.h"
#include "ui/newjob/webhookform.h"
#include "ui/newjob/webhooksbox.h"
#include "ui/newjob/webhooktrialdialog.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/words/errortext.h"
#include "workflow/desk.h"
#include "workflow/draftkeeper.h"
#include "workflow/outbox.h"
#include "workflow/session.h"
#include "workflow/spending.h"
#include "workflow/uploadqueue.h"

#include <QAction>
#include <QDateTime>
#include <QFormLayout>
#include <QFrame>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// A field that nobody has filled in yet is no mistake until somebody wants to submit.
bool isEmptyField(const FieldProblem &problem)
{
    using Code = FieldProblem::Code;
    return problem.code == Code::Missing || problem.code == Code::TooFew
        || (problem.code == Code::TooShort && problem.actual == 0);
}

/// What is about something else, such as the project, can't be marked, and no change of the form
/// would answer it.
bool isInForm(const FieldProblem &problem)
{
    const QStringList parts{u"file_ids"_s, u"rules"_s, u"mode"_s, u"parsing_configuration"_s,
                            u"webhook_configurations"_s};
    return parts.contains(problem.path.parts.value(0));
}

/// The local service delivers to this machine, and to no other.
bool isOfPublicServices(const FieldProblem &problem)
{
    return problem.code == FieldProblem::Code::NotHttps
        || problem.code == FieldProblem::Code::NotPublic;
}

/// The row that Enter opened below the last rule is none as long as nothing stands in it.
QList<Rule> writtenRules(QList<Rule> rules)
{
    while (!rules.isEmpty() && rules.constLast() == Rule{})
        rules.removeLast();
    return rules;
}

QAction *historyAction(QAction *action, const QString &name, const QKeySequence &keys)
{
    action->setObjectName(name);
    action->setIcon(QIcon(u":/icons/%1.svg"_s.arg(name)));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

} // namespace

NewJobPage::NewJobPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_files(new FilesBox(desk, this))
    , m_rules(new RulesBox(addHistory(), this))
    , m_reading(new ReadingBox(this))
    , m_webhooks(new WebhooksBox(this))
    , m_label(new QLineEdit(this))
    , m_guard(new SubmitGuard(desk, this))
    , m_submit(new SubmitBar(this))
{
    setObjectName(u"newJobPage"_s);
    build();
    restoreDraft();
    connectParts();
    check();
}

NewJobPage::~NewJobPage() = default;

QList<QAction *> NewJobPage::addHistory()
{
    QList<QAction *> actions{
        historyAction(m_undo.createUndoAction(this, tr("Undo")), u"undo"_s, QKeySequence::Undo),
        historyAction(m_undo.createRedoAction(this, tr("Redo")), u"redo"_s, QKeySequence::Redo)};
    addActions(actions);
    return actions;
}

void NewJobPage::build()
{
    m_label->setObjectName(u"jobLabel"_s);
    m_label->setAccessibleName(tr("The job's name in the list"));
    m_label->setMaxLength(200);

    auto *scroll = new VerticalScroll(this);
    scroll->setObjectName(u"formScroll"_s);
    scroll->setWidget(buildFields());
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(line);
    column->addWidget(m_submit);
}

QWidget *NewJobPage::buildFields()
{
    auto *fields = new QWidget(this);
    auto *name = new QLabel(tr("Na&me"), fields);
    name->setBuddy(m_label);
    auto *naming = new QFormLayout;
    naming->addRow(name, m_label);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(12);
    column->addWidget(m_files, 2);
    column->addWidget(m_rules, 3);
    column->addWidget(m_reading);
    column->addWidget(m_webhooks);
    column->addLayout(naming);
    return fields;
}

void NewJobPage::connectParts()
{
    connect(m_rules, &RulesBox::edited, this, &NewJobPage::takeEdit);
    connect(m_reading, &ReadingBox::edited, this, &NewJobPage::takeEdit);
    connect(m_webhooks, &WebhooksBox::changed, this, &NewJobPage::takeEdit);
    connect(m_webhooks, &WebhooksBox::trialAsked, this, &NewJobPage::tryWebhook);
    connect(m_files, &FilesBox::changed, this, &NewJobPage::filesChanged);
    connect(m_label, &QLineEdit::textEdited, this, &NewJobPage::tellChange);
    connect(m_guard, &SubmitGuard::found, this, &NewJobPage::askAbout);
    // Whoever goes on typing while it looks has not submitted what stands there then.
    connect(m_guard, &SubmitGuard::clear, this, [this](const JobRequest &looked) {
        if (looked == request() && isFitToSend())
            sendUnlessTooMuch();
    });
    connect(m_submit, &SubmitBar::submitAsked, this, &NewJobPage::submit);
    connect(m_submit, &SubmitBar::submitConfirmed, this, &NewJobPage::sendUnlessTooMuch);
    connect(m_submit, &SubmitBar::spendingConfirmed, this, &NewJobPage::send);
    connect(m_submit, &SubmitBar::previewAsked, this, &NewJobPage::showPreview);
    connect(&m_desk.session(), &Session::stateChanged, this, &NewJobPage::check);
    connect(&m_desk.session(), &Session::changed, this, &NewJobPage::check);
    connect(&m_desk.spending(), &Spending::changed, this, &NewJobPage::check);
    connect(&m_desk.outbox(), &Outbox::fieldsRefused, this, &NewJobPage::refused);
}

void NewJobPage::restoreDraft()
{
    if (const std::optional<Draft> draft = m_desk.drafts().load()) {
        m_presetName = draft->presetName;
        m_label->setText(draft->label);
        m_desk.uploads().restore(draft->files);
        fill(draft->request); // last: it keeps all that stands in the form as the draft
    }
    setPresetName(m_presetName);
}

QList<JobFile> NewJobPage::readyFiles() const
{
    QList<JobFile> files;
    for (const UploadItem &item : m_desk.uploads().items()) {
        if (item.state == UploadItem::State::Ready)
            files += JobFile{item.fileId, item.name};
    }
    return files;
}

JobRequest NewJobPage::edited() const
{
    JobRequest request;
    request.rules = writtenRules(m_rules->rules());
    m_reading->fill(request);
    request.webhooks = m_webhooks->webhooks();
    return request;
}

JobRequest NewJobPage::request() const
{
    JobRequest request = edited();
    request.fileIds = m_desk.uploads().readyIds();
    return request;
}

void NewJobPage::setRequest(const JobRequest &request)
{
    JobRequest wanted = request;
    wanted.fileIds.clear();
    m_said.clear();
    if (wanted == m_shown)
        return tellChange();
    const JobRequest before = m_shown;
    fill(wanted);
    m_undo.push(new FormChange([this](const JobRequest &shown) { fill(shown); }, before, m_shown));
}

void NewJobPage::setConfiguration(const SavedConfiguration &configuration)
{
    JobRequest content = configuration.content;
    content.webhooks = m_webhooks->webhooks(); // the service keeps none with it
    setRequest(content);
    content = edited();
    content.webhooks.clear();
    m_configured
        = {configuration, content, m_desk.session().serviceId(), m_desk.session().profile().scope};
    check();
}

/// Null: what the form says goes out itself.
const SavedConfiguration *NewJobPage::configurationInUse() const
{
    if (!m_configured)
        return nullptr;
    JobRequest content = edited();
    content.webhooks.clear();
    const bool isIt = m_desk.session().dialect() == Dialect::Second
        && m_configured->content == content && m_configured->service == m_desk.session().serviceId()
        && m_configured->scope == m_desk.session().profile().scope;
    return isIt ? &m_configured->configuration : nullptr;
}

/// Puts @p request into the fields, without a step in the history.
void NewJobPage::fill(const JobRequest &request)
{
    m_rules->setRules(request.rules);
    m_reading->setRequest(request);
    m_webhooks->setWebhooks(request.webhooks);
    m_shown = edited();
    m_said.clear();
    tellChange();
}

void NewJobPage::takeEdit()
{
    const JobRequest after = edited();
    if (after == m_shown)
        return check(); // a list of pages that is none yet
    if (after.rules != m_shown.rules)
        dropSaid(u"rules"_s);
    if (after.webhooks != m_shown.webhooks)
        dropSaid(u"webhook_configurations"_s);
    if (after.mode != m_shown.mode)
        dropSaid(u"mode"_s);
    dropSaid(u"parsing_configuration"_s);
    const JobRequest before = m_shown;
    m_shown = after;
    m_undo.push(new FormChange([this](const JobRequest &shown) { fill(shown); }, before, after));
    tellChange();
}

void NewJobPage::filesChanged()
{
    dropSaid(u"file_ids"_s);
    tellChange();
}

void NewJobPage::tellChange()
{
    m_submit->stopAsking();
    check();
    m_desk.drafts().save({edited(), m_desk.uploads().items(), m_presetName, m_label->text()});
    Q_EMIT requestChanged();
}

void NewJobPage::setPresetName(const QString &name)
{
    m_label->setPlaceholderText(name.isEmpty() ? tr("optional: what the list calls the job")
                                               : name);
    if (name == m_presetName)
        return;
    m_presetName = name;
    tellChange();
}

QString NewJobPage::label() const
{
    QString typed = m_label->text().trimmed();
    if (!typed.isEmpty())
        return typed;
    if (!m_presetName.isEmpty())
        return m_presetName;
    const QList<JobFile> files = readyFiles();
    return files.isEmpty() ? QString() : files.first().name;
}

void NewJobPage::showProblems(const QList<FieldProblem> &problems)
{
    QStringList elsewhere;
    m_said.clear();
    for (const FieldProblem &problem : problems) {
        if (isInForm(problem))
            m_said += problem;
        else
            elsewhere += fieldText(problem);
    }
    check();
    if (!elsewhere.isEmpty())
        m_submit->showError(elsewhere.join(u'\n'));
}

QList<FieldProblem> NewJobPage::problems() const
{
    QList<FieldProblem> found = validate(request(), m_desk.session().dialect());
    if (m_desk.session().isLocal())
        erase_if(found, isOfPublicServices);
    return found + m_said;
}

void NewJobPage::check()
{
    m_reading->setPrices(m_desk.spending().prices());
    m_reading->setDialect(m_desk.session().dialect());
    m_webhooks->setDialect(m_desk.session().dialect());
    QList<FieldProblem> shown = problems();
    if (!m_attempted)
        erase_if(shown, isEmptyField);
    m_files->showProblems(shown);
    m_rules->showProblems(shown);
    m_reading->showProblems(shown);
    m_webhooks->showProblems(shown);
    const JobRequest now = request();
    const SavedConfiguration *used = configurationInUse();
    m_submit->showEstimate(now, int(m_desk.uploads().items().size()), m_desk.session().dialect(),
                           m_desk.prices());
    m_submit->showConfiguration(used ? used->name : QString());
    m_submit->setHindrance(hindrance());
}

void NewJobPage::dropSaid(const QString &part)
{
    erase_if(m_said,
             [&part](const FieldProblem &problem) { return problem.path.startsWith({part}); });
}

void NewJobPage::tryWebhook(WebhookForm *form)
{
    auto *trial = new WebhookTrialDialog(m_desk, form->webhook(), this);
    trial->setAttribute(Qt::WA_DeleteOnClose);
    connect(trial, &WebhookTrialDialog::addressMade, form, &WebhookForm::enterUrl);
    trial->open();
}

void NewJobPage::showPreview()
{
    if (!m_preview)
        m_preview = new RequestPreview(this);
    const SavedConfiguration *used = configurationInUse();
    m_preview->showRequest(m_desk.session().connection(), request(), m_desk.session().dialect(),
                           used ? used->id : ConfigurationId());
}

} // namespace cd
