// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/chunkedrun.h"

#include <algorithm>

namespace cd {

void ChunkedRun::run(const QList<JobKey> &keys, const Act &act, const std::function<void()> &done)
{
    ++m_run;
    m_keys = keys;
    m_act = act;
    m_done = done;
    turn();
}

void ChunkedRun::turn()
{
    const QList<JobKey> now = m_keys.first(std::min(atOnce, m_keys.size()));
    m_keys.remove(0, now.size());
    m_act(now);
    if (m_keys.isEmpty())
        return m_done();
    QMetaObject::invokeMethod(
        this,
        [this, run = m_run] {
            if (run == m_run)
                turn();
        },
        Qt::QueuedConnection);
}

} // namespace cd
