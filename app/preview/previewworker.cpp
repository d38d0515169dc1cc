// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/previewworker.h"

#include "disk/contenthash.h"
#include "localservice/reading/readerclient.h"

#include <QFile>
#include <QFileInfo>

namespace cd {

namespace {

using IsWanted = std::function<bool()>;
using FailureKind = local::ReadFailure::Kind;

bool isOtherThanSent(const PreviewOrder &order, qint64 size, const IsWanted &isWanted)
{
    if (order.size >= 0 && order.size != size)
        return true;
    if (order.hash.isEmpty())
        return false;
    const auto hash = contentHash(order.path, isWanted);
    return hash && *hash != order.hash;
}

/// Whether pages of it can be had one by one, as of a PDF or TIFF. What it really is, and what is
/// in it, only the reader's process looks at.
bool hasSinglePages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray begin = file.read(4);
    return begin == "%PDF" || begin == QByteArrayView("II*\0", 4)
        || begin == QByteArrayView("MM\0*", 4);
}

PreviewPart partOf(const PreviewJob &job, local::ReaderClient &client,
                   const local::ReaderLimits &limits, const IsWanted &isWanted)
{
    const QFileInfo file(job.order.path);
    if (!file.isFile())
        return {.preview = {.document = local::readFailure(FailureKind::Gone, {})}, .stamp = {}};
    if (!file.isReadable())
        return {.preview = {.document = local::readFailure(FailureKind::NoAccess, {})},
                .stamp = {}};
    PreviewPart part{.preview = {}, .stamp = fileStamp(job.order.path)};
    const bool hasSingle = hasSinglePages(job.order.path);
    local::ReadRequest request;
    request.path = job.order.path;
    request.fileName = job.order.fileName;
    request.drawnWidth = job.order.width;
    request.maxPages = hasSingle ? job.count : PreviewWorker::mostPages;
    for (int page = job.first; job.first > 0 && page < job.first + job.count; ++page)
        request.targetPages.append(page);
    local::ReadResult &document = part.preview.document;
    document = client.read(request, limits, isWanted);
    if (hasSingle && job.first == 0 && !document && document.error().kind == FailureKind::Broken) {
        request.maxPages = PreviewWorker::mostPages; // it may be only the first that is
        document = client.read(request, limits, isWanted);
    }
    part.preview.isChanged = job.first == 0 && isOtherThanSent(job.order, file.size(), isWanted);
    return part;
}

} // namespace

PreviewWorker::PreviewWorker(const QString &executable, const local::ReaderLimits &limits)
    : m_limits(limits)
    , m_client(std::make_unique<local::ReaderClient>(executable))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // a ReaderClient wants the same one always
}

PreviewWorker::~PreviewWorker()
{
    cancel();
    m_thread.start([this] { m_client.reset(); });
    m_thread.waitForDone();
}

void PreviewWorker::start(const PreviewJob &job, const Done &done)
{
    cancel();
    m_isWanted = std::make_shared<std::atomic<bool>>(true);
    m_thread.start([this, job, done, wanted = m_isWanted] {
        if (!wanted->load())
            return;
        const PreviewPart part
            = partOf(job, *m_client, m_limits, [&wanted] { return wanted->load(); });
        QMetaObject::invokeMethod(
            this,
            [part, done, wanted] {
                if (wanted->load())
                    done(part);
            },
            Qt::QueuedConnection);
    });
}

void PreviewWorker::cancel()
{
    if (m_isWanted)
        m_isWanted->store(false);
}

void PreviewWorker::rest()
{
    cancel();
    m_thread.start([this] { m_client->rest(); });
}

} // namespace cd
