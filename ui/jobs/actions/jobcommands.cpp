// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/jobcommands.h"

#include "workflow/history/jobedits.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace cd {

namespace {

struct CommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::JobCommands)
};

QString shelvingText(Shelf to, int count)
{
    return to == Shelf::Archive ? CommandTexts::tr("archive %n job(s)", "what is undone", count)
                                : CommandTexts::tr("bring back %n job(s)", "what is undone", count);
}

} // namespace

ShelveCommand::ShelveCommand(const CommandPlace &place, const QList<JobKey> &keys, Shelf to)
    : QUndoCommand(shelvingText(to, static_cast<int>(keys.size())))
    , m_place(place)
    , m_keys(keys)
    , m_to(to)
{
}

void ShelveCommand::redo()
{
    shelve(
        m_to,
        [this](JobKey key) {
            const JobRowPtr row = m_place.workspace.table().find(key);
            if (row && !m_from.contains(key)) // at first; it may have gone meanwhile
                m_from.insert(key, row->shelf);
            return row && m_place.workspace.edits().shelve(key, m_from[key], m_to);
        },
        m_place.sayDone);
}

void ShelveCommand::undo()
{
    shelve(
        m_to == Shelf::Archive ? Shelf::List : Shelf::Archive,
        [this](JobKey key) {
            const auto from = m_from.constFind(key);
            return from != m_from.cend() && m_place.workspace.edits().shelve(key, m_to, *from);
        },
        m_place.say);
}

void ShelveCommand::shelve(Shelf shelf, const std::function<bool(JobKey)> &act,
                           const std::function<void(const QString &)> &say)
{
    m_count = 0;
    m_turns.run(
        m_keys,
        [this, act](const QList<JobKey> &keys) {
            m_place.changing(keys);
            m_count += static_cast<int>(std::count_if(keys.cbegin(), keys.cend(), act));
        },
        [this, shelf, say] {
            say(shelf == Shelf::Archive
                    ? CommandTexts::tr(
                        "%n job(s) archived. See “Archived” above; Undo restores them.", nullptr,
                        m_count)
                    : CommandTexts::tr("%n job(s) are in the list again.", nullptr, m_count));
        });
}

LabelCommand::LabelCommand(const CommandPlace &place, const QList<JobKey> &keys,
                           const QString &label)
    : QUndoCommand(
        CommandTexts::tr("label %n job(s)", "what is undone", static_cast<int>(keys.size())))
    , m_place(place)
    , m_keys(keys)
    , m_to(label)
{
}

void LabelCommand::redo()
{
    relabel([this](JobKey key) {
        const JobRowPtr row = m_place.workspace.table().find(key);
        if (row && !m_from.contains(key))
            m_from.insert(key, row->label);
        if (row)
            m_place.workspace.edits().relabel(key, m_from[key], m_to);
    });
}

void LabelCommand::undo()
{
    relabel([this](JobKey key) {
        if (const auto from = m_from.constFind(key); from != m_from.cend())
            m_place.workspace.edits().relabel(key, m_to, *from);
    });
}

void LabelCommand::relabel(const std::function<void(JobKey)> &act)
{
    m_turns.run(
        m_keys,
        [this, act](const QList<JobKey> &keys) {
            m_place.changing(keys);
            std::for_each(keys.cbegin(), keys.cend(), act);
        },
        [this] { m_place.say({}); });
}

DiscardCommand::DiscardCommand(const CommandPlace &place, const QList<JobKey> &keys)
    : QUndoCommand(CommandTexts::tr("delete %n job(s) from this computer", "what is undone",
                                    static_cast<int>(keys.size())))
    , m_place(place)
    , m_keys(keys)
{
}

// Those that are needed by now stay: one that is unsure may have come meanwhile.
void DiscardCommand::redo()
{
    m_done.clear();
    m_turns.run(
        m_keys,
        [this](const QList<JobKey> &keys) {
            JobEdits &edits = m_place.workspace.edits();
            m_done += edits.discard(edits.deletable(keys));
        },
        [this] {
            m_place.sayDone(CommandTexts::tr(
                "%n job(s) were deleted from this computer. Until you quit, Undo restores them.",
                nullptr, static_cast<int>(m_done.size())));
        });
}

void DiscardCommand::undo()
{
    m_done.clear();
    m_turns.run(
        m_keys,
        [this](const QList<JobKey> &keys) {
            m_place.changing(keys);
            m_done += m_place.workspace.edits().bringBack(keys);
        },
        [this] {
            m_place.say(CommandTexts::tr("%n deleted job(s) are back.", nullptr,
                                         static_cast<int>(m_done.size())));
            m_place.cameBack(m_done);
        });
}

} // namespace cd
