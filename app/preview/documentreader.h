// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readerjson.h"
#include "preview/preview.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace cd {

/// Reads what is to be shown of documents, each in a process of its own. Only the newest order
/// counts: what was begun for an earlier one is killed, and what nobody waited for long enough is
/// never begun. Lives on the thread that made it, which it never blocks, but for its end.
class DocumentReader : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostPages = 10; ///< are read of each

    /// The limits of a person's patience.
    static constexpr local::ReaderLimits personLimits{.memoryBytes = 1024LL * 1024 * 1024,
                                                      .milliseconds = 20'000,
                                                      .outputBytes = 64LL * 1024 * 1024};

    /// @p executable: see local::readInOwnProcess().
    explicit DocumentReader(const QString &executable,
                            const local::ReaderLimits &limits = personLimits,
                            QObject *parent = nullptr);
    ~DocumentReader() override;

    void read(const PreviewOrder &order);
    /// Nothing is wanted any more.
    void drop();

Q_SIGNALS:
    void begun(); ///< a process reads it now
    void done(const cd::Preview &preview);

private:
    void begin();

    QString m_executable;
    local::ReaderLimits m_limits;
    PreviewOrder m_order;
    QTimer m_pause; // until a person's choice rests
    std::shared_ptr<std::atomic<bool>> m_isWanted; // of what is being read
    QThreadPool m_thread; // one: there is never more than one process; last, so that it ends first
};

} // namespace cd
