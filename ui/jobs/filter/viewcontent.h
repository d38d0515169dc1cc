// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/cells/jobcolumns.h"
#include "ui/jobs/cells/jobgroup.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace cd {

/// A column that the list shows.
struct ShownColumn
{
    JobColumn column = JobColumn::Status;
    int width = 0; ///< pixels; 0: what is left, which the label has or, without it, the last column

    bool operator==(const ShownColumn &) const = default;
};

struct Sorting
{
    JobColumn column = JobColumn::Created;
    Qt::SortOrder order = Qt::DescendingOrder;

    bool operator==(const Sorting &) const = default;
};

/// What the list shows, and how: the content of a saved view.
struct ViewContent
{
    QString words = {}; ///< the filter as typed
    QSet<JobGroup> groups = {}; ///< empty: all
    bool archived = false;
    std::optional<Sorting> sorting = {}; ///< nullopt: unchanged
    QList<ShownColumn> columns
        = {}; ///< from left to right, the others are hidden; empty: as they are

    bool operator==(const ViewContent &) const = default;
};

/// Whether a list that looks like @p list matches @p view, which may leave some things open.
bool fits(const ViewContent &list, const ViewContent &view);

QJsonObject toJson(const ViewContent &content);
/// Lenient: unknown values, such as those of another version, are ignored.
ViewContent viewContentFromJson(const QJsonObject &object);

} // namespace cd
