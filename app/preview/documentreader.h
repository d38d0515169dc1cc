// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preview/previewcache.h"
#include "preview/previewworker.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace cd {

/// Reads what is to be shown of documents: the first page at once, then the others, and between
/// them the beginnings of the documents that are likely to be shown next. Only the newest order
/// counts: what was begun for an earlier one is killed, unless it is the very one, and what nobody
/// waited for long enough is never begun. Lives on the thread that made it, which it never blocks,
/// but for its end.
class DocumentReader : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostPages = PreviewWorker::mostPages; ///< are read of each

    /// The limits of a person's patience.
    static constexpr local::ReaderLimits personLimits{.memoryBytes = 1024LL * 1024 * 1024,
                                                      .milliseconds = 20'000,
                                                      .outputBytes = 64LL * 1024 * 1024};

    /// @p executable: see local::ReaderClient.
    explicit DocumentReader(const QString &executable,
                            const local::ReaderLimits &limits = personLimits,
                            QObject *parent = nullptr);
    ~DocumentReader() override;

    void read(const PreviewOrder &order);
    /// What is likely to be shown next, the likeliest first, of which the second page is read too.
    /// In the place of those that were said before.
    void readAhead(const QList<PreviewOrder> &next);
    /// Pages of what is shown, from 0, are to be drawn wider; for those that come no more nobody
    /// waits.
    void sharpen(const QList<int> &pages, int width);
    /// Whether it was read already, so that done() comes at once, if the file is as it was.
    bool isRead(const PreviewOrder &order) const { return m_cache.find(order) != nullptr; }
    /// Nothing is shown any more.
    void drop();
    /// Nor will be soon: nothing is kept.
    void rest();

Q_SIGNALS:
    void begun(); ///< a process reads it now
    void done(const cd::Preview &preview); ///< with its first page, and perhaps others
    void more(const QList<cd::local::PageText> &pages); ///< that follow
    void sharpened(const cd::local::PageText &page);

private:
    enum class For { Shown, Rest, Ahead, Sharp };
    struct Task
    {
        PreviewJob job;
        For use = For::Shown;
    };
    /// What is shown.
    struct Shown
    {
        PreviewOrder order;
        bool isWanted = false; ///< its first page
        int next = 0; ///< the first page that was not read
        int end = 0; ///< those from here on are not
        std::optional<FileStamp> stamp;
    };

    void look(const PreviewCache::Entry &entry);
    void looked(const PreviewCache::Entry &entry, bool isSame);
    void forgetShown();
    void abandon();
    void next();
    std::optional<Task> nextTask();
    std::optional<Task> aheadTask(qsizetype which, int pages);
    void take(const Task &task, const PreviewPart &part);
    void keep(const Task &task, const PreviewPart &part);
    void show(const PreviewPart &part);
    void showRest(const PreviewPart &part);

    PreviewWorker m_worker;
    PreviewCache m_cache;
    std::optional<Shown> m_shown;
    QList<PreviewOrder> m_ahead;
    QList<PreviewJob> m_tried; // each once
    QList<PreviewJob> m_sharp;
    std::optional<Task> m_running;
    QElapsedTimer m_asked; // since somebody asked last
    QTimer m_pause; // until a person's choice rests
    int m_looks = 0; // each order has its own number
    bool m_isLooking = false; // whether the file is as it was
    QThreadPool m_looker; // last, so that it ends first
};

} // namespace cd
