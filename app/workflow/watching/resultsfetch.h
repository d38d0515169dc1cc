// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/jobsservice.h"

#include <QByteArrayList>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace cd {

/// All results of a job of an API where they are not part of it.
struct FetchedResults
{
    QList<FileResult> items;
    QByteArrayList raw; ///< the pages as they came, JSON
};

/// Fetches all pages of the results of jobs. Destroying this cancels it; no callback follows.
class ResultsFetch : public QObject
{
    Q_OBJECT

public:
    using Lane = HttpRequest::Lane;
    using Done = std::function<void(const Result<FetchedResults> &)>;

    /// @p jobs: in the job's scope. @p files: how many the job has, as far as is known.
    void fetch(const JobsService &jobs, const JobId &id, int files, Lane lane, const Done &done);

private:
    struct Walk;

    void fetchPage(const std::shared_ptr<Walk> &walk, const QString &token);
    void takePage(const std::shared_ptr<Walk> &walk, const ResultsAnswer &answer);
};

} // namespace cd
