// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QHash>
#include <QString>

#include <utility>

namespace cd {

/// Numbers the jobs under each label from 1, in the order in which they come to it, so that two
/// runs can be told apart. No number is given to two jobs, also if one of them has gone.
class RunNumbers
{
public:
    /// @p last: the highest number that each label ever had.
    explicit RunNumbers(const QHash<QString, int> &last = {});

    /// For one more job; 0 without a label.
    int next(const QString &label);
    /// For a job that has another label from now on. Back under one that it had since the program
    /// started, it has its number there again: undoing brings back what a person saw.
    int relabelled(const JobRow &before, const QString &label);

private:
    QHash<QString, int> m_last;
    QHash<std::pair<JobKey, QString>, int> m_left; // numbers under labels that jobs had before
};

} // namespace cd
