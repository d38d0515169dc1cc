// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/filter/viewcontent.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int widest = 10'000; // pixels; what somebody wrote into the file is not believed blindly

std::optional<JobColumn> columnFromKey(const QJsonValue &key)
{
    for (int column = 0; column < jobColumnCount; ++column) {
        if (jobColumnKey(static_cast<JobColumn>(column)) == key.toString())
            return static_cast<JobColumn>(column);
    }
    return std::nullopt;
}

std::optional<JobGroup> groupFromKey(const QJsonValue &key)
{
    for (int group = 0; group < jobGroupCount; ++group) {
        if (jobGroupKey(static_cast<JobGroup>(group)) == key.toString())
            return static_cast<JobGroup>(group);
    }
    return std::nullopt;
}

std::optional<Sorting> sortingFrom(const QJsonObject &object)
{
    const auto column = columnFromKey(object["column"_L1]);
    if (!column)
        return std::nullopt;
    return Sorting{*column,
                   object["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
}

QList<ShownColumn> columnsFrom(const QJsonArray &array)
{
    QList<ShownColumn> columns;
    for (const auto &value : array) {
        const auto column = columnFromKey(value["column"_L1]);
        const bool isKnown
            = std::any_of(columns.cbegin(), columns.cend(),
                          [&](const ShownColumn &one) { return one.column == column; });
        if (column && !isKnown)
            columns.append({*column, std::clamp(value["width"_L1].toInt(), 0, widest)});
    }
    return columns;
}

/// Of a column that has what is left of the window, the width says nothing.
bool isLike(const ShownColumn &one, const ShownColumn &other)
{
    return one.column == other.column
        && (one.width == other.width || one.width == 0 || other.width == 0);
}

} // namespace

bool fits(const ViewContent &list, const ViewContent &view)
{
    return list.words == view.words && list.groups == view.groups && list.archived == view.archived
        && (!view.sorting || list.sorting == view.sorting)
        && (view.columns.isEmpty()
            || std::equal(list.columns.cbegin(), list.columns.cend(), view.columns.cbegin(),
                          view.columns.cend(), isLike));
}

QJsonObject toJson(const ViewContent &content)
{
    QStringList groups;
    for (const JobGroup group : content.groups)
        groups.append(jobGroupKey(group));
    groups.sort();
    QJsonArray columns;
    for (const ShownColumn &one : content.columns)
        columns.append(
            QJsonObject{{u"column"_s, jobColumnKey(one.column)}, {u"width"_s, one.width}});
    QJsonObject object{{u"words"_s, content.words},
                       {u"groups"_s, QJsonArray::fromStringList(groups)},
                       {u"archive"_s, content.archived},
                       {u"columns"_s, columns}};
    if (content.sorting) {
        const bool descending = content.sorting->order == Qt::DescendingOrder;
        object.insert(u"sort"_s,
                      QJsonObject{{u"column"_s, jobColumnKey(content.sorting->column)},
                                  {u"descending"_s, descending}});
    }
    return object;
}

ViewContent viewContentFromJson(const QJsonObject &object)
{
    ViewContent content{.words = object["words"_L1].toString(),
                        .archived = object["archive"_L1].toBool(),
                        .sorting = sortingFrom(object["sort"_L1].toObject()),
                        .columns = columnsFrom(object["columns"_L1].toArray())};
    const QJsonArray groups = object["groups"_L1].toArray();
    for (const auto &key : groups) {
        if (const auto group = groupFromKey(key))
            content.groups.insert(*group);
    }
    return content;
}

} // namespace cd
