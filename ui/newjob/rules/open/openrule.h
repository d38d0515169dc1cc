// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/newjob/rules/rulenotes.h"
#include "ui/newjob/rules/text/rulesearch.h"
#include "ui/newjob/rules/text/typingsteps.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QLineEdit;

namespace cd {

class DescriptionField;
class FindingStrip;
class Note;
class RulesModel;

/// One rule of the table, to be written: type, description, and what is said of it. What is typed
/// is in the model at once.
class OpenRule : public QWidget
{
    Q_OBJECT

public:
    OpenRule(RulesModel &model, RuleNotes &notes, QWidget *parent = nullptr);

    int row() const { return m_rule.row(); } ///< -1: none is open
    void open(int row);
    /// Gives the keyboard to a field, with all of the type selected.
    void write(bool isType);
    /// Selects what was found, without taking the keyboard.
    void showMatch(const RuleMatch &match);
    /// Says the one at @p at of those of this rule, or @p note, which is about all rules.
    void showNote(int at);
    void showNote(const RuleNote &note);
    int noteAt() const { return m_noteAt; }
    /// Where there is little room, why a remark matters is told in a tool tip.
    void setRoomy(bool isRoomy);
    /// What was typed before and after are steps of their own.
    void endStep() { m_steps.end(); }
    int step() const { return m_step; } ///< the number of what was typed last
    /// Whether the keyboard is in one of its fields.
    bool isWritten() const;

    FindingStrip &strip() { return *m_strip; }
    DescriptionField &description() { return *m_description; }
    QLineEdit &type() { return *m_type; }

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void nextAsked(); ///< the next rule is to be written
    void leftByEscape();
    void rowsPasted(); ///< into the type: they are rules, and no type

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showRule();
    void showNotes();
    void underline();
    void count();
    void sayTally();
    void take(bool isType);
    bool takeTypeKey(const QKeyEvent &key);
    void showSwatch();

    RulesModel &m_model;
    RuleNotes &m_notes;
    TypingSteps m_steps;
    int m_step = 0;
    QPersistentModelIndex m_rule; // rows may come and go above it
    int m_noteAt = 0;
    bool m_isRoomy = false;
    QLineEdit *m_type;
    QAction *m_swatch;
    Note *m_counter;
    DescriptionField *m_description;
    FindingStrip *m_strip;
    Note *m_tally;
};

} // namespace cd
