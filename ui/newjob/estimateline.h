// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credits.h"
#include "domain/jobrequest.h"

#include <QLabel>

namespace cd {

/// What a job costs at most: "12 files · up to 60 pages · at most 60 credits".
class EstimateLine : public QLabel
{
    Q_OBJECT

public:
    explicit EstimateLine(QWidget *parent = nullptr);
    /// @p isFree: the local service, which costs nothing.
    void say(const JobRequest &request, int files, Dialect dialect, bool isFree);
    static QString text(const JobRequest &request, int files, Dialect dialect, bool isFree);
    /// Of several jobs together.
    static QString text(const CostBound &bound);

private:
    static QStringList readingParts(const CostBound &bound);
};

} // namespace cd
