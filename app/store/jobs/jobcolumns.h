// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QHash>
#include <QSet>
#include <QSqlQuery>
#include <QVariant>

namespace cd {

/// Maps JobRow to the columns of the table `jobs`.
QString jobColumns();
QVariantList valuesOf(const JobRow &row);

/// Reads rows from a SELECT of jobColumns(). Rules, projects and words, which thousands of jobs
/// have in common, are shared in memory by the rows of one reader.
class JobRowReader
{
public:
    JobRow read(const QSqlQuery &query);

private:
    class Columns;
    Job jobFrom(Columns &columns);
    QString shared(const QVariant &text);
    QList<Rule> rulesFrom(const QVariant &text);

    QSet<QString> m_texts;
    QSet<QByteArray> m_hashes;
    QHash<QString, QList<Rule>> m_rules;
};

} // namespace cd
