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
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(); // for its owner's eyes only
    const QString path = m_folder->filePath(QString::number(++m_count));
    m_call = m_session.files().in(scope).fetch(file, path, this,
                                               [this, path](const Result<FileId> &result) {
                                                   if (!result) {
                                                       Q_EMIT failed(result.error());
                                                       return;
                                                   }
                                                   m_paths.insert(*result, path);
                                                   Q_EMIT fetched(*result);
                                               });
}

} // namespace cd
