// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/files/evaluatedfilespane.h"

#include "store/settings/settings.h"
#include "ui/details/results/settype.h"
#include "ui/evaluate/files/evaluatedfilesview.h"
#include "ui/evaluate/matrix/confusionmodel.h"
#include "ui/look/rank.h"
#include "ui/look/typemark.h"
#include "ui/review/reviewactions.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

EvaluatedFilesPane::EvaluatedFilesPane(Workspace &workspace, const ConfusionModel &matrix,
                                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_matrix(matrix)
    , m_model(new EvaluatedFilesModel(this))
    , m_view(new EvaluatedFilesView(*m_model))
    , m_title(new CellsTitle)
    , m_review(button(u"reviewEvaluated"_s, {}, {}, this, &EvaluatedFilesPane::askToReview))
    , m_words(button(u"suggestForEvaluated"_s, tr("Suggest words"), {}, this,
                     [this] { Q_EMIT wordsAsked(onlyLabel().value_or(QString())); }))
    , m_setType(
          new SetType(workspace.labels(), workspace.review(), [this] { return selectedRows(); }))
{
    setObjectName(u"evaluatedPane"_s);
    makePane(*this, tr("Files of the chosen cells"), m_view);
    layOnBase(this);
    nameApart(*m_setType, u"evaluate"_s); // another one stands above the results
    addActions();
    layOut();
    connect(m_model, &EvaluatedFilesModel::ordered, this, &EvaluatedFilesPane::showOrdered);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EvaluatedFilesPane::showTitle);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EvaluatedFilesPane::currentChanged);
    showTitle();
}

void EvaluatedFilesPane::layOut()
{
    setRank(m_words, Rank::Flat);
    m_words->setToolTip(tr("Words that documents of this type have more than others do, for the "
                           "description of its rule"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 6, 8, 6);
    top->addWidget(m_title, 1);
    addWidgets(top, {m_review, m_words});
    auto *said = new QHBoxLayout;
    said->setContentsMargins(12, 0, 8, 0);
    said->addWidget(m_setType);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(said);
    column->addWidget(m_view, 1);
}

void EvaluatedFilesPane::addActions()
{
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_setType->menu()->setTitle(tr("Set label"));
    m_view->addAction(m_setType->menu()->menuAction());
    for (int type = -1; type < ReviewActions::typeKeys; ++type) {
        QAction *action = ReviewActions::typeAction(*this, type);
        connect(action, &QAction::triggered, this, [this, type] {
            const EvaluationPtr &evaluation = m_model->evaluation();
            if (type < 0)
                m_setType->set(std::nullopt);
            else if (evaluation && type < evaluation->types.size())
                m_setType->set(evaluation->types.at(type));
        });
    }
}

void EvaluatedFilesPane::setEvaluation(const EvaluationPtr &evaluation)
{
    if (const auto file = current()) {
        m_kept = file->labelled.document;
        m_keptRow = m_view->currentIndex().row();
    }
    m_model->setUnsureBelow(m_workspace.settings().value(setting::unsureBelow));
    m_model->setEvaluation(evaluation);
    tellJob();
    showTitle();
}

/// The types that a label can be set to, with keys in this order.
void EvaluatedFilesPane::tellJob()
{
    const EvaluationPtr &evaluation = m_model->evaluation();
    const JobRowPtr job = evaluation ? m_workspace.table().find(evaluation->run) : nullptr;
    if (!job)
        return;
    QList<Rule> rules;
    for (const QString &type : evaluation->types)
        rules.append({type, {}});
    m_setType->setJob(*job, rules);
}

void EvaluatedFilesPane::setChosen(const ChosenCells &chosen)
{
    m_model->setUnjudged(false);
    m_chosen = chosen;
    followMatrix();
}

void EvaluatedFilesPane::followMatrix()
{
    m_model->setChosen(m_chosen, m_matrix.shown());
    showTitle();
}

void EvaluatedFilesPane::setUnjudged(bool isUnjudged)
{
    m_model->setUnjudged(isUnjudged);
    showTitle();
}

/// What was looked at stays; where it has gone, what stands in its place now.
void EvaluatedFilesPane::showOrdered()
{
    m_view->setEmptyText(tr("No files are in these cells."));
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        const int kept = m_kept.isEmpty() ? -1 : m_model->rowOfDocument(m_kept);
        const int last = m_model->rowCount() - 1;
        m_view->selectRow(kept >= 0 ? kept : std::clamp(m_keptRow, 0, last));
    }
    m_kept = {};
    showTitle();
    Q_EMIT currentChanged();
}

CellsTitle::Kind EvaluatedFilesPane::kindOf(int kind) const
{
    return {m_matrix.nameOf(kind), kind == restOfTypes ? int(TypeMark::Other) : kind};
}

void EvaluatedFilesPane::showTitle()
{
    QString text = tr("All files");
    QList<CellsTitle::Kind> kinds;
    if (m_model->isUnjudged()) {
        text = tr("Not judged");
    } else if (m_chosen.only == ChosenCells::Only::Errors) {
        text = tr("Errors");
    } else if (m_chosen.only == ChosenCells::Only::Right) {
        text = tr("Right answers");
    } else if (m_chosen.cells.size() == 1) {
        const auto &[label, answer] = *m_chosen.cells.cbegin();
        kinds = {kindOf(label), kindOf(answer)};
        //: the files whose label is the type %1, and whose answer is the type %2
        text = tr("%1 answered as %2", "files of a cell");
    } else if (m_chosen.only == ChosenCells::Only::Chosen) {
        text = tr("%Ln chosen cell(s)", nullptr, static_cast<int>(m_chosen.cells.size()));
    }
    m_title->say(text, kinds, tr("%Ln file(s)", nullptr, m_model->rowCount()));
    const int count = countToReview();
    m_review->setText(tr("Review these %Ln", "documents", count));
    m_review->setEnabled(count > 0);
    m_words->setEnabled(onlyLabel().has_value());
}

/// If all that are chosen have the same label, which is a type.
std::optional<QString> EvaluatedFilesPane::onlyLabel() const
{
    if (m_chosen.only != ChosenCells::Only::Chosen || m_model->isUnjudged())
        return {};
    const int label = m_chosen.cells.cbegin()->first;
    const bool isSame = std::all_of(m_chosen.cells.cbegin(), m_chosen.cells.cend(),
                                    [label](const auto &cell) { return cell.first == label; });
    return isSame && label >= 0 ? std::optional(m_matrix.nameOf(label)) : std::nullopt;
}

std::optional<EvaluatedFile> EvaluatedFilesPane::current() const
{
    const QModelIndex at = m_view->currentIndex();
    return at.isValid() ? std::optional(m_model->fileAtRow(at.row())) : std::nullopt;
}

/// With what was shown of their results, as a decision keeps it.
QList<ExportRow> EvaluatedFilesPane::selectedRows() const
{
    QList<ExportRow> rows;
    const QList<OrderedTableModel::Key> keys = m_view->selectedKeys();
    for (const OrderedTableModel::Key key : keys) {
        const EvaluatedFile &file = fileAt(*m_model->evaluation(), key);
        ExportRow row{.fileName = file.labelled.name,
                      .path = file.labelled.path,
                      .hash = contentOf(file.labelled.document)};
        if (file.answer)
            row.result = Classification{file.answer->type, file.answer->confidence, {}};
        rows.append(row);
    }
    return rows;
}

/// Those that are selected, if there are several, else all that are listed.
QList<OrderedTableModel::Key> EvaluatedFilesPane::keysToReview() const
{
    if (m_view->selectedCount() > 1)
        return m_view->selectedKeys();
    QList<OrderedTableModel::Key> keys;
    for (int row = 0; row < m_model->rowCount(); ++row)
        keys.append(m_model->key(row));
    return keys;
}

/// What the run does not have can't be looked at there.
int EvaluatedFilesPane::countToReview() const
{
    if (!m_model->isUnjudged())
        return m_view->selectedCount() > 1 ? m_view->selectedCount() : m_model->rowCount();
    const QList<OrderedTableModel::Key> keys = keysToReview();
    return static_cast<int>(std::count_if(keys.cbegin(), keys.cend(), [this](qint64 key) {
        return fileAt(*m_model->evaluation(), key).place >= 0;
    }));
}

void EvaluatedFilesPane::askToReview()
{
    QueueChoice choice{.jobs = {m_model->evaluation()->run}};
    const QList<OrderedTableModel::Key> keys = keysToReview();
    bool hasAnswers = false;
    for (const OrderedTableModel::Key key : keys) {
        const EvaluatedFile &file = fileAt(*m_model->evaluation(), key);
        hasAnswers = hasAnswers || file.answer;
        if (file.place >= 0)
            choice.documents.append(file.labelled.document);
        if (file.job != 0 && !choice.jobs.contains(file.job))
            choice.jobs.append(file.job); // of two that were merged
    }
    if (!hasAnswers)
        choice.kind = QueueKind::Failed; // others have nothing to be unsure of
    Q_EMIT reviewAsked(choice);
}

} // namespace cd
