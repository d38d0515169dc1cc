// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/documentreader.h"

#include "disk/contenthash.h"
#include "localservice/reading/readerprocess.h"

#include <QFileInfo>

namespace cd {

namespace {

constexpr int pauseMs = 120; // arrow keys that repeat are faster

using IsWanted = std::function<bool()>;

bool isOtherThanSent(const PreviewOrder &order, qint64 size, const IsWanted &isWanted)
{
    if (order.size >= 0 && order.size != size)
        return true;
    if (order.hash.isEmpty())
        return false;
    const auto hash = contentHash(order.path, isWanted);
    return hash && *hash != order.hash;
}

Preview previewOf(const PreviewOrder &order, const QString &executable,
                  const local::ReaderLimits &limits, const IsWanted &isWanted)
{
    using Kind = local::ReadFailure::Kind;
    const QFileInfo file(order.path);
    if (!file.isFile())
        return {.document = local::readFailure(Kind::Gone, {})};
    if (!file.isReadable())
        return {.document = local::readFailure(Kind::NoAccess, {})};
    local::ReadRequest request;
    request.path = order.path;
    request.fileName = order.fileName;
    request.maxPages = DocumentReader::mostPages;
    request.drawnWidth = order.width;
    return {.document = local::readInOwnProcess(executable, request, limits, isWanted),
            .isChanged = isOtherThanSent(order, file.size(), isWanted)};
}

} // namespace

DocumentReader::DocumentReader(const QString &executable, const local::ReaderLimits &limits,
                               QObject *parent)
    : QObject(parent)
    , m_executable(executable)
    , m_limits(limits)
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DocumentReader::begin);
}

DocumentReader::~DocumentReader()
{
    drop();
    m_thread.waitForDone();
}

void DocumentReader::read(const PreviewOrder &order)
{
    drop();
    m_order = order;
    m_pause.start();
}

void DocumentReader::drop()
{
    m_pause.stop();
    if (m_isWanted)
        m_isWanted->store(false);
}

void DocumentReader::begin()
{
    m_isWanted = std::make_shared<std::atomic<bool>>(true);
    Q_EMIT begun();
    m_thread.start(
        [this, order = m_order, executable = m_executable, limits = m_limits, wanted = m_isWanted] {
            if (!wanted->load())
                return;
            const Preview preview
                = previewOf(order, executable, limits, [&wanted] { return wanted->load(); });
            QMetaObject::invokeMethod(
                this,
                [this, preview, wanted] {
                    if (wanted->load())
                        Q_EMIT done(preview);
                },
                Qt::QueuedConnection);
        });
}

} // namespace cd
