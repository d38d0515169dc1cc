// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploads/filetransfer.h"

#include "workflow/base/clock.h"

#include <QUuid>

namespace cd {

using Acted = ServiceError::Acted;
using Kind = ServiceError::Kind;
using Retry = ServiceError::Retry;

namespace {

/// Whether the service itself has answered, and so is no longer working on the request. A proxy may
/// have timed out before the service behind it.
bool isOver(const ServiceError &error)
{
    const int status = error.httpStatus;
    return status > 0 && status != 408 && status != 502 && status != 504;
}

/// What is known of a file that was sent, perhaps, by one who was stopped before an answer came.
ServiceError stopped()
{
    return {.kind = Kind::Interrupted,
            .acted = Acted::Maybe,
            .technical = QStringLiteral("It may have been sent before, without an answer.")};
}

} // namespace

QString newFileKey()
{
    return QStringLiteral("classifydesk-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

FileTransfer::FileTransfer(const FilesService &files, Clock &clock, const QString &path,
                           const QString &key, std::optional<Ms> settled, const QDateTime &modified)
    : m_files(files)
    , m_clock(clock)
    , m_path(path)
    , m_key(key)
    , m_modified(modified)
    , m_retry(clock, [this] { Q_EMIT due(); })
    , m_settled(settled.value_or(Ms(0)))
    , m_mayBeThere(settled.has_value())
{
}

FileTransfer::~FileTransfer()
{
    m_call.cancel(); // else the upload would run to its end for nothing
}

void FileTransfer::start()
{
    m_retry.stop();
    if (m_mayBeThere)
        findByKey();
    else
        send();
}

void FileTransfer::endWait()
{
    m_retry.stop();
}

void FileTransfer::send()
{
    m_call = m_files.upload(
        m_path, m_key, this,
        [this](qint64 sent, qint64 total) {
            if (total > 0)
                Q_EMIT progressed(double(sent) / double(total));
        },
        [this](const Result<RemoteFile> &file) { sent(file); }, m_modified);
}

void FileTransfer::sent(const Result<RemoteFile> &file)
{
    if (file) {
        Q_EMIT done(*file);
        return;
    }
    const ServiceError &error = file.error();
    m_mayBeThere = error.acted != Acted::No;
    if (m_mayBeThere) {
        ++m_sendings;
        m_error = error;
        m_settled = m_clock.elapsed() + (isOver(error) ? Ms(0) : settlesWithin);
        wait(error, {});
    } else if (error.retry == Retry::Later) {
        wait(error, error.after);
    } else {
        Q_EMIT failed(error);
    }
}

void FileTransfer::findByKey()
{
    m_call = m_files.find(m_key, this,
                          [this](const Result<std::optional<RemoteFile>> &file) { looked(file); });
}

void FileTransfer::looked(const Result<std::optional<RemoteFile>> &file)
{
    if (!file && file.error().retry == Retry::Later)
        wait(file.error(), file.error().after);
    else if (!file && file.error().retry == Retry::AfterSignIn)
        Q_EMIT failed(file.error()); // of the file nothing new is known
    else if (!file)
        Q_EMIT failed(m_error.value_or(file.error()));
    else if (*file)
        Q_EMIT done(**file);
    else
        notThere();
}

void FileTransfer::notThere()
{
    const Ms now = m_clock.elapsed();
    if (now < m_settled) {
        wait(m_error.value_or(stopped()), m_settled - now);
        return;
    }
    m_mayBeThere = false;
    const bool isHopeless
        = m_error && (m_error->kind == Kind::RedirectRefused || m_sendings >= mostSendings);
    if (!isHopeless) {
        send();
        return;
    }
    m_error->acted = Acted::No; // as the service says itself
    Q_EMIT failed(*m_error);
}

void FileTransfer::wait(const ServiceError &why, std::optional<Ms> atLeast)
{
    m_retry.failed(atLeast);
    Q_EMIT waits(why);
}

} // namespace cd
