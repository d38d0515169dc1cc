// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/jobfacts.h"
#include "workflow/workplace.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cd::test {

// Submissions in the first dialect that take several creates.

inline JobRequest requestWith(int files)
{
    using namespace Qt::StringLiterals;
    JobRequest request = sampleRequest();
    request.fileIds.clear();
    for (int i = 0; i < files; ++i)
        request.fileIds.append({u"file-%1"_s.arg(i)});
    return request;
}

inline QList<JobFile> namedFilesOf(const JobRequest &request)
{
    QList<JobFile> named;
    for (const FileId &id : request.fileIds)
        named.append({id, id.value + QStringLiteral(".pdf")});
    return named;
}

/// The files of the creates that came whole, in the order in which they came.
inline QList<QList<FileId>> fileSetsSeen(const FaultyServer &server)
{
    QList<QList<FileId>> seen;
    const QList<SeenRequest> requests = server.requests();
    for (const SeenRequest &request : requests) {
        if (request.method != "POST" || !request.complete)
            continue;
        QList<FileId> files;
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        for (const QJsonValue id : body[QStringLiteral("file_ids")].toArray())
            files.append({id.toString()});
        seen.append(files);
    }
    return seen;
}

/// How often the file came that came most often.
inline int mostSendings(const FaultyServer &server)
{
    QHash<FileId, int> sent;
    int most = 0;
    for (const QList<FileId> &files : fileSetsSeen(server)) {
        for (const FileId &file : files)
            most = std::max(most, ++sent[file]);
    }
    return most;
}

inline QList<FileId> filesOfCreate(const JobDetails &details, int position)
{
    qsizetype placed = 0;
    for (int i = 0; i < position; ++i)
        placed += details.creates.at(i).fileCount;
    return details.request.fileIds.mid(placed, details.creates.at(position).fileCount);
}

/// Where the unsure create is; -1: there is none, or more than one.
inline int onlyUnsure(const QList<Create> &creates)
{
    const auto first = std::find_if(creates.cbegin(), creates.cend(), &isUnsure);
    const bool isOnly = std::count_if(creates.cbegin(), creates.cend(), &isUnsure) == 1;
    return isOnly ? int(first - creates.cbegin()) : -1;
}

} // namespace cd::test
