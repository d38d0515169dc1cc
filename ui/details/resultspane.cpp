// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/resultspane.h"

#include "domain/service/abilities.h"
#include "store/settings/settings.h"
#include "ui/details/results/resultsfilter.h"
#include "ui/details/results/resultsview.h"
#include "ui/details/results/reviewedstates.h"
#include "ui/details/results/settype.h"
#include "ui/details/results/typebar.h"
#include "ui/details/resultsmodel.h"
#include "ui/document/missnote.h"
#include "ui/jobs/actions/resubmission.h"
#include "ui/look/icons.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/words/resultwords.h"
#include "workflow/history/labels.h"
#include "workflow/review/review.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int namedFiles = 10; // of those without a result; the table names all

constexpr int confidenceSteps = 20;

/// A job that was found on the service has its rules in the job alone.
const QList<Rule> &rulesOf(const JobRow &row, const JobDetails &details)
{
    return details.request.rules.isEmpty() ? row.job.rules : details.request.rules;
}

QToolButton *menuButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = toolButton(name, deskIcon(icon), text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ResultsPane::ResultsPane(Workspace &workspace, QWidget *parent)
    : FittedPane(parent)
    , m_settings(workspace.settings())
    , m_model(new ResultsModel(this))
    , m_view(new ResultsView(*m_model))
    , m_types(new TypeBar)
    , m_filter(new ResultsFilter(m_settings.value(setting::unsureBelow)))
    , m_find(named(new QAction(tr("&Find in the results"), this), u"findInResults"_s))
    , m_summary(named(new QLabel, u"resultsSummary"_s))
    , m_reasoning(readOnlyText(u"reasoning"_s, tr("Reasoning for the selected file")))
    , m_miss(new MissNote(workspace))
    , m_missing(named(new Note, u"missingResults"_s))
    , m_again(button(u"submitMissingAgain"_s, {}, tr("Submit the files without a result again"),
                     this, &ResultsPane::submitFailedAgain))
    , m_cancel(named(new QAction(tr("Cancel the job of this file"), this), u"cancelFile"_s))
    , m_tool(named(new QToolButton, u"resultsTool"_s))
    , m_review(menuButton(u"reviewResults"_s, u"review-confirmed"_s, tr("Review")))
    , m_copy(menuButton(u"copyResults"_s, u"copy"_s, tr("Copy")))
    , m_save(menuButton(u"saveResults"_s, u"save"_s, tr("Save")))
    , m_export(new ResultsExport(
          m_settings,
          [this](ResultsExport::Rows which) {
              return ResultsExport::Content{exported(which), provenanceOf(m_job)};
          },
          this))
    , m_reviews(new ReviewedStates(workspace.labels(), this))
    , m_setType(new SetType(workspace.labels(), workspace.review(),
                            [this] { return exported(ResultsExport::Rows::Selected); }))
    , m_reviewMenu(new ReviewMenu(*m_setType->menu(), this))
{
    constexpr int fewestLetters = 50;
    setMinimumWidth(fewestLetters * fontMetrics().averageCharWidth());
    layOut();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResultsPane::showReasoning);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResultsPane::offerCancelling);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ResultsPane::showReasoning);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResultsPane::countRows);
    connect(m_model, &ResultsModel::ordered, this, &ResultsPane::showOrdered);
    connect(this, &ResultsPane::fileShown, m_miss, &MissNote::showFile);
    connectFilter();
    connectReviews();
    connect(m_export, &ResultsExport::saveAsked, this,
            [this](ResultsExport::Rows which) { Q_EMIT saveAsked(m_job.key, exported(which)); });
}

void ResultsPane::connectFilter()
{
    m_model->setUnsureBelow(m_filter->unsureBelow());
    connect(m_types, &TypeBar::chosenChanged, m_model, &ResultsModel::setKinds);
    connect(m_filter, &ResultsFilter::typed, m_model, &ResultsModel::setFilter);
    connect(m_filter, &ResultsFilter::unsureOnlyChanged, m_model, &ResultsModel::setUnsureOnly);
    connect(m_filter, &ResultsFilter::unsureBelowChanged, this, [this](double confidence) {
        m_settings.set(setting::unsureBelow, confidence);
        m_model->setUnsureBelow(confidence);
        showCounts();
    });
    connect(m_filter, &ResultsFilter::reviewedChanged, m_model, &ResultsModel::setReviewed);
    connect(m_filter, &ResultsFilter::allAsked, this, &ResultsPane::showAll);
    connect(m_filter, &ResultsFilter::left, m_view, &ResultsView::enter);
    connect(m_find, &QAction::triggered, m_filter, &ResultsFilter::startSearch);
}

void ResultsPane::connectReviews()
{
    connect(m_reviews, &ReviewedStates::changed, this, [this] {
        m_model->setReviews(m_reviews->documents(), m_reviews->states());
        sayCounts();
        showCounts();
    });
    connect(m_reviewMenu, &ReviewMenu::asked, this, &ResultsPane::askToReview);
}

void ResultsPane::layOut()
{
    addActions();

    m_reasoning->setPlaceholderText(tr("The reasoning for the selected file"));
    m_review->setMenu(m_reviewMenu->menu());
    m_review->setToolTip(tr("Go through results one by one, or set their type here"));
    m_copy->setMenu(m_export->copyMenu());
    m_copy->setToolTip(tr("Copy results as cells for a spreadsheet, or as JSON"));
    m_save->setMenu(m_export->saveMenu());
    m_save->setToolTip(tr("Save results as a workbook, CSV or JSON Lines"));

    m_summary->setWordWrap(true);
    m_summary->setMinimumWidth(18 * fontMetrics().averageCharWidth());
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    QToolButton *compare = toolButton(u"compareRuns"_s, deskIcon(u"compare"_s), tr("Compare…"));
    compare->setFocusPolicy(Qt::StrongFocus);
    compare->setToolTip(tr("Compare with another job over the same files"));
    connect(compare, &QToolButton::clicked, this, &ResultsPane::compareAsked);
    QToolButton *deliver = toolButton(u"deliverResults"_s, deskIcon(u"folder"_s), tr("Deliver…"));
    deliver->setFocusPolicy(Qt::StrongFocus);
    deliver->setToolTip(tr("Put the files into folders by type; you see first what would be done"));
    connect(deliver, &QToolButton::clicked, this, [this] { Q_EMIT deliverAsked({m_job.key}); });
    addWidgets(top, {m_tool, m_review, compare, m_copy, m_save, deliver});
    m_tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tool->setFocusPolicy(Qt::StrongFocus);
    m_tool->hide();
    auto *missing = new QHBoxLayout;
    missing->addWidget(m_missing, 1);
    missing->addWidget(m_again, 0, Qt::AlignTop);
    auto *split = named(new QSplitter(Qt::Vertical), u"resultsSplitter"_s);
    split->addWidget(m_view);
    auto *why = new QWidget;
    auto *said = withoutMargins(new QVBoxLayout(why));
    addWidgets(said, {m_reasoning, m_miss});
    split->addWidget(why);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_reasoning->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_view->setFrameShape(QFrame::NoFrame); // the pane is its place
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(top);
    layout->addLayout(missing);
    addWidgets(layout, {m_setType, m_types, m_filter});
    layout->addWidget(split, 1);
}

void ResultsPane::addActions()
{
    m_find->setShortcut(QKeySequence::Find);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut); // of the pane
    addAction(m_find);
    m_view->addAction(m_find); // its menu
    m_view->addAction(m_export->copySelectedAction());
    m_view->addActions(m_reviewMenu->menu()->actions());
    m_cancel->setToolTip(tr("Asks the service to stop the job for this file; the others continue"));
    m_view->addAction(m_cancel);
    connect(m_cancel, &QAction::triggered, this, [this] {
        const QModelIndex current = m_view->currentIndex();
        if (current.isValid())
            Q_EMIT cancelFile(m_model->rowAt(current.row()).fileId);
    });
}

QWidget *ResultsPane::table() const
{
    return m_view;
}

void ResultsPane::addTools(QAction *shown, const QList<QAction *> &others)
{
    m_tool->setDefaultAction(shown);
    m_tool->show();
    m_view->addAction(shown);
    m_view->addActions(others);
}

/// Jobs of API v1 can't be cancelled.
void ResultsPane::offerCancelling()
{
    const bool isUnfinished = !m_job.job.status.isFinished();
    const QModelIndex current = m_view->currentIndex();
    const bool hasJob = current.isValid() && !m_model->rowAt(current.row()).jobId.isEmpty();
    m_cancel->setVisible(m_job.hasCreates && abilitiesOf(m_job.dialect).cancel);
    m_cancel->setEnabled(isUnfinished && hasJob);
}

void ResultsPane::setJob(const JobRow &row, const JobDetails &details)
{
    if (row.key != m_job.key)
        showAll(); // what is looked for was of the other job
    m_job = row;
    QList<ExportRow> rows = exportRows(details);
    const QList<FileOutcome> outcomes = fileOutcomes(row, details, rows);
    const QList<Rule> &rules = rulesOf(row, details);
    m_setType->setJob(row, rules);
    m_reviews->setDocuments(documentsOf(rows, row.service));
    setReviews(rows, m_reviews->documents(), m_reviews->states()); // as far as it is known by now
    const QString whyNone
        = isComplete(row) ? tr("The service returned no result for this file.") : tr("Not yet.");
    m_model->setResults(shownResults(rows, outcomes, rules, whyNone));
    m_outcomes = resultCountsText(countOutcomes(outcomes));
    sayCounts();
    m_types->setKinds(m_model->results().kinds);
    m_filter->setSpread(confidenceSpread(m_model->results(), confidenceSteps));
    showOrdered();
    showMissing(row, details);
    offerCancelling();
}

void ResultsPane::sayCounts()
{
    QStringList counts{m_outcomes, reviewedCountsText(countReviewed(m_model->results().rows))};
    counts.removeAll(QString());
    m_summary->setText(counts.join(u" · "_s));
    m_view->showColumns();
}

/// Nothing is looked for any more; the order stays.
void ResultsPane::showAll()
{
    m_types->choose({});
    m_filter->clear();
}

void ResultsPane::showOrdered()
{
    const bool isFiltered = m_model->isFiltered();
    m_view->setEmptyText(isFiltered ? tr("No files match.") : tr("No results yet."));
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectRow(0);
    showReasoning();
    showCounts();
}

void ResultsPane::showCounts()
{
    const int shown = m_model->rowCount();
    m_filter->setCounts({.shown = shown,
                         .all = static_cast<int>(m_model->results().rows.size()),
                         .unsure = m_model->unsure(),
                         .reviewed = countReviewed(m_model->results().rows),
                         .isFiltered = m_model->isFiltered()});
    m_copy->setEnabled(shown > 0);
    m_save->setEnabled(shown > 0);
    countRows();
}

void ResultsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_model->isFiltered())
        showAll();
    else
        FittedPane::keyPressEvent(event);
}

void ResultsPane::showMissing(const JobRow &row, const JobDetails &details)
{
    const bool ended = isComplete(row);
    const QList<JobFile> files = ended ? filesWithoutResult(details) : QList<JobFile>();
    m_again->setVisible(!files.isEmpty());
    if (files.isEmpty()) {
        m_missing->clear();
        return;
    }
    QStringList names;
    for (const JobFile &file : files.first(std::min<qsizetype>(files.size(), namedFiles)))
        names.append(file.name.isEmpty() ? file.id.value : file.name);
    if (files.size() > namedFiles)
        names.append(u"…"_s);
    const int count = static_cast<int>(files.size());
    m_missing->say(Note::Kind::Warning,
                   tr("%n file(s) have no result: %1.", nullptr, count).arg(names.join(u", "_s)));
    m_again->setText(tr("Submit %n file(s) again", nullptr, count));
}

void ResultsPane::showReasoning()
{
    const QModelIndex current = m_view->currentIndex();
    const QString text = current.isValid()
        ? current.siblingAtColumn(ResultsModel::Reasoning).data().toString()
        : QString();
    if (text != m_reasoning->toPlainText())
        m_reasoning->setPlainText(text);
    Q_EMIT fileShown(
        current.isValid() ? std::optional(m_model->rowAt(current.row())) : std::nullopt, m_job);
}

QList<int> ResultsPane::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ResultsPane::countRows()
{
    const int selected = m_view->selectedCount();
    m_export->setCounts(selected, m_model->rowCount());
    m_reviewMenu->setCounts(selected, m_model->unsure(),
                            static_cast<int>(m_model->results().rows.size()));
}

/// In the order shown.
QList<ExportRow> ResultsPane::exported(ResultsExport::Rows which) const
{
    QList<int> shown = selectedRows();
    if (which == ResultsExport::Rows::All) {
        shown.resize(m_model->rowCount());
        std::iota(shown.begin(), shown.end(), 0);
    }
    QList<ExportRow> rows;
    for (const int row : std::as_const(shown))
        rows.append(m_model->rowAt(row));
    return rows;
}

void ResultsPane::askToReview(ReviewMenu::Which which)
{
    if (which == ReviewMenu::Which::All)
        return Q_EMIT reviewAsked({.jobs = {m_job.key}});
    const QList<ExportRow> rows = which == ReviewMenu::Which::Selected
        ? exported(ResultsExport::Rows::Selected)
        : m_model->unsureRows();
    if (const QueueChoice some = queueOfRows(rows, m_job); !some.documents.isEmpty())
        Q_EMIT reviewAsked(some);
}

void ResultsPane::showEvent(QShowEvent *event)
{
    FittedPane::showEvent(event);
    m_reviews->setShown(true);
}

void ResultsPane::hideEvent(QHideEvent *event)
{
    m_reviews->setShown(false);
    FittedPane::hideEvent(event);
}

QByteArray ResultsPane::saveState() const
{
    return m_view->saveColumns();
}

bool ResultsPane::restoreState(const QByteArray &state)
{
    return m_view->restore(state);
}

} // namespace cd
