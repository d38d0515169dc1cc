// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/fileresult.h"
#include "domain/job/job.h"
#include "domain/page.h"
#include "domain/service/project.h"
#include "domain/service/remotefile.h"
#include "wire/json/jsonreader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace cd {

/// Answers of API v1, and of what both APIs share: read leniently, written strictly. A reader
/// returns nullopt if the essential part (the ID; for a page its items) is missing.

std::optional<Job> jobFromJson(const QJsonObject &object);
QJsonObject toJson(const Job &job);

std::optional<FileResult> fileResultFromJson(const QJsonObject &object);
QJsonObject toJson(const FileResult &result);

std::optional<RemoteFile> remoteFileFromJson(const QJsonObject &object);
QJsonObject toJson(const RemoteFile &file);

std::optional<Project> projectFromJson(const QJsonObject &object);
QJsonObject toJson(const Project &project);

std::optional<Organization> organizationFromJson(const QJsonObject &object);
QJsonObject toJson(const Organization &organization);

/// A list; items that can't be read are left out.
template<typename T>
QList<T> listFromJson(const QJsonArray &items, std::optional<T> (*read)(const QJsonObject &))
{
    QList<T> list;
    for (const QJsonValueConstRef item : items) {
        if (auto value = read(item.toObject()))
            list.append(*std::move(value));
    }
    return list;
}

/// `items`, `next_page_token` (null, missing or empty: the last page), `total_size`.
template<typename T>
std::optional<Page<T>> pageFromJson(const QJsonObject &object,
                                    std::optional<T> (*read)(const QJsonObject &))
{
    using namespace Qt::StringLiterals;
    if (!object.value("items"_L1).isArray())
        return std::nullopt;
    Page<T> page;
    page.items = listFromJson(object.value("items"_L1).toArray(), read);
    page.nextToken = object.value("next_page_token"_L1).toString();
    page.totalSize = json::integer(object.value("total_size"_L1));
    return page;
}

template<typename T>
QJsonObject toJson(const Page<T> &page)
{
    using namespace Qt::StringLiterals;
    QJsonArray items;
    for (const T &item : page.items)
        items.append(toJson(item));
    return {{u"items"_s, items},
            {u"next_page_token"_s,
             page.nextToken.isEmpty() ? QJsonValue() : QJsonValue(page.nextToken)},
            {u"total_size"_s, page.totalSize ? QJsonValue(*page.totalSize) : QJsonValue()}};
}

} // namespace cd
