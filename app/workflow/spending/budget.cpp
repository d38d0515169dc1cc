// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/spending/budget.h"

#include "domain/service/serviceprofile.h"
#include "store/settings/settings.h"
#include "workflow/base/clock.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

Prices pricesFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Prices prices;
    prices.fast = std::max(0, object.value("fast"_L1).toInt(prices.fast));
    prices.multimodal = std::max(0, object.value("multimodal"_L1).toInt(prices.multimodal));
    prices.dollarsPerThousand = std::max(
        0.0, object.value("dollars_per_thousand"_L1).toDouble(prices.dollarsPerThousand));
    prices.storedGigabyte
        = std::max(0.0, object.value("stored_gigabyte"_L1).toDouble(prices.storedGigabyte));
    const QDate asOf = QDate::fromString(object.value("as_of"_L1).toString(), Qt::ISODate);
    if (asOf.isValid())
        prices.asOf = asOf;
    return prices;
}

QByteArray toJson(const Prices &prices)
{
    return QJsonDocument(QJsonObject{{u"fast"_s, prices.fast},
                                     {u"multimodal"_s, prices.multimodal},
                                     {u"dollars_per_thousand"_s, prices.dollarsPerThousand},
                                     {u"stored_gigabyte"_s, prices.storedGigabyte},
                                     {u"as_of"_s, prices.asOf.toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

/// What counts for the month of a day.
struct Month
{
    explicit Month(const QDate &day)
        : begin(QDate(day.year(), day.month(), 1), QTime(0, 0), Qt::UTC)
    {
    }
    double creditsOf(const JobRow &row) const
    {
        return row.submittedAt >= begin && row.service != local ? cd::creditsOf(row) : 0;
    }

    QDateTime begin;
    QString local = profileAt({}).id;
};

} // namespace

double creditsOf(const JobRow &row)
{
    if (row.creditsBilled)
        return *row.creditsBilled;
    return costsNothing(row) ? 0 : double(row.creditsEstimated.value_or(0));
}

Budget::Budget(Settings &settings, const JobTable &table, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_table(table)
    , m_clock(clock)
    , m_prices(pricesFrom(settings.value(setting::prices)))
    , m_ceiling(std::max(0LL, settings.value(setting::ceiling)))
{
}

void Budget::setPrices(const Prices &prices)
{
    if (prices == m_prices)
        return;
    m_prices = prices;
    m_settings.set(setting::prices, toJson(prices));
    Q_EMIT changed();
}

void Budget::setCeiling(qint64 credits)
{
    if (credits == m_ceiling)
        return;
    m_ceiling = credits;
    m_spent.reset();
    m_settings.set(setting::ceiling, credits);
    Q_EMIT changed();
}

double Budget::spentThisMonth() const
{
    const Month month(m_clock.now().date());
    double credits = 0;
    for (const JobKey key : m_table.keys())
        credits += month.creditsOf(*m_table.find(key));
    return credits;
}

bool Budget::passesCeiling(std::optional<qint64> more) const
{
    return m_ceiling > 0 && (!more || spentThisMonth() + double(*more) > double(m_ceiling));
}

bool Budget::allows(const JobRow &row, int files) const
{
    constexpr std::chrono::seconds oldest(5);
    if (m_ceiling == 0)
        return true;
    const double own = Month(m_clock.now().date()).creditsOf(row);
    // One that was submitted since, or sent again, is not in the sum, or not as it counts now.
    if (!m_spent || m_clock.elapsed() - m_spent->at >= oldest
        || m_spent->live.value(row.key) != own)
        m_spent = sumUp();
    const int answers = row.fileCount - row.copyCount;
    if (row.terms.isOverLimit || !row.creditsEstimated || answers <= 0)
        return true;
    const double others = m_spent->credits - own;
    return others + double(*row.creditsEstimated) * files / answers <= double(m_ceiling);
}

Budget::Spent Budget::sumUp() const
{
    Spent spent{m_clock.elapsed(), spentThisMonth(), {}};
    const Month month(m_clock.now().date());
    for (const JobKey key : m_table.liveKeys())
        spent.live.insert(key, month.creditsOf(*m_table.find(key)));
    return spent;
}

} // namespace cd
