// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/formchange.h"

#include <QCoreApplication>

#include <utility>

namespace cd {

namespace {

struct FormChangeText
{
    Q_DECLARE_TR_FUNCTIONS(cd::FormChange)
};

/// Undo says which part it brings back.
QString nameOf(const JobRequest &before, const JobRequest &after)
{
    const bool rules = before.rules != after.rules;
    const bool webhooks = before.webhooks != after.webhooks;
    JobRequest other = before;
    other.rules = after.rules;
    other.webhooks = after.webhooks;
    const bool reading = other != after;
    if (rules + webhooks + reading > 1)
        return FormChangeText::tr("load preset");
    if (rules)
        return FormChangeText::tr("change of the rules");
    return webhooks ? FormChangeText::tr("change of the webhooks")
                    : FormChangeText::tr("change of the reading");
}

/// Whether nothing but fields that are typed into differ.
bool isTyping(const JobRequest &before, JobRequest after)
{
    after.targetPages = before.targetPages;
    after.maxPages = before.maxPages;
    return before == after;
}

} // namespace

FormChange::FormChange(Show show, JobRequest before, JobRequest after)
    : QUndoCommand(nameOf(before, after))
    , m_show(std::move(show))
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void FormChange::undo()
{
    m_show(m_before);
}

void FormChange::redo()
{
    if (!std::exchange(m_isShown, false))
        m_show(m_after);
}

int FormChange::id() const
{
    return isTyping(m_before, m_after) ? 1 : -1;
}

bool FormChange::mergeWith(const QUndoCommand *later)
{
    m_after = static_cast<const FormChange *>(later)->m_after;
    setObsolete(m_before == m_after);
    return true;
}

} // namespace cd
