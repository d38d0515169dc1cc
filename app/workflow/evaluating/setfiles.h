// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/labelset.h"
#include "domain/job/jobrow.h"
#include "store/storeerror.h"
#include "workflow/base/generation.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace cd {

class FileHashes;
class Store;

/// Documents of a label set as they are on this computer now. The numbers add up to what was
/// looked for.
struct FoundFiles
{
    QList<JobFile> files = {}; ///< to be uploaded, or known on the service by their content
    int gone = 0; ///< nothing is where they were
    int changed = 0; ///< something else is there
    int unread = 0; ///< they can't be read, or are too large
    int unplaced = 0; ///< nobody knows where they were
    int notChosen = 0; ///< there were more than so many

    int leftOut() const { return gone + changed + unread + unplaced; }
    int all() const { return int(files.size()) + leftOut() + notChosen; }
    bool operator==(const FoundFiles &) const = default;
};

/// Looks whether the documents of a label set are still where they were, with the same content, so
/// that they can be sent again. Lives on the window's thread; reading happens in others.
class SetFiles : public QObject
{
    Q_OBJECT

public:
    SetFiles(Store &store, FileHashes &hashes, QObject *parent = nullptr);
    /// Cancels, and waits until that is done.
    ~SetFiles() override;

    /// found() or failed() follows, unless something else is looked for. @p version: 0 is the
    /// newest. @p most: only so many, drawn by content so that they are the same each time; 0: all.
    void look(LabelSetId set, int version, SetPart part, int most = 0);
    bool isLooking() const { return m_isLooking; }
    void cancel();

Q_SIGNALS:
    void progressed(int files, int all); ///< several times a second
    void found(const cd::FoundFiles &found);
    void failed(const cd::StoreError &error);

private:
    void read(const QList<LabelledFile> &files, int most);

    Store &m_store;
    FileHashes &m_hashes;
    Generation m_asking;
    QThreadPool m_threads; // one
    std::shared_ptr<std::atomic<bool>> m_isWanted;
    bool m_isLooking = false;
};

} // namespace cd
