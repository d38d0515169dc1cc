// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/chooserundialog.h"

#include "ui/details/compare/runcandidates.h"
#include "ui/widgets/lists/searchfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tableview.h"
#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "workflow/history/jobtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

enum RunColumn { RunName, RunTime, RunResults, RunInCommon, RunColumnCount };

constexpr int runKeyRole = Qt::UserRole;

QString inCommonText(const RunCandidate &candidate)
{
    QStringList parts;
    if (candidate.hasSameLabel)
        parts += ChooseRunDialog::tr("the label");
    if (candidate.sharedFiles > 0)
        parts += ChooseRunDialog::tr("files");
    return parts.join(u", "_s);
}

QList<QStandardItem *> itemsOf(const RunCandidate &candidate)
{
    const JobRow &row = *candidate.row;
    QList<QStandardItem *> items;
    for (const QString &text : {jobNameOrId(row), timeText(row.submittedAt),
                                countText(row.resultCount), inCommonText(candidate)}) {
        auto *item = new QStandardItem(text);
        item->setEditable(false);
        item->setData(row.key, runKeyRole);
        items.append(item);
    }
    items.at(RunResults)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return items;
}

} // namespace

ChooseRunDialog::ChooseRunDialog(JobTable &table, JobKey key, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_key(key)
    , m_runs(new QStandardItemModel(0, RunColumnCount, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_words(
          named(new SearchField(tr("Label, time")), u"chooseRunSearch"_s, tr("Search the jobs")))
    , m_view(named(new TableView, u"chooseRunTable"_s, tr("Jobs to compare with")))
{
    setObjectName(u"chooseRun"_s);
    setWindowTitle(tr("Compare with another job"));
    m_runs->setHorizontalHeaderLabels({tr("Job"), tr("Submitted"), tr("Results"), tr("In common")});
    m_found->setSourceModel(m_runs);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    layOut();
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_found->setFilterFixedString(typed.trimmed());
        selectFirst();
    });
    connect(m_words, &SearchField::left, this, &ChooseRunDialog::enterList);
    connect(m_view, &QAbstractItemView::activated, this, &ChooseRunDialog::accept);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_compare->setEnabled(m_view->selectionModel()->hasSelection()); });
    table.fetchSharing(key, this, [this](const QHash<JobKey, int> &shared) { fill(shared); });
}

void ChooseRunDialog::layOut()
{
    m_view->setModel(m_found);
    m_view->showAsRows();
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setWordWrap(false);
    m_view->setEmptyText(tr("Looking for jobs over the same files…"));
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(RunName, 36 * letter);
    m_view->setColumnWidth(RunTime, 22 * letter);
    m_view->setColumnWidth(RunResults, 12 * letter);
    QDialogButtonBox *buttons
        = dialogButtons(*this, u"chooseRun"_s, QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_compare = buttons->button(QDialogButtonBox::Ok);
    m_compare->setText(tr("&Compare"));
    m_compare->setEnabled(false);
    auto *hint = wrappedText(u"chooseRunHint"_s);
    hint->setText(tr("Jobs with the same label or the same files come first. Any two jobs can be "
                     "compared: select both in the list of jobs."));
    auto *column = new QVBoxLayout(this);
    addWidgets(column, {hint, m_words});
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    resize(100 * letter, 22 * fontMetrics().lineSpacing());
}

void ChooseRunDialog::fill(const QHash<JobKey, int> &shared)
{
    for (const RunCandidate &candidate : runCandidates(m_table, m_key, shared))
        m_runs->appendRow(itemsOf(candidate));
    m_view->setEmptyText(m_runs->rowCount() > 0 ? tr("No jobs match.")
                                                : tr("There is no other job with results yet."));
    selectFirst();
}

void ChooseRunDialog::selectFirst()
{
    if (m_found->rowCount() > 0)
        m_view->selectRow(0);
    m_compare->setEnabled(m_view->selectionModel()->hasSelection());
}

/// Enter in the field that leads there chooses nothing yet.
void ChooseRunDialog::enterList()
{
    m_view->setFocus();
    if (!m_view->currentIndex().isValid())
        selectFirst();
}

void ChooseRunDialog::accept()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    Q_EMIT chosen(m_key, current.data(runKeyRole).toLongLong());
    QDialog::accept();
}

} // namespace cd
