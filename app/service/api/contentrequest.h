// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/filesservice.h"

#include <QPointer>
#include <QUrl>

namespace cd {

/// Asks the service where a file's content lies, and gets it from there.
class ContentRequest : public std::enable_shared_from_this<ContentRequest>
{
public:
    using Done = FilesService::Done<FileId>;

    /// @p path: of the file that is to hold it.
    ContentRequest(const ScopedDoor &door, const FileId &id, const QString &path, QObject *context,
                   const Done &done);

    Call start();

private:
    void get(const QUrl &address);
    void end(const Result<FileId> &result);

    ScopedDoor m_door;
    FileId m_id;
    QString m_path;
    QPointer<QObject> m_context;
    Done m_done;
    std::shared_ptr<Call::State> m_state = std::make_shared<Call::State>();
    Call m_asking;
};

} // namespace cd
