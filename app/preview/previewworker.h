// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/filestamp.h"
#include "localservice/reading/readerjson.h"
#include "preview/preview.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace cd {

namespace local {
class ReaderClient;
}

/// Which pages of a document are to be read.
struct PreviewJob
{
    PreviewOrder order;
    int first = 0; ///< from 0
    int count = 1;

    bool operator==(const PreviewJob &) const = default;
};

struct PreviewPart
{
    Preview preview; ///< isChanged only if it has the first page
    std::optional<FileStamp> stamp; ///< of the file before it was read
};

/// Reads one document after the other, each in a process of its own, on a thread of its own. Lives
/// on the thread that made it, which it never blocks, but for its end.
class PreviewWorker : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const PreviewPart &)>;

    static constexpr int mostPages = 10; ///< are read of a document

    PreviewWorker(const QString &executable, const local::ReaderLimits &limits);
    ~PreviewWorker() override;

    /// What it did before is given up. Documents that have no pages to draw are read at once.
    void start(const PreviewJob &job, const Done &done);
    /// Whoever waits for the job is not called any more; its process is killed.
    void cancel();
    /// The same, and the process that makes the others ends, until there is another job.
    void rest();

private:
    local::ReaderLimits m_limits;
    std::shared_ptr<std::atomic<bool>> m_isWanted; // of what is being read
    std::unique_ptr<local::ReaderClient> m_client; // for the thread
    QThreadPool m_thread; // one, and always the same; last, so that it ends first
};

} // namespace cd
