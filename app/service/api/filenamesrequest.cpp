// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/filenamesrequest.h"

#include "service/api/decoding.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idsACall = 40; // keeps the address below 2,000 characters

} // namespace

FileNamesRequest::FileNamesRequest(const ScopedDoor &door, const QList<FileId> &ids,
                                   QObject *context, const Done &done)
    : m_door(door)
    , m_left(ids)
    , m_context(context)
    , m_done(done)
{
}

Call FileNamesRequest::start()
{
    m_state->cancel = [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->m_asking.cancel();
    };
    askNext();
    return Call(m_state);
}

void FileNamesRequest::askNext()
{
    HttpRequest request;
    request.path = u"/api/v1/beta/files"_s;
    request.query.append({u"page_size"_s, QString::number(idsACall)});
    const qsizetype count = std::min(idsACall, m_left.size());
    for (const FileId &id : m_left.first(count))
        request.query.append({u"file_ids"_s, id.value});
    m_left.remove(0, count);
    m_asking = m_door.send(
        request, m_context,
        [self = shared_from_this()](const Result<HttpAnswer> &answer) { self->answered(answer); });
}

void FileNamesRequest::answered(const Result<HttpAnswer> &answer)
{
    if (m_state->dropped)
        return;
    if (!answer) {
        end(tl::unexpected(answer.error()));
        return;
    }
    const auto page = decoding::page(*answer, remoteFileFromJson);
    if (!page) {
        end(tl::unexpected(page.error()));
        return;
    }
    for (const RemoteFile &file : page->items)
        m_names.insert(file.id, file.name);
    if (m_left.isEmpty())
        end(m_names);
    else
        askNext();
}

void FileNamesRequest::end(const Result<Names> &result)
{
    m_state->done = true;
    m_done(result);
}

} // namespace cd
