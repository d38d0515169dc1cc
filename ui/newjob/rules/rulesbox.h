// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/rule.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QToolBar;

namespace cd {

class Note;
class RulesModel;
class RulesView;

/// The form's rules with what can be done to them. Undo and redo are the whole form's: they come
/// from there.
class RulesBox : public QWidget
{
    Q_OBJECT

public:
    explicit RulesBox(const QList<QAction *> &history, QWidget *parent = nullptr);
    ~RulesBox() override;

    const QList<Rule> &rules() const;
    /// Without empty rows at the end: the one that Enter opened there is no rule as yet.
    QList<Rule> writtenRules() const;
    void setRules(const QList<Rule> &rules);
    /// Selects, in sight, what differs now from what the rules were @p before.
    void reveal(const QList<Rule> &before);
    /// Paths that begin with "rules"; others are left alone.
    void showProblems(const QList<FieldProblem> &problems);
    /// Goes to the cell that @p path names.
    void focusField(const FieldPath &path);

Q_SIGNALS:
    void edited();

private:
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

    RulesModel *m_model;
    RulesView *m_view;
    QLabel *m_title;
    QToolBar *m_tools;
    Note *m_counter;
    Note *m_problem;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
};

} // namespace cd
