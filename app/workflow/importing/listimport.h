// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/classifyservice.h"
#include "service/api/pagewalk.h"

#include <QObject>

#include <functional>

namespace cd {

class Clock;
class JobTable;

/// How many jobs of a list were added, and how many the table had already.
struct ListImported
{
    int added = 0;
    int known = 0;
};

/// Imports a project's whole list of API v1 jobs into the table. Destroying this cancels it; no
/// callback follows.
class ListImport : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<ListImported> &)>;

    ListImport(JobTable &table, const ClassifyService &classify, Clock &clock,
               const QString &service, const Scope &scope, const Done &done);

    void start() { fetchPage({}); }

private:
    void fetchPage(const QString &token);
    void takePage(const Page<Job> &page);
    void take(const Job &job);

    JobTable &m_table;
    ClassifyService m_classify;
    Clock &m_clock;
    QString m_service;
    Scope m_scope;
    Done m_done;
    ListImported m_outcome;
    PageWalk m_walk;
};

} // namespace cd
