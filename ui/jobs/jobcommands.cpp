// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobcommands.h"

#include "workflow/desk.h"
#include "workflow/jobedits.h"
#include "workflow/jobtable.h"

#include <QCoreApplication>

namespace cd {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(cd::JobCommands)
};

template<typename Value>
QList<JobKey> keysOf(const QList<QPair<JobKey, Value>> &changes)
{
    QList<JobKey> keys;
    keys.reserve(changes.size());
    for (const auto &change : changes)
        keys.append(change.first);
    return keys;
}

QString shelvingText(Shelf to, int count)
{
    return to == Shelf::Archive ? Texts::tr("archiving %n job(s)", "what is undone", count)
                                : Texts::tr("bringing back %n job(s)", "what is undone", count);
}

} // namespace

ShelveCommand::ShelveCommand(const CommandPlace &place, const QList<JobKey> &keys, Shelf to)
    : QUndoCommand(shelvingText(to, static_cast<int>(keys.size())))
    , m_place(place)
    , m_to(to)
{
    for (const JobKey key : keys)
        m_from.append({key, place.desk.table().row(key).shelf});
}

void ShelveCommand::redo()
{
    m_place.changing(keysOf(m_from));
    int count = 0;
    for (const auto &[key, from] : std::as_const(m_from))
        count += m_place.desk.edits().shelve(key, from, m_to) ? 1 : 0;
    tell(m_to, count);
}

void ShelveCommand::undo()
{
    m_place.changing(keysOf(m_from));
    int count = 0;
    for (const auto &[key, from] : std::as_const(m_from))
        count += m_place.desk.edits().shelve(key, m_to, from) ? 1 : 0;
    tell(m_to == Shelf::Archive ? Shelf::List : Shelf::Archive, count);
}

void ShelveCommand::tell(Shelf shelf, int count) const
{
    m_place.say(shelf == Shelf::Archive
                    ? Texts::tr("%n job(s) went to the archive. “Archived” above shows it; Undo "
                                "brings them back.",
                                nullptr, count)
                    : Texts::tr("%n job(s) are in the list again.", nullptr, count));
}

LabelCommand::LabelCommand(const CommandPlace &place, const QList<JobKey> &keys,
                           const QString &label)
    : QUndoCommand(
        Texts::tr("labelling %n job(s)", "what is undone", static_cast<int>(keys.size())))
    , m_place(place)
    , m_to(label)
{
    for (const JobKey key : keys)
        m_from.append({key, place.desk.table().row(key).label});
}

void LabelCommand::redo()
{
    m_place.changing(keysOf(m_from));
    for (const auto &[key, from] : std::as_const(m_from))
        m_place.desk.edits().relabel(key, from, m_to);
    m_place.say({});
}

void LabelCommand::undo()
{
    m_place.changing(keysOf(m_from));
    for (const auto &[key, from] : std::as_const(m_from))
        m_place.desk.edits().relabel(key, m_to, from);
    m_place.say({});
}

DiscardCommand::DiscardCommand(const CommandPlace &place, const QList<JobKey> &keys)
    : QUndoCommand(Texts::tr("deleting %n job(s) from this machine", "what is undone",
                             static_cast<int>(keys.size())))
    , m_place(place)
    , m_keys(keys)
{
}

void DiscardCommand::redo()
{
    // Those that are needed by now stay: one that is unsure may have come meanwhile.
    const auto gone = m_place.desk.edits().discard(m_place.desk.edits().deletable(m_keys));
    m_place.say(Texts::tr("%n job(s) were deleted from this machine. Until the program ends, Undo "
                          "brings them back.",
                          nullptr, static_cast<int>(gone.size())));
}

void DiscardCommand::undo()
{
    m_place.changing(m_keys);
    const auto back = m_place.desk.edits().bringBack(m_keys);
    m_place.say(Texts::tr("%n deleted job(s) are back.", nullptr, static_cast<int>(back.size())));
}

} // namespace cd
