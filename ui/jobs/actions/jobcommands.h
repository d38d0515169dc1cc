// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/jobs/actions/chunkedrun.h"

#include <QHash>
#include <QList>
#include <QUndoCommand>

#include <functional>

namespace cd {

class Workspace;

/// What undo commands on jobs need: the workspace that they change, and callbacks.
struct CommandPlace
{
    Workspace &workspace;
    std::function<void(const QList<JobKey> &)> changing; ///< before a person's change
    std::function<void(const QString &)> say; ///< shows the outcome, one or two sentences
    std::function<void(const QString &)> sayDone; ///< the same, if it can be undone
    std::function<void(const QList<JobKey> &)> cameBack; ///< after undoing that they were deleted
};

/// Puts jobs into the archive, or back into the list.
class ShelveCommand : public QUndoCommand
{
public:
    ShelveCommand(const CommandPlace &place, const QList<JobKey> &keys, Shelf to);
    void undo() override;
    void redo() override;

private:
    void shelve(Shelf shelf, const std::function<bool(JobKey)> &act,
                const std::function<void(const QString &)> &say);

    CommandPlace m_place;
    QList<JobKey> m_keys;
    QHash<JobKey, Shelf> m_from;
    Shelf m_to;
    ChunkedRun m_turns;
    int m_count = 0;
};

/// Gives jobs another label.
class LabelCommand : public QUndoCommand
{
public:
    LabelCommand(const CommandPlace &place, const QList<JobKey> &keys, const QString &label);
    void undo() override;
    void redo() override;

private:
    void relabel(const std::function<void(JobKey)> &act);

    CommandPlace m_place;
    QList<JobKey> m_keys;
    QHash<JobKey, QString> m_from;
    QString m_to;
    ChunkedRun m_turns;
};

/// Deletes jobs from this machine. The service keeps them.
class DiscardCommand : public QUndoCommand
{
public:
    DiscardCommand(const CommandPlace &place, const QList<JobKey> &keys);
    void undo() override;
    void redo() override;

private:
    CommandPlace m_place;
    QList<JobKey> m_keys;
    ChunkedRun m_turns;
    QList<JobKey> m_done; // those that went, or came back
};

} // namespace cd
