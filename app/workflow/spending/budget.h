// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/request/credits.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <optional>

namespace cd {

class Clock;
class JobTable;
class Settings;

/// Credits that a row counts for: what was billed if that is known, else its maximum estimate. 0
/// for rows that cost nothing (jobfacts.h) or have no estimate.
double creditsOf(const JobRow &row);

/// What this month's jobs cost, and the monthly limit. Prices and limit are settings of a person.
class Budget : public QObject
{
    Q_OBJECT

public:
    Budget(Settings &settings, const JobTable &table, const Clock &clock,
           QObject *parent = nullptr);

    const Prices &prices() const { return m_prices; }
    void setPrices(const Prices &prices);
    qint64 ceiling() const { return m_ceiling; } ///< monthly limit in credits; 0: none
    void setCeiling(qint64 credits);

    /// Credits spent this month (UTC, as services bill), on all services that bill.
    double spentThisMonth() const;
    /// Whether @p more credits on top of that exceed the limit, if there is one. Nullopt (no upper
    /// bound) exceeds every limit.
    bool passesCeiling(std::optional<qint64> more) const;
    /// Whether answers for @p files of the files of @p row, copies not counted, stay within the
    /// limit, with all that the other jobs of this month cost. These are added up again every few
    /// seconds, and where @p row counts for something else than it did then.
    bool allows(const JobRow &row, int files) const;

Q_SIGNALS:
    void changed(); ///< prices or limit

private:
    Settings &m_settings;
    const JobTable &m_table;
    const Clock &m_clock;
    Prices m_prices;
    qint64 m_ceiling;
    struct Spent
    {
        std::chrono::milliseconds at{0}; // a value of Clock::elapsed()
        double credits = 0;
        QHash<JobKey, double> live; // what each row counted that may be sent
    };
    Spent sumUp() const;

    mutable std::optional<Spent> m_spent; // for allows()
};

} // namespace cd
