// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/actions/jobcommands.h"
#include "ui/jobs/actions/resubmission.h"

#include <QObject>

namespace cd {

/// Submits many jobs again as one undo step. What was sent can't be taken back: undo withdraws only
/// what still waits, and says so. Redo sends what was withdrawn, in the same rows, unless it has
/// changed since.
class RetryCommand : public QObject, public QUndoCommand
{
    Q_OBJECT

public:
    RetryCommand(const CommandPlace &place, const QList<Resubmission> &all);
    void undo() override;
    void redo() override;

private:
    struct Made
    {
        JobKey key = 0;
        JobKey replaces = 0;
        bool withdrawn = false;
    };

    void goOn();
    void submit(const Resubmission &again);
    bool sendAgain(Made &made) const;
    bool isHere(JobKey key) const;
    void tellSubmitted();

    CommandPlace m_place;
    QList<Resubmission> m_all;
    qsizetype m_next = 0; // of m_all
    QList<Made> m_made;
    int m_submitted = 0; // since it was done, or done again
    bool m_undone = false;
    bool m_underWay = false;
};

} // namespace cd
