// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QString>

#include <chrono>
#include <vector>

namespace cd::bench {

/// How long the window's thread took for one event after the other.
struct Stalls
{
    using Micros = std::chrono::microseconds;

    qsizetype events = 0;
    qsizetype overLimit = 0; ///< took longer than StallWatch::limit
    Micros longest{0};
    QString longestOf; ///< whose event that was
    Micros p999{0}; ///< 999 of 1,000 events took no longer
    Micros total{0};
};

/// A watchdog: the application whose every event is timed, from when the event loop hands it out
/// until it is done, what it does on the way included. Time is processor time of this thread, since
/// on a busy machine the clock also counts what other programs do meanwhile.
class StallWatch : public QApplication
{
public:
    static constexpr Stalls::Micros limit = std::chrono::milliseconds(16);

    using QApplication::QApplication;

    void begin();
    Stalls end();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    std::vector<Stalls::Micros> m_took;
    Stalls m_stalls;
    int m_depth = 0;
    bool m_watches = false;
};

} // namespace cd::bench
