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

/// Looks at files and walks folders in the thread pool. Reports what it finds in batches, in the
/// order in which it was asked, so that a listener never has much to do at a time.
class FileListing : public QObject
{
    Q_OBJECT

public:
    struct Seen
    {
        QString path; ///< absolute, cleaned
        FileFacts look;
    };

    static constexpr qsizetype mostAtOnce = 250; ///< files in a batch

    using QObject::QObject;
    ~FileListing() override;

    /// Lists files, and the files in folders (all levels, see filewalk.h) with what is left out
    /// there. A folder that can't be read is reported like a file that can't.
    void list(const QStringList &paths);
    /// Looks at these files again.
    void checkAgain(const QStringList &paths);
    /// The same, and reads them for their hashes.
    void read(const QStringList &paths);
    /// Drops whatever list() has not reported yet.
    void stopListing();
    bool isIdle() const { return m_waiting.isEmpty(); }

Q_SIGNALS:
    void listed(const QList<cd::FileListing::Seen> &files);
    void leftOut(const QList<cd::LeftOut> &what); ///< found in folders by list()
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

    QList<Task> m_waiting; // the first one is under way
    QFuture<Part> m_underWay;
};

} // namespace cd
