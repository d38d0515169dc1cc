// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/credits.h"
#include "domain/request/jobrequest.h"

#include <QLabel>

namespace cd {

/// What a job costs at most: "12 files · up to 60 pages · at most 60 credits".
class EstimateLine : public QLabel
{
    Q_OBJECT

public:
    explicit EstimateLine(QWidget *parent = nullptr);
    /// Without @p prices it is free, as with the local service.
    void say(const JobRequest &request, int files, Dialect dialect,
             const std::optional<Prices> &prices);
    static QString text(const JobRequest &request, int files, Dialect dialect,
                        const std::optional<Prices> &prices);
    /// Of several jobs together.
    static QString text(const CostBound &bound);

private:
    static QStringList readingParts(const CostBound &bound);
};

} // namespace cd
