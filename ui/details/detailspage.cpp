// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailspage.h"

#include "ui/details/compare/chooserundialog.h"
#include "ui/details/compare/comparepane.h"
#include "ui/details/documentbeside.h"
#include "ui/details/jobheader.h"
#include "ui/details/jsonview.h"
#include "ui/details/queuedpane.h"
#include "ui/details/resultspane.h"
#include "ui/details/timelinemodel.h"
#include "ui/details/unsurepane.h"
#include "ui/details/uploadline.h"
#include "ui/jobs/actions/resubmission.h"
#include "ui/saving/saveresultsdialog.h"
#include "ui/widgets/fittedpane.h"
#include "ui/widgets/note.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tableview.h"
#include "ui/words/errortext.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/sending/jobcancel.h"
#include "workflow/workspace.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_0;

constexpr QMargins margins(12, 8, 12, 8);

QWidget *padded(QWidget *inner)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(inner);
    return page;
}

} // namespace

DetailsPage::DetailsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_nothing(wrappedText(u"detailsNothing"_s))
    , m_header(new JobHeader)
    , m_uploads(new UploadLine(workspace))
    , m_unreadable(named(new Note, u"detailsUnreadable"_s))
    , m_queued(new QueuedPane(workspace))
    , m_unsure(new UnsurePane(workspace))
    , m_tabs(named(new QTabWidget, u"detailsTabs"_s, tr("Details of the job")))
    , m_results(new ResultsPane(workspace))
    , m_withDocument(new DocumentBeside(workspace, m_results))
    , m_requestNote(named(new Note, u"requestNote"_s))
    , m_request(new JsonView(u"requestJson"_s, tr("What was sent")))
    , m_rawJob(new JsonView(u"rawJob"_s, tr("Job, as returned by the service")))
    , m_rawResults(new JsonView(u"rawResults"_s, tr("Results, as returned by the service")))
    , m_timeline(new TimelineModel(this))
{
    setObjectName(u"detailsPage"_s);
    makePane(*this, tr("Selected job"), m_results->table());
    layOut();
    connect(m_results, &ResultsPane::cancelFile, this, [this](const FileId &file) {
        if (m_key)
            m_workspace.cancelling().cancelFile(*m_key, file);
    });
    connect(m_results, &ResultsPane::saveAsked, this,
            [this](JobKey job, const QList<ExportRow> &rows) {
                openSaveResults(m_workspace, {{job}, rows}, this);
            });
    connect(m_results, &ResultsPane::deliverAsked, this, &DetailsPage::deliverAsked);
    connect(m_results, &ResultsPane::reviewAsked, this, &DetailsPage::reviewAsked);
    connect(m_results, &ResultsPane::submitFailedAgain, this, &DetailsPage::submitFailedAgain);
    connect(m_results, &ResultsPane::compareAsked, this, &DetailsPage::chooseRun);
    connect(m_queued, &QueuedPane::changeRulesAsked, this, [this] {
        if (m_key)
            Q_EMIT changeRules(*m_key);
    });
    connect(&workspace.table(), &JobTable::changed, this, &DetailsPage::follow);
    connect(&workspace.table(), &JobTable::detailsChanged, this,
            [this](JobKey key) { follow({key}); });
    connect(&workspace.table(), &JobTable::added, this, &DetailsPage::sayNothing);
    connect(&workspace.table(), &JobTable::removed, this, [this](const QList<JobKey> &keys) {
        if (m_key && keys.contains(*m_key))
            setJob({});
        sayNothing();
    });
    sayNothing();
    m_gap.setSingleShot(true);
    m_gap.setInterval(leastGapMs);
    connect(&m_gap, &QTimer::timeout, this, [this] {
        if (m_changed && m_key)
            read();
    });
}

void DetailsPage::layOut()
{
    m_rawJob->setPlaceholder(tr("The service hasn't returned anything for this job yet."));
    m_rawResults->setPlaceholder(tr("There are no results yet."));
    auto *raw = new QSplitter(Qt::Horizontal);
    raw->addWidget(m_rawJob);
    raw->addWidget(m_rawResults);
    raw->setChildrenCollapsible(false);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_withDocument, tr("Results"));
    m_tabs->addTab(requestTab(), tr("Request"));
    m_tabs->addTab(padded(raw), tr("Response"));
    m_tabs->addTab(timelineTab(), tr("Timeline"));

    auto *job = new FittedPane;
    auto *column = new QVBoxLayout(job);
    column->setContentsMargins(margins);
    connect(m_header, &JobHeader::versionAsked, this, &DetailsPage::versionAsked);
    addWidgets(column, {m_header, m_uploads, m_unreadable, m_queued, m_unsure});
    column->addWidget(m_tabs, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    QWidget *nothing = padded(m_nothing);
    nothing->layout()->setContentsMargins(margins);
    m_stack->addWidget(nothing);
    m_stack->addWidget(job);
    withoutMargins(new QVBoxLayout(this))->addWidget(m_stack);
}

QWidget *DetailsPage::requestTab()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_requestNote);
    column->addWidget(m_request, 1);
    return page;
}

QWidget *DetailsPage::timelineTab()
{
    auto *view = named(new TableView, u"timeline"_s, tr("Timeline of the job's statuses"));
    view->setModel(m_timeline);
    view->showAsRows();
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->setColumnWidth(TimelineModel::Time, 24 * fontMetrics().averageCharWidth());
    view->setColumnWidth(TimelineModel::Status, 24 * fontMetrics().averageCharWidth());
    return padded(view);
}

/// What to do while no job is shown.
void DetailsPage::sayNothing()
{
    m_nothing->setText(m_workspace.table().count() > 0
                           ? tr("Select a job to see its results.")
                           : tr("The results of your jobs will stand here."));
}

void DetailsPage::setJob(std::optional<JobKey> key)
{
    const JobTable &table = m_workspace.table();
    if (key != m_key && table.isLoaded()) // what is shown of a job that has gone may stay
        m_comparedWith.removeIf(
            [&table](QHash<JobKey, JobKey>::iterator it) { return !table.contains(it.value()); });
    // After a start the history is still being read.
    m_key = key && (table.contains(*key) || !table.isLoaded()) ? key : std::nullopt;
    if (m_key && table.contains(*m_key))
        read();
    else
        m_stack->setCurrentIndex(0);
    showComparison();
}

void DetailsPage::compare(JobKey here, JobKey there)
{
    m_comparedWith.insert(here, there);
    if (m_key == here)
        showComparison();
    else
        setJob(here);
    if (m_comparison && m_tabs->indexOf(m_comparison) >= 0)
        m_tabs->setCurrentWidget(m_comparison);
}

void DetailsPage::chooseRun()
{
    if (!m_key)
        return;
    auto *dialog = new ChooseRunDialog(m_workspace.table(), *m_key, window());
    connect(dialog, &ChooseRunDialog::chosen, this, &DetailsPage::compare);
    openOnce(dialog);
}

/// Made when somebody first asks for it, and a tab only for jobs that are compared.
void DetailsPage::showComparison()
{
    const auto other = m_key ? m_comparedWith.constFind(*m_key) : m_comparedWith.cend();
    if (other == m_comparedWith.cend()) {
        const int tab = m_comparison ? m_tabs->indexOf(m_comparison) : -1;
        if (tab < 0)
            return;
        if (m_tabs->currentIndex() == tab)
            m_tabs->setCurrentWidget(m_withDocument);
        m_tabs->removeTab(tab);
        m_comparison->stop();
        return;
    }
    if (!m_comparison) {
        m_comparison
            = new ComparePane(m_workspace.table(), m_workspace.labels(), m_workspace.settings());
        connect(m_comparison, &ComparePane::otherAsked, this, &DetailsPage::chooseRun);
        connect(m_comparison, &ComparePane::reviewAsked, this, &DetailsPage::reviewAsked);
        connect(m_comparison, &ComparePane::ended, this, &DetailsPage::endComparison);
    }
    if (m_tabs->indexOf(m_comparison) < 0)
        m_tabs->addTab(m_comparison, tr("Comparison"));
    m_comparison->compare(*m_key, *other);
}

void DetailsPage::endComparison()
{
    if (m_key)
        m_comparedWith.remove(*m_key);
    showComparison();
    m_tabs->setFocus();
}

void DetailsPage::follow(const QList<JobKey> &changed)
{
    if (!m_key || !changed.contains(*m_key))
        return;
    m_changed = true;
    if (!m_gap.isActive())
        read();
}

void DetailsPage::read()
{
    m_changed = false;
    m_gap.start();
    const JobKey key = *m_key;
    m_workspace.table().readDetails(key, this, [this, key](const StoreResult<JobDetails> &details) {
        const JobRowPtr row = m_workspace.table().find(key);
        if (m_key != key || !row)
            return; // another was selected meanwhile, or it has gone
        m_unreadable->say(Note::Kind::Error, details ? QString() : errorText(details.error()));
        show(*row, details.value_or(JobDetails{}));
    });
}

void DetailsPage::show(const JobRow &row, const JobDetails &details)
{
    m_stack->setCurrentIndex(1);
    m_header->setJob(row);
    m_uploads->setJob(row.key);
    m_queued->setJob(row, details);
    m_unsure->setJob(row.key);
    m_results->setJob(row, details);
    showRequest(SentRequest(row, details));
    m_rawJob->setJson(details.rawJob);
    m_rawResults->setJson(details.rawResults);
    m_timeline->setEntries(details.timeline);
    const bool isToBeSeen = isPaused(row) && isPilotOver(details);
    if (isToBeSeen && std::exchange(m_pilot, row.key) != row.key)
        m_tabs->setCurrentWidget(m_withDocument);
}

/// It is the same as long as the job is, whatever happens to it.
void DetailsPage::showRequest(const SentRequest &sent)
{
    if (sent == m_sent)
        return;
    m_sent = sent;
    m_request->setJson([sent] { return sent.json(); });
    QStringList notes;
    if (sent.isFound())
        notes += tr("This job was not submitted from here. This is its request as far as the "
                    "service returns it.");
    if (sent.bodies() > sent.shown())
        notes += tr("The first %1 of %Ln requests. The others differ only in their files and, in "
                    "API v2, the transaction_id.",
                    nullptr, static_cast<int>(sent.bodies()))
                     .arg(sent.shown());
    m_requestNote->say(Note::Kind::Hint, notes.join(u' '));
}

void DetailsPage::submitFailedAgain()
{
    const JobKey key = *m_key;
    m_workspace.table().readDetails(key, this, [this, key](const StoreResult<JobDetails> &details) {
        const JobRowPtr row = m_workspace.table().find(key);
        if (!details || !row)
            return; // said above the results
        const Resubmission again = failedFilesAgain(*row, *details);
        Q_EMIT submitAgain(again.request, again.files, again.label, again.replaces);
    });
}

QByteArray DetailsPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << m_tabs->currentIndex() << m_results->saveState() << m_withDocument->saveSizes();
    return state;
}

bool DetailsPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(streamVersion);
    int tab = 0;
    QByteArray results;
    stream >> tab >> results;
    if (stream.status() != QDataStream::Ok)
        return false;
    QByteArray sizes; // earlier versions had none
    stream >> sizes;
    m_withDocument->restoreSizes(sizes);
    m_tabs->setCurrentIndex(tab);
    return m_results->restoreState(results);
}

} // namespace cd
