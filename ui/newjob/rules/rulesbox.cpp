// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/rulesbox.h"

#include "domain/validation/validation.h"
#include "ui/look/icons.h"
#include "ui/newjob/rules/rulesmodel.h"
#include "ui/newjob/rules/rulesview.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/lists/onetabstop.h"
#include "ui/widgets/note.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/panetitle.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

RulesBox::RulesBox(const QList<QAction *> &history, QWidget *parent)
    : FittedPane(parent)
    , m_model(new RulesModel(this))
    , m_view(new RulesView(*m_model, this))
    , m_title(new PaneTitle(u"rulesTitle"_s, this))
    , m_tools(new QToolBar(this))
    , m_counter(named(new Note(this), u"rulesCounter"_s))
    , m_tally(named(new Note(this), u"rulesTally"_s))
    , m_problem(named(new Note(this), u"rulesProblem"_s))
{
    makePane(*this, tr("Rules"), m_view);
    m_title->setBuddy(m_view);
    m_view->setMinimumHeight(150);
    m_tools->setIconSize({16, 16});
    m_tools->setAccessibleName(tr("Change the rules"));
    m_counter->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    addTools(history);

    m_view->setFrameShape(QFrame::NoFrame); // the pane is its place
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_title);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_tools);
    tools->addWidget(m_counter, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(4);
    foot->addLayout(tools);
    foot->addWidget(m_tally);
    foot->addWidget(m_problem);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(hairline());
    column->addLayout(foot);

    connect(m_model, &RulesModel::edited, this, &RulesBox::edited);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RulesBox::countCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RulesBox::enableTools);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RulesBox::enableTools);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RulesBox::enableTools);
    connect(m_view, &RulesView::currentMoved, this, &RulesBox::countCurrent);
    connect(m_view, &RulesView::typing, this, &RulesBox::count);
    connect(qApp, &QApplication::focusChanged, this, &RulesBox::leave);
    enableTools();
}

// An open editor closes with the table, and would tell of it what is no longer there.
RulesBox::~RulesBox()
{
    qApp->disconnect(this);
    m_model->disconnect(this);
    m_view->disconnect(this);
    m_view->selectionModel()->disconnect(this);
}

const QList<Rule> &RulesBox::rules() const
{
    return m_model->rules();
}

QList<Rule> RulesBox::writtenRules() const
{
    QList<Rule> rules = m_model->rules();
    rules.removeAll(Rule{});
    return rules;
}

/// The table's row of a rule among those that are written.
int RulesBox::rowOf(int written) const
{
    const QList<Rule> &rules = m_model->rules();
    int row = 0;
    for (int left = written; row < rules.size(); ++row) {
        if (rules.at(row) != Rule{} && left-- == 0)
            break;
    }
    return row;
}

/// Rows that were added and never written to don't stay behind. The program's own dialogs and other
/// windows are no place to go to.
void RulesBox::leave(const QWidget *from, const QWidget *to)
{
    if (!from || !to || !isAncestorOf(from) || isAncestorOf(to) || to->window() != window())
        return;
    QList<int> empty;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rules().at(row) == Rule{})
            empty += row;
    }
    m_model->remove(empty);
}

void RulesBox::reveal(const QList<Rule> &before)
{
    const QList<Rule> &now = m_model->rules();
    const auto head = std::mismatch(before.cbegin(), before.cend(), now.cbegin(), now.cend());
    const auto first = static_cast<int>(head.second - now.cbegin());
    const auto tail = std::mismatch(before.crbegin(), std::make_reverse_iterator(head.first),
                                    now.crbegin(), std::make_reverse_iterator(head.second));
    const auto last = static_cast<int>(now.crend() - tail.second);
    if (now.isEmpty())
        return;
    // Where rules went, the one that follows takes their place.
    m_view->select(std::min(first, static_cast<int>(now.size()) - 1), std::max(last - first, 1));
}

void RulesBox::setRules(const QList<Rule> &rules)
{
    m_model->setRules(rules);
    enableTools();
}

void RulesBox::showProblems(const QList<FieldProblem> &problems)
{
    QList<FieldProblem> ofCells;
    m_problem->clear();
    for (const FieldProblem &problem : problems) {
        if (!problem.path.startsWith({u"rules"_s}))
            continue;
        if (const int rule = problem.path.index(1).value_or(-1); rule >= 0) {
            ofCells += problem;
            ofCells.last().path.parts[1] = QString::number(rowOf(rule));
        } else
            m_problem->say(Note::Kind::Error, problemText(problem));
    }
    m_model->setProblems(ofCells);
}

void RulesBox::setTallies(const QHash<QString, QString> &tallies)
{
    m_model->setTallies(tallies);
    showTally();
}

/// Of the current rule, below the rules.
void RulesBox::showTally()
{
    const int row = m_view->currentIndex().row();
    const QString tally = row < 0 ? QString() : m_model->tallyOf(row);
    //: %1: the type of a rule, %2: "Reviewed: 41 right, 6 wrong"
    const QString text = tally.isEmpty()
        ? QString()
        : tr("%1: %2").arg(m_model->rules().at(row).type.trimmed(), tally);
    if (text != m_tally->text())
        m_tally->say(Note::Kind::Hint, text);
}

void RulesBox::focusField(const FieldPath &path)
{
    m_view->setFocus();
    const int column
        = path.parts.value(2) == "description"_L1 ? RulesModel::Description : RulesModel::Type;
    const QModelIndex cell = m_model->index(rowOf(path.index(1).value_or(0)), column);
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
}

QAction *RulesBox::addTool(const QString &name, const QString &icon, const QString &text,
                           const QKeySequence &keys, void (RulesBox::*order)())
{
    QAction *action = m_tools->addAction(deskIcon(icon), text);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // they rest while a cell is edited
    followKeys(*action, this, [action, text] { action->setToolTip(withKeys(text, *action)); });
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, [this, order] {
        m_view->setFocus(); // an open editor closes with what was typed, and the keys stay here
        (this->*order)();
    });
    nameButton(action);
    return action;
}

void RulesBox::nameButton(QAction *action)
{
    QWidget *button = m_tools->widgetForAction(action);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setAccessibleName(action->text());
}

void RulesBox::addTools(const QList<QAction *> &history)
{
    addTool(u"addRule"_s, u"add"_s, tr("Add a rule"), Qt::Key_Insert, &RulesBox::addRule);
    m_duplicate = addTool(u"duplicateRule"_s, u"duplicate"_s, tr("Duplicate the rule"),
                          Qt::CTRL | Qt::Key_D, &RulesBox::duplicate);
    m_remove = addTool(u"removeRule"_s, u"remove"_s, tr("Delete the rule"),
                       Qt::CTRL | Qt::Key_Delete, &RulesBox::remove);
    m_up = addTool(u"moveRuleUp"_s, u"up"_s, tr("Move the rule up"), Qt::ALT | Qt::Key_Up,
                   &RulesBox::moveUp);
    m_down = addTool(u"moveRuleDown"_s, u"down"_s, tr("Move the rule down"), Qt::ALT | Qt::Key_Down,
                     &RulesBox::moveDown);
    m_tools->addSeparator();
    for (QAction *action : history) {
        m_tools->addAction(action);
        nameButton(action);
    }
    (new OneTabStop(m_tools))->setTools(*m_tools);
}

void RulesBox::addRule()
{
    m_view->addRule();
}

void RulesBox::duplicate()
{
    const QList<int> rows = m_view->selectedRows();
    if (rows.isEmpty())
        return;
    QList<Rule> copies;
    for (const int row : rows)
        copies += m_model->rules().at(row);
    const int at = rows.last() + 1;
    m_model->insert(at, copies);
    m_view->select(at, int(copies.size()));
}

void RulesBox::remove()
{
    const QList<int> rows = m_view->selectedRows();
    if (rows.isEmpty())
        return;
    m_model->remove(rows);
    const int row = std::min(rows.first(), m_model->rowCount() - 1);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, RulesModel::Type));
}

void RulesBox::moveUp()
{
    moveBy(-1);
}

void RulesBox::moveDown()
{
    moveBy(1);
}

void RulesBox::moveBy(int by)
{
    m_model->move(m_view->selectedRows(), by);
    enableTools();
}

void RulesBox::enableTools()
{
    const auto count = static_cast<int>(writtenRules().size());
    m_title->say(tr("&Rules"), count > 0 ? tr("%Ln rule(s)", nullptr, count) : QString());
    const QList<int> rows = m_view->selectedRows();
    m_duplicate->setEnabled(!rows.isEmpty());
    m_remove->setEnabled(!rows.isEmpty());
    m_up->setEnabled(!rows.isEmpty() && rows.first() > 0);
    m_down->setEnabled(!rows.isEmpty() && rows.last() < m_model->rowCount() - 1);
    countCurrent();
}

void RulesBox::count(const QModelIndex &index, const QString &text)
{
    if (!index.isValid())
        return m_counter->clear();
    const bool isType = index.column() == RulesModel::Type;
    const int most = isType ? Rule::maxTypeLength : Rule::maxDescriptionLength;
    const int length = lengthInCharacters(text);
    const QString name = isType ? tr("Type") : tr("Description");
    //: a counter: "Description 123 / 500", the second number is the most allowed
    m_counter->say(length > most ? Note::Kind::Error : Note::Kind::Hint,
                   tr("%1 %2 / %3").arg(name, countText(length), countText(most)));
}

void RulesBox::countCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    count(index, index.data().toString());
    showTally();
}

} // namespace cd
