// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "service/api/filesservice.h"
#include "store/files/filestore.h"
#include "workflow/base/retrytimer.h"
#include "workflow/uploads/uploadtarget.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPair>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

namespace cd {

class Clock;
class Store;

/// Content, by a target's name and a hash.
using Content = QPair<QString, QByteArray>;

/// Which files and which content lie on which service, so that none is uploaded again; content also
/// not by later runs. What was not seen there for a day is asked for before it counts.
class KnownFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::hours countsFor{24};
    static constexpr qsizetype mostAtOnce = 100; ///< IDs that are asked for together

    KnownFiles(Store &store, const FilesService &files, Clock &clock);
    ~KnownFiles() override;

    /// Whether something that was there at this time counts as still there.
    bool isFresh(const QDateTime &seenAt) const;
    /// What is known of content in this run; else @p stored, which the store knew of it.
    std::optional<UploadedContent> find(const Content &content,
                                        const std::optional<UploadedContent> &stored) const;
    /// It was uploaded. @p isLasting: it stays there until it is deleted, and later runs may use it
    /// too; else it counts for a day at most.
    void remember(const Content &content, const FileId &id, bool isLasting);
    /// @p file, which has an ID, has that content on the disk, and was last known to be on the
    /// target of that name at @p seenAt.
    void remember(const QString &target, const JobFile &file, const QDateTime &seenAt);
    /// Puts ID and hash into @p file if it is there and has not changed since. Returns when it was
    /// seen; an invalid time: never, or too long ago.
    QDateTime find(const QString &target, JobFile &file) const;
    /// Whether it may find() any at all there.
    bool hasAny(const QString &target) const { return !m_there.value(target).isEmpty(); }
    /// Takes the ID from files on this computer that it does not find().
    void dropOld(const QString &target, QList<JobFile> &files) const;
    /// These files are no longer on the target of that name, or are about to be deleted there: from
    /// now on none of them is found, whoever remembers it, and its content is uploaded again.
    void forget(const QString &target, const QSet<FileId> &ids);
    /// The service answered this ID when it was sent the content anew.
    void setThereAgain(const QString &target, const FileId &id) { m_gone.remove({target, id}); }
    /// Whether it is gone.
    bool isForgotten(const QString &target, const FileId &id) const
    {
        return m_gone.contains({target, id});
    }

    /// Asks whether it is still there. answered() or notAnswered() follows, never at once.
    void ask(const UploadTarget &target, const UploadedContent &known);
    /// Drops all questions: another service is spoken to now.
    void stopAsking();
    /// Asks now what waits.
    void endWait();
    std::optional<QDateTime> nextTry() const { return m_retry.nextTry(); }

Q_SIGNALS:
    void forgotten(const QString &target); ///< some of its files are not there any more
    /// find() tells the present state; nothing is known where the service can't tell.
    void answered(const QList<cd::Content> &contents);
    /// With Retry::Later it is asked again by itself; with Retry::AfterSignIn by who wants to know.
    void notAnswered(const QList<cd::Content> &contents, const cd::ServiceError &why);

private:
    struct There
    {
        JobFile file;
        QDateTime seenAt;
    };
    struct Questions
    {
        UploadTarget target;
        QMap<FileId, UploadedContent> open; // by what is asked for
    };

    void askNext();
    void took(const QString &target, const Result<FilesService::Names> &names);
    void keep(const QString &target, const UploadedContent &content);
    void write();

    Store &m_store;
    FilesService m_files;
    Clock &m_clock;
    RetryTimer m_retry;
    QTimer m_writing;
    QHash<Content, UploadedContent> m_known;
    QHash<QString, QHash<QString, There>> m_there; // by target, then by path
    QSet<QPair<QString, FileId>> m_gone; // by target: drafts and undo may still bring these IDs
    QSet<QPair<QString, FileId>> m_passing; // by target: those that go by themselves
    QHash<QString, QList<UploadedContent>> m_unwritten; // by target
    QHash<QString, Questions> m_questions; // by target
    QList<FileId> m_asked; // by the call
    Call m_call;
};

} // namespace cd
