// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/comparepane.h"

#include "store/settings/settings.h"
#include "ui/details/compare/changebar.h"
#include "ui/details/compare/comparedmodel.h"
#include "ui/details/compare/comparedtable.h"
#include "ui/details/compare/comparedview.h"
#include "ui/details/compare/matrixmodel.h"
#include "ui/details/compare/matrixview.h"
#include "ui/look/icons.h"
#include "ui/saving/comparisonsave.h"
#include "ui/widgets/lists/searchfield.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecopy.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/rows/jobfacts.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QToolButton *compareTool(const QString &name, const QString &icon, const QString &text)
{
    QToolButton *made = toolButton(name, icon.isEmpty() ? QIcon() : deskIcon(icon), text);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

ComparePane::ComparePane(JobTable &table, Labels &labels, const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_labels(labels)
    , m_comparer(table)
    , m_model(new ComparedModel(settings.value(setting::unsureBelow), this))
    , m_matrixModel(new MatrixModel(this))
    , m_title(wrappedText(u"compareTitle"_s, tr("The jobs that are compared")))
    , m_note(named(new Note, u"compareNote"_s))
    , m_changes(new ChangeBar)
    , m_matrix(new MatrixView(*m_matrixModel))
    , m_caption(wrappedText(u"compareCaption"_s))
    , m_words(named(new SearchField(tr("Name, folder, reasoning")), u"compareSearch"_s,
                    tr("Search the files of both jobs")))
    , m_shown(named(new QLabel, u"compareShown"_s))
    , m_all(compareTool(u"compareShowAll"_s, {}, tr("Show all")))
    , m_review(compareTool(u"compareReview"_s, u"review-confirmed"_s, {}))
    , m_copy(compareTool(u"compareCopy"_s, u"copy"_s, tr("Copy")))
    , m_save(compareTool(u"compareSave"_s, u"save"_s, tr("Save…")))
    , m_saved(named(new Note, u"compareSaved"_s))
    , m_saving(new ComparisonSave(settings, *m_saved, this))
    , m_list(new ComparedView(*m_model))
    , m_here(readOnlyText(u"reasoningHere"_s, tr("Reasoning here")))
    , m_there(readOnlyText(u"reasoningThere"_s, tr("Reasoning there")))
    , m_sides(named(new QSplitter(Qt::Horizontal), u"compareSplitter"_s))
{
    setObjectName(u"comparePane"_s);
    layOut();
    connectParts();
    auto *find = named(new QAction(tr("Find in the comparison"), this), u"findInComparison"_s);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_words, &SearchField::start);
}

void ComparePane::layOut()
{
    m_sides->addWidget(matrixSide());
    m_sides->addWidget(listSide());
    m_sides->setStretchFactor(1, 1);
    m_sides->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(tools());
    addWidgets(column, {m_note, m_saved, m_changes});
    column->addWidget(m_sides, 1);
}

QLayout *ComparePane::tools()
{
    m_review->setToolTip(tr("Go through the files that are shown and whose types differ, or "
                            "through those of the cell that is chosen"));
    m_copy->setToolTip(tr("Copy the files that are shown, with both results"));
    m_save->setAccessibleName(tr("Save the comparison"));
    m_save->setToolTip(
        tr("Save the files that are shown, with both results, as a workbook or CSV"));
    QToolButton *other = compareTool(u"compareOther"_s, {}, tr("Other job…"));
    other->setToolTip(tr("Compare with another job"));
    connect(other, &QToolButton::clicked, this, &ComparePane::otherAsked);
    QToolButton *end = compareTool(u"compareEnd"_s, u"close"_s, tr("Close"));
    end->setToolTip(tr("End the comparison; both jobs stay as they are"));
    connect(end, &QToolButton::clicked, this, &ComparePane::ended);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    addWidgets(top, {m_review, m_copy, m_save, other, end});
    return top;
}

QWidget *ComparePane::matrixSide()
{
    m_caption->setText(tr("Rows: types here. Columns: types there. Choose a cell to see its "
                          "files."));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    auto *side = new QWidget;
    auto *column = withoutMargins(new QVBoxLayout(side));
    column->addWidget(m_caption);
    column->addWidget(m_matrix, 1);
    return side;
}

QWidget *ComparePane::listSide()
{
    m_all->setToolTip(tr("Show all files of both jobs again"));
    auto *finding = new QHBoxLayout;
    finding->addWidget(m_words, 1);
    addWidgets(finding, {m_shown, m_all});
    auto *reasonings = new QHBoxLayout;
    addWidgets(reasonings, {m_here, m_there});
    for (QPlainTextEdit *text : {m_here, m_there}) {
        text->setPlaceholderText(text->accessibleName());
        text->setMinimumHeight(2 * fontMetrics().lineSpacing());
        text->setMinimumWidth(12 * fontMetrics().averageCharWidth());
    }
    m_list->setMinimumHeight(4 * fontMetrics().lineSpacing());
    auto *side = new QWidget;
    auto *column = withoutMargins(new QVBoxLayout(side));
    column->addLayout(finding);
    column->addWidget(m_list, 3);
    column->addLayout(reasonings, 1);
    return side;
}

void ComparePane::connectParts()
{
    connect(&m_comparer, &RunComparer::compared, this, &ComparePane::take);
    connect(&m_comparer, &RunComparer::notRead, this, [this](const StoreError &error) {
        m_note->say(Note::Kind::Error, errorText(error));
        m_list->setEmptyText({});
    });
    connect(&m_comparer, &RunComparer::gone, this, &ComparePane::sayGone);
    connect(m_changes, &ChangeBar::chosenChanged, this, [this](std::optional<FileChange> change) {
        if (change)
            pick({});
        m_model->setChange(change);
    });
    connect(m_matrix, &MatrixView::picked, this, [this](const std::optional<KindPair> &cell) {
        m_changes->choose({});
        pick(cell);
    });
    connect(m_sides, &QSplitter::splitterMoved, this, [this] { m_isDivided = true; });
    connect(m_words, &QLineEdit::textChanged, m_model, &ComparedModel::setFilter);
    connect(m_words, &SearchField::left, m_list, &ComparedView::enter);
    connect(m_all, &QToolButton::clicked, this, &ComparePane::showAll);
    connect(m_review, &QToolButton::clicked, this, &ComparePane::review);
    connect(m_copy, &QToolButton::clicked, this, &ComparePane::copy);
    connect(m_save, &QToolButton::clicked, this, &ComparePane::save);
    connect(m_model, &ComparedModel::ordered, this, &ComparePane::showOrdered);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ComparePane::showReasonings);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ComparePane::showReasonings);
}

void ComparePane::compare(JobKey here, JobKey there)
{
    const std::pair jobs(here, there);
    if (m_jobs == jobs)
        return;
    m_jobs = jobs;
    showAll(); // what was looked for was of other jobs
    m_note->clear();
    m_saved->clear();
    m_model->setRuns({});
    m_matrixModel->setRuns({});
    m_changes->setCounts({});
    m_matrix->setEmptyText({}); // nobody knows yet
    nameJobs();
    m_list->setEmptyText(tr("Reading and comparing the results…"));
    m_comparer.compare(here, there);
}

void ComparePane::stop()
{
    m_jobs.reset();
    m_comparer.stop();
    m_model->setRuns({});
    m_matrixModel->setRuns({});
}

void ComparePane::take(const SharedRuns &runs)
{
    const JobRowPtr here = m_table.find(m_jobs->first);
    const JobRowPtr there = m_table.find(m_jobs->second);
    const bool areComplete = here && there && isComplete(*here) && isComplete(*there);
    m_note->say(Note::Kind::Hint,
                areComplete ? QString()
                            : tr("Results are still to come. Until then their files count as not "
                                 "done yet."));
    nameJobs();
    m_changes->setCounts(runs->counts);
    m_matrix->setEmptyText(tr("No file is in both jobs."));
    m_matrixModel->setRuns(runs);
    m_model->setRuns(runs);
    if (!m_isDivided)
        giveMatrixRoom();
}

/// For all its columns, if those leave the files half of the width.
void ComparePane::giveMatrixRoom()
{
    const int room = std::min(m_matrix->sizeHint().width(), m_sides->width() / 2);
    m_sides->setSizes({room, m_sides->width() - room});
}

void ComparePane::sayGone(JobKey key)
{
    const bool isHere = m_jobs && m_jobs->first == key;
    m_note->say(Note::Kind::Warning,
                isHere ? tr("This job is no longer in the list.")
                       : tr("The other job is no longer in the list. What is shown was compared "
                            "before."));
    m_list->setEmptyText({});
}

/// One that has gone keeps the name that it had.
void ComparePane::nameJobs()
{
    const JobRowPtr here = m_table.find(m_jobs->first);
    const JobRowPtr there = m_table.find(m_jobs->second);
    if (!here || !there)
        return;
    m_names = {jobNameOrId(*here), jobNameOrId(*there)};
    //: two jobs that are compared
    m_title->setText(tr("Here: %1. There: %2.").arg(m_names.first, m_names.second));
}

void ComparePane::pick(const std::optional<KindPair> &cell)
{
    m_matrixModel->pick(cell);
    m_model->setCell(cell);
}

void ComparePane::showAll()
{
    m_changes->choose({});
    pick({});
    m_words->clear();
}

void ComparePane::showOrdered()
{
    const int shown = m_model->rowCount();
    const SharedRuns &runs = m_model->runs();
    const bool isFiltered = m_model->isFiltered();
    if (runs)
        m_list->setEmptyText(isFiltered ? tr("No files match.") : tr("The jobs have no files."));
    m_shown->setText(
        //: files that match what is asked for; %1: of how many
        tr("%Ln of %1 shown", nullptr, shown).arg(countText(runs ? runs->pairs.size() : 0)));
    m_all->setVisible(isFiltered);
    const int toReview = shownQueue().files;
    m_review->setText(tr("Review %Ln file(s)…", nullptr, toReview));
    m_review->setAccessibleName(m_review->text());
    m_review->setEnabled(toReview > 0);
    m_copy->setEnabled(shown > 0);
    m_save->setEnabled(shown > 0);
    if (!m_list->currentIndex().isValid() && shown > 0)
        m_list->selectRow(0);
    showReasonings();
}

void ComparePane::showReasonings()
{
    const QModelIndex current = m_list->currentIndex();
    const bool isShown = current.isValid() && m_model->runs();
    const qsizetype pair = isShown ? m_model->key(current.row()) : 0;
    const auto show = [](QPlainTextEdit *field, const QString &text) {
        if (text != field->toPlainText())
            field->setPlainText(text);
    };
    show(m_here, isShown ? reasoningHere(*m_model->runs(), pair) : QString());
    show(m_there, isShown ? reasoningThere(*m_model->runs(), pair) : QString());
}

ComparedQueue ComparePane::shownQueue() const
{
    const JobRowPtr here = m_jobs ? m_table.find(m_jobs->first) : nullptr;
    if (!here || !m_model->runs())
        return {};
    QList<qint64> pairs;
    for (int row = 0; row < m_model->rowCount(); ++row)
        pairs.append(m_model->key(row));
    ComparedQueue queue
        = comparedQueue(*m_model->runs(), pairs, m_matrixModel->picked(), here->service);
    queue.choice.jobs = {m_jobs->first};
    queue.choice.against = m_jobs->second;
    return queue;
}

void ComparePane::review()
{
    if (const ComparedQueue queue = shownQueue(); queue.files > 0)
        Q_EMIT reviewAsked(queue.choice);
}

void ComparePane::copy() const
{
    copyTable(comparedTable(*m_model));
}

void ComparePane::save()
{
    const SharedRuns &runs = m_model->runs();
    if (!runs)
        return;
    SavedComparison what{.nameHere = m_names.first,
                         .nameThere = m_names.second,
                         .here = runs->here.rows,
                         .there = runs->there.rows,
                         .kindsHere = runs->kindsHere,
                         .kindsThere = runs->kindsThere,
                         .pairs = {}};
    for (int row = 0; row < m_model->rowCount(); ++row)
        what.pairs.append(runs->pairs.at(m_model->key(row)));
    const JobRowPtr here = m_table.find(m_jobs->first);
    const JobRowPtr there = m_table.find(m_jobs->second);
    const QList<DocumentKey> ours = documentsOf(what.here, here ? here->service : QString());
    const QList<DocumentKey> theirs = documentsOf(what.there, there ? there->service : QString());
    m_labels.read(ours + theirs, this, [this, what, ours, theirs](const Labels::States &states) {
        SavedComparison reviewed = what;
        setReviews(reviewed.here, ours, states);
        setReviews(reviewed.there, theirs, states);
        m_saving->begin(reviewed);
    });
}

void ComparePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_model->isFiltered())
        showAll();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cd
