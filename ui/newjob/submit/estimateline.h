// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/credits.h"
#include "domain/request/jobrequest.h"

#include <QLabel>

namespace cd {

/// Shows the maximum cost of a job: "12 files · up to 60 pages · at most 60 credits".
class EstimateLine : public QLabel
{
    Q_OBJECT

public:
    explicit EstimateLine(QWidget *parent = nullptr);
    /// @p prices: nullopt if the service is free, like the local one.
    void say(const JobRequest &request, int files, Dialect dialect,
             const std::optional<Prices> &prices);
    static QString text(const JobRequest &request, int files, Dialect dialect,
                        const std::optional<Prices> &prices);
    /// The text for several jobs together.
    static QString text(const CostBound &bound);

private:
    static QStringList readingParts(const CostBound &bound);
};

} // namespace cd
