// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/draftsaver.h"

#include "store/form/draftstore.h"
#include "store/store.h"
#include "workflow/form/draftcodec.h"

#include <chrono>
#include <utility>

namespace cd {

using namespace std::chrono_literals;

namespace {

constexpr auto soon = 500ms;
constexpr auto afterFailure = 5s;

} // namespace

DraftSaver::DraftSaver(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(soon);
    connect(&m_timer, &QTimer::timeout, this, &DraftSaver::flush);
}

DraftSaver::~DraftSaver()
{
    flush();
}

void DraftSaver::save(const Draft &draft)
{
    m_waiting = draft;
    if (!m_timer.isActive()) // else a form that never rests would never be written
        m_timer.start();
}

void DraftSaver::flush()
{
    m_timer.stop();
    const std::optional<Draft> draft = std::exchange(m_waiting, {});
    if (!draft)
        return;
    m_timer.setInterval(soon);
    // Thousands of files take a while to write down: not on this thread.
    m_store.post([draft](Database &database) { return DraftStore(database).write(toJson(*draft)); },
                 this,
                 [this, draft](const StoreResult<void> &written) {
                     if (written)
                         return;
                     if (!m_waiting) { // else there is a newer one
                         m_waiting = draft;
                         m_timer.start(afterFailure);
                     }
                     Q_EMIT notStored(written.error());
                 });
}

std::optional<Draft> DraftSaver::load() const
{
    if (m_waiting)
        return m_waiting;
    const StoreResult<QJsonObject> content
        = m_store.wait([](Database &database) { return DraftStore(database).read(); });
    return content ? draftFromJson(*content) : std::nullopt;
}

} // namespace cd
