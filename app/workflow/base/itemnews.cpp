// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/base/itemnews.h"

#include <chrono>
#include <utility>

namespace cd {

using namespace std::chrono_literals;

ItemNews::ItemNews(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(33ms);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const QSet<int> progress = std::exchange(m_progressed, {}) - m_changed;
        if (const QSet<int> ids = std::exchange(m_changed, {}); !ids.isEmpty())
            Q_EMIT changed(ids.values());
        if (!progress.isEmpty())
            Q_EMIT progressed(progress.values());
    });
}

void ItemNews::tell(const QList<int> &ids)
{
    for (const int id : ids)
        m_changed.insert(id);
    start();
}

void ItemNews::tellProgress(int id)
{
    m_progressed.insert(id);
    start();
}

void ItemNews::forget(int id)
{
    m_changed.remove(id);
    m_progressed.remove(id);
}

void ItemNews::start()
{
    if (!(m_changed.isEmpty() && m_progressed.isEmpty()) && !m_timer.isActive())
        m_timer.start();
}

} // namespace cd
