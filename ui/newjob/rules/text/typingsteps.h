// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// Parts what is typed into fields into steps for Undo: a run of letters, up to the next
/// punctuation, is one, a run of deletions another. Whatever else comes between begins a new one.
class TypingSteps
{
public:
    /// The number of the step that makes @p after of @p before. @p field: where.
    int stepOf(int field, const QString &before, const QString &after);
    /// What follows is another step.
    void end() { m_isOpen = false; }

private:
    bool m_isOpen = false;
    bool m_isDeletion = false;
    int m_field = 0;
    int m_step = 0;
    qsizetype m_at = 0; // where typing goes on
};

} // namespace cd
