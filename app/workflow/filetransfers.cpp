// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/filetransfers.h"

#include <algorithm>

namespace cd {

FileTransfers::FileTransfers(FilesService &files, Clock &clock)
    : m_files(files)
    , m_clock(clock)
{
}

FileTransfers::~FileTransfers() = default;

void FileTransfers::start(const UploadItem &item, bool mayBeThere)
{
    std::unique_ptr<FileTransfer> &transfer = m_transfers[item.id];
    if (!transfer || transfer->key() != item.key)
        transfer = make(item, mayBeThere);
    transfer->start();
}

void FileTransfers::drop(int id)
{
    m_transfers.erase(id);
}

void FileTransfers::hurry()
{
    for (const auto &[id, transfer] : m_transfers)
        transfer->hurry();
}

void FileTransfers::hurry(int id)
{
    if (const auto found = m_transfers.find(id); found != m_transfers.end())
        found->second->hurry();
}

QList<int> FileTransfers::ids() const
{
    QList<int> ids;
    for (const auto &[id, transfer] : m_transfers)
        ids.append(id);
    return ids;
}

int FileTransfers::running() const
{
    return int(std::count_if(m_transfers.cbegin(), m_transfers.cend(),
                             [](const auto &entry) { return entry.second->isRunning(); }));
}

std::optional<QDateTime> FileTransfers::nextTry(int id) const
{
    const auto found = m_transfers.find(id);
    return found == m_transfers.cend() ? std::nullopt : found->second->nextTry();
}

std::unique_ptr<FileTransfer> FileTransfers::make(const UploadItem &item, bool mayBeThere)
{
    auto transfer
        = std::make_unique<FileTransfer>(m_files, m_clock, item.path, item.key, mayBeThere);
    const int id = item.id;
    connect(transfer.get(), &FileTransfer::progressed, this,
            [this, id](double part) { Q_EMIT progressed(id, part); });
    connect(transfer.get(), &FileTransfer::waits, this,
            [this, id](const ServiceError &why) { Q_EMIT waits(id, why); });
    connect(transfer.get(), &FileTransfer::due, this, &FileTransfers::due);
    connect(transfer.get(), &FileTransfer::done, this,
            [this, id](const RemoteFile &file) { end(id, file); });
    connect(transfer.get(), &FileTransfer::failed, this,
            [this, id](const ServiceError &why) { end(id, tl::unexpected(why)); });
    return transfer;
}

void FileTransfers::end(int id, const Result<RemoteFile> &file)
{
    m_transfers.at(id).release()->deleteLater(); // it is the one that tells
    m_transfers.erase(id);
    Q_EMIT ended(id, file);
}

} // namespace cd
