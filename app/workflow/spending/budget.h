// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/request/credits.h"

#include <QObject>

namespace cd {

class Clock;
class JobTable;
class Settings;

/// Credits that one row stands for: what was billed where that is known, else what it was thought
/// to cost at most; nothing of what failed whole or was never made, nor of what is not known.
double creditsOf(const JobRow &row);

/// What a month's jobs cost, as far as it is known, and what they may: prices and ceiling are a
/// person's settings.
class Budget : public QObject
{
    Q_OBJECT

public:
    Budget(Settings &settings, const JobTable &table, const Clock &clock,
           QObject *parent = nullptr);

    const Prices &prices() const { return m_prices; }
    void setPrices(const Prices &prices);
    qint64 ceiling() const { return m_ceiling; } ///< credits a month; 0: none
    void setCeiling(qint64 credits);

    /// This month's by UTC, in which services bill; of all services that bill.
    double spentThisMonth() const;
    /// Whether that and @p more together are above the ceiling. What has no bound is.
    bool passesCeiling(std::optional<qint64> more) const;

Q_SIGNALS:
    void changed(); ///< prices or ceiling

private:
    Settings &m_settings;
    const JobTable &m_table;
    const Clock &m_clock;
    Prices m_prices;
    qint64 m_ceiling;
};

} // namespace cd
