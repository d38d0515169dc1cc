// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/sessionplace.h"
#include "workflow/uploads/fileuploads.h"

#include <QTemporaryDir>

#include <memory>

namespace cd::test {

/// The form's files and what uploads them, at a session, as the program puts them together.
class FormFiles
{
public:
    /// What happens as soon as files are picked.
    enum class Picked { Stay, UploadedAhead };

    FormFiles(SessionPlace &place, Session &session, Picked picked);

    FileUploads &uploads() { return m_uploads; }
    UploadQueue &queue() { return m_queue; }
    /// Of the service that is chosen.
    void set(Picked picked);
    /// The draft's items come back, and are picked once more, so that they are uploaded ahead.
    void restoreAndPick(const UploadItemList &items);

private:
    Session &m_session;
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    FileUploads m_uploads;
    UploadQueue m_queue;
};

/// Of those that the service has.
QList<FileId> readyIds(const UploadQueue &queue);
QList<UploadItem::State> states(const UploadQueue &queue);
/// All are listed, and nothing is being uploaded or could be.
bool isThrough(const UploadQueue &queue);

} // namespace cd::test
