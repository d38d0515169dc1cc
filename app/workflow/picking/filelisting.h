// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/picking/filewalk.h"
#include "workflow/uploads/filefacts.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QStringList>

#include <memory>

namespace cd {

class FileHashes;

/// Looks at files and walks folders in the thread pool. Reports what it finds in batches, so that a
/// listener never has much to do at a time, and but for read() in the order in which it was asked.
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

    explicit FileListing(FileHashes &hashes);
    ~FileListing() override;

    /// Lists files, and the files in folders (all levels, see filewalk.h) with what is left out
    /// there. A folder that can't be read is reported like a file that can't.
    void list(const QStringList &paths);
    /// Looks at these files again.
    void checkAgain(const QStringList &paths);
    /// The same, and reads them for their hashes, in FileHashes::threads().
    void read(const QStringList &paths);
    /// Drops whatever list() and read() have not reported yet.
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
    struct Reading;

    void add(const Task &task);
    void begin();
    static void look(const Task &task, Telling &telling);
    void readAll(const QStringList &paths, const std::shared_ptr<QPromise<Part>> &promise);
    static void readNext(const std::shared_ptr<Reading> &reading,
                         const std::shared_ptr<Telling> &telling);
    void tell(Kind kind, const Part &part);
    void ended();

    FileHashes &m_hashes;
    QList<Task> m_waiting; // the first one is under way
    QFuture<Part> m_underWay;
};

} // namespace cd
