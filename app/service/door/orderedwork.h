// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>

namespace cd {

/// Runs small pieces of work at once and large ones in other threads, but calls what follows them
/// (Next) strictly in the order in which they were added.
class OrderedWork : public QObject
{
    Q_OBJECT

public:
    using Next = std::function<void()>; ///< runs in this object's thread
    using Work = std::function<Next()>; ///< may run in any thread

    explicit OrderedWork(QObject *parent = nullptr);
    /// Blocks until work in other threads is done; no Next is called after that.
    ~OrderedWork() override;

    void add(bool isLarge, const Work &work);

private:
    struct Piece
    {
        Work work;
        Next next;
        bool isDone = false;
    };

    void goOn();

    std::deque<std::unique_ptr<Piece>> m_pieces;
    QThreadPool m_pool; // last, so that its threads end before what they work at goes
};

} // namespace cd
