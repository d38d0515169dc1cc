// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace cd::local {

/// Emits stopRequested() when the process is asked to end: by SIGTERM or SIGINT or, with a parent,
/// when standard input is closed. Only one object may exist at a time.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(bool withParent);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    void readParent();

    std::unique_ptr<QSocketNotifier> m_signals;
    std::unique_ptr<QSocketNotifier> m_parent;
};

} // namespace cd::local
