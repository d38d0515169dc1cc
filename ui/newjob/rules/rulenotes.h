// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "workflow/form/rulewatch.h"

#include <QObject>

#include <optional>

namespace cd {

/// One thing that is said of a rule: a check found it, or the service refused it.
struct RuleNote
{
    int rule = -1; ///< -1: it is about all of them
    bool isInType = false; ///< else in its description
    FindingGrade grade = FindingGrade::Error;
    QString text; ///< plain; may be the service's
    QString reason = {}; ///< why it matters
    QString fix = {}; ///< what mends it; empty: nothing at one key
    std::optional<RuleCheck> check = {}; ///< which found it, or would; nullopt: none of them
    std::optional<RuleFinding> finding = {}; ///< nullopt: there is no more to it than its text

    bool operator==(const RuleNote &) const = default;
};

/// All that is said of the form's rules. Errors are told at once; what is said of the rule that is
/// being written waits until it is left, unless it was told before.
class RuleNotes : public QObject
{
    Q_OBJECT

public:
    explicit RuleNotes(QObject *parent = nullptr);

    void setRules(const QList<Rule> &rules);
    /// With paths as in the contract, but rows for positions.
    void setProblems(const QList<FieldProblem> &problems);
    void setDismissed(const QList<DismissedHint> &dismissed);
    RuleWatch &watch() { return m_watch; }

    /// A person writes this one; -1: none.
    void setWritten(int row);

    /// By rule and, of each, the worst first; what is about all comes last.
    const QList<RuleNote> &notes() const { return m_notes; }
    QList<RuleNote> notesOf(int row) const;
    /// All the rules after the one key that mends @p note; nullopt: it can't be, or not any more.
    std::optional<QList<Rule>> mended(const RuleNote &note) const;
    /// What sets @p note aside; nullopt: it can't be.
    std::optional<DismissedHint> dismissal(const RuleNote &note) const;

Q_SIGNALS:
    void changed();

private:
    void gather();
    const QList<Rule> &checked() const;
    QList<RuleNote> found() const;
    int rowOf(const RuleFinding &finding) const;
    bool waits(const RuleNote &note) const;
    bool isFoundToo(const FieldProblem &problem) const;

    RuleWatch m_watch;
    QList<Rule> m_rules;
    QList<Rule> m_checked; // those that the findings are about
    QList<FieldProblem> m_problems;
    QList<DismissedHint> m_dismissed;
    QList<RuleNote> m_notes;
    int m_written = -1;
};

} // namespace cd
