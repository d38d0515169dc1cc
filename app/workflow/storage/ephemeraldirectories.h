// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceprofile.h"
#include "domain/service/storedfile.h"
#include "service/api/filesservice.h"
#include "workflow/base/generation.h"
#include "workflow/base/retrytimer.h"
#include "workflow/uploads/uploadtarget.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <optional>

namespace cd {

class Clock;
class FileUploads;
class Session;

/// Directories on the service whose files cost nothing, one for each target and hour, made when the
/// first file is to go there. A service that does not know them gets stored files instead.
class EphemeralDirectories : public QObject
{
    Q_OBJECT

public:
    using Ms = std::chrono::milliseconds;

    /// How long files are put into one, if it lives twice as long.
    static constexpr Ms usedFor = std::chrono::hours(1);
    /// One that is to be used for less is not used at all: this machine's clock must be wrong.
    static constexpr Ms leastUsed = std::chrono::minutes(1);
    static constexpr int mostTries = 3; ///< then files go among the stored ones for a while

    EphemeralDirectories(const FilesService &files, Clock &clock);

    /// Tells @p uploads where to put files, and writes into the profile of @p session what its
    /// service does not know.
    void follow(Session &session, FileUploads &uploads);
    /// The current service, and what is to become of files there.
    void setService(const ServiceProfile &profile, FileStorage storage);
    /// Where a file is to go now; without an ID: among the stored ones. Nullopt: the service is
    /// being asked, and decided() follows.
    std::optional<EphemeralDirectory> at(const UploadTarget &target);

Q_SIGNALS:
    void decided();
    void notKnownThere(); ///< the service answers that it has no such thing

private:
    struct Known
    {
        EphemeralDirectory directory;
        Ms until{}; ///< a value of Clock::elapsed(), which may stand while the machine sleeps
        QDateTime untilTime; ///< UTC; the same moment by Clock::now()
        bool isAsked = false;
        int failures = 0; ///< in a row
    };

    bool isUsed(const Known &known) const;
    void use(Known &known, const EphemeralDirectory &directory, Ms howLong);
    void ask(const UploadTarget &target);
    void uploadFailed(const QString &target, const ServiceError &why);
    void answered(const QString &target, const Result<EphemeralDirectory> &answer);
    Ms lifeOf(const EphemeralDirectory &directory) const;

    FilesService m_files;
    Clock &m_clock;
    RetryTimer m_retry;
    Generation m_asking;
    QString m_service;
    bool m_isWanted = false;
    QHash<QString, Known> m_known; // by the target's name
};

} // namespace cd
