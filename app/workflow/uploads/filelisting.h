// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/uploads/filefacts.h"
#include "workflow/uploads/filewalk.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace cd {

/// Looks at files, and walks folders, in the thread pool. What it sees is told part by part, in the
/// order in which it was asked for, so that who listens never has much to do at a time.
class FileListing : public QObject
{
    Q_OBJECT

public:
    struct Seen
    {
        QString path; ///< absolute and clean
        FileFacts look;
    };

    static constexpr qsizetype mostAtOnce = 250;

    using QObject::QObject;
    ~FileListing() override;

    /// Files as they are; of folders what filewalk.h takes, in all levels, and what it leaves out.
    /// A folder that can't be read is told as a file that can't.
    void list(const QStringList &paths);
    /// Looks at these files once more.
    void checkAgain(const QStringList &paths);
    /// The same, and reads them for their hashes.
    void read(const QStringList &paths);
    /// What list() has not told of by now is not told of.
    void stopListing();
    bool isIdle() const { return m_waiting.isEmpty(); }

Q_SIGNALS:
    void listed(const QList<cd::FileListing::Seen> &files);
    void leftOut(const QList<cd::LeftOut> &what); ///< in a folder that list() is about
    void checkedAgain(const QList<cd::FileListing::Seen> &files);
    void idle();

private:
    enum class Kind { List, CheckAgain, Read };
    struct Task
    {
        QStringList paths;
        Kind kind;
    };
    /// Of what is told at once.
    struct Part
    {
        QList<Seen> seen;
        QList<LeftOut> leftOut;
    };
    class Telling;

    void add(const Task &task);
    void begin();
    static void look(const Task &task, Telling &telling);
    void tell(Kind kind, const Part &part);
    void ended();

    QList<Task> m_waiting; // the first of which is under way
    QFuture<Part> m_underWay;
};

} // namespace cd
