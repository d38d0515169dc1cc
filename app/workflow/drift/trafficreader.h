// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "store/storeerror.h"
#include "workflow/base/generation.h"
#include "workflow/drift/traffic.h"

#include <QObject>

#include <functional>
#include <memory>

namespace cd {

class Store;

/// Reads and counts what a version of a preset answered, in the store's thread and in slices, so
/// that others get at the store in between. Lives on the window's thread.
class TrafficReader : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<void(const StoreResult<TrafficPtr> &)>;

    explicit TrafficReader(Store &store, QObject *parent = nullptr);

    /// Calls @p read from the event loop, unless @p context is gone by then or something else was
    /// asked for. A version without answers has no days.
    void read(const QString &preset, const PresetVersion &version, QObject *context,
              const Read &read);
    bool isReading() const { return m_isReading; }

private:
    struct Reading;

    void goOn(const std::shared_ptr<Reading> &reading, const Read &read);

    Store &m_store;
    Generation m_asking;
    bool m_isReading = false;
};

} // namespace cd
