// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/rulenotes.h"

#include "ui/words/errortext.h"
#include "ui/words/rules/findingtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// The check that finds the same; nullopt: none does.
std::optional<RuleCheck> checkLike(const FieldProblem &problem)
{
    const bool isOfType = problem.path.parts.value(2) == "type"_L1;
    switch (problem.code) {
    case FieldProblem::Code::Missing:
    case FieldProblem::Code::TooShort:
        return isOfType ? RuleCheck::Type : RuleCheck::ShortDescription;
    case FieldProblem::Code::TooLong:
        return isOfType ? RuleCheck::Type : RuleCheck::LongDescription;
    case FieldProblem::Code::BadCharacters:
        return RuleCheck::Type;
    case FieldProblem::Code::Duplicate:
        return RuleCheck::SameType;
    default:
        return std::nullopt;
    }
}

RuleNote noteOf(const FieldProblem &problem)
{
    return {.rule = problem.path.index(1).value_or(-1),
            .isInType = problem.path.parts.value(2) != "description"_L1,
            .grade = problem.severity == FieldProblem::Severity::Error ? FindingGrade::Error
                                                                       : FindingGrade::Warning,
            .text = problemText(problem),
            .check = checkLike(problem)};
}

bool isAboutType(const RuleFinding &finding)
{
    if (!finding.spans.isEmpty())
        return finding.spans.first().isInType;
    return finding.check == RuleCheck::Type || finding.check == RuleCheck::SameType;
}

bool isBefore(const RuleNote &one, const RuleNote &other)
{
    const auto place = [](const RuleNote &note) {
        return std::tuple(note.rule < 0, note.rule, note.grade, !note.isInType);
    };
    return place(one) < place(other);
}

} // namespace

RuleNotes::RuleNotes(QObject *parent)
    : QObject(parent)
{
    connect(&m_watch, &RuleWatch::changed, this, [this] {
        if (m_watch.isCurrent())
            m_checked = m_rules;
        gather();
    });
}

void RuleNotes::setRules(const QList<Rule> &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    m_watch.setRules(rules);
    gather();
}

void RuleNotes::setProblems(const QList<FieldProblem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    gather();
}

void RuleNotes::setDismissed(const QList<DismissedHint> &dismissed)
{
    m_dismissed = dismissed;
    m_watch.setDismissed(dismissed);
    gather();
}

void RuleNotes::setWritten(int row)
{
    if (row == m_written)
        return;
    m_written = row;
    gather();
}

QList<RuleNote> RuleNotes::notesOf(int row) const
{
    QList<RuleNote> notes = m_notes;
    notes.removeIf([row](const RuleNote &note) { return note.rule != row; });
    return notes;
}

std::optional<QList<Rule>> RuleNotes::mended(const RuleNote &note) const
{
    if (!note.finding || !m_watch.isCurrent())
        return std::nullopt; // it would take back what was written since
    return note.finding->mended;
}

std::optional<DismissedHint> RuleNotes::dismissal(const RuleNote &note) const
{
    if (!note.finding || note.finding->grade == FindingGrade::Error)
        return std::nullopt;
    return dismissalOf(*note.finding, checked());
}

/// The rules that the findings are about.
const QList<Rule> &RuleNotes::checked() const
{
    return m_watch.isCurrent() ? m_rules : m_checked;
}

/// Where the finding's rule stands now: rules may have come, gone or moved since.
int RuleNotes::rowOf(const RuleFinding &finding) const
{
    const QList<Rule> &before = checked();
    if (finding.rule < 0 || finding.rule >= before.size())
        return -1;
    const Rule &rule = before.at(finding.rule);
    if (m_rules.value(finding.rule) == rule)
        return finding.rule;
    const auto moved = static_cast<int>(m_rules.indexOf(rule));
    return moved < 0 && m_rules.size() == before.size() ? finding.rule : moved;
}

QList<RuleNote> RuleNotes::found() const
{
    QList<RuleNote> notes;
    for (const RuleFinding &finding : m_watch.findings()) {
        const int row = rowOf(finding);
        if (finding.rule >= 0 && row < 0)
            continue;
        if (isDismissed(finding, checked(), m_dismissed))
            continue;
        notes.append({.rule = row,
                      .isInType = isAboutType(finding),
                      .grade = finding.grade,
                      .text = findingHeadline(finding, checked()),
                      .reason = findingReason(finding),
                      .fix = findingFix(finding, checked()),
                      .check = finding.check,
                      .finding = finding});
    }
    return notes;
}

/// Whether a check says the same of this rule, with more about it.
bool RuleNotes::isFoundToo(const FieldProblem &problem) const
{
    const std::optional<RuleCheck> check = checkLike(problem);
    const QList<RuleFinding> &all = m_watch.findings();
    return check && std::any_of(all.cbegin(), all.cend(), [&](const RuleFinding &finding) {
               return finding.check == *check && rowOf(finding) == problem.path.index(1);
           });
}

/// What is only half written is short, and says little, as a matter of course.
bool RuleNotes::waits(const RuleNote &note) const
{
    if (note.rule < 0 || note.rule != m_written || !note.check)
        return false;
    const bool isTold
        = std::any_of(m_notes.cbegin(), m_notes.cend(), [&note](const RuleNote &told) {
              return told.rule == note.rule && told.check == note.check && told.grade == note.grade;
          });
    const bool isNoType
        = note.check == RuleCheck::Type && m_rules.value(note.rule).type.trimmed().isEmpty();
    const bool isHalf = note.check == RuleCheck::ShortDescription || isNoType;
    const QList<std::optional<RuleCheck>> plain{RuleCheck::Type, RuleCheck::LongDescription,
                                                RuleCheck::SameType};
    const bool isHint = note.grade != FindingGrade::Error && !plain.contains(note.check);
    return (isHint || isHalf) && !isTold;
}

void RuleNotes::gather()
{
    QList<RuleNote> notes = found();
    for (const FieldProblem &problem : std::as_const(m_problems)) {
        if (!isFoundToo(problem))
            notes.append(noteOf(problem));
    }
    notes.removeIf([this](const RuleNote &note) { return waits(note); });
    std::stable_sort(notes.begin(), notes.end(), isBefore);
    if (notes == m_notes)
        return;
    m_notes = notes;
    Q_EMIT changed();
}

} // namespace cd
