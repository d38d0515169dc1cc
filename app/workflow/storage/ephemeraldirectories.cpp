// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/storage/ephemeraldirectories.h"

#include "workflow/base/clock.h"
#include "workflow/connection/session.h"
#include "workflow/uploads/fileuploads.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// What a service says of an address that it does not know, or of a type of directory.
bool saysUnknown(const ServiceError &error)
{
    const int status = error.httpStatus;
    return status == 404 || status == 405 || status == 422 || status == 501;
}

/// That it may have been made already does no harm: it goes.
bool mayPass(const ServiceError &error)
{
    return error.retry == ServiceError::Retry::Later
        || error.kind == ServiceError::Kind::ServerFailed;
}

} // namespace

EphemeralDirectories::EphemeralDirectories(const FilesService &files, Clock &clock)
    : m_files(files)
    , m_clock(clock)
    , m_retry(clock, [this] { Q_EMIT decided(); })
{
}

void EphemeralDirectories::follow(Session &session, FileUploads &uploads)
{
    uploads.setPlace([this](const UploadTarget &target) { return at(target); });
    connect(this, &EphemeralDirectories::decided, &uploads, &FileUploads::retryPlaces);
    connect(&uploads, &FileUploads::failed, this,
            [this](const QString &target, const QString &, const ServiceError &why) {
                uploadFailed(target, why);
            });
    connect(this, &EphemeralDirectories::notKnownThere, &session, [&session] {
        session.amend([](ServiceProfile &profile) { profile.lacksDirectories = true; });
    });
}

void EphemeralDirectories::setService(const ServiceProfile &profile, FileStorage storage)
{
    const QString &service = profile.id;
    const bool isWanted = storage == FileStorage::Ephemeral && !profile.lacksDirectories;
    if (service != m_service) {
        m_asking.renew();
        m_known.clear();
        m_retry.reset();
    }
    const bool isNew = service != m_service || isWanted != m_isWanted;
    m_service = service;
    m_isWanted = isWanted;
    if (isNew)
        Q_EMIT decided();
}

std::optional<EphemeralDirectory> EphemeralDirectories::at(const UploadTarget &target)
{
    if (!m_isWanted || target.service != m_service)
        return EphemeralDirectory();
    const auto known = m_known.constFind(target.name());
    if (known != m_known.cend() && isUsed(*known))
        return known->directory;
    const bool isAsked = known != m_known.cend() && known->isAsked;
    if (!isAsked && !m_retry.nextTry())
        ask(target);
    return std::nullopt;
}

bool EphemeralDirectories::isUsed(const Known &known) const
{
    return !known.isAsked && m_clock.elapsed() < known.until && m_clock.now() < known.untilTime;
}

void EphemeralDirectories::use(Known &known, const EphemeralDirectory &directory, Ms howLong)
{
    known.failures = 0;
    known.directory = directory;
    known.until = m_clock.elapsed() + howLong;
    known.untilTime = m_clock.now().addDuration(howLong);
}

/// It may have been deleted there: the next file gets another one.
void EphemeralDirectories::uploadFailed(const QString &target, const ServiceError &why)
{
    const auto known = m_known.find(target);
    if (known != m_known.end() && !known->directory.id.isEmpty() && why.httpStatus == 404)
        known->until = {};
}

void EphemeralDirectories::ask(const UploadTarget &target)
{
    m_known[target.name()].isAsked = true;
    m_files.in(target.scope)
        .makeDirectory(u"Classify Desk "_s + m_clock.now().toString(Qt::ISODate),
                       m_asking.context(),
                       [this, name = target.name()](const Result<EphemeralDirectory> &answer) {
                           answered(name, answer);
                       })
        .release();
}

/// How long files may be put into it: they have to outlive their jobs.
EphemeralDirectories::Ms EphemeralDirectories::lifeOf(const EphemeralDirectory &directory) const
{
    if (!directory.expiresAt.isValid())
        return usedFor;
    return std::min(usedFor, Ms(m_clock.now().msecsTo(directory.expiresAt) / 2));
}

void EphemeralDirectories::answered(const QString &target, const Result<EphemeralDirectory> &answer)
{
    Known &known = m_known[target];
    known.isAsked = false;
    if (!answer && mayPass(answer.error()) && ++known.failures < mostTries)
        return m_retry.failed(answer.error().after);
    if (answer)
        m_retry.reset();
    if (answer && lifeOf(*answer) >= leastUsed)
        use(known, *answer, lifeOf(*answer));
    else // whatever else is the matter, the upload itself is told too
        use(known, {}, usedFor);
    if (!answer && saysUnknown(answer.error()))
        Q_EMIT notKnownThere();
    Q_EMIT decided();
}

} // namespace cd
