// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/compare/evaluationcomparison.h"

#include "ui/details/results/typedelegate.h"
#include "ui/evaluate/compare/pairbar.h"
#include "ui/evaluate/compare/pairedfilesmodel.h"
#include "ui/evaluate/compare/pairwords.h"
#include "ui/evaluate/compare/runpairsmodel.h"
#include "ui/evaluate/compare/typechangesmodel.h"
#include "ui/widgets/lists/elidedelegate.h"
#include "ui/widgets/lists/orderedtableview.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/panetitle.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tableview.h"
#include "ui/words/resultwords.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int mostRunRows = 4; // that are seen at once
constexpr int lettersBeside = 130; // with fewer, types stand below the files
constexpr int leastNameLetters = 20; // of a file
constexpr int leastTypeLetters = 16;
constexpr int mostTypeLetters = 32;

void showAsList(TableView &table)
{
    table.showAsRows();
    table.setFrameShape(QFrame::NoFrame);
    table.setWordWrap(false);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 6);
    table.horizontalHeader()->setStretchLastSection(false);
}

/// The first column takes the room that figures leave.
void fitFigures(TableView &table)
{
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace

EvaluationComparison::EvaluationComparison(Name name, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_runsModel(new RunPairsModel(m_name, this))
    , m_model(new PairedFilesModel(this))
    , m_typesModel(new TypeChangesModel(this))
    , m_title(new PaneTitle(u"comparisonTitle"_s))
    , m_whose(wrappedText(u"comparisonRuns"_s, tr("The runs that are compared")))
    , m_end(
          button(u"endComparison"_s, tr("&End comparison"), {}, this, &EvaluationComparison::ended))
    , m_runs(named(new TableView, u"comparedRuns"_s, tr("Runs to compare with")))
    , m_tried(wrappedText(u"comparedRunsTried"_s, tr("How many runs were tried")))
    , m_bar(new PairBar)
    , m_words(wrappedText(u"comparisonWords"_s, tr("What the comparison says")))
    , m_leftOut(wrappedText(u"comparisonLeftOut"_s, tr("Files that are not compared")))
    , m_caption(wrappedText(u"comparisonCaption"_s, tr("Which files are listed")))
    , m_list(
          named(new OrderedTableView(*m_model), u"comparedFiles"_s, tr("Files with both answers")))
    , m_types(named(new TableView, u"comparedTypes"_s, tr("Changes by type")))
    , m_sides(named(new QSplitter, u"comparisonSides"_s))
{
    setObjectName(u"evaluationComparison"_s);
    makePane(*this, tr("Side by side"), m_list);
    layOnBase(this);
    layOut();
    connectParts();
    take({});
}

void EvaluationComparison::layOut()
{
    m_runs->setModel(m_runsModel);
    showAsList(*m_runs);
    fitFigures(*m_runs);
    m_tried->setForegroundRole(QPalette::PlaceholderText);
    m_leftOut->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_end);
    m_title->say(tr("Side by side"));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(12, 8, 12, 8);
    words->addLayout(top);
    words->setSpacing(6);
    addWidgets(words, {m_whose, m_runs, m_tried, m_bar, m_words, m_leftOut});
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(listSide());
    m_sides->addWidget(typeSide());
    m_sides->setSizes({2'000, 1'000});
    connect(m_sides, &QSplitter::splitterMoved, this, &EvaluationComparison::showColumns);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(hairline());
    column->addWidget(m_sides, 1);
}

QWidget *EvaluationComparison::listSide()
{
    showAsList(*m_list);
    m_list->setAlternatingRowColors(true);
    m_list->setEmptyText(tr("There are no such files."));
    m_list->setItemDelegateForColumn(PairedFilesModel::File,
                                     new ElideDelegate(Qt::ElideMiddle, m_list));
    for (const int column :
         {PairedFilesModel::Label, PairedFilesModel::Before, PairedFilesModel::After})
        m_list->setItemDelegateForColumn(column,
                                         new TypeDelegate(PairedFilesModel::MarkRole, m_list));
    QHeaderView *header = m_list->horizontalHeader();
    header->setAccessibleName(tr("Columns of the files with both answers"));
    header->setSectionResizeMode(PairedFilesModel::File, QHeaderView::Stretch);
    header->setSortIndicatorClearable(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(-1, Qt::AscendingOrder);
    header->setMinimumSectionSize(8 * fontMetrics().averageCharWidth());
    auto *side = new QWidget;
    layOnBase(side);
    auto *column = withoutMargins(new QVBoxLayout(side));
    column->setSpacing(0);
    m_caption->setContentsMargins(12, 8, 12, 4);
    addWidgets(column, {m_caption, m_list});
    column->setStretchFactor(m_list, 1);
    side->setMinimumWidth((leastNameLetters + leastTypeLetters) * fontMetrics().averageCharWidth());
    return side;
}

/// Types get the room that names of files don't need.
void EvaluationComparison::showColumns()
{
    const QHeaderView *header = m_list->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    const int confidences = std::max(m_list->fontMetrics().horizontalAdvance(u"0.00 → 0.00"_s) + 20,
                                     header->sectionSizeHint(PairedFilesModel::Confidences));
    const int room = (m_list->viewport()->width() - confidences - leastNameLetters * letter) / 3;
    m_list->setColumnWidth(PairedFilesModel::Confidences, confidences);
    for (const int column :
         {PairedFilesModel::Label, PairedFilesModel::Before, PairedFilesModel::After})
        m_list->setColumnWidth(
            column,
            std::max(std::clamp(room, leastTypeLetters * letter, mostTypeLetters * letter),
                     header->sectionSizeHint(column)));
}

void EvaluationComparison::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= lettersBeside * fontMetrics().averageCharWidth();
    m_sides->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    showColumns();
}

QWidget *EvaluationComparison::typeSide()
{
    m_types->setModel(m_typesModel);
    showAsList(*m_types);
    fitFigures(*m_types);
    m_types->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    int figures = 0;
    for (int column = TypeChangesModel::Files; column < TypeChangesModel::ColumnCount; ++column)
        figures += m_types->horizontalHeader()->sectionSizeHint(column);
    m_types->setMinimumWidth(figures + leastNameLetters * fontMetrics().averageCharWidth());
    m_types->setItemDelegateForColumn(TypeChangesModel::Type,
                                      new TypeDelegate(TypeChangesModel::MarkRole, m_types));
    m_types->horizontalHeader()->setAccessibleName(tr("Columns of the changes by type"));
    m_types->setToolTip(tr("Click to list only files of this type, again to list all"));
    return m_types;
}

void EvaluationComparison::connectParts()
{
    connect(m_bar, &PairBar::chosenChanged, this, [this](std::optional<PairKind> kind) {
        m_model->setKind(kind);
        showCaption();
    });
    connect(m_runs->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid() || current.row() == m_row)
                    return;
                m_row = current.row();
                showPair();
            });
    for (const auto signal : {&QAbstractItemView::clicked, &QAbstractItemView::activated})
        connect(m_types, signal, this, [this](const QModelIndex &index) {
            const int type = m_typesModel->typeAt(index.row());
            pickType(m_type == type ? std::nullopt : std::optional(type));
        });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EvaluationComparison::currentChanged);
    connect(m_model, &PairedFilesModel::ordered, this, [this] {
        showColumns();
        showCaption();
        Q_EMIT currentChanged();
        Q_EMIT shownChanged();
    });
}

void EvaluationComparison::setEvaluations(const EvaluationPtr &run,
                                          const QList<EvaluationPtr> &others)
{
    if (!run || others.isEmpty()) {
        m_work.cancel();
        take({});
        return;
    }
    m_work.start([run, others] { return pairRuns(run, others); },
                 [this](const RunPairs &pairs) { take(pairs); });
}

void EvaluationComparison::take(const RunPairs &pairs)
{
    const JobKey shown = m_row < m_pairs.size() ? m_pairs.at(m_row)->first->run : 0;
    m_pairs = pairs;
    m_row = 0;
    for (int row = 0; row < pairs.size(); ++row) {
        if (pairs.at(row)->first->run == shown)
            m_row = row;
    }
    m_runsModel->setPairs(pairs);
    const bool areSeveral = pairs.size() > 1;
    m_runs->setVisible(areSeveral);
    m_tried->setVisible(areSeveral);
    if (areSeveral) {
        m_runs->selectRow(m_row);
        const int rows = std::min<int>(mostRunRows, static_cast<int>(pairs.size()));
        m_runs->setFixedHeight(m_runs->horizontalHeader()->sizeHint().height()
                               + rows * m_runs->verticalHeader()->defaultSectionSize() + 2);
        m_tried->setText(tr("%Ln runs were tried: the more there are, the sooner one is better by "
                            "luck. p after Holm makes up for that.",
                            nullptr, static_cast<int>(pairs.size())));
    }
    showPair();
}

void EvaluationComparison::showPair()
{
    const std::shared_ptr<const RunPair> pair
        = m_row < m_pairs.size() ? m_pairs.at(m_row) : nullptr;
    const bool hasFiles = pair && pair->pairs.counts.all() > 0;
    m_whose->setText(
        //: %1 and %2: names of runs
        pair ? tr("This run: %1. Before: %2.")
                   .arg(m_name(pair->second->run), m_name(pair->first->run))
             : QString());
    m_whose->setVisible(pair != nullptr);
    m_bar->setCounts(pair ? pair->pairs.counts : PairedCounts());
    m_bar->setVisible(hasFiles);
    m_words->setText(pair ? comparisonText(*pair) : QString());
    m_leftOut->setText(pair ? notComparedText(*pair) : QString());
    m_leftOut->setVisible(!m_leftOut->text().isEmpty());
    m_typesModel->setPair(pair);
    m_model->setPair(pair);
    pickType({});
}

void EvaluationComparison::pickType(std::optional<int> type)
{
    m_type = type;
    m_model->setType(type);
    if (!type)
        m_types->clearSelection();
    showCaption();
}

void EvaluationComparison::showCaption()
{
    const int files = m_model->rowCount();
    QString words = tr("%Ln files", nullptr, files);
    if (m_type && m_model->pair())
        //: %1: "12 files"; %2: a type
        words
            = tr("%1 labelled %2")
                  .arg(words,
                       typeText(*m_type == noType
                                    ? std::nullopt
                                    : std::optional(m_model->pair()->pairs.types.value(*m_type))));
    m_caption->setText(words);
}

std::optional<EvaluatedFile> EvaluationComparison::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_model->pair())
        return {};
    return m_model->fileAtRow(index.row());
}

void EvaluationComparison::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT ended();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cd
