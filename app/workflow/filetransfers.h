// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/filetransfer.h"
#include "workflow/uploaditem.h"

#include <QList>
#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace cd {

class Clock;
class FilesService;

/// The transfers that have begun and not ended, by the ids of their items.
class FileTransfers : public QObject
{
    Q_OBJECT

public:
    FileTransfers(FilesService &files, Clock &clock);
    ~FileTransfers() override;

    /// Begins, or takes the next step of one that waits; anew where the item has another key.
    void start(const UploadItem &item, bool mayBeThere);
    void drop(int id);
    /// None waits for its next try any longer.
    void hurry();
    void hurry(int id);

    QList<int> ids() const;
    int running() const;
    /// When one wants to be started again (UTC); nothing: now, or it runs, or there is none.
    std::optional<QDateTime> nextTry(int id) const;

Q_SIGNALS:
    void progressed(int id, double part);
    void waits(int id, const cd::ServiceError &why);
    void due(); ///< some wait is over
    void ended(int id, const cd::Result<cd::RemoteFile> &file);

private:
    std::unique_ptr<FileTransfer> make(const UploadItem &item, bool mayBeThere);
    void end(int id, const Result<RemoteFile> &file);

    FilesService &m_files;
    Clock &m_clock;
    std::map<int, std::unique_ptr<FileTransfer>> m_transfers;
};

} // namespace cd
