// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/filesservice.h"

#include <QPointer>

namespace cd {

/// Asks for the names of files, as many at a time as fit into a URL, until all are asked for.
class FileNamesRequest : public std::enable_shared_from_this<FileNamesRequest>
{
public:
    using Names = FilesService::Names;
    using Done = FilesService::Done<Names>;

    FileNamesRequest(const ScopedDoor &door, const QList<FileId> &ids, QObject *context,
                     const Done &done);

    Call start();

private:
    void askNext();
    void answered(const Result<HttpAnswer> &answer);
    void end(const Result<Names> &result);

    ScopedDoor m_door;
    QList<FileId> m_left;
    QPointer<QObject> m_context;
    Done m_done;
    Names m_names;
    std::shared_ptr<Call::State> m_state = std::make_shared<Call::State>();
    Call m_asking;
};

} // namespace cd
