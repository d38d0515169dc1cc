// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "ui/newjob/rules/rulesmodel.h"
#include "ui/widgets/fittedpane.h"

#include <QHash>
#include <QList>

class QAction;
class QPushButton;
class QToolBar;

namespace cd {

class FindBar;
class Note;
class OpenRule;
class PaneTitle;
class RuleSpelling;
class RulesSaid;
class RulesView;
class Settings;
struct RuleMatch;

/// The form's rules and the actions on them: a table, and below it the current one, to be written.
/// Undo and redo are those of the whole form.
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
    /// Which of these is open; -1: none.
    int openRule() const;
    void setRules(const QList<Rule> &rules);
    /// Selects and scrolls to what differs from the rules @p before.
    void reveal(const QList<Rule> &before);
    /// Shows problems whose paths begin with "rules"; ignores others.
    void showProblems(const QList<FieldProblem> &problems);
    /// What reviews say of rules, by their types.
    void setTallies(const QHash<QString, QString> &tallies);
    void setLastRun(const RunCounts &counts, const ChosenCounts &chosen);
    /// What documents are read in; empty: not said.
    void setLanguage(const QString &language);
    void setDismissed(const QList<DismissedHint> &dismissed);
    /// Where it keeps whether spelling is checked, and a person's own words.
    void useSettings(Settings &settings);
    /// Goes to the field that @p path names.
    void focusField(const FieldPath &path);

Q_SIGNALS:
    void edited();
    /// The same, by typing: what has the same @p step is one step for Undo.
    void typed(int step);
    void opened(); ///< another rule, or none
    void suggestAsked(); ///< words for the open rule
    /// A hint is to be told no more.
    void dismissed(const cd::DismissedHint &hint);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Reach { Table, Pane }; // where an action's keys act

    void build();
    void orderTabs();
    void connectParts();
    int rowOf(int written) const;
    void leave(const QWidget *from, const QWidget *to);
    template<typename Order>
    QAction *makeAction(const QString &name, const QString &icon, const QString &text,
                        const QList<QKeySequence> &keys, Reach reach, Order order);
    void makeActions();
    void makeFindingActions();
    void fillTools(const QList<QAction *> &history);
    void nameButton(QAction *action);
    void addRule();
    void goOn();
    void duplicate();
    void remove();
    void moveBy(int by);
    void fillDown();
    void copy() const;
    void paste();
    void sayPasted(const QList<Rule> &rules, const std::optional<Rule> &header, int moreColumns,
                   int tooLong, int row);
    void sayReplaced(int places, int rules);
    void showMatch(const RuleMatch &match);
    void current(int row);
    void enableTools();
    void showNotes();
    void filter(bool isOn);
    void goToNote(int by);
    void visit(const RuleNote &note);
    void fix();
    void dismiss();
    QString notesText() const;

    RulesModel *m_model;
    RuleNotes *m_notes;
    PaneTitle *m_title;
    QToolBar *m_tools;
    FindBar *m_find;
    RulesView *m_view; // the parts in the order in which Tab goes through them
    RulesSaid *m_said;
    QPushButton *m_count;
    Note *m_problem;
    OpenRule *m_open;
    RuleSpelling *m_spelling;
    std::optional<RuleNote> m_visited; // by the key for the next one
    QAction *m_undo = nullptr;
    QAction *m_add = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_fill = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_fix = nullptr;
    QAction *m_fine = nullptr;
};

} // namespace cd
