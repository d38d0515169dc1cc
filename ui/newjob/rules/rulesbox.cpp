// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/rulesbox.h"

#include "ui/newjob/rules/findbar.h"
#include "ui/newjob/rules/open/descriptionfield.h"
#include "ui/newjob/rules/open/findingstrip.h"
#include "ui/newjob/rules/open/openrule.h"
#include "ui/newjob/rules/open/rulespelling.h"
#include "ui/newjob/rules/rulessaid.h"
#include "ui/newjob/rules/rulesview.h"
#include "ui/widgets/note.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/panetitle.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

RulesBox::RulesBox(const QList<QAction *> &history, QWidget *parent)
    : FittedPane(parent)
    , m_model(new RulesModel(this))
    , m_notes(new RuleNotes(this))
    , m_title(new PaneTitle(u"rulesTitle"_s, this))
    , m_tools(new QToolBar(this))
    , m_find(new FindBar(*m_model, this))
    , m_view(new RulesView(*m_model, this))
    , m_said(new RulesSaid(this))
    , m_count(button(u"findingsButton"_s, {}))
    , m_problem(named(new Note(this), u"rulesProblem"_s))
    , m_open(new OpenRule(*m_model, *m_notes, this))
    , m_spelling(new RuleSpelling(m_open->description(), this))
    , m_undo(history.value(0))
{
    setObjectName(u"rulesPane"_s);
    makePane(*this, tr("Rules"), m_view);
    makeActions();
    makeFindingActions();
    fillTools(history);
    build();
    orderTabs();
    connectParts();
    enableTools();
    showNotes();
}

void RulesBox::build()
{
    m_title->setBuddy(m_view);
    m_view->setMinimumHeight(128);
    m_tools->setIconSize({16, 16});
    m_tools->setAccessibleName(tr("Change the rules"));
    m_count->setCheckable(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 4, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_tools);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 2, 12, 2);
    foot->addWidget(m_count);
    foot->addWidget(m_problem, 1);
    foot->addStretch();
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_find);
    column->addWidget(m_view, 3);
    column->addWidget(m_said);
    column->addLayout(foot);
    column->addWidget(hairline());
    column->addWidget(m_open, 2);
}

/// The tools stand above the table, and are made after it.
void RulesBox::orderTabs()
{
    QWidget *before = m_tools->findChildren<QToolButton *>().constLast();
    for (QWidget *part : QList<QWidget *>{m_find, m_view, m_count, m_open}) {
        for (QWidget *at : QList<QWidget *>{part} + part->findChildren<QWidget *>()) {
            if ((at->focusPolicy() & Qt::TabFocus) && !at->focusProxy()) {
                setTabOrder(before, at);
                before = at;
            }
        }
    }
}

void RulesBox::connectParts()
{
    connect(m_model, &RulesModel::edited, this, [this] {
        m_open->endStep();
        m_said->clear();
        m_notes->setWritten(-1);
        m_notes->setRules(m_model->rules());
        Q_EMIT edited();
    });
    connect(m_model, &RulesModel::typed, this, [this] {
        m_said->clear();
        m_notes->setWritten(m_open->row());
        m_notes->setRules(m_model->rules());
        enableTools();
        Q_EMIT typed(m_open->step());
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RulesBox::enableTools);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RulesBox::enableTools);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &RulesBox::enableTools);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RulesBox::enableTools);
    connect(m_view, &RulesView::currentMoved, this, &RulesBox::current);
    connect(m_view, &RulesView::writingAsked, m_open, &OpenRule::write);
    connect(m_view, &RulesView::copyAsked, this, &RulesBox::copy);
    connect(m_view, &RulesView::pasteAsked, this, &RulesBox::paste);
    connect(m_open, &OpenRule::nextAsked, this, &RulesBox::goOn);
    connect(m_open, &OpenRule::leftByEscape, m_view, [this] { m_view->setFocus(); });
    connect(m_open, &OpenRule::rowsPasted, this, &RulesBox::paste);
    connect(m_find, &FindBar::found, this, &RulesBox::showMatch);
    connect(m_find, &FindBar::replaced, this, &RulesBox::sayReplaced);
    connect(m_find, &FindBar::stopped, m_view, [this] { m_view->setFocus(); });
    connect(m_notes, &RuleNotes::changed, this, &RulesBox::showNotes);
    connect(m_count, &QPushButton::toggled, this, &RulesBox::filter);
    connect(qApp, &QApplication::focusChanged, this, &RulesBox::leave);
}

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

void RulesBox::resizeEvent(QResizeEvent *event)
{
    constexpr int roomyLines = 44;
    FittedPane::resizeEvent(event);
    m_open->setRoomy(height() >= roomyLines * fontMetrics().lineSpacing());
}

int RulesBox::openRule() const
{
    const QList<Rule> &rules = m_model->rules();
    const int row = m_open->row();
    if (row < 0 || rules.value(row) == Rule{})
        return -1;
    return row - static_cast<int>(std::count(rules.cbegin(), rules.cbegin() + row, Rule{}));
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
    if (!from || !to || !isAncestorOf(from) || to->window() != window())
        return;
    if (!m_open->isWritten())
        m_notes->setWritten(-1);
    m_open->endStep();
    if (isAncestorOf(to))
        return;
    QList<int> empty;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rules().at(row) == Rule{})
            empty += row;
    }
    m_model->remove(empty);
}

void RulesBox::current(int row)
{
    m_notes->setWritten(-1);
    m_visited.reset();
    m_open->open(row);
    m_spelling->checkNow();
    enableTools();
    showNotes();
    Q_EMIT opened();
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
    m_said->clear();
    m_model->setRules(rules);
    m_notes->setRules(m_model->rules());
    m_open->endStep();
    if (m_view->currentRow() < 0 && !rules.isEmpty())
        m_view->go(0); // one is always open
    m_spelling->checkNow();
    enableTools();
}

void RulesBox::showProblems(const QList<FieldProblem> &problems)
{
    QList<FieldProblem> ofRules;
    m_problem->clear();
    for (const FieldProblem &problem : problems) {
        if (!problem.path.startsWith({u"rules"_s}))
            continue;
        if (const int rule = problem.path.index(1).value_or(-1); rule >= 0) {
            ofRules += problem;
            ofRules.last().path.parts[1] = QString::number(rowOf(rule));
        } else
            m_problem->say(Note::Kind::Error, problemText(problem));
    }
    m_notes->setProblems(ofRules);
}

void RulesBox::setTallies(const QHash<QString, QString> &tallies)
{
    m_model->setTallies(tallies);
}

void RulesBox::setLastRun(const RunCounts &counts, const ChosenCounts &chosen)
{
    m_model->setLastRun(counts);
    m_view->showLastRun(!counts.byType.isEmpty());
    m_notes->watch().setChosen(chosen);
}

void RulesBox::setLanguage(const QString &language)
{
    m_notes->watch().setLanguage(language);
    m_spelling->setLanguage(language);
}

void RulesBox::setDismissed(const QList<DismissedHint> &dismissed)
{
    m_notes->setDismissed(dismissed);
}

void RulesBox::useSettings(Settings &settings)
{
    m_spelling->useSettings(settings);
}

void RulesBox::focusField(const FieldPath &path)
{
    const int row = rowOf(path.index(1).value_or(0));
    if (row >= m_model->rowCount())
        return m_view->setFocus(); // there is no rule
    m_view->go(row);
    m_open->write(path.parts.value(2) != "description"_L1);
}

void RulesBox::showMatch(const RuleMatch &match)
{
    m_view->go(match.rule);
    m_open->showMatch(match);
}

} // namespace cd
