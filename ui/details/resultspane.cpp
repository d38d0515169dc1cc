// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/resultspane.h"

#include "domain/service/abilities.h"
#include "store/settings/settings.h"
#include "ui/details/confidencedelegate.h"
#include "ui/details/resultsmodel.h"
#include "ui/details/savednote.h"
#include "ui/jobs/actions/resubmission.h"
#include "ui/look/icons.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tableview.h"
#include "ui/words/resultwords.h"
#include "workflow/rows/jobfacts.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int namedFiles = 10; // of those without a result; the table names all

/// Names of files differ at their beginning or their end.
class FileNameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

QToolButton *menuButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = toolButton(name, deskIcon(icon), text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ResultsPane::ResultsPane(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_model(new ResultsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(named(new TableView, u"resultsTable"_s, tr("Results")))
    , m_summary(named(new QLabel, u"resultsSummary"_s))
    , m_reasoning(readOnlyText(u"reasoning"_s, tr("Reasoning for the selected file")))
    , m_missing(named(new Note, u"missingResults"_s))
    , m_again(button(u"submitMissingAgain"_s, {}, tr("Submit the files without a result again"),
                     this, &ResultsPane::submitFailedAgain))
    , m_cancel(named(new QAction(tr("Cancel the job of this file"), this), u"cancelFile"_s))
    , m_copy(menuButton(u"copyResults"_s, u"copy"_s, tr("Copy")))
    , m_save(menuButton(u"saveResults"_s, u"save"_s, tr("Save")))
    , m_saved(new SavedNote)
    , m_export(new ResultsExport(
          settings,
          [this](ResultsExport::Rows which) {
              return ResultsExport::Content{exported(which), provenanceOf(m_job)};
          },
          this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ResultsModel::SortRole);
    layOut();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResultsPane::showReasoning);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResultsPane::offerCancelling);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ResultsPane::showReasoning);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ResultsPane::showReasoning);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResultsPane::countRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ResultsPane::countRows);
    connect(m_export, &ResultsExport::saved, m_saved, &SavedNote::saySaved);
    connect(m_export, &ResultsExport::failed, m_saved, &SavedNote::sayFailed);
}

void ResultsPane::layOut()
{
    m_view->setEmptyText(tr("No results yet."));
    m_view->setModel(m_sorted);
    m_view->setItemDelegateForColumn(ResultsModel::File, new FileNameDelegate(m_view));
    m_view->setItemDelegateForColumn(ResultsModel::Confidence, new ConfidenceDelegate(m_view));
    m_view->showAsRows();
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->setWordWrap(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(ResultsModel::File, 26 * letter);
    m_view->setColumnWidth(ResultsModel::Folder, 22 * letter);
    m_view->setColumnWidth(ResultsModel::Type, 16 * letter);
    m_view->setColumnWidth(ResultsModel::Confidence, 18 * letter);
    addActions();

    m_reasoning->setPlaceholderText(tr("The reasoning for the selected file"));
    m_copy->setMenu(m_export->copyMenu());
    m_copy->setToolTip(tr("Copy results as cells for a spreadsheet, or as JSON"));
    m_save->setMenu(m_export->saveMenu());
    m_save->setToolTip(tr("Save results as a CSV or JSON file"));

    m_summary->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    addWidgets(top, {m_copy, m_save});
    auto *missing = new QHBoxLayout;
    missing->addWidget(m_missing, 1);
    missing->addWidget(m_again, 0, Qt::AlignTop);
    auto *split = named(new QSplitter(Qt::Vertical), u"resultsSplitter"_s);
    split->addWidget(m_view);
    split->addWidget(m_reasoning);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_reasoning->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_view->setMinimumHeight(4 * fontMetrics().lineSpacing());
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addLayout(missing);
    layout->addWidget(split, 1);
    layout->addWidget(m_saved);
}

void ResultsPane::addActions()
{
    m_view->addAction(m_export->copySelectedAction());
    m_cancel->setToolTip(tr("Asks the service to stop the job for this file; the others continue"));
    m_view->addAction(m_cancel);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_cancel, &QAction::triggered, this, [this] {
        const QModelIndex current = m_sorted->mapToSource(m_view->currentIndex());
        if (current.isValid())
            Q_EMIT cancelFile(m_model->rows().at(current.row()).fileId);
    });
}

/// Jobs of API v1 can't be cancelled.
void ResultsPane::offerCancelling()
{
    const bool isUnfinished = !m_job.job.status.isFinished();
    const QModelIndex current = m_sorted->mapToSource(m_view->currentIndex());
    const bool hasJob = current.isValid() && !m_model->rows().at(current.row()).jobId.isEmpty();
    m_cancel->setVisible(m_job.hasCreates && abilitiesOf(m_job.dialect).cancel);
    m_cancel->setEnabled(isUnfinished && hasJob);
}

void ResultsPane::setJob(const JobRow &row, const JobDetails &details)
{
    if (row.key != m_job.key)
        m_saved->clear();
    m_job = row;
    const bool ended = isComplete(row);
    const QList<ExportRow> rows = exportRows(details);
    m_model->setRows(rows,
                     ended ? tr("The service returned no result for this file.") : tr("Not yet."));
    showFolders();
    m_summary->setText(resultCountsText(countResults(row, details)));
    m_copy->setEnabled(!rows.isEmpty());
    m_save->setEnabled(!rows.isEmpty());
    showMissing(row, details);
    if (!m_view->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_view->selectRow(0);
    offerCancelling();
}

/// Where there is no room for them the tooltips of the files have to do.
void ResultsPane::showFolders()
{
    constexpr int enoughLetters = 110;
    const bool hasRoom = width() >= enoughLetters * fontMetrics().averageCharWidth();
    m_view->setColumnHidden(ResultsModel::Folder, !hasRoom || !m_model->hasFolders());
}

void ResultsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showFolders();
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
    const QModelIndex current = m_sorted->mapToSource(m_view->currentIndex());
    const QString text = current.isValid()
        ? current.siblingAtColumn(ResultsModel::Reasoning).data().toString()
        : QString();
    if (text != m_reasoning->toPlainText())
        m_reasoning->setPlainText(text);
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
    m_export->setCounts(static_cast<int>(selectedRows().size()), m_sorted->rowCount());
}

/// In the order shown.
QList<ExportRow> ResultsPane::exported(ResultsExport::Rows which) const
{
    QList<int> shown = selectedRows();
    if (which == ResultsExport::Rows::All) {
        shown.resize(m_sorted->rowCount());
        std::iota(shown.begin(), shown.end(), 0);
    }
    QList<ExportRow> rows;
    for (const int row : std::as_const(shown))
        rows.append(m_model->rows().at(m_sorted->mapToSource(m_sorted->index(row, 0)).row()));
    return rows;
}

QByteArray ResultsPane::saveState() const
{
    return m_view->saveColumns();
}

bool ResultsPane::restoreState(const QByteArray &state)
{
    if (!m_view->restoreColumns(state))
        return false;
    showFolders();
    return true;
}

} // namespace cd
