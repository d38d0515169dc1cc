// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readerjson.h"

#include <functional>
#include <memory>

class QProcess;

namespace cd::local {

/// Reads many documents one after the other, each in a process of its own as readInOwnProcess()
/// does, and several times as fast: these processes are forked by one that was started and linked
/// once, `executable --read-documents` (readerserver.h), which begins with the first document and
/// again whenever it is gone. Where there is no fork, by readInOwnProcess().
class ReaderClient
{
public:
    explicit ReaderClient(const QString &executable);
    ~ReaderClient();
    Q_DISABLE_COPY_MOVE(ReaderClient)

    using IsWanted = std::function<bool()>;

    /// Blocks until the document is read or failed. Needs no event loop; always to be called on the
    /// same thread. As soon as @p isWanted, which is asked in between, returns false, what reads it
    /// is ended: TookTooLong.
    ReadResult read(const ReadRequest &request, const ReaderLimits &limits = {},
                    const IsWanted &isWanted = {});
    /// Its process ends, until there is another document. On the same thread.
    void rest();

private:
    bool isReady();
    /// Nullopt: it is dead, or does not answer at all.
    std::optional<QByteArray> ask(const ReaderOrder &order, const IsWanted &isWanted);

    QString m_executable;
    std::unique_ptr<QProcess> m_server;
};

} // namespace cd::local
