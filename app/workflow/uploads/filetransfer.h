// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/result.h"
#include "domain/service/remotefile.h"
#include "service/api/filesservice.h"
#include "service/door/call.h"
#include "workflow/base/retrytimer.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace cd {

class Clock;

/// A new random key for a file, with a UUID at its end.
QString newFileKey();

/// Uploads one file. If it certainly did not arrive it is sent again, as often as it takes. If it
/// may have arrived, the service is asked for it by the key that we gave it (contract, "Files":
/// external_file_id), and it is sent again only if it is not there. Destroying this cancels the
/// transfer; no signal follows.
class FileTransfer : public QObject
{
    Q_OBJECT

public:
    using Ms = std::chrono::milliseconds;

    static constexpr int mostSendings = 5; ///< attempts that may have arrived
    /// This long after an attempt without an answer, the file is there or won't arrive any more.
    static constexpr Ms settlesWithin = std::chrono::seconds(10);

    /// @p settled: it may have been sent before, under this @p key; if it is not there at this
    /// moment of the clock's elapsed(), it is not coming any more. @p modified:
    /// FilesService::upload().
    FileTransfer(const FilesService &files, Clock &clock, const QString &path, const QString &key,
                 std::optional<Ms> settled, const QDateTime &modified = {});
    ~FileTransfer() override;

    /// Takes the next step. Call it to begin, and again after each waits(), best when due() comes.
    void start();
    bool isRunning() const { return m_call.isRunning(); }
    /// It was sent, and it is not known whether it arrived. At done(): it was found by its key.
    bool mayBeThere() const { return m_mayBeThere; }
    /// When start() is to be called again (UTC); nullopt: now, or it is running.
    std::optional<QDateTime> nextTry() const { return m_retry.nextTry(); }
    /// Stops waiting, without due().
    void endWait();

Q_SIGNALS:
    void progressed(double part); ///< 0 to 1
    void waits(const cd::ServiceError &why);
    void due(); ///< its wait is over: call start()
    void done(const cd::RemoteFile &file);
    void failed(const cd::ServiceError &why);

private:
    void send();
    void sent(const Result<RemoteFile> &file);
    void findByKey();
    void looked(const Result<std::optional<RemoteFile>> &file);
    void notThere();
    void wait(const ServiceError &why, std::optional<Ms> atLeast);

    FilesService m_files;
    Clock &m_clock;
    QString m_path;
    QString m_key;
    QDateTime m_modified;
    RetryTimer m_retry;
    Call m_call;
    std::optional<ServiceError> m_error; // of the last attempt that may have arrived
    Ms m_settled; // a value of Clock::elapsed()
    int m_sendings = 0;
    bool m_mayBeThere;
};

} // namespace cd
