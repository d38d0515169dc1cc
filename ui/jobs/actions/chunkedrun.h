// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QList>
#include <QObject>

#include <functional>

namespace cd {

/// Does something to many jobs, few of them at a time, so that the window has its turn in between.
class ChunkedRun : public QObject
{
public:
    static constexpr qsizetype atOnce = 500;

    using Act = std::function<void(const QList<JobKey> &)>;

    /// Begins at once: what is done when this returns may be all. One that is under way ends where
    /// it is.
    void run(const QList<JobKey> &keys, const Act &act, const std::function<void()> &done);

private:
    void turn();

    QList<JobKey> m_keys; // still to come
    Act m_act;
    std::function<void()> m_done;
    int m_run = 0;
};

} // namespace cd
