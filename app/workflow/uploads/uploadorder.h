// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/uploads/fileuploads.h"

#include <QFutureWatcher>

#include <memory>

namespace cd {

/// A file in the queue, and how far it is.
struct FileUploads::Order
{
    enum class Step { ToRead, Reading, Asking, ToSend, Sending, Checking };

    UploadTarget target;
    JobFile file;
    FileStamp stamp; // as it was when it was hashed
    Reuse reuse = Reuse::Yes;
    Step step = Step::ToRead;
    bool isCarrier = false; // of its content: others with the same wait for it
    int wanted = 1; // by how many
    std::unique_ptr<QFutureWatcher<Look>> reading; // null: it is not being read
    std::unique_ptr<FileTransfer> transfer; // once it is sent
    EphemeralDirectory place; // where the transfer puts it
    bool wasFound = false; // there, by its key; else it was sent

    Content content() const { return {target.name(), file.hash}; }
    bool isWaiting() const { return transfer && transfer->nextTry(); }
    /// What was sent of it may lie on the service, which only the end of its transfer can tell.
    bool mayLieThere() const
    {
        return step == Step::Sending || step == Step::Checking
            || (transfer && transfer->mayBeThere());
    }
};

} // namespace cd
