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
    int width = 0; ///< pixels; 0: as it comes. The last one takes what room is left and has none

    bool operator==(const ShownColumn &) const = default;
};

struct Sorting
{
    JobColumn column = JobColumn::Created;
    Qt::SortOrder order = Qt::DescendingOrder;

    bool operator==(const Sorting &) const = default;
};

/// What the list shows, and how: what a saved view consists of.
struct ViewContent
{
    QString words = {}; ///< of the filter, as typed
    QSet<JobGroup> groups = {}; ///< empty: all
    bool archived = false;
    std::optional<Sorting> sorting = {}; ///< nothing: as it is
    QList<ShownColumn> columns
        = {}; ///< from left to right, the others are hidden; empty: as they are

    bool operator==(const ViewContent &) const = default;
};

/// Whether a list that looks like @p list looks like @p view, which may leave some things open.
bool fits(const ViewContent &list, const ViewContent &view);

QJsonObject toJson(const ViewContent &content);
/// What another version wrote is taken as far as it is understood.
ViewContent viewContentFromJson(const QJsonObject &object);

} // namespace cd
