// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/result.h"
#include "domain/service/serviceprofile.h"
#include "service/api/filesservice.h"
#include "store/jobs/storedfilestore.h"
#include "workflow/base/alarm.h"
#include "workflow/base/generation.h"
#include "workflow/base/retrytimer.h"
#include "workflow/storage/needingrows.h"
#include "workflow/uploads/uploadtarget.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace cd {

class Clock;
class FileUploads;
class JobTable;
class Store;
class UploadQueue;

/// Records the files that this program uploads, and deletes them on the service: where its profile
/// says so once their submissions are done, and where a person says so. Never deletes anything that
/// is not in that record, that a row may still need (all but those that have ended), or that the
/// form holds. That a file is to be deleted is on the disk before it is asked for; what failed is
/// tried again, by a later run too. Only the current service is asked.
class FileCleanup : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 2; ///< requests
    static constexpr int batchSize = 50; ///< files that are forgotten together

    /// What became of a person's remove().
    struct Removal
    {
        qint64 asked = 0;
        bool isCounted = false; ///< asked is known
        bool isCancelled = false;
        qint64 deleted = 0;
        qint64 failed = 0; ///< so far; they are tried again
    };

    FileCleanup(Store &store, JobTable &table, const FilesService &files, FileUploads &uploads,
                const UploadQueue &form, Clock &clock);

    /// The current service, as rows name it, whether it is ready, and what its profile says.
    void setService(const QString &service, bool ready, FileStorage storage);

    using Sums = std::function<void(const StoreResult<QList<StoredSum>> &)>;
    /// What is kept where. Callback from the event loop, unless @p context is gone.
    void readSums(QObject *context, const Sums &done);

    /// Deletes those of @p sums that are on the current service, and nothing needs. What is still
    /// needed goes once it is not. removalChanged() follows, and removalEnded().
    void remove(const QList<StoredSum> &sums);
    /// What has not been sent yet stays.
    void cancelRemoval();
    bool isRemoving() const { return m_isRemoving; }
    const Removal &removal() const { return m_removal; }

    FileStorage storage() const { return m_storage; }
    /// Whether files that are uploaded now are deleted once they are not needed.
    bool deletes() const { return fateThere() == FileFate::WhenDone; }
    /// Whether nothing is being deleted, and nothing is to be looked for.
    bool isIdle() const { return !m_isBusy && !m_isAwaited; }
    /// Why the last deletion failed; nullopt: it did not.
    const std::optional<ServiceError> &error() const { return m_error; }
    /// When what failed is tried again (UTC); nullopt: not in this run, or now.
    std::optional<QDateTime> nextTry() const { return m_retry.nextTry(); }

Q_SIGNALS:
    void changed(); ///< the record, or error(), or isIdle()
    void removalChanged();
    void removalEnded();
    void failed(const cd::ServiceError &error); ///< once until a deletion succeeds again

private:
    void record(const UploadTarget &target, const JobFile &file, const EphemeralDirectory &place);
    void rowsAdded(const QList<JobKey> &keys);
    void rowsChanged(const QList<JobKey> &keys);
    void rowsRemoved(const QList<JobKey> &keys);
    void decide(const QList<JobKey> &submitted);
    void forget(const QList<StoredFile> &files);
    FileFate fateThere() const;
    QSet<FileId> inForm() const;
    bool isInForm(const StoredFile &file) const;
    void forgetGone();
    void lookSoon();
    void look();
    void plan(QList<StoredFile> files);
    void claimNext();
    void send(const QList<StoredFile> &next, const QList<StoredFile> &claimed, JobKey newest);
    void answered(const StoredFile &file, const Result<FileId> &answer);
    void rest(bool isMore);
    void endRemoval();
    template<typename Work, typename Done>
    void inStore(Work work, Done done);

    Store &m_store;
    JobTable &m_table;
    FilesService m_files;
    FileUploads &m_uploads;
    const UploadQueue &m_form;
    Clock &m_clock;
    Alarm m_alarm;
    Alarm m_expiry;
    RetryTimer m_retry;
    NeedingRows m_rows;
    Generation m_asking; // renewed with the service
    QString m_service;
    bool m_ready = false;
    FileStorage m_storage = FileStorage::Unasked;
    bool m_looksForExpired = false; // some went into a directory in this run
    bool m_isAwaited = false; // look() follows
    bool m_isBusy = false; // from look() to the last answer
    bool m_isRemoving = false;
    Removal m_removal;
    QSet<FileId> m_justStored; // since look()
    QList<StoredFile> m_batch; // forgotten, and not sent yet
    int m_underWay = 0;
    QSet<FileId> m_refused; // in this run, for good
    std::optional<ServiceError> m_error;
};

} // namespace cd
