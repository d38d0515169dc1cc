// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/fetchedfiles.h"

#include "service/api/filesservice.h"
#include "workflow/connection/session.h"

namespace cd {

FetchedFiles::FetchedFiles(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

bool FetchedFiles::canFetch(const QString &service) const
{
    return m_session.isReady() && m_session.serviceId() == service;
}

void FetchedFiles::fetch(const FileId &file, const Scope &scope)
{
    if (m_fetching == file)
        return;
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(); // for its owner's eyes only
    const QString path = m_folder->filePath(QString::number(++m_count));
    m_fetching = file;
    m_call = m_session.files().in(scope).fetch(file, path, this,
                                               [this, file, path](const Result<FileId> &result) {
                                                   m_fetching = {};
                                                   if (!result) {
                                                       Q_EMIT failed(file, result.error());
                                                       return;
                                                   }
                                                   m_paths.insert(*result, path);
                                                   Q_EMIT fetched(*result);
                                               });
}

void FetchedFiles::fetchAhead(const FileId &file, const Scope &scope, const QString &service,
                              qint64 size)
{
    const bool isPossible = isAllowed(service) && canFetch(service) && !file.isEmpty()
        && size <= mostAhead && path(file).isEmpty();
    if (isPossible && m_fetching.isEmpty())
        fetch(file, scope);
}

void FetchedFiles::dropAllBut(const FileId &file)
{
    if (m_fetching == file)
        return;
    m_fetching = {};
    m_call = {};
}

} // namespace cd
