// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/rule.h"
#include "ui/widgets/fittedpane.h"

#include <QHash>
#include <QList>

class QAction;
class QToolBar;

namespace cd {

class Note;
class PaneTitle;
class RulesModel;
class RulesView;

/// The form's rules and the actions on them. Undo and redo are those of the whole form.
class RulesBox : public FittedPane
{
    Q_OBJECT

public:
    explicit RulesBox(const QList<QAction *> &history, QWidget *parent = nullptr);
    ~RulesBox() override;

    const QList<Rule> &rules() const;
    /// Without empty rows, such as one that was just added: nothing is written there yet. Paths of
    /// problems count these.
    QList<Rule> writtenRules() const;
    void setRules(const QList<Rule> &rules);
    /// Selects and scrolls to what differs from the rules @p before.
    void reveal(const QList<Rule> &before);
    /// Shows problems whose paths begin with "rules"; ignores others.
    void showProblems(const QList<FieldProblem> &problems);
    /// What reviews say of rules, by their types.
    void setTallies(const QHash<QString, QString> &tallies);
    /// Goes to the cell that @p path names.
    void focusField(const FieldPath &path);

Q_SIGNALS:
    void edited();

private:
    int rowOf(int written) const;
    void leave(const QWidget *from, const QWidget *to);
    QAction *addTool(const QString &name, const QString &icon, const QString &text,
                     const QKeySequence &keys, void (RulesBox::*order)());
    void addTools(const QList<QAction *> &history);
    void nameButton(QAction *action);
    void addRule();
    void duplicate();
    void remove();
    void moveUp();
    void moveDown();
    void moveBy(int by);
    void enableTools();
    void count(const QModelIndex &index, const QString &text);
    void countCurrent();
    void showTally();

    RulesModel *m_model;
    RulesView *m_view;
    PaneTitle *m_title;
    QToolBar *m_tools;
    Note *m_counter;
    Note *m_tally;
    Note *m_problem;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
};

} // namespace cd
