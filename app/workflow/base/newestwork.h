// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/base/generation.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace cd {

/// Works in another thread, one thing after the other, where only the newest is of use. Lives on
/// the window's thread.
class NewestWork : public QObject
{
public:
    explicit NewestWork(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_pool.setMaxThreadCount(1);
    }
    ~NewestWork() override
    {
        m_pool.clear();
        m_pool.waitForDone();
    }

    /// @p work: runs in the other thread, with copies of what it needs. @p done: is called here
    /// with what it returned, unless there is newer work, or cancel() was called.
    template<typename Work, typename Done>
    void start(Work work, Done done)
    {
        cancel();
        m_pool.start([this, work, done, wanted = QPointer<QObject>(m_wanted.context())] {
            const auto result = std::make_shared<const std::invoke_result_t<Work>>(work());
            QMetaObject::invokeMethod(
                this,
                [result, done, wanted] {
                    if (wanted)
                        done(*result);
                },
                Qt::QueuedConnection);
        });
    }

    /// What was begun is of no use any more; what has not begun never is.
    void cancel()
    {
        m_pool.clear();
        m_wanted.renew();
    }

private:
    Generation m_wanted;
    QThreadPool m_pool; // last, so that it is waited for first
};

} // namespace cd
