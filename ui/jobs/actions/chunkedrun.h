// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QList>
#include <QObject>

#include <functional>

namespace cd {

/// Processes many jobs in chunks, returning to the event loop in between, so that the window stays
/// responsive.
class ChunkedRun : public QObject
{
public:
    static constexpr qsizetype atOnce = 500;

    using Act = std::function<void(const QList<JobKey> &)>;

    /// Processes the first chunk at once, which may be all. A run under way is abandoned.
    void run(const QList<JobKey> &keys, const Act &act, const std::function<void()> &done);

private:
    void turn();

    QList<JobKey> m_keys; // still to come
    Act m_act;
    std::function<void()> m_done;
    int m_run = 0;
};

} // namespace cd
