// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of the rules: the count below the table, and the way from one to the next.

#include "ui/newjob/rules/open/descriptionfield.h"
#include "ui/newjob/rules/open/findingstrip.h"
#include "ui/newjob/rules/open/openrule.h"
#include "ui/newjob/rules/rulesbox.h"
#include "ui/newjob/rules/rulesview.h"

#include <QAction>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

/// "1 error, 2 hints"
QString RulesBox::notesText() const
{
    const auto count = [this](FindingGrade grade) {
        const QList<RuleNote> &notes = m_notes->notes();
        return static_cast<int>(
            std::count_if(notes.cbegin(), notes.cend(),
                          [grade](const RuleNote &note) { return note.grade == grade; }));
    };
    const int errors = count(FindingGrade::Error);
    const int warnings = count(FindingGrade::Warning);
    const int hints = count(FindingGrade::Hint);
    QStringList parts;
    if (errors > 0)
        parts += tr("%Ln error(s)", nullptr, errors);
    if (warnings > 0)
        parts += tr("%Ln warning(s)", nullptr, warnings);
    if (hints > 0)
        parts += tr("%Ln hint(s)", nullptr, hints);
    return parts.join(u", "_s);
}

void RulesBox::showNotes()
{
    const QList<RuleNote> &notes = m_notes->notes();
    m_model->setNotes(notes);
    const QString text = notesText();
    m_count->setText(text);
    m_count->setToolTip(tr("Show only rules of which something is said"));
    m_count->setVisible(!text.isEmpty());
    if (notes.isEmpty())
        m_count->setChecked(false);
    m_next->setEnabled(!notes.isEmpty());
    m_previous->setEnabled(!notes.isEmpty());
    const RuleNote *shown = m_open->strip().note();
    m_fix->setEnabled(shown && !shown->fix.isEmpty());
    m_fine->setEnabled(shown && shown->finding && shown->grade != FindingGrade::Error);
}

/// Rows are hidden when a person says so, and not while they are worked on.
void RulesBox::filter(bool isOn)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int grade = m_model->index(row, RulesModel::Mark).data(RulesModel::GradeRole).toInt();
        m_view->setRowHidden(row, isOn && grade < 0);
    }
}

void RulesBox::goToNote(int by)
{
    m_notes->setWritten(-1); // who asks is told
    const QList<RuleNote> &notes = m_notes->notes();
    if (notes.isEmpty())
        return;
    const auto count = static_cast<int>(notes.size());
    int at = m_visited ? int(notes.indexOf(*m_visited)) : -1;
    if (at >= 0) {
        at = (at + by + count) % count;
    } else {
        const int row = std::max(0, m_view->currentRow());
        const auto next = std::find_if(notes.cbegin(), notes.cend(), [row](const RuleNote &note) {
            return note.rule < 0 || note.rule >= row;
        });
        at = static_cast<int>(next - notes.cbegin()) + (by < 0 ? by : 0);
        at = (at + count) % count;
    }
    visit(notes.at(at));
}

void RulesBox::visit(const RuleNote &note)
{
    const bool isWriting = m_open->isWritten();
    if (note.rule < 0) {
        m_open->showNote(note);
    } else {
        m_view->setRowHidden(note.rule, false);
        if (m_view->currentRow() != note.rule)
            m_view->go(note.rule);
        m_open->showNote(int(m_notes->notesOf(note.rule).indexOf(note)));
        if (isWriting)
            m_open->write(note.isInType);
        if (note.finding && !note.finding->spans.isEmpty()) {
            const RuleSpan &span = note.finding->spans.first();
            m_open->showMatch({note.rule, span.isInType, span.start, span.length});
        }
    }
    if (!isWriting && !m_view->hasFocus())
        m_view->setFocus();
    m_visited = note;
    showNotes();
}

void RulesBox::fix()
{
    const RuleNote *note = m_open->strip().note();
    const auto mended = note ? m_notes->mended(*note) : std::nullopt;
    if (mended)
        m_model->edit(*mended);
}

void RulesBox::dismiss()
{
    const RuleNote *note = m_open->strip().note();
    if (const auto hint = note ? m_notes->dismissal(*note) : std::nullopt)
        Q_EMIT dismissed(*hint);
}

} // namespace cd
