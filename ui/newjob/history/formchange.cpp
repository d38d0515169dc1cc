// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/history/formchange.h"

#include <utility>

namespace cd {

namespace {

/// Whether nothing but fields that are typed into differ.
bool isTyping(const FormContent &before, const FormContent &after)
{
    return differingParts(before, after) == FormPart::Reading
        && before.request.mode == after.request.mode
        && before.request.language == after.request.language;
}

} // namespace

FormChange::FormChange(Show show, FormContent before, FormContent after, const QString &text,
                       int typing)
    : QUndoCommand(text)
    , m_show(std::move(show))
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_typing(typing)
{
}

void FormChange::undo()
{
    m_show(true, m_after, m_before);
}

void FormChange::redo()
{
    if (!std::exchange(m_isShown, false))
        m_show(false, m_before, m_after);
}

int FormChange::id() const
{
    if (m_typing > 0)
        return 1 + m_typing;
    return isTyping(m_before, m_after) ? 1 : -1;
}

bool FormChange::mergeWith(const QUndoCommand *later)
{
    m_after = static_cast<const FormChange *>(later)->m_after;
    setObsolete(!differingParts(m_before, m_after));
    return true;
}

} // namespace cd
